"""The tables of a flow as a reader sees them: nodes and paths in words."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from ipyjourney.result import FlowResult
from ipyjourney.spec.compare import find_side
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ItemKind, PathPlace
from ipyjourney.widget import table_messages as messages
from ipyjourney.words import format_message

__all__ = ["flow_figures", "flow_table"]


def flow_figures(which: Literal["nodes", "links", "differences"], result: FlowResult) -> pd.DataFrame:
    """Give the figures of a flow, with words where a node is no item."""
    frame: pd.DataFrame = getattr(result, which)
    pairs = {"source": "source_kind", "target": "target_kind"} if which == "links" else {"item": "kind"}
    return frame.assign(**{item: _titles(frame[item], frame[kind]) for item, kind in pairs.items()})


def flow_table(
    of: messages.PathsTable | messages.LoopsTable | messages.SkippedTable, result: FlowResult
) -> pd.DataFrame:
    """Give a table of one side of a flow.

    Raises
    ------
    NoSuchSide
        If it is not compared on that side.
    UnknownName, RepeatedStage
        If a stage is no item, or stands twice among the stages.
    """
    match of:
        case messages.PathsTable():
            frame = result.paths
            titles = [place_title(result.spec, PathPlace(path=path)) for path in frame["path"]]
            frame = frame.assign(path=pd.Series(titles, dtype=object, index=frame.index))
        case messages.LoopsTable():
            frame = result.loops
        case messages.SkippedTable():
            frame = result.skipped(of.stages)
    sides = result.spec.compare
    if of.side is None and not sides:
        return frame
    side = sides[0] if of.side is None else find_side(sides, of.side)
    return frame[frame["compare"] == side.name].drop(columns="compare").reset_index(drop=True)


def _titles(items: pd.Series, kinds: pd.Series) -> pd.Series:
    words = {kind.value: format_message(f"flow-{kind.value}") for kind in ItemKind if kind is not ItemKind.ITEM}
    return items.where(kinds == ItemKind.ITEM.value, kinds.map(words))
