"""Where a table is kept: plans are asked there, counted, and what several of them need is set down once."""

from __future__ import annotations

import itertools
import uuid
from typing import Any, TypeAlias, cast

import narwhals as nw

__all__ = ["Backend", "Frame", "Row"]

Frame: TypeAlias = "nw.LazyFrame[Any]"
"""A plan: rows that nobody has asked for yet."""

Row: TypeAlias = dict[str, Any]


class Backend:
    """A database, or a lazy frame's library.

    Parameters
    ----------
    source : object
        The caller's relation, frame or table.

    Attributes
    ----------
    name : str
        What it is: ``duckdb``, ``polars``, ``pyspark`` …
    queries : int
        How many plans were asked so far, those that were set down among them.
    """

    def __init__(self, source: object) -> None:
        self.frame: Frame = cast(Frame, nw.from_native(cast(Any, source)))
        self.name = self.frame.implementation.value
        self.queries = 0
        self._relation: Any = source
        self._kept: dict[int, tuple[Frame, str]] = {}
        self._names = (f"ipyjourney_{uuid.uuid4().hex[:12]}_{number}" for number in itertools.count())

    def rows(self, plan: Frame) -> list[Row]:
        """Ask for the rows of a plan; only aggregates and what the user opens are asked for."""
        self.queries += 1
        return plan.collect("pyarrow").rows(named=True)

    def row(self, plan: Frame) -> Row:
        """Ask for a plan's only row."""
        return self.rows(plan)[0]

    def keep(self, plan: Frame) -> Frame:
        """Work out a plan once and set its rows down where the table is, for the plans that build on it."""
        self.queries += 1
        native: Any = plan.to_native()
        name = next(self._names)
        match self.name:
            case "duckdb":
                native.query(f"{name}_plan", f'CREATE TEMP TABLE "{name}" AS SELECT * FROM "{name}_plan"')  # noqa: S608
                # By way of the caller's relation: one that came out of the plan would hang on all that it builds on.
                kept = self._relation.query(f"{name}_plan", f'SELECT * FROM temp."{name}"')  # noqa: S608
            case "polars":
                kept = native.collect().lazy()
            case "pyspark" | "ibis":
                kept = native.cache()
            case _:
                kept = native
        frame = cast(Frame, nw.from_native(kept))
        self._kept[id(frame)] = (frame, name)
        return frame

    def release(self, frame: Frame) -> None:
        """Forget rows that were set down; no plan that builds on them may be asked any more."""
        found = self._kept.pop(id(frame), None)
        if found is None:
            return
        match self.name:
            case "duckdb":
                self._relation.query(f"{found[1]}_plan", f'DROP TABLE IF EXISTS temp."{found[1]}"')
            case "pyspark":
                found[0].to_native().unpersist()
            case _:
                # Freed with the last plan that builds on it.
                pass
