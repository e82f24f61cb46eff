"""Journeys as Mermaid flowcharts: a drawing that anyone can read, and comments for what it cannot show."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ipyjourney.components.durations import parse_duration
from ipyjourney.components.references import MetricRef
from ipyjourney.spec.interchange.drawing import Fields
from ipyjourney.spec.interchange.wording import arrow_words, quote_text, read_arrow_label, read_text

if TYPE_CHECKING:
    from ipyjourney.components.model import Model
    from ipyjourney.spec.journey import Arrow, JourneySpec, Node

__all__ = ["mermaid_text"]

_PLAIN_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_RESERVED = {
    *("end", "subgraph", "graph", "flowchart", "direction", "style", "linkStyle", "classDef", "class", "click"),
    *("default", "call", "href", "interpolate", "accTitle", "accDescr"),
}
_DASHED = {"dashed", "dotted", "dash_dot"}


def mermaid_text(spec: JourneySpec) -> str:
    """Write a journey as a Mermaid flowchart, which reads back as the same journey.

    Parameters
    ----------
    spec : JourneySpec

    Returns
    -------
    str
        Positions are left out where the automatic layout gives the same.
    """
    from ipyjourney.spec.layout import without_automatic_positions

    plain = without_automatic_positions(spec)
    names = _names(node.id for node in plain.nodes)
    lines = ["flowchart LR", *_remark((), _changed(plain, {"nodes", "arrows"}))]
    for node in plain.nodes:
        lines += [f"{names[node.id]}[{quote_text(node.title)}]", *_node_remark(names[node.id], node)]
    for arrow in plain.arrows:
        lines += _arrow_lines(names[arrow.source], names[arrow.target], arrow)
    lines += [f"style {names[node.id]} fill:{node.color}" for node in plain.nodes if node.color]
    lines += [f"linkStyle {at} stroke:{arrow.color}" for at, arrow in enumerate(plain.arrows) if arrow.color]
    return "\n    ".join(lines) + "\n"


def _names(ids: Iterable[str]) -> dict[str, str]:
    """Give each node an id that Mermaid can read: its own if possible."""
    every = tuple(ids)
    names = {name: name for name in every if _PLAIN_ID.fullmatch(name) and name not in _RESERVED}
    taken = set(names)
    for place, name in enumerate(every, 1):
        if name not in names:
            free = f"n{place}"
            while free in taken:
                free += "_"
            names[name] = free
            taken.add(free)
    return names


def _node_remark(name: str, node: Node) -> list[str]:
    shown = read_text(quote_text(node.title))
    fields = _changed(node, {"id", "color"})
    if node.name is None and node.components == (MetricRef(metric=shown),):
        del fields["components"]
    read_name = None if _unnamed(node).title == shown else shown
    if read_name == node.name:
        fields.pop("name", None)
    else:
        fields["name"] = node.name
    if node.id != name:
        fields = {"id": node.id, **fields}
    return _remark((name,), fields)


def _unnamed(node: Node) -> Node:
    return node.model_copy(update={"name": None})


def _arrow_lines(source: str, target: str, arrow: Arrow) -> list[str]:
    words = arrow_words(arrow.label, arrow.within, arrow.after, immediate=arrow.order.value == "immediate")
    line = "-.->" if arrow.style.value in _DASHED else "-->"
    text = f"|{quote_text(words)}|" if words else ""
    read = read_arrow_label(read_text(quote_text(words)))
    said = {
        "within": arrow.within == _duration(read.get("within")),
        "after": arrow.after == _duration(read.get("after")),
        "order": arrow.order.value == read.get("order", "eventual"),
        "label": arrow.label == read.get("label"),
        "style": arrow.style.value == ("dotted" if line == "-.->" else "solid"),
    }
    values = arrow.model_dump(mode="json")
    fields = {name: values[name] for name, is_said in said.items() if not is_said}
    fields |= _changed(arrow, {"source", "target", "color", *said})
    return [f"{source} {line}{text} {target}", *_remark((source, target), fields)]


def _duration(value: object) -> object:
    return None if value is None else parse_duration(value)


def _changed(model: Model, without: set[str]) -> Fields:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=without)


def _remark(ends: tuple[str, ...], fields: Fields) -> list[str]:
    if not fields:
        return []
    # What Mermaid takes for a directive, even here.
    written = json.dumps(fields, ensure_ascii=False).replace("%%", "%\\u0025")
    # What no reader sees, and what would turn the rest of the line around.
    written = "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in written)
    return [" ".join(("%% ipyjourney", *ends, written))]
