"""The breakdowns of a journey's nodes as a data frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ipyjourney.result.answers import Breakdown
from ipyjourney.spec import Node

__all__ = ["breakdown_frame"]


def breakdown_frame(nodes: Sequence[Node], sides: Mapping[str, Mapping[str, Breakdown]]) -> pd.DataFrame:
    """Put breakdowns into a data frame, one row per side, node and item.

    Parameters
    ----------
    nodes : sequence of Node
        In the order of the rows.
    sides : mapping of str to mapping of str to Breakdown
        By side, then by node.

    Returns
    -------
    DataFrame
        compare, node, name, dimension, item, value, share, share_low, share_high, instances.
    """
    rows = [
        (side, node, part)
        for side, breakdowns in sides.items()
        for node in nodes
        if node.id in breakdowns
        for part in breakdowns[node.id].items
    ]
    names = {
        "compare": [side for side, _, _ in rows],
        "node": [node.id for _, node, _ in rows],
        "name": [node.title for _, node, _ in rows],
        "dimension": [node.breakdown for _, node, _ in rows],
    }
    columns = {head: pd.Series(values, dtype=object) for head, values in names.items()}
    return pd.DataFrame({**columns, **Breakdown.columns_of([part for _, _, part in rows])})
