"""What the rows of a table must have, so that criteria can be asked of them: columns, put on a plan once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

import narwhals as nw

from ipyjourney.components import ContainerMetric, RowMetric, SumMetric
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import all_of, flag, only_if
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.spec.definitions import Definitions

__all__ = ["Counted", "Counting", "RowColumns"]


class Counting(Enum):
    """What a metric makes of the rows that count in it."""

    ROWS = auto()
    PRESENCE = auto()
    SUM = auto()
    DISTINCT = auto()


@dataclass(frozen=True)
class Counted:
    """The columns of a metric.

    Attributes
    ----------
    counting : Counting
    counts : str
        1 on the rows that count in it, and 0 elsewhere.
    value : str or None
        What is added up, or what must be distinct, on those rows; 0 or null elsewhere.
    """

    counting: Counting
    counts: str
    value: str | None = None


class RowColumns:
    """Puts the columns of metrics and segments together.

    Parameters
    ----------
    scope : Scope
    definitions : Definitions
    """

    def __init__(self, scope: Scope, definitions: Definitions) -> None:
        self._scope, self._definitions = scope, definitions
        self._marks = Marks()
        self._expressions: dict[str, nw.Expr] = {}
        self._metrics: dict[RowMetric, Counted] = {}
        self._kept: dict[frozenset[str], str] = {}

    def metric(self, definition: RowMetric) -> Counted:
        """Name the columns of a metric."""
        if definition not in self._metrics:
            self._metrics[definition] = self._of(definition, len(self._metrics))
        return self._metrics[definition]

    def _of(self, definition: RowMetric, number: int) -> Counted:
        scope = self._scope
        counts, value = f"x_n{number}", f"x_v{number}"
        holds = scope.conditions.of_metric(definition, self._marks)
        self._expressions[counts] = flag(holds)
        match definition:
            case ContainerMetric() if definition.container == scope.container:
                return Counted(Counting.PRESENCE, counts)
            case ContainerMetric():
                self._expressions[value] = nw.col(scope.store.instances(definition.container))
                return Counted(Counting.DISTINCT, counts, value)
            case SumMetric():
                self._expressions[value] = only_if(holds, nw.col(scope.store.measure(definition.measure)), 0.0)
                return Counted(Counting.SUM, counts, value)
            case _:
                return Counted(Counting.ROWS, counts)

    def kept(self, *segments: str) -> str:
        """Name the column that is 1 on the rows that all of some segments keep, and 0 elsewhere."""
        wanted = frozenset(segments)
        if wanted not in self._kept:
            name = self._kept[wanted] = f"x_s{len(self._kept)}"
            of_segment = self._scope.conditions.of_segment
            self._expressions[name] = flag(
                all_of([of_segment(self._definitions.segment(one), self._marks) for one in sorted(wanted)])
            )
        return self._kept[wanted]

    def put_on(self, plan: Frame, *others: str) -> Frame:
        """Give the rows of a plan of the scope with these columns, and some of their own."""
        return self._marks.put_on(plan).select(*others, **self._expressions)
