"""Instances and metrics counted over nodes, arrows and unions of them; what is known already is not asked again."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.expressions import all_of, flag, whole
from ipyjourney.engine.narwhals.firsts import distinct
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.narwhals.tables import NUMBER, Part, numbered, together
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.result.journey_figures import Value
from ipyjourney.spec import Arrow

__all__ = ["Counted", "count_instances", "left_out", "total_up"]


@dataclass(frozen=True)
class Counted:
    """How many instances do what.

    Attributes
    ----------
    reached : mapping of tuple of str to int
        Those that reached any of some nodes.
    took : mapping of Arrow to int
    fallout, still_open : mapping of str to int
        Per node that can be fallen out of; and of those, where limits tell, the instances that can yet go on.
    """

    reached: Mapping[tuple[str, ...], int]
    took: Mapping[Arrow, int]
    fallout: Mapping[str, int]
    still_open: Mapping[str, int]


class _Sets:
    """Sets of instances to be counted together."""

    def __init__(self, run: JourneyRun) -> None:
        self._run, self._tables = run, run.claims.tables
        self._single: dict[str, None] = {}
        self._nobody: Hashable = ("reached any", frozenset[int]())
        self._tables.answers[self._nobody] = 0
        self._plans: dict[Hashable, Frame] = {}

    # --- keys: what is counted, by all that it hangs on ------------------------------------------------------------

    def reached(self, nodes: Sequence[str]) -> Hashable:
        """Count the instances that reached any of some nodes."""
        signatures = frozenset(self._run.firsts.signatures[node] for node in nodes)
        if not nodes:
            return self._nobody
        if len(signatures) == 1:
            return self._at(nodes[0])
        key = "reached any", signatures
        if key not in self._known:
            self._plans[key] = together(self._run.at(node).select(INSTANCE) for node in nodes)
        return key

    def took(self, arrow: Arrow) -> Hashable:
        """Count the instances that took an arrow."""
        self._at(arrow.target)
        return self._through(arrow)

    def took_any(self, arrows: Sequence[Arrow]) -> Hashable:
        """Count the instances that took any of some arrows from a node."""
        if len(arrows) == 1:
            return self.took(arrows[0])
        key = "took any", frozenset(map(self._through, arrows))
        if key not in self._known:
            self._plans[key] = self._those(arrows)
        return key

    def still_open(self, node: str, arrows: Sequence[Arrow]) -> Hashable:
        """Count the instances that fell out at a node and may yet go on."""
        run = self._run
        limits = frozenset((self._through(arrow), arrow.within, arrow.order) for arrow in arrows)
        key = "open", run.firsts.signatures[node], run.within, limits
        if key not in self._known:
            able = run.open_at(node, arrows).select(INSTANCE)
            self._plans[key] = able.join(distinct(self._those(arrows)), on=INSTANCE, how="anti")
        return key

    def _at(self, node: str) -> Hashable:
        key = "reached", self._run.firsts.signatures[node]
        if key not in self._known:
            self._single[node] = None
        return key

    def _through(self, arrow: Arrow) -> Hashable:
        place = self._run.reach.signatures.into[arrow.target].index(arrow)
        return "took", self._run.firsts.signatures[arrow.target], place

    def _those(self, arrows: Iterable[Arrow]) -> Frame:
        return together(self._run.took(arrow)[0].select(INSTANCE) for arrow in arrows)

    @property
    def _known(self) -> dict[Hashable, object]:
        return self._tables.answers

    # --- counting --------------------------------------------------------------------------------------------------

    def count(self) -> None:
        """Count what is not known yet, in one question."""
        parts = {node: self._run.firsts.part(node) for node in self._single}
        into = self._run.reach.signatures.into
        places = {part.number: len(into[node]) for node, part in parts.items()}
        slots = max(places.values(), default=0)
        asked = [
            _in_table(frame, some, max(places[number] for number in some), slots)
            for frame, some in by_table(parts.values())
        ]
        numbers = {self._tables.number(): key for key in self._plans}
        for number, key in numbers.items():
            whole_set = distinct(self._plans[key]).select(n=nw.len())
            zeros = {f"n{place}": nw.lit(0, nw.Int64) for place in range(slots)}
            asked.append(whole_set.select(nw.lit(number, nw.Int64).alias(NUMBER), whole(nw.col("n")), **zeros))
        rows = self._tables.backend.rows(together(asked)) if asked else []
        found = {int(row[NUMBER]): row for row in rows}
        for node, part in parts.items():
            row = found.get(part.number, {})
            self._known[self._at(node)] = int(row.get("n", 0))
            for place, arrow in enumerate(into[node]):
                self._known[self._through(arrow)] = int(row.get(f"n{place}", 0))
        self._known.update({key: int(found[number]["n"]) for number, key in numbers.items()})


def _in_table(frame: Frame, numbers: list[int], there: int, slots: int) -> Frame:
    """Count the instances in some parts of a table, and those that came through each of the arrows to them."""
    taken = {f"n{place}": flag(~nw.col(f"p{place}").is_null()).sum() for place in range(there)}
    counted = frame.filter(nw.col(NUMBER).is_in(numbers)).group_by(NUMBER).agg(n=nw.len(), **taken)
    padded = {
        f"n{place}": whole(nw.col(f"n{place}")) if place < there else nw.lit(0, nw.Int64) for place in range(slots)
    }
    return counted.select(nw.col(NUMBER), whole(nw.col("n")), **padded)


def by_table(parts: Iterable[Part]) -> list[tuple[Frame, list[int]]]:
    """Group parts by the table that they stand in: its rows, and the parts' numbers."""
    found: dict[int, tuple[Frame, list[int]]] = {}
    for part in parts:
        _, numbers = found.setdefault(id(part.table), (part.table.frame, []))
        if part.number not in numbers:
            numbers.append(part.number)
    return list(found.values())


