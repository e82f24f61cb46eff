"""A cohort table: who is included in a period, and who of them returns in later ones."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from ipyjourney.components.granularity import Granularity
from ipyjourney.components.model import Flag
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.base import Spec
from ipyjourney.spec.criteria import Criterion
from ipyjourney.spec.journey import Identifier

__all__ = [
    "INCLUDED",
    "SAME_PERIOD",
    "Average",
    "CohortSpec",
    "CohortType",
    "DuplicateRow",
    "Entry",
    "ExcludingChoices",
    "ReturnMode",
    "UnorderedBrackets",
]

MOST_COLUMNS = 400
INCLUDED, SAME_PERIOD = "included", "same_period"
Whole = Annotated[int, Field(strict=True, ge=1, le=MOST_COLUMNS)]


class CohortType(StrEnum):
    """Whether cells count those who return or those who do not."""

    RETENTION = "retention"
    CHURN = "churn"


class ReturnMode(StrEnum):
    """Whether column k looks at period k alone, or at it and all later ones."""

    ON = "on"
    ON_OR_AFTER = "on_or_after"


class Entry(StrEnum):
    """Whether an instance joins every cohort in which it qualifies, or only the first."""

    EVERY = "every"
    FIRST = "first"


class Average(StrEnum):
    """How the average row is made: pooled counts over pooled sizes, or the plain mean of percentages."""

    POOLED = "pooled"
    MEAN = "mean"


class ExcludingChoices(IpyjourneyError):
    """Two choices of a cohort table that exclude each other."""


class DuplicateRow(IpyjourneyError):
    """A segment that stands in two rows."""


class UnorderedBrackets(IpyjourneyError):
    """Brackets of columns that overlap, run backwards or are out of order."""


class CohortSpec(Spec):
    """Who enters a cohort, and what counts as coming back.

    Attributes
    ----------
    container : str
        The unit that is followed, such as ``opportunity``.
    inclusion, returning : Criterion
        What includes an instance in a period, and what it must satisfy in a later one; a metric's name alone stands
        for at least one.
    granularity : Granularity
        Size of the periods.
    columns : int
        Number of return columns, 1 to 400; without a meaning where there are brackets.
    brackets : tuple of (int, int)
        First and last period of each column, instead of one period per column.
    type : CohortType
        ``retention`` counts those who return, ``churn`` those who do not.
    mode : ReturnMode
        Whether a column looks at its period alone (``on``) or at all later ones too (``on_or_after``).
    rolling : bool
        Whether a column counts only those retained in every column before it.
    latency : bool
        Whether periods before inclusion are shown as well.
    dimension : str or None
        One row per item of this dimension instead of one per period.
    rows : tuple of str
        One row per segment instead of one per period.
    entry : Entry
        ``every`` cohort in which an instance qualifies, or only the ``first``.
    value : str or None
        A sum metric that is shown per cell and per included instance.
    average : Average
        ``pooled`` counts over pooled sizes, or the ``mean`` of the percentages.
    show_counts, show_intervals, show_average : bool
        Whether cells say how many, and the interval of their share; whether there is an average row.
    round_percents : bool
        Whether percentages are shown without decimals.
    segments : tuple of str
        Segments that keep the rows of the analysis, joined with AND.
    date_range : str or None
        Date range of the analysis.

    Raises
    ------
    ExcludingChoices, DuplicateRow, UnorderedBrackets
        On construction.

    Examples
    --------
    >>> spec = CohortSpec(container="opportunity", inclusion="Opportunity Created", returning="Closed-Won")
    >>> spec.granularity, spec.columns
    (<Granularity.MONTH: 'month'>, 12)
    >>> CohortSpec.from_json(spec.to_json()) == spec
    True
    """

    KIND: ClassVar[str] = "cohort"

    container: Identifier
    inclusion: Criterion
    returning: Criterion
    granularity: Granularity = Granularity.MONTH
    columns: Whole = 12
    brackets: tuple[tuple[Whole, Whole], ...] = ()
    type: CohortType = CohortType.RETENTION
    mode: ReturnMode = ReturnMode.ON
    rolling: Flag = False
    latency: Flag = False
    dimension: str | None = None
    rows: tuple[str, ...] = ()
    entry: Entry = Entry.EVERY
    value: str | None = None
    average: Average = Average.POOLED
    show_counts: Flag = True
    show_intervals: Flag = False
    show_average: Flag = True
    round_percents: Flag = False
    segments: tuple[str, ...] = ()
    date_range: str | None = None

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        later = self.mode is ReturnMode.ON_OR_AFTER
        by_item = self.dimension is not None
        clashes = (
            (later and self.rolling, "mode on_or_after", "rolling"),
            (later and self.latency, "mode on_or_after", "latency"),
            (later and bool(self.brackets), "mode on_or_after", "brackets"),
            (self.latency and bool(self.brackets), "latency", "brackets"),
            (self.latency and by_item, "latency", "dimension"),
            (self.latency and bool(self.rows), "latency", "rows"),
            (by_item and bool(self.rows), "dimension", "rows"),
        )
        for clash, one, other in clashes:
            if clash:
                raise ExcludingChoices(one=one, other=other)
        for place, segment in enumerate(self.rows):
            if segment in self.rows[:place]:
                raise DuplicateRow(name=segment)
        last = 0
        for first, end in self.brackets:
            if first <= last or end < first:
                raise UnorderedBrackets(first=first, last=end)
            last = end
        return self

    @property
    def spans(self) -> tuple[tuple[int, int | None], ...]:
        """First and last period after inclusion of each return column; None for all later ones.

        Examples
        --------
        >>> criteria = {"inclusion": "Visit", "returning": "Won"}
        >>> CohortSpec(container="account", columns=2, mode="on_or_after", **criteria).spans
        ((1, None), (2, None))
        """
        if self.brackets:
            return self.brackets
        open_end = self.mode is ReturnMode.ON_OR_AFTER
        return tuple((k, None if open_end else k) for k in range(1, self.columns + 1))

    @property
    def labels(self) -> tuple[int | str, ...]:
        """What the return columns are called: their number, or first and last period of a longer bracket.

        Examples
        --------
        >>> CohortSpec(container="account", inclusion="Visit", returning="Won", brackets=[(1, 1), (2, 3)]).labels
        (1, '2–3')
        """
        return tuple(first if last in (first, None) else f"{first}–{last}" for first, last in self.spans)

    @property
    def column_labels(self) -> tuple[int | str, ...]:
        """What all columns are called, from left to right.

        Examples
        --------
        >>> criteria = {"inclusion": "Visit", "returning": "Won"}
        >>> CohortSpec(container="account", columns=2, latency=True, **criteria).column_labels
        (-2, -1, 'included', 'same_period', 1, 2)
        """
        before = tuple(range(-self.columns, 0)) if self.latency else ()
        return (*before, INCLUDED, SAME_PERIOD, *self.labels)
