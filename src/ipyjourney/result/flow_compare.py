"""How the sides of a flow differ from the first, node by node."""

from __future__ import annotations

import math

import pandas as pd

from ipyjourney.result.compare import compare_shares
from ipyjourney.result.flow_figures import FlowNode, FlowSide
from ipyjourney.result.typed_frames import typed_frame
from ipyjourney.spec.places import ItemKind

__all__ = ["difference_frame"]

_TYPES: dict[str, str] = {
    "column": "int64",
    "item": "object",
    "kind": "str",
    "compare": "str",
    "value": "int64",
    "base_value": "int64",
    "change": "int64",
    "change_percent": "float64",
    "share": "float64",
    "base_share": "float64",
    "share_change": "float64",
    "low": "float64",
    "high": "float64",
    "p_value": "float64",
    "withheld": "object",
}


def difference_frame(sides: tuple[FlowSide, ...], in_both: tuple[int, ...], container: str) -> pd.DataFrame:
    """Put the differences of all sides from the first into a data frame, one row per side and node of either.

    Parameters
    ----------
    sides : tuple of FlowSide
        Without a second one the frame is empty.
    in_both : tuple of int
        Per further side, instances that stand in the anchor column of the first one too.
    container : str

    Returns
    -------
    DataFrame
        As `FlowResult.differences` describes it.
    """
    rows = []
    for side, shared in zip(sides[1:], in_both, strict=True):
        for base, node in _pairs(sides[0], side):
            test = compare_shares((base.instances, base.base), (node.instances, node.base), shared, container)
            change = node.instances - base.instances
            rows.append(
                {
                    "column": node.column,
                    "item": node.item,
                    "kind": node.kind.value,
                    "compare": side.name,
                    "value": node.instances,
                    "base_value": base.instances,
                    "change": change,
                    "change_percent": 100 * change / base.instances if base.instances else math.nan,
                    "share": node.share.value,
                    "base_share": base.share.value,
                    "share_change": node.share.value - base.share.value,
                    "low": test.low,
                    "high": test.high,
                    "p_value": test.p_value,
                    "withheld": None if test.withheld is None else test.withheld.text,
                }
            )
    return typed_frame(rows, _TYPES)


def _pairs(base: FlowSide, other: FlowSide) -> list[tuple[FlowNode, FlowNode]]:
    """Give each node of either side with its like on the other, where nobody may be."""
    ranks = {kind: rank for rank, kind in enumerate(ItemKind)}
    mine = {(node.column, node.kind, node.item): node for node in base.nodes}
    theirs = {(node.column, node.kind, node.item): node for node in other.nodes}
    # Items stand on both sides, in one order, which a stable sort keeps.
    keys = sorted({**mine, **theirs}, key=lambda key: (key[0], ranks[key[1]]))
    return [
        (
            mine.get(key) or FlowNode(key[0], key[2], key[1], 0, 0, base.instances),
            theirs.get(key) or FlowNode(key[0], key[2], key[1], 0, 0, other.instances),
        )
        for key in keys
    ]
