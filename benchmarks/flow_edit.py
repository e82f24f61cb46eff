"""From an edit of a flow to its new state: ``python -m benchmarks.flow_edit [events] [rounds]``.

Accounts through events, five columns of ten items, from another item in each round. That flow is worked out first; then
each edit of it is timed, one that was not asked for before: the new spec, its figures, where everything lies, the JSON
that travels to the page.
"""

from __future__ import annotations

import gc
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np
import pandas as pd

import ipyjourney as ij
from benchmarks.data import make_events
from benchmarks.journeys import make_view
from ipyjourney.result import FlowResult
from ipyjourney.spec.edits import flow as edits
from ipyjourney.spec.places import ItemKind
from ipyjourney.state.flow import flow_state

ROUNDS = 9
COLUMNS, ITEMS = 5, 10
PARTS = ("figures", "layout and state", "JSON", "all")

Edit = Callable[[ij.FlowSpec, FlowResult, int], ij.FlowSpec]


def item(number: int) -> str:
    """Name an item; the first ones are the most frequent."""
    return f"e{number:02d}"


def second(result: FlowResult, column: int) -> str:
    """Name the second item of a column."""
    items = [node.item for node in result.sides[0].nodes if node.column == column and node.kind is ItemKind.ITEM]
    return str(items[1])


EDITS: dict[str, Edit] = {
    "exclude an item": lambda spec, result, _: edits.exclude_item(spec, 1, second(result, 1)),
    "keep one item": lambda spec, result, _: edits.include_items(spec, 2, [second(result, 2)]),
    "show a column more": lambda spec, _, __: edits.show_column(spec, "after"),
    "hide a column": lambda spec, _, __: edits.hide_column(spec, 2),
    "another dimension": lambda spec, _, __: edits.set_column_dimension(spec, 3, "channel"),
    "five items more": lambda spec, _, __: edits.expand_items(spec, 2),
    # The second item of a column is the same in most rounds, and its flow would be there already.
    "focus on an item": lambda spec, _, number: edits.focus(spec, 2, item(number + 1)),
    "collapse a node": lambda spec, result, _: edits.toggle_collapsed(spec, 1, "item", second(result, 1)),
}


def begin(number: int) -> ij.FlowSpec:
    """Make the flow of a round."""
    anchor = {"dimension": "event", "item": item(number)}
    return ij.FlowSpec.starts_with(
        anchor, container="account", pathing_dimension="event", columns=COLUMNS, items_per_column=ITEMS
    )


@dataclass(frozen=True)
class Took:
    """What one edit took, in milliseconds, part by part and as a whole; its links, and the bytes of its state."""

    parts: tuple[float, ...]
    links: int
    size: int


def timed(view: ij.DataView, edit: Callable[[], ij.FlowSpec]) -> Took:
    """Time one edit."""
    gc.collect()
    moments = [time.perf_counter()]
    new = view.run(edit())
    moments.append(time.perf_counter())
    state = flow_state("revision", new)
    moments.append(time.perf_counter())
    text = json.dumps(state.model_dump(mode="json"))
    moments.append(time.perf_counter())
    parts = (*(end - start for start, end in pairwise(moments)), moments[-1] - moments[0])
    return Took(tuple(1000 * part for part in parts), len(state.links), len(text))


def main() -> None:
    """Print the table and the conditions."""
    n_events = int(float(sys.argv[1])) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    view = make_view(make_events(n_events))
    found: dict[str, list[Took]] = {name: [] for name in EDITS}
    views = []
    for number in range(rounds + 1):
        spec = begin(number)
        result = view.run(spec)
        flow_state("revision", result)
        rounded = {name: timed(view, partial(edit, spec, result, number)) for name, edit in EDITS.items()}
        if number:
            # The first round also encodes what the others find there.
            views.append(result.sides[0].views)
            for name, one in rounded.items():
                found[name].append(one)
    print("| Edit | " + " | ".join(f"{part}, ms" for part in PARTS) + " | longest, ms | links | kB |")
    print("|-" * (len(PARTS) + 4) + "|")
    for name, times in found.items():
        medians = [statistics.median(parts) for parts in zip(*(one.parts for one in times), strict=True)]
        longest = max(one.parts[-1] for one in times)
        links, size = statistics.median(one.links for one in times), statistics.median(one.size for one in times)
        cells = [*(f"{median:.1f}" for median in medians), f"{longest:.1f}", f"{links:.0f}", f"{size / 1000:.0f}"]
        print(f"| {name} | " + " | ".join(cells) + " |")
    print(f"\n{n_events:,} events, {min(views):,} to {max(views):,} path views, {COLUMNS} × {ITEMS}, {rounds} rounds,")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; Python {platform.python_version()}, ", end="")
    print(", ".join(f"{name} {module.__version__}" for name, module in {"numpy": np, "pandas": pd}.items()))


if __name__ == "__main__":
    main()
