"""A funnel and the first steps of people, against Retentioneering: ``python -m benchmarks.in_retentioneering``.

Needs ``pip install retentioneering``, which the tests do not. Two questions mean the same on both sides: how many
people do five events one after the other, whatever happens between; and how many of them do what at the first, second …
tenth event of their path. Answers are compared before times, and both sides are asked in turns.
"""

from __future__ import annotations

import importlib
import os
import statistics
import sys
import time
from collections.abc import Callable

import pandas as pd

import ipyjourney as ij
from benchmarks.data import make_events
from ipyjourney.spec.flow import AnchorKind

ROUNDS = 7
COLUMNS = 10
STEPS = ("e03", "e08", "e15", "e22", "e30")
FLOW = ij.FlowSpec(
    container="person",
    anchor=ij.Anchor(kind=AnchorKind.STARTS_WITH, dimension="event"),
    pathing_dimension="event",
    columns=COLUMNS,
    items_per_column=1000,
    include_repeats=True,
    limit_to_occurrence=True,
)

Steps = dict[tuple[int, str], int]


def make_stream(events: pd.DataFrame) -> object:
    """Make the event stream of people's paths."""
    # It sends what it is used for to its makers unless it is told not to.
    os.environ["RETENTIONEERING_NO_TRACK"] = "1"
    rete = importlib.import_module("retentioneering")
    schema = {"path_cols": ["person_id"], "event_col": "event", "timestamp_col": "timestamp"}
    stream: object = rete.Eventstream(events, schema)
    return stream


def funnel_there(stream: object, steps: tuple[str, ...] = STEPS) -> list[int]:
    """Count the people at each step."""
    found = getattr(stream, "funnel_data")(list(steps))  # noqa: B009 - it has no types
    return [int(step["unique_paths"]) for step in found["steps"]]


def funnel_here(view: ij.DataView, steps: tuple[str, ...] = STEPS) -> list[int]:
    """Count the people at each node, with all else that a result holds."""
    return [int(count) for count in view.run(ij.JourneySpec.path(*steps, container="person")).nodes["primary"]]


def steps_there(stream: object, n_people: int) -> Steps:
    """Count the people who do something at each step."""
    shares = getattr(stream, "step_matrix_data")(COLUMNS)  # noqa: B009 - it has no types
    counts = {(int(step), str(event)): round(share * n_people) for (event, step), share in shares.stack().items()}
    return {place: count for place, count in counts.items() if count and not place[1].startswith("path_")}


def steps_here(view: ij.DataView) -> Steps:
    """Count the people at each touchpoint."""
    nodes = view.run(FLOW).nodes
    items = nodes[nodes["kind"] == "item"]
    return {
        (int(column) + 1, str(item)): int(count)
        for column, item, count in zip(items["column"], items["item"], items["instances"], strict=True)
    }


def timed(ask: Callable[[], object]) -> float:
    """Time one answer, in milliseconds."""
    begin = time.perf_counter()
    ask()
    return 1000 * (time.perf_counter() - begin)


def main() -> None:
    """Compare the answers, then the times."""
    n_events = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    events = make_events(n_events)
    begin = time.perf_counter()
    stream = make_stream(events)
    print(f"event stream made in {time.perf_counter() - begin:.2f} s, imports included")
    print(f"event stream made again in {timed(lambda: make_stream(events)) / 1000:.2f} s")
    begin = time.perf_counter()
    view = ij.DataView(events, timestamp="timestamp", event="event", containers={"person": "person_id"})
    view.run(ij.JourneySpec.path("e00", container="person"))
    print(f"view and person index made in {time.perf_counter() - begin:.2f} s")
    n_people = events["person_id"].nunique()
    if funnel_here(view) != funnel_there(stream) or steps_here(view) != steps_there(stream, n_people):
        raise SystemExit("The answers differ, so that no times are compared.")
    # A journey that was asked for before is not worked out again: each round asks for another third event.
    funnels = []
    for number in range(ROUNDS):
        steps = (*STEPS[:2], f"e{31 + number:02d}", *STEPS[3:])
        here = timed(lambda steps=steps: funnel_here(view, steps))
        funnels.append((here, timed(lambda steps=steps: funnel_there(stream, steps))))
    flows = []
    for _ in range(ROUNDS):
        again = ij.DataView(events, timestamp="timestamp", event="event", containers={"person": "person_id"})
        again.run(ij.JourneySpec.path("e00", container="person"))
        flows.append((timed(lambda view=again: steps_here(view)), timed(lambda: steps_there(stream, n_people))))
    print(f"{n_events:,} events, {ROUNDS} rounds, medians; answers equal; load {os.getloadavg()[0]:.1f}")
    for name, times in (("five-step funnel", funnels), ("first ten steps", flows)):
        ours, theirs = (statistics.median(side) for side in zip(*times, strict=True))
        ratio = statistics.median(there / here for here, there in times)
        print(f"{name}: ipyjourney {ours:.1f} ms, Retentioneering {theirs:.1f} ms, ratio {ratio:.1f}")


if __name__ == "__main__":
    main()
