"""The ribbons of a flow: bands as thick as their path views, from bar to bar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ipyjourney.export.flow_boxes import BOX_WIDTH, PITCH
from ipyjourney.export.flow_layout import FlowLayout, LinkEnds, NodeKey, PlacedLink
from ipyjourney.export.flow_patterns import band_fill
from ipyjourney.export.markup import element, exact, number
from ipyjourney.spec.places import ItemKind

__all__ = ["draw_ribbon", "draw_stubs", "is_hidden", "leads_out", "shown_links", "thickness"]

LEAST = 0.8
STUB = 16
MOST_IN_ALL, MOST_BETWEEN_TWO = 4000, 250
"""Ribbons drawn in all and from a column to the next: a page must be able to open the picture."""


def shown_links(layout: FlowLayout, columns: int) -> list[PlacedLink]:
    """Give the links that are drawn, thick ones above: exits, entries, and else the strongest between columns."""
    most = min(MOST_BETWEEN_TWO, MOST_IN_ALL // max(columns - 1, 1))
    by_place = defaultdict(list)
    for link in layout.links:
        by_place[layout.nodes[link.source].place].append(link)
    shown: list[PlacedLink] = []
    for links in by_place.values():
        ends = [link for link in links if leads_out(layout, link)]
        others = sorted((link for link in links if not leads_out(layout, link)), key=thickness, reverse=True)
        shown += [*ends, *others[:most]]
    return sorted(shown, key=thickness)


def thickness(link: PlacedLink) -> float:
    """Give the thickness of a link, that of its sides added up."""
    return sum(ends.thickness for ends in link.ends)


def leads_out(layout: FlowLayout, link: PlacedLink) -> bool:
    """Say whether a link leads to an exit, or from an entry."""
    kinds = {layout.nodes[end].key.kind for end in (link.source, link.target)}
    return bool(kinds & {ItemKind.EXIT, ItemKind.ENTRY})


def draw_ribbon(layout: FlowLayout, link: PlacedLink, names: Sequence[str | None], prefix: str) -> Iterator[str]:
    """Draw a ribbon, of each side.

    Parameters
    ----------
    layout : FlowLayout
    link : PlacedLink
    names : sequence of str or None
        What each side's ribbon says to those who point at it; None where there is none.
    prefix : str
        What the ids of this picture begin with.
    """
    left = layout.nodes[link.source].place * PITCH + BOX_WIDTH
    right = layout.nodes[link.target].place * PITCH
    out = leads_out(layout, link)
    for side, (ends, name) in enumerate(zip(link.ends, names, strict=True)):
        if name is not None:
            fill = band_fill(None if out else side, prefix)
            yield element("path", [element("title", name)], d=_band(left, right, ends), **fill)


def draw_stubs(layout: FlowLayout, collapsed: frozenset[NodeKey], columns: int, prefix: str) -> Iterator[str]:
    """Draw what stands for the ribbons of collapsed nodes, on their sides away from the anchor."""
    for node in layout.nodes:
        if node.key not in collapsed:
            continue
        left = node.place * PITCH
        ways = [(left + BOX_WIDTH, 1)] if node.key.column >= 0 and node.place < columns - 1 else []
        ways += [(left, -1)] if node.key.column <= 0 and node.place else []
        for x, way in ways:
            for side, bar in enumerate(node.bars):
                if bar.height:
                    yield element("path", d=_stub(x, bar.y, max(bar.height, LEAST), way), **band_fill(side, prefix))


def is_hidden(layout: FlowLayout, link: PlacedLink, collapsed: frozenset[NodeKey]) -> bool:
    """Say whether a stub stands for a link."""
    source, target = layout.nodes[link.source].key, layout.nodes[link.target].key
    return (source in collapsed and source.column >= 0) or (target in collapsed and target.column <= 0)


def _band(left: float, right: float, ends: LinkEnds) -> str:
    height = max(ends.thickness, LEAST)
    rise = (height - ends.thickness) / 2
    y, until = ends.source_y - rise, ends.target_y - rise
    middle = (left + right) / 2
    there = f"C{middle:g},{exact(y)} {middle:g},{exact(until)} {right:g},{exact(until)}"
    back = f"C{middle:g},{exact(until + height)} {middle:g},{exact(y + height)} {left:g},{exact(y + height)}"
    return f"M{left:g},{exact(y)}{there}V{exact(until + height)}{back}Z"


def _stub(x: float, y: float, height: float, way: int) -> str:
    corner = min(height / 2, STUB / 2)
    end, bend = x + way * STUB, x + way * (STUB - corner)
    return (
        f"M{x:g},{exact(y)}H{number(bend)}Q{end:g},{exact(y)} {end:g},{exact(y + corner)}"
        f"V{exact(y + height - corner)}Q{end:g},{exact(y + height)} {number(bend)},{exact(y + height)}H{x:g}Z"
    )
