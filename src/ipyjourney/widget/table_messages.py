"""Tables of a widget: which there are, a page of one, all of one as text, and one handed to the user's own code."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.components.granularity import Granularity
from ipyjourney.result.answers import When
from ipyjourney.spec.places import Place
from ipyjourney.state.wire import Wire

__all__ = [
    "Cell",
    "FrameReply",
    "FrameRequest",
    "Sort",
    "TableColumn",
    "TableOf",
    "TableReply",
    "TableRequest",
    "TableTextReply",
    "TableTextRequest",
]

Places: TypeAlias = Annotated[tuple[Place, ...], Field(min_length=1, max_length=50)]
Offset: TypeAlias = Annotated[int, Field(ge=0)]
PageSize: TypeAlias = Annotated[int, Field(ge=1, le=1000)]
Cell: TypeAlias = int | float | str | tuple[str, ...] | None


class MembersTable(Wire):
    """The instances behind some places, or those of another container on their rows."""

    table: Literal["members"]
    places: Places
    side: str | None
    of: str | None


class TopItemsTable(Wire):
    """The items before or after a node, or between the ends of an arrow."""

    table: Literal["top_items"]
    place: Place
    dimension: str
    when: When
    immediate: bool
    side: str | None


class BreakdownTable(Wire):
    """Places split by item."""

    table: Literal["breakdown"]
    places: Places
    dimension: str
    side: str | None


class TrendTable(Wire):
    """Places split by period."""

    table: Literal["trend"]
    places: Places
    granularity: Granularity
    side: str | None


class DurationsTable(Wire):
    """The instances that took an arrow, or the path views of a ribbon, with the time that it took them."""

    table: Literal["durations"]
    place: Place
    side: str | None


class TimelineTable(Wire):
    """Every row of one instance, whose key is given as text."""

    table: Literal["timeline"]
    container: str
    key: tuple[str, ...]


class FiguresTable(Wire):
    """The figures of all nodes, of all arrows or links, or the differences of a comparison."""

    table: Literal["nodes", "arrows", "links", "differences"]


class PathsTable(Wire):
    """The most frequent whole paths of a flow; null in a path is where it has run out."""

    table: Literal["paths"]
    side: str | None


class LoopsTable(Wire):
    """The items that instances return to, whatever the anchor of the flow."""

    table: Literal["loops"]
    side: str | None


class SkippedTable(Wire):
    """The instances that skip each of some stages, which are items of the pathing dimension in their order."""

    table: Literal["skipped"]
    stages: Annotated[tuple[str, ...], Field(min_length=1, max_length=50)]
    side: str | None


TableOf: TypeAlias = Annotated[
    MembersTable
    | TopItemsTable
    | BreakdownTable
    | TrendTable
    | DurationsTable
    | TimelineTable
    | FiguresTable
    | PathsTable
    | LoopsTable
    | SkippedTable,
    Field(discriminator="table"),
]


class Sort(Wire):
    """The column that a table is sorted by, under the name that it has in Python."""

    column: str
    descending: bool


class TableRequest(Wire):
    """A page of a table; in its own order without a sort."""

    id: str
    kind: Literal["table"]
    of: TableOf
    sort: Sort | None
    offset: Offset
    limit: PageSize


class TableTextRequest(Wire):
    """All of a table as text: comma-separated as Python has it, or tab-separated as it is on screen."""

    id: str
    kind: Literal["table_text"]
    of: TableOf
    sort: Sort | None
    form: Literal["csv", "tsv"]


class FrameRequest(Wire):
    """All of a table as a data frame, under a name that the user's own code can use."""

    id: str
    kind: Literal["keep_frame"]
    of: TableOf
    sort: Sort | None
    name: Annotated[str, Field(max_length=200)]
    replace: bool


class TableColumn(Wire):
    """A column: what Python calls it, what it is called on screen, what it holds, and its values on the page.

    Times are microseconds since 1970, UTC; durations are microseconds; shares are out of 1, percentages out of 100.
    """

    name: str
    label: str
    holds: Literal["text", "texts", "count", "number", "share", "percent", "time", "duration"]
    values: tuple[Cell, ...]


class TableReply(Wire):
    """A page of a table, and how many rows there are in all.

    Where each row is an instance, ``keys`` holds the values of its key as text, one per column of it.
    """

    id: str
    kind: Literal["table"]
    revision: str
    timezone: str
    columns: tuple[TableColumn, ...]
    container: str | None
    keys: tuple[tuple[str, ...], ...]
    total: int


class TableTextReply(Wire):
    """All of a table as text."""

    id: str
    kind: Literal["table_text"]
    revision: str
    text: str
    rows: int


class FrameReply(Wire):
    """The data frame is there."""

    id: str
    kind: Literal["keep_frame"]
    revision: str
    name: str
    rows: int
    columns: int
