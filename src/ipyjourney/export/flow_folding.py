"""A flow with fewer items in its columns: the rest are counted among the other items."""

from __future__ import annotations

from collections import Counter

from ipyjourney.export.flow_layout import NodeKey, SideViews
from ipyjourney.spec.places import ItemKind

__all__ = ["fold_items"]


def fold_items(side: SideViews, most: int) -> SideViews:
    """Count items beyond the first of each column among its other items; path views still add up.

    Parameters
    ----------
    side : SideViews
    most : int
        Items that each column keeps.

    Returns
    -------
    SideViews
    """
    seen: Counter[int] = Counter()
    folded: dict[NodeKey, NodeKey] = {}
    for key in side.nodes:
        seen[key.column] += key.kind is ItemKind.ITEM
        beyond = key.kind is ItemKind.ITEM and seen[key.column] > most
        folded[key] = NodeKey(key.column, ItemKind.OTHER, None) if beyond else key
    nodes: Counter[NodeKey] = Counter()
    for key, views in side.nodes.items():
        nodes[folded[key]] += views
    links: Counter[tuple[NodeKey, NodeKey]] = Counter()
    for (source, target), views in side.links.items():
        links[folded[source], folded[target]] += views
    return SideViews(side.views, dict(nodes), dict(links))
