# ruff: noqa: S608, E501 - the SQL is made of the benchmarks' own constants, and reads best in its own lines.
"""The questions asked in DuckDB, at its best: a sorted, numbered table of ENUMs; and over the events as they come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import duckdb
import pandas as pd

from benchmarks.journeys import ARROWS, CONTAINERS, Items
from benchmarks.questions import COHORT, FLOW, OPENED, Answer, JourneyQuestion, predecessors

__all__ = ["DuckDB"]

DIMENSIONS = ("event", "content_type", "channel")


class DuckDB:
    """A connection with the events.

    Parameters
    ----------
    events : DataFrame
    sorted_tables : bool
        Whether tables are sorted by their container and numbered beforehand; then the nodes of a journey are tables of
        their own too, and only those are made anew that an edit touches.
    """

    def __init__(self, events: pd.DataFrame, *, sorted_tables: bool) -> None:
        self._sorted = sorted_tables
        self._connection = duckdb.connect()
        self._connection.execute("SET threads=2")
        self._connection.register("frame", events)
        text = ", ".join(f"{name}::VARCHAR AS {name}" for name in (*DIMENSIONS, *CONTAINERS.values()))
        self._connection.execute(
            f"CREATE TABLE raw AS SELECT timestamp, {text}, coalesce(revenue, 0) AS revenue,"
            " row_number() OVER ()::INT AS seq FROM frame"
        )
        self._kept: dict[object, str] = {}
        self._tables: dict[str, str] = {}

    def prepare(self, container: str = "account") -> None:
        """Sort and number a table."""
        if not self._sorted:
            return
        for name in DIMENSIONS:
            query = f"CREATE TYPE t_{name} AS ENUM (SELECT DISTINCT {name} FROM raw ORDER BY 1)"
            if not self._connection.execute(f"SELECT 1 FROM duckdb_types() WHERE type_name = 't_{name}'").fetchone():
                self._connection.execute(query)
        key, items = CONTAINERS[container], ", ".join(f"{name}::t_{name} AS {name}" for name in DIMENSIONS)
        self._connection.execute(
            f"""CREATE TABLE sorted_{container} AS
            SELECT dense_rank() OVER (ORDER BY {key})::INT c, row_number() OVER (ORDER BY {key}, timestamp, seq)::INT pos,
                   timestamp ts, {items}, revenue
            FROM raw ORDER BY pos"""
        )

    def forget(self) -> None:
        """Forget the nodes' tables."""
        self._kept.clear()

    def journey(self, question: JourneyQuestion) -> Answer:
        """Answer a journey, node by node."""
        source = self._journey_source(question)
        limited = bool(question.limits)
        tables: dict[str, str] = {}
        signs: dict[str, object] = {}
        for node, items in question.nodes.items():
            before = predecessors(node)
            signs[node] = (str(items), limited, *(signs[other] for other in before))
            sign = hash(str(signs[node]))
            if not self._sorted or limited or sign not in self._kept:
                name = f"node_{len(self._kept)}"
                make = self._limited_node if limited else self._node
                query = make(source, node, items, tables, question)
                self._connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {query}")
                self._kept[sign if self._sorted and not limited else (sign, len(self._kept))] = name
                tables[node] = name
            else:
                tables[node] = self._kept[sign]
        self._tables = tables
        return self._figures(tables, limited=limited)

    def _journey_source(self, question: JourneyQuestion) -> str:
        if self._sorted:
            return "sorted_account"
        some = " OR ".join(f"({_holds(items)})" for items in question.nodes.values())
        self._connection.execute(
            f"""CREATE OR REPLACE TEMP TABLE numbered AS SELECT * FROM (
            SELECT account_id c, row_number() OVER (PARTITION BY account_id ORDER BY timestamp, seq)::INT pos,
                   timestamp ts, event, content_type, revenue FROM raw) WHERE {some}"""
        )
        return "numbered"

    def _node(self, source: str, node: str, items: Items, tables: dict[str, str], _: JourneyQuestion) -> str:
        before = predecessors(node)
        if not before:
            return f"SELECT c, min(pos) f, max(pos) l, count(*) n, sum(revenue) r FROM {source} WHERE {_holds(items)} GROUP BY c"
        firsts = " UNION ALL ".join(f"SELECT c, f FROM {tables[other]} WHERE f IS NOT NULL" for other in before)
        return f"""SELECT e.c, min(pos) FILTER (pos > f) f, max(pos) l, count(*) FILTER (pos > f) n,
            coalesce(sum(revenue) FILTER (pos > f), 0) r
            FROM {source} e JOIN (SELECT c, min(f) f FROM ({firsts}) GROUP BY c) USING (c)
            WHERE {_holds(items)} GROUP BY e.c"""

    def _limited_node(
        self, source: str, node: str, items: Items, tables: dict[str, str], question: JourneyQuestion
    ) -> str:
        columns, joins = [], []
        for other in predecessors(node):
            after, within = question.limits.get((other, node), (None, None))
            if after is None and within is None:
                joins.append(
                    f"LEFT JOIN (SELECT c, min(pos) f FROM {tables[other]} WHERE r GROUP BY c) j{other} ON j{other}.c = m.c"
                )
                columns.append(f"coalesce(m.pos > j{other}.f, false) h{other}")
                continue
            later = f"m.ts - {_interval(after)} >= j{other}.ts" if after else f"m.pos > j{other}.pos"
            joins.append(
                f"ASOF LEFT JOIN (SELECT c, pos, ts FROM {tables[other]} WHERE r) j{other} ON j{other}.c = m.c AND {later}"
            )
            soon = f" AND m.ts - j{other}.ts <= {_interval(within)}" if within else ""
            columns.append(f"coalesce(j{other}.ts IS NOT NULL{soon}, false) h{other}")
        reached = " OR ".join(f"h{other}" for other in predecessors(node)) or "true"
        more = "".join(f", {column}" for column in columns)
        return f"""SELECT *, ({reached}) r FROM (SELECT m.*{more}
            FROM (SELECT c, pos, ts, revenue FROM {source} WHERE {_holds(items)}) m {" ".join(joins)})"""

    def _figures(self, tables: dict[str, str], *, limited: bool) -> Answer:
        where = "r" if limited else "f IS NOT NULL"
        asked: list[tuple[object, str]] = []
        for node, table in tables.items():
            sums = ("count(DISTINCT c)", "count(*)", "sum(revenue)") if limited else ("count(*)", "sum(n)", "sum(r)")
            asked.append(
                (
                    node,
                    f"SELECT [{', '.join(f'coalesce({each}, 0)::BIGINT' for each in sums)}] FROM {table} WHERE {where}",
                )
            )
            onward = [target for source, target in ARROWS if source == node]
            if onward:
                gone = " ".join(
                    f"AND c NOT IN ({self._passed(node, other, tables, limited=limited)})" for other in onward
                )
                asked.append((("fallout", node), f"SELECT [count(DISTINCT c)] FROM {table} WHERE {where} {gone}"))
        for source, target in ARROWS:
            passed = self._passed(source, target, tables, limited=limited)
            query = f"SELECT [count(DISTINCT c)] FROM ({passed})"
            asked.append(((source, target), query))
        row = self._connection.execute("SELECT " + ", ".join(f"({query})" for _, query in asked)).fetchone() or ()
        return {
            key: tuple(found) if isinstance(key, str) else found[0] for (key, _), found in zip(asked, row, strict=True)
        }

    def _passed(self, source: str, target: str, tables: dict[str, str], *, limited: bool) -> str:
        if limited:
            return f"SELECT c FROM {tables[target]} WHERE h{source}"
        return f"SELECT c FROM {tables[source]} a JOIN {tables[target]} b USING (c) WHERE b.l > a.f"

    def cohort(self) -> Answer:
        """Answer the cohort table."""
        source = "sorted_account" if self._sorted else "(SELECT account_id c, timestamp ts, event FROM raw)"
        rows = self._connection.execute(
            f"""WITH i AS (SELECT c, date_trunc('month', ts)::DATE t FROM {source}
                    WHERE event = '{COHORT.inclusion}' GROUP BY ALL),
                r AS (SELECT c, date_trunc('month', ts)::DATE u FROM {source}
                    WHERE event = '{COHORT.returning}' GROUP BY ALL HAVING count(*) >= {COHORT.returns}),
                j AS (SELECT t, date_diff('month', t, u) k FROM i JOIN r USING (c)
                    WHERE date_diff('month', t, u) BETWEEN 1 AND {COHORT.columns})
            SELECT strftime(t, '%Y-%m'), 0, count(*) FROM i GROUP BY ALL
            UNION ALL SELECT strftime(t, '%Y-%m'), k, count(*) FROM j GROUP BY ALL"""
        ).fetchall()
        return {(row, int(column)): int(count) for row, column, count in rows}

    def flow(self) -> Answer:
        """Answer the flow: the next items by LEAD, the top items of each column, then what stands where."""
        columns, x = range(1, FLOW.columns + 1), FLOW.dimension
        source = (
            "sorted_person"
            if self._sorted
            else "(SELECT person_id c, row_number() OVER (PARTITION BY person_id ORDER BY timestamp, seq) pos, content_type FROM raw)"
        )
        leads = ", ".join(f"lead({x}, {k}) OVER (PARTITION BY c ORDER BY pos) s{k}" for k in columns)
        run = self._connection.execute
        run(
            f"CREATE OR REPLACE TEMP TABLE a AS SELECT * FROM (SELECT c, {x} s0, {leads} FROM {source}) WHERE s0 = '{FLOW.item}'"
        )
        tops = {
            k: [
                item
                for (item,) in run(
                    f"SELECT s{k}::VARCHAR FROM a WHERE s{k} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT {FLOW.items}"
                ).fetchall()
            ]
            for k in columns
        }
        shown = ", ".join(
            f"CASE WHEN s{k} IS NULL THEN CASE WHEN s{k - 1} IS NULL THEN NULL ELSE '(exit)' END"
            f" WHEN s{k}::VARCHAR IN ({_texts(tops[k])}) THEN s{k}::VARCHAR ELSE '(other)' END b{k}"
            for k in columns
        )
        run(f"CREATE OR REPLACE TEMP TABLE b AS SELECT c, {shown} FROM a")
        parts = [
            f"SELECT {k} k, NULL y, b{k} x, count(*) n, count(DISTINCT c) d FROM b WHERE b{k} IS NOT NULL GROUP BY ALL"
            for k in columns
        ]
        parts += [
            f"SELECT {k}, b{k - 1}, b{k}, count(*), count(DISTINCT c) FROM b WHERE b{k} IS NOT NULL GROUP BY ALL"
            for k in columns
            if k > 1
        ]
        rows = run(" UNION ALL ".join(parts)).fetchall()
        return {(k, x) if y is None else (k, y, x): (n, d) for k, y, x, n, d in rows}

    def _opened(self) -> str:
        """Give a query of the first row reached at the node by each account."""
        self.journey(JourneyQuestion.plain())
        return f"SELECT c, f FROM {self._tables[OPENED]} WHERE f IS NOT NULL"

    def top_items(self) -> Answer:
        """Answer which events come right after the node."""
        rows = self._connection.execute(
            f"SELECT e.event::VARCHAR, count(*) FROM sorted_account e JOIN ({self._opened()}) o ON e.c = o.c AND e.pos = o.f + 1 GROUP BY 1"
        )
        return dict(rows.fetchall())

    def breakdown(self) -> Answer:
        """Answer what the node's rows are of."""
        return self._split("content_type::VARCHAR")

    def trend(self) -> Answer:
        """Answer in which months the node was reached."""
        return self._split("strftime(ts, '%Y-%m')")

    def _split(self, by: str) -> Answer:
        rows = self._connection.execute(
            f"""SELECT {by} x, count(DISTINCT c) FROM sorted_account e JOIN ({self._opened()}) o USING (c)
            WHERE pos >= f AND {_holds(JourneyQuestion.plain().nodes[OPENED])} GROUP BY 1"""
        )
        return dict(rows.fetchall())


def _texts(items: Iterable[str]) -> str:
    return ", ".join(f"'{item}'" for item in items) or "''"


def _holds(items: Items) -> str:
    return " AND ".join(f"{dimension} IN ({_texts(chosen)})" for dimension, chosen in items.items())


def _interval(limit: timedelta | None) -> str:
    return f"INTERVAL {int((limit or timedelta()).total_seconds())} SECOND"
