"""What an edit of a journey asks of a table that stays where it is: what the edit changes, and nothing else."""

from __future__ import annotations

import itertools
from datetime import timedelta

import duckdb
import pandas as pd
import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from ipyjourney.engine.narwhals.backend import Backend

NAMES = tuple("abcdefghijkl")
ROWS = 150
TABLE = pd.DataFrame(
    {
        "time": pd.Timestamp("2024-01-01") + pd.to_timedelta([3 * row + (17 * row) % 29 for row in range(ROWS)], "h"),
        "id": range(ROWS),
        "account": [f"account {(row * row + row // 7) % 6}" for row in range(ROWS)],
        "event": [NAMES[(row * 7 + row // 11) % 12] for row in range(ROWS)],
        "amount": [row % 5 + 0.5 for row in range(ROWS)],
    }
)
ROLES = {
    "timestamp": "time",
    "containers": {"account": "account"},
    "event": "event",
    "metrics": {"Amount": ij.Metric.sum("amount")},
    "tie_breaker": "id",
}


class Remote:
    """A view of the table in a database of its own, which counts what it asks."""

    def __init__(self):
        self.connection = duckdb.connect()
        self.view = ij.DataView(self.connection.from_df(TABLE), **ROLES)

    def asks(self, journey):
        """Count the questions of a run."""
        before = self.view._engine.queries
        self.view.run(journey).nodes  # noqa: B018
        return self.view._engine.queries - before

    @property
    def tables(self):
        return self.connection.execute("SELECT count(*) FROM duckdb_tables() WHERE temporary").fetchall()[0][0]


def journey(nodes, arrows, metric="Accounts", within=None, excluded=(), names=None, start=()):
    """A journey with one event per node; arrows with their limits in hours, None for none, 0 for immediate."""
    return ij.JourneySpec(
        container="account",
        primary_metric=metric,
        within=None if within is None else timedelta(hours=within),
        nodes=tuple(
            ij.Node(
                id=one,
                name=(names or {}).get(one),
                components=tuple({"dimension": "event", "item": item} for item in nodes[one]),
                excluded=one in excluded,
                start=one in start,
            )
            for one in nodes
        ),
        arrows=tuple(
            ij.Arrow(
                source=source,
                target=target,
                order="immediate" if hours == 0 else "eventual",
                within=timedelta(hours=hours) if hours else None,
            )
            for (source, target), hours in arrows.items()
        ),
    )


def path(length, limits=(), **options):
    names = NAMES[:length]
    arrows = {pair: dict(limits).get(pair[1]) for pair in itertools.pairwise(names)}
    return journey({one: one for one in names}, arrows, **options)


# How many questions --------------------------------------------------------------------------------------------------


def test_an_edit_asks_only_for_what_it_changes():
    remote = Remote()
    remote.asks(path(3))
    # The rows that match, those reached, the first ones; how many these are, and the times of one arrow.
    assert remote.asks(path(4)) == 5
    assert remote.asks(path(4, names={"c": "Another name"})) == 0
    assert remote.asks(path(3)) == 0
    # Three nodes from the limit on, one after the other.
    assert remote.asks(path(4, {"b": 60})) == 3 + 3
    assert remote.asks(path(4)) == 0
    # The other metric at the nodes, and over all.
    assert remote.asks(path(4, metric="Events")) == 2
    # Who is kept out, and again the first rows, their number and times, and how many are kept out.
    assert remote.asks(path(4, excluded="d")) == 5
    nodes = {one: one for one in reversed(NAMES[:4])}
    assert remote.asks(journey(nodes, dict.fromkeys(itertools.pairwise(NAMES[:4])))) == 0


def test_nothing_that_edits_set_down_stays_for_good():
    remote = Remote()
    counts = []
    for hours in range(1, 31):
        remote.asks(path(3, {"b": hours}))
        counts.append(remote.tables)
    assert counts[-1] == counts[-10] < 60


# Plans ---------------------------------------------------------------------------------------------------------------

SHAPES = {
    "limits": lambda n: path(n, dict.fromkeys(NAMES, 40)),
    "one limit over all": lambda n: path(n, dict.fromkeys(NAMES[::2], 40), within=200),
    "merges": lambda n: journey(
        {one: one for one in NAMES[:n]},
        {
            (NAMES[one], NAMES[other]): 40 if other % 3 else None
            for one in range(n)
            for other in (one + 1, one + 2)
            if other < n
        },
        metric="Amount",
    ),
    "loops": lambda n: journey(
        {one: one for one in NAMES[:n]},
        {
            **dict.fromkeys(itertools.pairwise(NAMES[:n])),
            **{(NAMES[one + 1], NAMES[one]): None for one in range(1, n - 1, 3)},
        },
    ),
    "exclusions": lambda n: path(n, {"c": 40}, excluded=NAMES[2:n:2]),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_plans_grow_no_faster_than_the_journey(shape, monkeypatch):
    remote, sizes = Remote(), []
    keep, rows = Backend.keep, Backend.rows

    def asked(original):
        def ask(self, plan, *more):
            sizes.append(len(plan.to_native().sql_query()))
            return original(self, plan, *more)

        return ask

    monkeypatch.setattr(Backend, "keep", asked(keep))
    monkeypatch.setattr(Backend, "rows", asked(rows))
    totals = []
    for length in (5, 10):
        remote.view.run(SHAPES[shape](length)).nodes  # noqa: B018
        totals.append(sum(sizes))
        sizes.clear()
    assert totals[1] < 3 * totals[0]
    assert totals[1] < 150_000


# Figures -------------------------------------------------------------------------------------------------------------

NODES = "abcd"
PAIRS = [(one, other) for one in NODES for other in NODES]
EDITS = st.one_of(
    st.tuples(st.just("items"), st.sampled_from(NODES), st.sampled_from(["a", "bc", "cd", "efg", "hij"])),
    st.tuples(st.just("arrow"), st.sampled_from(PAIRS), st.sampled_from([None, 0, 30, 200])),
    st.tuples(st.just("cut"), st.sampled_from(PAIRS), st.none()),
    st.tuples(st.just("within"), st.none(), st.sampled_from([None, 60, 300])),
    st.tuples(st.just("metric"), st.none(), st.sampled_from(["Accounts", "Events", "Amount"])),
    st.tuples(st.just("excluded"), st.none(), st.sampled_from(["", "b", "d", "bd"])),
    st.tuples(st.just("start"), st.none(), st.sampled_from(["", "c"])),
    st.tuples(st.just("order"), st.none(), st.permutations(NODES)),
    st.tuples(st.just("undo"), st.none(), st.integers(1, 3)),
)


@settings(max_examples=8)
@given(st.lists(EDITS, min_size=4, max_size=9))
def test_edits_give_the_figures_of_a_run_that_remembers_nothing(edits):
    remote, local = Remote().view, ij.DataView(TABLE, **ROLES)
    state = {
        "nodes": {one: one for one in NODES},
        "arrows": dict.fromkeys(itertools.pairwise(NODES)),
        "within": None,
        "metric": "Accounts",
        "excluded": "",
        "start": "",
    }
    done = [state]
    for what, where, to in edits:
        state = dict(state)
        match what:
            case "items":
                state["nodes"] = {**state["nodes"], where: to}
            case "arrow":
                state["arrows"] = {**state["arrows"], where: to}
            case "cut":
                state["arrows"] = {pair: hours for pair, hours in state["arrows"].items() if pair != where}
            case "order":
                state["nodes"] = {one: state["nodes"][one] for one in to}
            case "undo":
                state = done[max(-to, -len(done))]
            case _:
                state[what] = to
        done.append(state)
        spec = journey(**state)
        note(str(spec))
        found, expected = remote.run(spec), local.run(spec)
        pd.testing.assert_frame_equal(found.nodes, expected.nodes, check_dtype=False)
        pd.testing.assert_frame_equal(found.arrows, expected.arrows, check_dtype=False)
