"""A short way to write journeys: arrows as text, nodes from what the arrows name."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import ipyjourney as ij

__all__ = ["arrow", "journey", "node"]


def node(name: str, *components: dict[str, str], start: bool = False, excluded: bool = False) -> ij.Node:
    """Make a node with its name for an id; without components, it is the counter of that name."""
    return ij.Node(id=name, components=components or ({"metric": name},), start=start, excluded=excluded)


def arrow(text: str, within: str | None = None, after: str | None = None, *, immediate: bool = False) -> ij.Arrow:
    """Make an arrow from ``"visit > demo"``."""
    source, target = text.split(" > ")
    return ij.Arrow(
        source=source, target=target, within=within, after=after, order="immediate" if immediate else "eventual"
    )


def journey(*parts: ij.Node | ij.Arrow | str, **fields: object) -> ij.JourneySpec:
    """Make a journey of accounts; text such as ``"visit > demo > won"`` is arrows, nodes not given are counters."""
    arrows = [made for part in parts if not isinstance(part, ij.Node) for made in _arrows(part)]
    nodes = {part.id: part for part in parts if isinstance(part, ij.Node)}
    for name in (end for made in arrows for end in (made.source, made.target)):
        nodes.setdefault(name, node(name))
    return ij.JourneySpec.model_validate(
        {"container": "account", "nodes": tuple(nodes.values()), "arrows": tuple(arrows), **fields}
    )


def _arrows(part: ij.Arrow | str) -> Iterable[ij.Arrow]:
    if isinstance(part, ij.Arrow):
        return [part]
    names = part.split(" > ")
    return [arrow(f"{source} > {target}") for source, target in itertools.pairwise(names)]
