# ruff: noqa: S608 - the SQL is made of this file's own constants.
"""An edited journey against the same question in DuckDB: ``python -m benchmarks.journey_edit [events]``.

A journey of five nodes, one of which bypasses another, with events as the second metric. The index is built, and in
DuckDB the table is sorted, its events are an ENUM and its rows are numbered per account. DuckDB answers each edited
journey whole, in one statement. Answers are compared before times. Each edit is one that neither has seen.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import duckdb
import pandas as pd

import ipyjourney as ij
from benchmarks.data import make_events

ROUNDS = 15
STEPS = ("e03", "e08", "e15", "e22", "e30")


def journey(steps: tuple[str, ...]) -> ij.JourneySpec:
    """Make the journey: 1 → 2 → 3 → 4 → 5, and 2 → 4."""
    path = ij.JourneySpec.path(*steps, container="account", secondary_metric="Events")
    return path.with_changes(arrows=(*path.arrows, ij.Arrow(source="n2", target="n4")))


def prepare(events: pd.DataFrame) -> duckdb.DuckDBPyConnection:
    """Load the table as DuckDB likes it best: narrow, sorted, numbered."""
    connection = duckdb.connect()
    connection.register("events", events[["timestamp", "event", "account_id"]])
    connection.execute("CREATE TYPE item AS ENUM (SELECT DISTINCT event::VARCHAR FROM events ORDER BY 1)")
    connection.execute(
        """
        CREATE TABLE e AS
        SELECT dense_rank() OVER (ORDER BY account_id)::INT AS account, event::VARCHAR::item AS event, timestamp,
               row_number() OVER (PARTITION BY account_id ORDER BY timestamp, rowid)::INT AS place
        FROM (SELECT *, row_number() OVER () AS rowid FROM events)
        ORDER BY account, place
        """
    )
    return connection


def ask_duckdb(connection: duckdb.DuckDBPyConnection, steps: tuple[str, ...]) -> list[tuple[object, ...]]:
    """Answer in one statement: per node its accounts, events and fallout, per arrow its accounts and median time."""

    def node(number: int, earlier: str) -> str:
        return f"""n{number} AS MATERIALIZED (
            SELECT e.account, min(e.place) AS place, min(e.timestamp) AS at, count(*) AS events
            FROM e JOIN ({earlier}) p ON e.account = p.account AND e.place > p.place
            WHERE e.event = '{steps[number - 1]}' GROUP BY e.account)"""

    def arrow(source: int, target: int) -> str:
        return f"""a{source}{target} AS MATERIALIZED (
            SELECT e.account, epoch_us(min(e.timestamp)) - epoch_us(any_value(p.at)) AS took
            FROM e JOIN n{source} p ON e.account = p.account AND e.place > p.place
            WHERE e.event = '{steps[target - 1]}' GROUP BY e.account)"""

    either = """SELECT account, min(place) AS place FROM (
        SELECT account, place FROM n2 UNION ALL SELECT account, place FROM n3) GROUP BY account"""
    arrows = ((1, 2), (2, 3), (3, 4), (4, 5), (2, 4))
    onward = {1: ("a12",), 2: ("a23", "a24"), 3: ("a34",), 4: ("a45",)}
    fallouts = [
        f"SELECT 'fallout', 'n{source}', count(*), 0 FROM n{source} WHERE "
        + " AND ".join(f"account NOT IN (SELECT account FROM {name})" for name in names)
        for source, names in onward.items()
    ]
    parts = [
        f"""n1 AS MATERIALIZED (SELECT account, min(place) AS place, min(timestamp) AS at, count(*) AS events
            FROM e WHERE event = '{steps[0]}' GROUP BY account)""",
        node(2, "SELECT account, place FROM n1"),
        node(3, "SELECT account, place FROM n2"),
        node(4, either),
        node(5, "SELECT account, place FROM n4"),
        *(arrow(source, target) for source, target in arrows),
    ]
    asked = [f"SELECT 'node', 'n{i}', count(*), sum(events) FROM n{i}" for i in range(1, 6)]
    asked += [f"SELECT 'arrow', 'n{s}n{t}', count(*), quantile_cont(took, 0.5) FROM a{s}{t}" for s, t in arrows]
    return connection.execute(f"WITH {', '.join(parts)} {' UNION ALL '.join([*asked, *fallouts])}").fetchall()


def ask_ipyjourney(view: ij.DataView, steps: tuple[str, ...]) -> list[tuple[object, ...]]:
    """Answer the same question, with all else that a result holds."""
    result = view.run(journey(steps))
    rows: list[tuple[object, ...]] = [("node", n.node, n.primary, n.secondary) for n in result.node_figures]
    rows += [("arrow", a.source + a.target, a.instances, a.median_time) for a in result.arrow_figures]
    rows += [("fallout", n.node, n.fallout, 0) for n in result.node_figures if n.fallout is not None]
    return rows


def timed(ask: Callable[[], object]) -> float:
    """Time one answer, in milliseconds."""
    begin = time.perf_counter()
    ask()
    return 1000 * (time.perf_counter() - begin)


def rounded(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Sort the rows, medians to the millisecond: DuckDB interpolates in floating point."""
    return sorted((kind, name, int(str(n)), round(float(str(m or 0)) / 1000)) for kind, name, n, m in rows)


def main() -> None:
    """Compare the answers, then the times."""
    n_events = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    events = make_events(n_events)
    view = ij.DataView(
        events, timestamp="timestamp", event="event", containers={"account": "account_id", "person": "person_id"}
    )
    connection = prepare(events)
    if rounded(ask_ipyjourney(view, STEPS)) != rounded(ask_duckdb(connection, STEPS)):
        raise SystemExit("The answers differ, so that no times are compared.")
    # Each round edits the third node to an item that was not asked for yet.
    edits = [(*STEPS[:2], f"e{31 + i:02d}", *STEPS[3:]) for i in range(ROUNDS)]
    ours, theirs = [], []
    for steps in edits:
        ours.append(timed(lambda steps=steps: ask_ipyjourney(view, steps)))
        theirs.append(timed(lambda steps=steps: ask_duckdb(connection, steps)))
    ratios = [b / a for a, b in zip(ours, theirs, strict=True)]
    print(f"{n_events:,} events, {ROUNDS} edits of one of five nodes, medians; answers equal")
    print(f"ipyjourney {statistics.median(ours):8.1f} ms")
    print(f"DuckDB     {statistics.median(theirs):8.1f} ms")
    print(f"DuckDB / ipyjourney: {statistics.median(ratios):.1f} (from {min(ratios):.1f} to {max(ratios):.1f})")


if __name__ == "__main__":
    main()