def count_instances(run: JourneyRun, sets: Sequence[tuple[str, ...]]) -> Counted:
    """Count the instances of a journey.

    Parameters
    ----------
    run : JourneyRun
    sets : sequence of tuple of str
        Nodes, each alone, and unions of nodes.
    """
    answers = run.claims.tables.answers
    _prepare(run)
    asked = _Sets(run)
    reached = {nodes: asked.reached(nodes) for nodes in sets}
    took = {arrow: asked.took(arrow) for arrow in run.spec.arrows}
    onward = {node: arrows for node in run.graph.nodes if (arrows := run.onward(node))}
    went_on = {node: asked.took_any(arrows) for node, arrows in onward.items()}
    still = {node: asked.still_open(node, arrows) for node, arrows in onward.items() if run.is_split(node)}
    asked.count()

    def known(key: Hashable) -> int:
        return cast(int, answers[key])

    return Counted(
        reached={nodes: known(key) for nodes, key in reached.items()},
        took={arrow: known(key) for arrow, key in took.items()},
        fallout={node: known(reached[node,]) - known(key) for node, key in went_on.items()},
        still_open={node: known(key) for node, key in still.items()},
    )


def _prepare(run: JourneyRun) -> None:
    """Set the first rows of nodes that were not counted yet down in one table."""
    answers, signatures = run.claims.tables.answers, run.firsts.signatures
    run.firsts.set_down(node for node in run.graph.nodes if ("reached", signatures[node]) not in answers)


def total_up(
    run: JourneyRun, metrics: Sequence[str], sets: Sequence[tuple[str, ...]]
) -> dict[tuple[str, tuple[str, ...]], Value | None]:
    """Work out metrics over the rows reached at any of some nodes, all that are not known yet in one question.

    Parameters
    ----------
    run : JourneyRun
    metrics : sequence of str
    sets : sequence of tuple of str
        Nodes, each alone, and unions of nodes.
    """
    reached, excluded = run.reach.signatures.reached, run.reach.signatures.excluded
    answers = run.claims.tables.answers
    keys = {nodes: frozenset(reached[node] for node in nodes) for nodes in sets}
    tally, plans = Tally(), list[Frame]()
    asked = {metric: run.totals.ask(metric, all_of(()), tally) for metric in metrics}
    nothing: Row = dict.fromkeys(tally.aggregates, 0)
    wanted = {
        key: nodes for nodes, key in keys.items() if any((metric, key, excluded) not in answers for metric in metrics)
    }
    numbers: dict[int, frozenset[int]] = {}
    parts: list[Part] = []
    run.reach.set_down({node for nodes in wanted.values() for node in nodes})
    for key, nodes in wanted.items():
        if not nodes:
            answers.update({(metric, key, excluded): answer(nothing) for metric, answer in asked.items()})
        elif len(key) == 1:
            part = run.reach.part(nodes[0])
            parts.append(part)
            numbers[part.number] = key
        else:
            number = run.claims.tables.number()
            numbers[number] = key
            plans.append(_union(run, nodes).select(numbered(number), *run.reach.columns))
    plans += [
        frame.filter(nw.col(NUMBER).is_in(some)).select(NUMBER, *run.reach.columns) for frame, some in by_table(parts)
    ]
    found: dict[int, Row] = {}
    if plans:
        totals = run.firsts.counted(together(plans)).group_by(NUMBER).agg(**tally.aggregates)
        found = {int(row[NUMBER]): row for row in run.claims.tables.backend.rows(totals)}
    for number, key in numbers.items():
        row = found.get(number, nothing)
        answers.update({(metric, key, excluded): answer(row) for metric, answer in asked.items()})
    return {
        (metric, nodes): cast("Value | None", answers[metric, key, excluded])
        for metric in metrics
        for nodes, key in keys.items()
    }


def _union(run: JourneyRun, nodes: Sequence[str]) -> Frame:
    """Give the rows reached at any of some nodes, each once."""
    columns = run.reach.columns
    rows = together(run.reach.part(node).plan.select(*columns) for node in nodes)
    alike = [nw.col(name).min() for name in columns if name not in {INSTANCE, POSITION}]
    return rows.group_by(INSTANCE, POSITION).agg(*alike)


def left_out(run: JourneyRun) -> Mapping[str, int]:
    """Count the instances that each excluded node keeps out."""
    answers, reached = run.claims.tables.answers, run.reach.signatures.reached
    excluded = [node for node in run.graph.nodes if node in run.graph.excluded]
    keys: dict[str, Hashable] = {node: ("kept out", reached[node]) for node in excluded}
    missing = [node for node in excluded if keys[node] not in answers]
    if missing:
        run.reach.set_down(missing)
        counted = nw.col(INSTANCE).n_unique().alias("n")
        plans = [
            run.reach.part(node).plan.select(counted).select(numbered(number), "n")
            for number, node in enumerate(missing)
        ]
        for row in run.claims.tables.backend.rows(together(plans)):
            answers[keys[missing[int(row[NUMBER])]]] = int(row["n"] or 0)
    return {node: cast(int, answers[key]) for node, key in keys.items()}
