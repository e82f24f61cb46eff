"""The path of a journey with the highest conversion rate."""

from __future__ import annotations

import math

from ipyjourney.result import Caption, NodeFigures
from ipyjourney.result.journey_figures import divide
from ipyjourney.spec.graph import Graph
from ipyjourney.stats import nine_digits

__all__ = ["find_caption"]


def find_caption(graph: Graph, nodes: tuple[NodeFigures, ...]) -> Caption | None:
    """Find the end node with the highest percentage of start; ties go to the first."""
    best: Caption | None = None
    for figures in nodes:
        node = figures.node
        led_to = any(other != node for other in graph.predecessors[node])
        if node in graph.excluded or node not in graph.ends or not led_to:
            continue
        percent = 100 * divide(figures.primary, figures.primary_bases.start)
        if not math.isnan(percent) and (best is None or nine_digits(percent) > nine_digits(best.percent)):
            best = Caption(node, graph.starts_of(node), percent)
    return best
