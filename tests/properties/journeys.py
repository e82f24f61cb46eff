"""Random journeys: trees with extra arrows, so that there are branches, merges, bypasses, loops and arrows to itself.

Most nodes hang on another one and most limits are about as long as the gaps between rows, so that reach is neither
empty nor everything.
"""

from __future__ import annotations

from tests.oracle.view import Json
from tests.properties.choices import Choices

__all__ = ["JOURNEY_BYTES", "decode_journey", "iso"]

NODES = 6
EXTRA_ARROWS = 4
JOURNEY_BYTES = 1 + 6 * (NODES + NODES - 1 + EXTRA_ARROWS) + 8

_COUNTERS: tuple[Json, ...] = ({"metric": "Count a"}, {"metric": "Count b"}, {"metric": "Count c"})
_COMPONENTS: tuple[Json, ...] = (
    *(_COUNTERS * 6),
    *(
        {"metric": "A then web"},
        {"metric": "By web"},
        {"metric": "With a or b"},
        {"metric": "People"},
        {"metric": "amount"},
    ),
    *({"dimension": "channel", "item": "web"}, {"dimension": "channel", "item": "mail"}),
    *({"dimension": "channel", "item": ""}, {"dimension": "event", "item": "b"}, {"dimension": "size", "item": "2.5"}),
    *({"segment": "first"}, {"segment": "second"}, {"date_range": "middle"}, {"date_range": "this week"}),
)
_PRIMARY = (
    *("Accounts", "Accounts", "Accounts", "Events", "People", "Sessions", "Opportunities", "amount"),
    *("Web amount", "Count a", "By web", "With a or b", "Accounts", "Per person", "Deal size", "Ratio"),
)
_SECONDARY = (None, "Events", "amount", "Per person", "Deal size", "Sessions", "People", "Ratio")


def decode_journey(chosen: Choices, step: int) -> Json:
    """Make a journey of one to six nodes; its counters have the ids ``Count a`` …, its limits are whole steps."""
    size = chosen.pick((1, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, NODES, NODES))
    nodes = list(chosen.parts(NODES, 6))[:size]
    tree = list(chosen.parts(NODES - 1, 6))[: size - 1]
    extra = list(chosen.parts(EXTRA_ARROWS, 6))
    made_nodes = [_node(f"n{place}", node) for place, node in enumerate(nodes, 1)]
    made_arrows = _arrows(tree, extra, size, step)
    if chosen.below(8) != 7:  # as the canvas does, keep a start for the loops that lead back to it
        made_nodes[0]["start"] |= any(arrow["target"] == "n1" for arrow in made_arrows)
    return {
        "container": chosen.pick((*["account"] * 5, "person", "opportunity", "session")),
        "primary_metric": chosen.pick(_PRIMARY),
        "secondary_metric": chosen.pick(_SECONDARY),
        "nodes": made_nodes,
        "arrows": made_arrows,
        "percent_of": chosen.pick(("start", "previous", "total", "start")),
        "within": chosen.pick(
            (*[None] * 11, iso(5 * step), iso(5 * step), iso(8 * step), iso(3 * step), iso(2 * step))
        ),
        "segments": chosen.pick((*[[]] * 13, ["first"], ["second"], ["second", "first"])),
        "date_range": chosen.pick((*[None] * 11, "middle", "late", "early", "last days", "this day")),
    }


def iso(microseconds: int) -> str:
    """Write a duration as ISO 8601 text."""
    seconds, rest = divmod(microseconds, 1_000_000)
    if rest:
        return f"PT{seconds}.{rest:06d}S"
    return f"P{seconds // 86_400}D" if seconds and seconds % 86_400 == 0 else f"PT{seconds}S"


def _node(name: str, chosen: Choices) -> Json:
    count = chosen.pick((*[1] * 12, 2, 2, 2, 3))
    start, excluded = chosen.below(16) == 15, chosen.below(32) == 31
    components: list[Json] = []
    for _ in range(count):
        component = chosen.pick(_COMPONENTS)
        if component not in components:
            components.append(component)
    return {"id": name, "components": components, "start": start, "excluded": excluded}


def _arrows(tree: list[Choices], extra: list[Choices], size: int, step: int) -> list[Json]:
    arrows: dict[tuple[int, int], Json] = {}
    for place, chosen in enumerate(tree):
        kind, source = chosen.below(32), chosen.below(8)
        if kind == 1:  # a node on its own
            continue
        if kind == 2:  # behind any node, later ones too
            source %= size
        else:
            source = place if kind < 16 else source % (place + 1)
        arrows[source, place + 1] = _arrow(source, place + 1, chosen, step)
    for chosen in extra:
        if chosen.below(2) == 1:
            source, target = chosen.below(8) % size, chosen.below(8) % size
            arrows.setdefault((source, target), _arrow(source, target, chosen, step))
    return list(arrows.values())


def _arrow(source: int, target: int, chosen: Choices, step: int) -> Json:
    within = chosen.pick((*[None] * 11, 1, 2, 3, 5, 0))
    after = chosen.pick((*[None] * 14, 1, 3))
    if within is not None and after is not None:
        after = min(after, within)
    return {
        "source": f"n{source + 1}",
        "target": f"n{target + 1}",
        "within": None if within is None else iso(within * step),
        "after": None if after is None else iso(after * step),
        "order": chosen.pick((*["eventual"] * 13, *["immediate"] * 3)),
    }
