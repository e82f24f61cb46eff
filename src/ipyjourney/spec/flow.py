"""A flow: which items lead to an anchor, or follow it, column by column."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from ipyjourney.components.durations import Duration
from ipyjourney.components.model import Flag
from ipyjourney.components.references import ItemRef
from ipyjourney.spec.base import Spec
from ipyjourney.spec.compare import Comparison, Prior, check_names
from ipyjourney.spec.flow_columns import (
    ColumnCount,
    ColumnDimension,
    ColumnItems,
    ItemCount,
    SideCount,
    UnknownColumnNumber,
    check_collapsed,
    check_columns,
    check_sides,
    number_columns,
)
from ipyjourney.spec.flow_parts import (
    Anchor,
    AnchorComponent,
    AnchorKind,
    ColumnFilter,
    InvalidPattern,
    ItemTest,
    PatternGroup,
    PatternSyntax,
    UnclearAnchor,
    read_ends,
    read_parts,
)
from ipyjourney.spec.journey import Identifier
from ipyjourney.spec.places import FlowNodePlace

__all__ = [
    "Anchor",
    "AnchorComponent",
    "AnchorKind",
    "ColumnDimension",
    "ColumnFilter",
    "ColumnItems",
    "FlowSpec",
    "InvalidPattern",
    "ItemTest",
    "PatternGroup",
    "PatternSyntax",
    "UnclearAnchor",
    "UnknownColumnNumber",
]

MOST_SIDES = 4


class FlowSpec(Spec):
    """What follows an anchor, or leads to it.

    Columns are numbered from the anchor, which is 0: those after it 1, 2, …, those before it -1, -2, ….

    Attributes
    ----------
    container : str
        The unit whose paths are followed.
    anchor : Anchor
        What paths start with, contain, end with or run between.
    pathing_dimension : str
        Dimension whose items form the paths.
    columns : int
        Number of columns, the anchor's included; of ``contains``, half of it, rounded down, on either side.
    columns_before, columns_after : int or None
        Of ``contains``: the columns on that side instead of the half.
    items_per_column : int
        Top items shown in each column.
    column_items : tuple of ColumnItems
        Another number of them for single columns.
    include_repeats : bool
        Whether equal neighbours in a path stay apart.
    limit_to_occurrence : bool
        Whether only an instance's first occurrence of the anchor (``ends_with``: its last) counts.
    column_dimensions : tuple of ColumnDimension
        Dimensions of columns that do not have the pathing dimension.
    column_filters : tuple of ColumnFilter
        Which paths stay, by what stands in a column.
    hidden_columns : tuple of int
        Columns that paths run through unseen: links join those on either side. Not the anchor's.
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
    collapsed : tuple of FlowNodePlace
        Items, or other items, whose ribbons away from the anchor are drawn as stubs; no figure depends on it.
    wrap_labels : bool
        Whether long names are drawn on several lines.
    show_table : bool
        Whether the flow is shown as tables in the place of the drawing.

    Raises
    ------
    UnclearAnchor, InvalidPattern, DuplicateComparison
        On construction.
    UnknownColumnNumber, RepeatedColumn, MisplacedSide, UncollapsibleNode
        On construction, if something is said of columns or nodes that it cannot be said of.

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
    columns: ColumnCount = 5
    columns_before: SideCount | None = None
    columns_after: SideCount | None = None
    items_per_column: ItemCount = 5
    column_items: tuple[ColumnItems, ...] = ()
    include_repeats: Flag = False
    limit_to_occurrence: Flag = False
    column_dimensions: tuple[ColumnDimension, ...] = ()
    column_filters: tuple[ColumnFilter, ...] = ()
    hidden_columns: tuple[Annotated[int, Field(strict=True)], ...] = ()
    patterns: tuple[PatternGroup, ...] = ()
    step_within: Duration | None = None
    compare: Annotated[tuple[Comparison, ...], Field(max_length=MOST_SIDES)] = ()
    segments: tuple[str, ...] = ()
    date_range: str | None = None
    prior: Prior | None = None
    collapsed: tuple[FlowNodePlace, ...] = ()
    wrap_labels: Flag = False
    show_table: Flag = False

    @model_validator(mode="after")
    def _has_its_columns(self) -> Self:
        check_names(self.compare)
        check_sides(self.anchor.kind, columns_before=self.columns_before, columns_after=self.columns_after)
        numbers = self.column_numbers
        others = [number for number in numbers if number]
        check_columns("column_dimensions", [chosen.column for chosen in self.column_dimensions], others)
        check_columns("hidden_columns", self.hidden_columns, others)
        check_columns("column_items", [chosen.column for chosen in self.column_items], numbers)
        for kept in self.column_filters:
            self.check_column(kept.column)
        check_collapsed(self.collapsed, numbers)
        return self

    @property
    def column_numbers(self) -> tuple[int, ...]:
        """The columns from left to right, hidden ones among them; the anchor's is 0."""
        return number_columns(self.anchor.kind, self.columns, self.columns_before, self.columns_after)

    @property
    def shown_columns(self) -> tuple[int, ...]:
        """The columns from left to right, without those that are hidden."""
        return tuple(number for number in self.column_numbers if number not in self.hidden_columns)

    def check_column(self, column: int) -> None:
        """Refuse a column that the flow does not have.

        Parameters
        ----------
        column : int
            Number of the column; the anchor is 0.

        Raises
        ------
        UnknownColumnNumber
            If the flow has no such column.
        """
        check_columns("column", [column], self.column_numbers)

    def items_in(self, column: int) -> int:
        """Give the number of top items that a column shows.

        Parameters
        ----------
        column : int
            Number of the column; the anchor is 0.

        Returns
        -------
        int
        """
        chosen = {other.column: other.items for other in self.column_items}
        return chosen.get(column, self.items_per_column)

    def dimension_of(self, column: int) -> str | None:
        """Give the dimension of a column; None where the anchor is a metric.

        Parameters
        ----------
        column : int
            Number of the column; the anchor is 0.

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

    def side(self, comparison: Comparison) -> Self:
        """Give the flow that one side of a comparison stands for, on its own.

        Parameters
        ----------
        comparison : Comparison
            The side.

        Returns
        -------
        FlowSpec
            With the side's segments beside its own, and the side's date range and move back, if it has them, instead
            of its own.
        """
        return self.with_changes(
            segments=tuple(dict.fromkeys((*self.segments, *comparison.segments))),
            date_range=comparison.date_range or self.date_range,
            prior=comparison.prior or self.prior,
            compare=(),
        )

    @classmethod
    def starts_with(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what follows a metric, or items of a dimension.

        Parameters
        ----------
        *components : component, dict or str
            A metric, which its name stands for; items of one dimension; or ``{"dimension": …}``, for each of its items.
        container, pathing_dimension : str
            The unit whose paths are followed, and the dimension whose items form the columns.
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.STARTS_WITH, **read_ends(components)}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def contains(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what leads to a metric, or items of a dimension, and what follows.

        Parameters
        ----------
        *components : component, dict or str
            A metric, which its name stands for; items of one dimension; or ``{"dimension": …}``, for each of its items.
        container, pathing_dimension : str
            The unit whose paths are followed, and the dimension whose items form the columns.
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.CONTAINS, **read_ends(components)}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def ends_with(cls, *components: object, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what leads to a metric, or items of a dimension.

        Parameters
        ----------
        *components : component, dict or str
            A metric, which its name stands for; items of one dimension; or ``{"dimension": …}``, for each of its items.
        container, pathing_dimension : str
            The unit whose paths are followed, and the dimension whose items form the columns.
        **fields : object
            Further fields of the flow.
        """
        anchor = {"kind": AnchorKind.ENDS_WITH, **read_ends(components)}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    @classmethod
    def between(cls, start: object, until: object, *, container: str, pathing_dimension: str, **fields: object) -> Self:
        """Make a flow of what happens between two metrics or items.

        Parameters
        ----------
        start, until : component, dict, str or a list of them
            One metric, which its name stands for, or one or several items of a dimension.
        container, pathing_dimension : str
            The unit whose paths are followed, and the dimension whose items form the columns.
        **fields : object
            Further fields of the flow.

        Examples
        --------
        >>> FlowSpec.between({"metric": "Lead"}, {"metric": "Closed-Won"}, container="account",
        ...                  pathing_dimension="Channel").anchor.until[0].label
        'Closed-Won'
        """
        anchor = {"kind": AnchorKind.BETWEEN, **read_ends(start), "until": read_parts(until)}
        return cls._anchored(anchor, container, pathing_dimension, fields)

    def focus(self, column: int, item: str) -> Self:
        """Make an item that stands in a column the anchor: the flow of all that contains it.

        All that was said of single columns and nodes is left out, since it was about other ones.

        Parameters
        ----------
        column : int
            Number of the column; the anchor is 0.
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
        self.check_column(column)
        dimension = self.dimension_of(column)
        component = {"metric": item} if dimension is None else {"dimension": dimension, "item": item}
        anchor = {"kind": AnchorKind.CONTAINS, "components": (component,)}
        about_columns = ("column_dimensions", "column_filters", "column_items", "hidden_columns", "collapsed")
        return self.with_changes(anchor=anchor, limit_to_occurrence=False, **dict.fromkeys(about_columns, ()))

    @classmethod
    def _anchored(
        cls, anchor: Mapping[str, object], container: str, pathing_dimension: str, fields: dict[str, object]
    ) -> Self:
        return cls.model_validate(
            {"container": container, "anchor": anchor, "pathing_dimension": pathing_dimension, **fields}
        )
