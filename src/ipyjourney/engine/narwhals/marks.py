"""What conditions ask of instances, joined to rows as columns."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import holds

__all__ = ["Marks"]


class Marks:
    """Sets of instances that an expression asks for; they are joined to a plan of rows before it is used there."""

    def __init__(self) -> None:
        self._sets: dict[str, tuple[str, Frame]] = {}

    def of(self, column: str, instances: Frame) -> nw.Expr:
        """Give a condition that holds on the rows of some instances.

        Parameters
        ----------
        column : str
            Column of the rows that tells the instances apart.
        instances : Frame
            A column of that name, each instance once.
        """
        for name, (known, frame) in self._sets.items():
            if known == column and frame is instances:
                return holds(nw.col(name) == 1)
        name = f"mark_{len(self._sets)}"
        self._sets[name] = column, instances
        return holds(nw.col(name) == 1)

    def put_on(self, plan: Frame) -> Frame:
        """Join the marks to a plan of rows."""
        for name, (column, instances) in self._sets.items():
            marked = instances.select(nw.col(column), nw.lit(1, nw.Int64).alias(name))
            plan = plan.join(marked, on=column, how="left")
        return plan
