"""The questions asked in polars, over frames sorted per container with numbers and categoricals."""

from __future__ import annotations

from datetime import timedelta

import pandas as pd
import polars as pl

from benchmarks.journeys import ARROWS, CONTAINERS, Items, Limit
from benchmarks.questions import COHORT, FLOW, Answer, JourneyQuestion, predecessors

__all__ = ["Polars"]


class Node:
    """What was reached at a node: the first and the last row of each account, its rows, its sums."""

    def __init__(self, matches: pl.LazyFrame, reached: pl.LazyFrame, passed: dict[str, pl.DataFrame]) -> None:
        sums = reached.select(pl.len(), pl.col("revenue").sum())
        last = matches.group_by("c").agg(l=pl.col("pos").max())
        first = reached.group_by("c").agg(f=pl.col("pos").min())
        self.first, self.last, totals = pl.collect_all([first, last, sums])
        self.figures = (self.first.height, int(totals[0, 0]), round(totals[0, 1]))
        self.passed, self._reached = passed, reached

    @property
    def rows(self) -> pl.DataFrame:
        """The rows, found only if a limit asks for them."""
        return self._reached.collect()


class Polars:
    """Frames sorted by container.

    Parameters
    ----------
    events : DataFrame
    """

    def __init__(self, events: pd.DataFrame) -> None:
        names = ("event", "content_type", "channel")
        self._raw = pl.from_pandas(events).with_columns(
            pl.col(*names).cast(pl.Categorical), pl.col("revenue").fill_null(0)
        )
        self._frames: dict[str, pl.DataFrame] = {}
        self._kept: dict[object, Node] = {}

    def prepare(self, container: str = "account") -> None:
        """Sort and number a frame."""
        number = pl.col(CONTAINERS[container]).rank("dense").cast(pl.Int32)
        self._frames[container] = (
            self._raw.with_columns(c=number)
            .select("c", "timestamp", "event", "content_type", "revenue")
            .sort("c", "timestamp", maintain_order=True)
            .with_row_index("pos")
            .with_columns(pl.col("pos").cast(pl.Int32))
        )

    def forget(self) -> None:
        """Forget the nodes."""
        self._kept.clear()

    def journey(self, question: JourneyQuestion) -> Answer:
        """Answer a journey, node by node."""
        nodes: dict[str, Node] = {}
        signs: dict[str, int] = {}
        for name, items in question.nodes.items():
            before = {other: question.limits.get((other, name), (None, None)) for other in predecessors(name)}
            signs[name] = hash((str(items), *((signs[other], limit) for other, limit in before.items())))
            if signs[name] not in self._kept:
                self._kept[signs[name]] = self._node(items, {other: (nodes[other], before[other]) for other in before})
            nodes[name] = self._kept[signs[name]]
        passed = {(a, b): nodes[b].passed.get(a, _passed(nodes[a], nodes[b])) for a, b in ARROWS}
        found: Answer = {name: node.figures for name, node in nodes.items()}
        found |= {arrow: accounts.height for arrow, accounts in passed.items()}
        for name, node in nodes.items():
            onward = [accounts for (source, _), accounts in passed.items() if source == name]
            if onward:
                found["fallout", name] = node.first.join(pl.concat(onward), on="c", how="anti").height
        return found

    def _node(self, items: Items, before: dict[str, tuple[Node, Limit]]) -> Node:
        matches = self._frames["account"].lazy().filter(_holds(items)).select("c", "pos", "timestamp", "revenue")
        free = [node.first for node, limit in before.values() if limit == (None, None)]
        limited = {name: part for name, part in before.items() if part[1] != (None, None)}
        if not before:
            return Node(matches, matches, {})
        if not limited:
            return Node(matches, matches.join(_earliest(free), on="c").filter(pl.col("pos") > pl.col("f")), {})
        rows = matches.sort("pos").collect()
        served = pl.repeat(value=False, n=rows.height, eager=True)
        if free:
            joined = rows.lazy().join(_earliest(free), on="c", how="left", maintain_order="left").collect()
            served |= joined.select((pl.col("pos") > pl.col("f")).fill_null(value=False)).to_series()
        passed: dict[str, pl.DataFrame] = {}
        for name, (node, limit) in limited.items():
            mask = _served(rows, node.rows, limit)
            passed[name] = rows.filter(mask).select("c").unique()
            served |= mask
        return Node(rows.lazy(), rows.filter(served).lazy(), passed)

    def cohort(self) -> Answer:
        """Answer the cohort table."""
        frame = self._frames["account"].lazy()
        month = pl.col("timestamp").dt.year().cast(pl.Int32) * 12 + pl.col("timestamp").dt.month()
        among = frame.filter(pl.col("event") == COHORT.inclusion).select("c", i=month).unique()
        back = frame.filter(pl.col("event") == COHORT.returning).group_by("c", j=month).len()
        back = back.filter(pl.col("len") >= COHORT.returns).select("c", "j")
        both = (
            among.join(back, on="c")
            .with_columns(k=pl.col("j") - pl.col("i"))
            .filter(pl.col("k").is_between(1, COHORT.columns))
        )
        sizes, returns = pl.collect_all([among.group_by("i").len(), both.group_by("i", "k").len()])
        rows = [(i, 0, n) for i, n in sizes.rows()] + returns.rows()
        return {(f"{(i - 1) // 12}-{(i - 1) % 12 + 1:02d}", k): n for i, k, n in rows}

    def flow(self) -> Answer:
        """Answer the flow: the next items by shifts, the top items of each column, then what stands where."""
        columns = range(1, FLOW.columns + 1)
        x, c = pl.col(FLOW.dimension), pl.col("c")
        shifts = [pl.when(c.shift(-k) == c).then(x.shift(-k)).alias(f"s{k}") for k in columns]
        anchors = (
            self._frames["person"]
            .lazy()
            .select("c", x.alias("s0"), *shifts)
            .filter(pl.col("s0") == FLOW.item)
            .collect()
        )
        texts = anchors.with_columns(pl.col(f"s{k}").cast(pl.String) for k in columns)
        tops = [
            texts[f"s{k}"]
            .drop_nulls()
            .value_counts()
            .sort(["count", f"s{k}"], descending=[True, False])[f"s{k}"]
            .head(FLOW.items)
            for k in columns
        ]
        buckets = texts.select(
            "c",
            *(
                pl.when(pl.col(f"s{k}").is_null())
                .then(pl.when(pl.col(f"s{k - 1}").is_null()).then(None).otherwise(pl.lit("(exit)")))
                .when(pl.col(f"s{k}").is_in(top.to_list()))
                .then(pl.col(f"s{k}"))
                .otherwise(pl.lit("(other)"))
                .alias(f"b{k}")
                for k, top in zip(columns, tops, strict=True)
            ),
        ).lazy()
        figures = (pl.len(), pl.col("c").n_unique().alias("d"))
        asked = [(k, [f"b{k - 1}", f"b{k}"][start:]) for k in columns for start in (0, 1) if k > 1 or start]
        answers = pl.collect_all(
            [buckets.filter(pl.col(by[-1]).is_not_null()).group_by(by).agg(*figures) for _, by in asked]
        )
        return {
            (k, *row[:-2]): row[-2:] for (k, _), answer in zip(asked, answers, strict=True) for row in answer.rows()
        }


