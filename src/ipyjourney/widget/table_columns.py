"""The columns of a table as a reader sees them: which there are, what they are called, what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import pandas as pd

from ipyjourney.components.containers import container_metric
from ipyjourney.spec import AnalysisSpec, FlowSpec, JourneySpec
from ipyjourney.spec.places import NodePlace, Place
from ipyjourney.widget import table_messages as messages
from ipyjourney.words import format_message, message_ids

__all__ = ["Holds", "KeyColumns", "column_label", "columns_on_screen", "holds", "is_text"]

Holds: TypeAlias = Literal["text", "texts", "count", "number", "share", "percent", "time", "duration"]

NOT_KEYS = ("left", "reached", "duration", "first", "last", "events")
SHARES = ("share", "share_low", "share_high", "base_share", "share_change", "low", "high")


@dataclass(frozen=True)
class KeyColumns:
    """The columns that tell one instance from another, in a table with a row for each.

    Attributes
    ----------
    container : str or None
        Whose instances they are; None in other tables.
    names : tuple of str
    """

    container: str | None
    names: tuple[str, ...]

    @classmethod
    def of(cls, table: messages.TableOf, frame: pd.DataFrame, spec: AnalysisSpec) -> KeyColumns:
        """Find the columns of a table."""
        match table:
            case messages.MembersTable():
                container = table.of or spec.container
            case messages.DurationsTable():
                container = spec.container
            case _:
                return cls(None, ())
        return cls(container, tuple(str(name) for name in frame.columns if name not in NOT_KEYS))


def columns_on_screen(table: messages.TableOf, frame: pd.DataFrame, spec: AnalysisSpec) -> list[str]:
    """Give the columns that a reader sees: not those that say the same in every row, or what another one says too."""
    dropped: set[str] = set()
    match table:
        case messages.TopItemsTable():
            # Each instance has one row there.
            dropped = {"events"} if table.immediate else set()
            if _counts_instances(spec):
                dropped.add("instances")
        case messages.BreakdownTable() | messages.TrendTable():
            dropped = {"start"}
            if len(table.places) == 1:
                dropped.add("place")
            if _counts_instances(spec) or not any(isinstance(place, NodePlace) for place in table.places):
                dropped.add("instances")
        case messages.FiguresTable() if isinstance(spec, FlowSpec):
            # The words of what is no item say its kind.
            dropped = {"kind", "source_kind", "target_kind"}
        case messages.FiguresTable():
            # Titles say which nodes are meant.
            dropped = {"node"} if table.table == "nodes" else set()
            if table.table == "nodes" and _counts_instances(spec):
                dropped.add("instances")
            if table.table == "differences":
                dropped = {"node", "source", "target"}
        case _:
            pass
    return [str(name) for name in frame.columns if name not in dropped]


def column_label(name: str, table: messages.TableOf, spec: AnalysisSpec) -> str:
    """Say what a column is called on screen."""
    if isinstance(table, messages.TimelineTable):
        return format_message(f"column-{name}") if name in ("time", "nodes") else name
    if name == "item" and isinstance(table, messages.TopItemsTable | messages.BreakdownTable):
        return table.dimension
    if name in ("item", "stage") and isinstance(table, messages.LoopsTable | messages.SkippedTable):
        return spec.pathing_dimension if isinstance(spec, FlowSpec) else name
    if name == "value" and isinstance(table, messages.BreakdownTable | messages.TrendTable):
        return _value_label(table.places, spec)
    message = f"column-{name.replace('_', '-')}"
    # The columns of a key have the names of the user's own columns.
    return format_message(message, _metrics(spec)) if message in message_ids() else name


def holds(name: str, column: pd.Series, table: messages.TableOf, *, is_key: bool) -> Holds:
    """Say what a column holds, which decides how it is written."""
    kind = column.dtype.kind if not isinstance(column.dtype, pd.DatetimeTZDtype) else "M"
    if name == "nodes" and isinstance(table, messages.TimelineTable):
        return "texts"
    if is_key or is_text(column):
        return "text"
    if kind in "Mm":
        return "time" if kind == "M" else "duration"
    if not isinstance(table, messages.TimelineTable):
        if name in SHARES:
            return "share"
        if "percent" in name:
            return "percent"
    return "count" if kind in "iu" else "number"


def is_text(column: pd.Series) -> bool:
    """Say whether a column holds items rather than numbers and times."""
    return column.dtype.kind not in "iufMm"


def _counts_instances(spec: AnalysisSpec) -> bool:
    return isinstance(spec, JourneySpec) and spec.primary_metric == container_metric(spec.container)


def _value_label(places: tuple[Place, ...], spec: AnalysisSpec) -> str:
    nodes = [isinstance(place, NodePlace) for place in places]
    if not isinstance(spec, JourneySpec):
        return format_message("column-views")
    if any(nodes) and not all(nodes) and not _counts_instances(spec):
        return format_message("column-value")
    return str(spec.primary_metric) if any(nodes) else container_metric(spec.container)


def _metrics(spec: AnalysisSpec) -> dict[str, object]:
    journey = spec if isinstance(spec, JourneySpec) else None
    return {
        "container": container_metric(spec.container),
        "primary": (journey and journey.primary_metric) or "",
        "secondary": (journey and journey.secondary_metric) or "",
    }
