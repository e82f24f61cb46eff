"""The figures of a flow as one table of comma-separated values."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ipyjourney.export.csv_text import LINE_END, csv_text
from ipyjourney.result.flow_figures import FlowNode, FlowSide, FlowTimes

if TYPE_CHECKING:
    from ipyjourney.result.flow import FlowResult

__all__ = ["flow_csv"]

COLUMNS = (
    "compare",
    "place",
    "column",
    "kind",
    "item",
    "target_column",
    "target_kind",
    "target_item",
    "views",
    "instances",
    "share",
    "share_low",
    "share_high",
    "median_time_seconds",
    "p10_time_seconds",
    "p90_time_seconds",
    "fingerprint",
)

SECOND = 1_000_000


def flow_csv(result: FlowResult) -> str:
    """Write a row for each node and each link, side by side.

    Parameters
    ----------
    result : FlowResult

    Returns
    -------
    str
        ``compare``, the side, if sides are compared; ``place``, ``node`` or ``link``; ``column``, ``kind`` and ``item``
        of the node, or of the link's source, and those of its target; ``views`` and ``instances``; of nodes ``share``
        (out of 1) with its bounds, of links times in seconds; the fingerprint of data and spec.
    """
    columns = [name for name in COLUMNS if name != "compare" or result.spec.compare]
    file = io.StringIO()
    writer = csv.DictWriter(file, columns, restval="", extrasaction="ignore", lineterminator=LINE_END)
    writer.writeheader()
    for side, times in zip(result.sides, result.times, strict=True):
        shared = {"compare": csv_text(side.name), "fingerprint": result.fingerprint}
        writer.writerows({**row, **shared} for row in _rows(side, times))
    return file.getvalue()


def _rows(side: FlowSide, times: tuple[FlowTimes | None, ...]) -> Iterator[dict[str, object]]:
    for node in side.nodes:
        share = {"share": node.share.value, "share_low": node.share.low, "share_high": node.share.high}
        known = {name: "" if math.isnan(value) else value for name, value in share.items()}
        yield {"place": "node", **_end(node), "views": node.views, "instances": node.instances, **known}
    for link, time in zip(side.links, times, strict=True):
        row = {"place": "link", **_end(link.source), **_end(link.target, "target_")}
        if time is not None:
            moments = {"median": time.median, "p10": time.p10, "p90": time.p90}
            row |= {f"{name}_time_seconds": moment / SECOND for name, moment in moments.items()}
        yield {**row, "views": link.views, "instances": link.instances}


def _end(node: FlowNode, prefix: str = "") -> dict[str, object]:
    return {
        f"{prefix}column": node.column,
        f"{prefix}kind": node.kind.value,
        f"{prefix}item": csv_text(node.item),
    }
