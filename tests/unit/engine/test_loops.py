"""Loops that turn often in a few instances, and hardly ever in the others."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.components import ItemRef
from ipyjourney.engine.pandas import loops

HOUR = timedelta(hours=1)
ACCOUNTS = 25


def events():
    """One account alternates 40 times, half an hour apart, with a pause before the last four; 24 have a few rows."""
    rows = [("long", "S", 0.0)]
    rows += [("long", "AB"[turn % 2], 0.5 * (turn + 1) + (10 if turn >= 36 else 0)) for turn in range(40)]
    for number in range(30):
        rows += [(f"short {number}", event, 0.5 * place) for place, event in enumerate("SABx"[: number % 5])]
    return made(rows)


def made(rows):
    frame = pd.DataFrame(rows, columns=["account", "event", "hours"])
    frame["time"] = pd.Timestamp("2025-01-01") + pd.to_timedelta(frame.pop("hours"), unit="h")
    return frame


def loop(journey_within=None, starts="", **limits):
    return ij.JourneySpec(
        container="account",
        secondary_metric="Events",
        nodes=[
            ij.Node(id=name, components=(ItemRef(dimension="event", item=name),), start=name in starts)
            for name in "SAB"
        ],
        arrows=[ij.Arrow(source=path[0], target=path[1], **limits) for path in ("SA", "AB", "BA")],
        within=journey_within,
    )


def run(frame, spec):
    view = ij.DataView(frame, timestamp="time", containers={"account": "account"}, event="event")
    return view.run(spec)


@pytest.mark.parametrize(
    ("spec", "at_a", "at_b"),
    [
        (loop(), (19, 38), (13, 32)),
        (loop(within=HOUR), (19, 36), (13, 30)),
        (loop(within=HOUR, after=HOUR / 2), (19, 36), (13, 30)),
        (loop(within=HOUR, order="immediate"), (19, 36), (13, 30)),
        (loop(5 * HOUR, within=HOUR), (19, 23), (13, 17)),
        (loop(5 * HOUR), (19, 23), (13, 17)),
    ],
    ids=["free", "within", "after", "immediate", "whole journey and within", "whole journey"],
)
def test_a_loop_turns_until_nothing_more_is_reached(spec, at_a, at_b):
    _, a, b = run(events(), spec).node_figures
    assert ((a.primary, a.secondary), (b.primary, b.secondary)) == (at_a, at_b)


def test_a_loop_turns_only_where_it_reaches_something(monkeypatch):
    sizes, reach = [], loops.reach

    def counted(index, *rest):
        sizes.append(index.n_instances)
        return reach(index, *rest)

    monkeypatch.setattr(loops, "reach", counted)
    run(events(), loop(within=HOUR))
    assert sizes.count(ACCOUNTS) <= 4
    assert sizes.count(1) > 30


@pytest.mark.parametrize(
    "limits",
    [
        {},
        {"within": HOUR},
        {"after": HOUR},
        {"within": 3 * HOUR, "after": HOUR},
        {"order": "immediate"},
        {"journey_within": 6 * HOUR},
        {"journey_within": 9 * HOUR, "within": 2 * HOUR},
        {"journey_within": 6 * HOUR, "starts": "A"},
        {"journey_within": 9 * HOUR, "within": 2 * HOUR, "starts": "SB"},
    ],
    ids=str,
)
@pytest.mark.parametrize("seed", range(5))
def test_instances_set_apart_are_answered_alike(monkeypatch, seed, limits):
    draw = np.random.default_rng(seed)
    accounts = draw.choice(12, 400, p=[0.4, *[0.6 / 11] * 11])
    kinds = draw.choice(list("SABx"), 400, p=[0.1, 0.35, 0.35, 0.2])
    frame = made(list(zip(accounts, kinds, draw.integers(0, 60, 400) / 2, strict=True)))
    apart = run(frame, loop(**limits))
    monkeypatch.setattr(loops, "SMALLER", 1_000)
    together = run(frame, loop(**limits))
    pd.testing.assert_frame_equal(apart.nodes, together.nodes)
    pd.testing.assert_frame_equal(apart.arrows, together.arrows)