def _holds(items: Items) -> pl.Expr:
    return pl.all_horizontal(pl.col(dimension).is_in(list(chosen)) for dimension, chosen in items.items())


def _earliest(firsts: list[pl.DataFrame]) -> pl.LazyFrame:
    return pl.concat([first.lazy() for first in firsts]).group_by("c").agg(pl.col("f").min())


def _passed(source: Node, target: Node) -> pl.DataFrame:
    return source.first.join(target.last, on="c").filter(pl.col("l") > pl.col("f")).select("c")


def _served(rows: pl.DataFrame, earlier: pl.DataFrame, limit: Limit) -> pl.Series:
    after, within = limit
    reached = earlier.select("c", "pos", then="timestamp").sort("pos")
    if after:
        ordered = rows.with_columns(q=pl.col("timestamp") - after).sort("q")
        by_time = reached.select("c", "then", q="then").sort("q")
        found = ordered.join_asof(by_time, on="q", by="c", check_sortedness=False).sort("pos")
    else:
        ordered = rows.with_columns(q=pl.col("pos") - 1)
        found = ordered.join_asof(reached, left_on="q", right_on="pos", by="c", check_sortedness=False)
    took = pl.col("timestamp") - pl.col("then")
    holds = (took >= (after or timedelta())) & ((took <= within) if within else pl.lit(value=True))
    return found.select(holds.fill_null(value=False)).to_series()
