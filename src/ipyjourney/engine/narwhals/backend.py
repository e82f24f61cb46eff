"""Where a table is kept: plans are asked there, counted, and what several of them need is set down once."""

from __future__ import annotations

import itertools
import time
import uuid
import weakref
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple, TypeAlias, TypeVar, cast

import narwhals as nw

from ipyjourney.data.backends import backend_errors
from ipyjourney.engine.narwhals.connections import lock_of
from ipyjourney.engine.narwhals.left_behind import drop_left_behind, leave_behind_with
from ipyjourney.engine.narwhals.recording import query_text, recording
from ipyjourney.engine.narwhals.setting_down import SettingDown
from ipyjourney.engine.narwhals.stopping import Stopping
from ipyjourney.engine.narwhals.turn import Turn
from ipyjourney.engine.narwhals.warehouse import portable

__all__ = ["Backend", "Frame", "Row"]

Frame: TypeAlias = "nw.LazyFrame[Any]"
"""A plan: rows that nobody has asked for yet."""

Row: TypeAlias = dict[str, Any]

Answer = TypeVar("Answer")


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
    turn : Turn
        Held while it is asked, by one view of all that share its connection.
    """

    def __init__(self, source: object) -> None:
        self.frame: Frame = cast(Frame, nw.from_native(cast(Any, source)))
        self.name = self.frame.implementation.value
        self.queries = 0
        self.turn = Turn(self, lock_of(self.name, source))
        self._source = source
        self._setting_down, self._stopping = SettingDown(self.name, source), Stopping(self.name, source)
        self._kept: dict[str, _Kept] = {}
        leave_behind_with(self, source, self._kept)
        self._new: list[str] = []
        self._doubtful: list[str] = []
        self._names = (f"ipyjourney_{uuid.uuid4().hex[:12]}_{number}" for number in itertools.count())

    # --- questions -----------------------------------------------------------------------------------------------

    def rows(self, plan: Frame) -> list[Row]:
        """Ask for the rows of a plan; only aggregates and what the user opens are asked for."""
        began = time.perf_counter()
        found = self._ask(lambda: self._collected(plan), lambda _: None)
        record = recording()
        if record is not None:
            seconds = time.perf_counter() - began
            record.add(query_text(self.name, self._native(plan)), seconds, len(found))
        return found

    def row(self, plan: Frame) -> Row:
        """Ask for a plan's only row."""
        return self.rows(plan)[0]

    def keep(self, plan: Frame, rows: int = 0) -> Frame:
        """Work out a plan once and set its rows down where the table is, for the plans that build on it.

        Parameters
        ----------
        plan : Frame
        rows : int
            About how many rows it has, if that is known and they are kept for long.
        """
        began, name, down = time.perf_counter(), next(self._names), self._setting_down
        kept, place = self._ask(lambda: down.make(self._native(plan), name, rows), lambda late: down.drop(*late))
        frame = cast(Frame, nw.from_native(kept))
        self._kept[name] = _Kept(weakref.ref(frame), kept, place)
        self._new.append(name)
        record = recording()
        if record is not None:
            seconds = time.perf_counter() - began
            record.add(query_text(self.name, self._native(plan)), seconds, down.count(kept), kept=True)
        return frame

    def _ask(self, question: Callable[[], Answer], drop: Callable[[Answer], object]) -> Answer:
        self.queries += 1
        with backend_errors(self.name):
            return self._stopping.ask(question, drop)

    def _collected(self, plan: Frame) -> list[Row]:
        native = self._native(plan)
        if self.name == "polars":
            found: nw.DataFrame[Any] = nw.from_native(self._stopping.collect(native).to_arrow(), eager_only=True)
            return found.rows(named=True)
        return cast(Frame, nw.from_native(native)).collect("pyarrow").rows(named=True)

    def _native(self, plan: Frame) -> Any:
        native: Any = plan.to_native()
        return portable(native) if self.name == "ibis" else native

    # --- what was set down ---------------------------------------------------------------------------------------

    def release(self, frame: Frame) -> None:
        """Forget rows that were set down; no plan that builds on them may be asked any more."""
        for name, kept in list(self._kept.items()):
            if kept.frame() is frame:
                self._drop(name)

    def close(self) -> None:
        """Forget all rows that were set down."""
        for name in list(self._kept):
            self._drop(name)

    def _drop(self, name: str) -> None:
        _, native, place = self._kept.pop(name)
        self._setting_down.drop(native, place)

    def begin(self) -> None:
        """Begin a turn."""
        self._new.clear()
        drop_left_behind(self._source, lambda place: self._setting_down.drop(None, place))

    def give_up(self) -> None:
        """Doubt whether anybody wants what was set down in this turn."""
        self._doubtful += self._new
        self._new.clear()

    def sweep(self) -> None:
        """Drop doubtful rows that nobody holds any more."""
        for name in list(self._doubtful):
            kept = self._kept.get(name)
            if kept is None or kept.frame() is None:
                self._doubtful.remove(name)
                # The connection may be closed, and they be gone with it.
                with suppress(Exception):
                    if kept is not None:
                        self._drop(name)


class _Kept(NamedTuple):
    frame: weakref.ref[Frame]
    native: object
    place: str
