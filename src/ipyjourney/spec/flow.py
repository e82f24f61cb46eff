"""A flow: which items lead to an anchor, or follow it, column by column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from ipyjourney.components.durations import Duration
from ipyjourney.components.model import Flag
from ipyjourney.components.references import ItemRef
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.base import Spec
from ipyjourney.spec.compare import Comparison, Prior, check_names
from ipyjourney.spec.flow_parts import (
    Anchor,
    AnchorComponent,
    AnchorKind,
    ColumnDimension,
    ColumnFilter,
    InvalidPattern,
    ItemTest,
    PatternGroup,
    PatternSyntax,
    UnclearAnchor,
)
from ipyjourney.spec.journey import Identifier

__all__ = [
    "Anchor",
    "AnchorComponent",
    "AnchorKind",
    "ColumnDimension",
    "ColumnFilter",
    "FlowSpec",
    "InvalidPattern",
    "ItemTest",
    "PatternGroup",
    "PatternSyntax",
    "UnclearAnchor",
    "UnknownColumnNumber",
]

MOST_COLUMNS = 50
MOST_ITEMS = 1000
MOST_SIDES = 4


class UnknownColumnNumber(IpyjourneyError):
    """A column that the flow does not have."""


class FlowSpec(Spec):
    """What follows an anchor, or leads to it.

    Columns are numbered from the anchor, which is 0: those after it 1, 2, …, those before it -1, -2, ….

    Attributes
    ----------
    container : str
        The unit whose paths are followed.
    anchor : Anchor
    pathing_dimension : str
        Dimension whose items form the paths.
    columns : int
        Number of columns, the anchor's included; of ``contains``, half of it, rounded down, on either side.
    items_per_column : int
        Top items shown in each column.
    include_repeats : bool
        Whether equal neighbours in a path stay apart.
    limit_to_occurrence : bool
        Whether only an instance's first occurrence of the anchor (``ends_with``: its last) counts.
    column_dimensions : tuple of ColumnDimension
    column_filters : tuple of ColumnFilter
    patterns : tuple of PatternGroup
        The first that matches an item renames it.
    step_within : timedelta or None
        Longest time from one column to the next.
    compare : tuple of Comparison
        Four sides at most.
    segments : tuple of str
        Segments that keep the rows of the analysis, joined with AND.
    date_range : str or None
        Date range of the analysis.
    prior : Prior or None
        How far back the date range is moved.

    Raises
    ------
    UnclearAnchor, UnknownColumnNumber, InvalidPattern, DuplicateComparison
        On construction.

    Examples
    --------
    >>> spec = FlowSpec.ends_with({"metric": "MQL Qualified"}, container="account", pathing_dimension="Content Type")
    >>> spec.column_numbers
    (-4, -3, -2, -1, 0)
    """

    KIND: ClassVar[str] = "flow"

    container: Identifier
    anchor: Anchor
    pathing_dimension: str
    columns: Annotated[int, Field(strict=True, ge=1, le=MOST_COLUMNS)] = 5
    items_per_column: Annotated[int, Field(strict=True, ge=1, le=MOST_ITEMS)] = 5
    include_repeats: Flag = False
    limit_to_occurrence: Flag = False
    column_dimensions: tuple[ColumnDimension, ...] = ()
    column_filters: tuple[ColumnFilter, ...] = ()
    patterns: tuple[PatternGroup, ...] = ()
    step_within: Duration | None = None
    compare: Annotated[tuple[Comparison, ...], Field(max_length=MOST_SIDES)] = ()
    segments: tuple[str, ...] = ()
    date_range: str | None = None
    prior: Prior | None = None

    @model_validator(mode="after")
    def _has_its_columns(self) -> Self:
        check_names(self.compare)
        seen: set[int] = set()
        for chosen in self.column_dimensions:
            if chosen.column == 0 or chosen.column not in self.column_numbers or chosen.column in seen:
                raise UnknownColumnNumber(column=chosen.column, known=[n for n in self.column_numbers if n])
            seen.add(chosen.column)
        for kept in self.column_filters:
            if kept.column not in self.column_numbers:
                raise UnknownColumnNumber(column=kept.column, known=list(self.column_numbers))
        return self

    @property
    def column_numbers(self) -> tuple[int, ...]:
        """The columns from left to right; the anchor's is 0."""
        if self.anchor.kind is AnchorKind.ENDS_WITH:
            return tuple(range(1 - self.columns, 1))
        if self.anchor.kind is AnchorKind.CONTAINS:
            side = self.columns // 2
            return tuple(range(-side, side + 1))
        return tuple(range(self.columns))

    def dimension_of(self, column: int) -> str | None:
        """Give the dimension of a column; None where the anchor is a metric.

        Parameters
        ----------
        column : int

        Returns
        -------
        str or None
        """
        if column == 0:
            if self.anchor.dimension is not None:
                return self.anchor.dimension
            first = self.anchor.components[0]
            return first.dimension if isinstance(first, ItemRef) else None
        chosen = {other.column: other.dimension for other in self.column_dimensions}
        return chosen.get(column, self.pathing_dimension)

    @classmethod
    def starts_with(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what follows a metric, or items of one dimension.

        Parameters
        ----------
        *components : component or dict
        container, pathing_dimension : str
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.STARTS_WITH, "components": components}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def contains(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what leads to a metric, or items of one dimension, and what follows.

        Parameters
        ----------
        *components : component or dict
        container, pathing_dimension : str
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.CONTAINS, "components": components}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def ends_with(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what leads to a metric, or items of one dimension.

        Parameters
        ----------
        *components : component or dict
        container, pathing_dimension : str
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.ENDS_WITH, "components": components}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def between(cls, start: object, until: object, *, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what happens between two metrics or items.

        Parameters
        ----------
        start, until : component, dict, or a list of them
            One metric, or one or several items of a dimension.
        container, pathing_dimension : str
        **fields : object
            Further fields of the flow.

        Examples
        --------
        >>> FlowSpec.between({"metric": "Lead"}, {"metric": "Closed-Won"}, container="account",
        ...                  pathing_dimension="Channel").anchor.until[0].label
        'Closed-Won'
        """
        anchor = {"kind": AnchorKind.BETWEEN, "components": _several(start), "until": _several(until)}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    def focus(self, column: int, item: str) -> Self:
        """Make an item that stands in a column the anchor: the flow of all that contains it.

        The filters and dimensions of columns are left out, since they were about other columns.

        Parameters
        ----------
        column : int
        item : str
            For the anchor's own column where that is a metric, the metric.

        Returns
        -------
        FlowSpec

        Raises
        ------
        UnknownColumnNumber
            If the flow has no such column.

        Examples
        --------
        >>> spec = FlowSpec.ends_with({"metric": "Lead"}, container="account", pathing_dimension="Channel")
        >>> focused = spec.focus(-1, "E-mail")
        >>> focused.anchor.kind.value, focused.anchor.components[0].label, focused.column_numbers
        ('contains', 'E-mail', (-2, -1, 0, 1, 2))
        """
        if column not in self.column_numbers:
            raise UnknownColumnNumber(column=column, known=list(self.column_numbers))
        dimension = self.dimension_of(column)
        component = {"metric": item} if dimension is None else {"dimension": dimension, "item": item}
        anchor = {"kind": AnchorKind.CONTAINS, "components": (component,)}
        return self.with_changes(anchor=anchor, column_filters=(), column_dimensions=(), limit_to_occurrence=False)

    @classmethod
    def _anchored(
        cls, anchor: Mapping[str, object], container: str, pathing_dimension: str, fields: dict[str, object]
    ) -> Self:
        return cls.model_validate(
            {"container": container, "anchor": anchor, "pathing_dimension": pathing_dimension, **fields}
        )


def _several(components: object) -> tuple[object, ...]:
    return tuple(components) if isinstance(components, list | tuple) else (components,)
