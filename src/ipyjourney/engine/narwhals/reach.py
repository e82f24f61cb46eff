"""Which rows are reached at the nodes of a journey, set down per node and found again by what they hang on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

import narwhals as nw

from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import NO_TIME, TIME, any_of, only_if
from ipyjourney.engine.narwhals.serving import BEFORE, COUNT, INSTANCE, ORIGIN, POSITION, serve
from ipyjourney.engine.narwhals.signatures import Signatures
from ipyjourney.engine.narwhals.tables import NUMBER, Claims, Part, numbered, together
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.graph import Graph

__all__ = ["LoopTooLong", "Reach", "since", "through"]

MOST_ROUNDS = 200


class LoopTooLong(IpyjourneyError):
    """A loop of a journey that turns more often than rounds are asked of a database."""


def through(place: int) -> str:
    """Name the column of a node's rows that says which are reached through one of the arrows to it."""
    return f"s{place}"


def since(place: int) -> str:
    """Name the column with the moment of the first row that serves, null where pairs of rows tell it."""
    return f"e{place}"


class Reach:
    """The rows reached at the nodes of a journey.

    Parameters
    ----------
    claims : Claims
    graph : Graph
    signatures : Signatures
    within : int or None
        The journey-wide limit, in microseconds.
    match : callable
        Gives the rows in scope that match a node, as a plan: ``g`` (their signature), ``c``, ``p``, ``t``, ``pt``,
        ``n`` and what metrics need.
    more : collection of str
        Names of the columns that metrics need.

    Attributes
    ----------
    columns : list of str
        What all of these rows have.
    """

    def __init__(
        self,
        claims: Claims,
        graph: Graph,
        signatures: Signatures,
        within: int | None,
        match: Callable[[str], Frame],
        more: Collection[str],
    ) -> None:
        self._claims, self._graph, self._within, self._match = claims, graph, within, match
        self.signatures = signatures
        self.columns = [INSTANCE, POSITION, TIME, BEFORE, COUNT, *more]
        self._titles = {node.id: node.title for node in graph.spec.nodes}

    def part(self, node: str) -> Part:
        """Find the rows reached at a node, which must have been set down."""
        part = self._claims.claim(self.signatures.reached[node])
        assert part is not None, node
        return part

    def rows(self, node: str) -> Frame:
        """Give the rows reached at a node, with the latest starts of chains as ``o`` if the journey has a limit."""
        plan = self.part(node).plan
        if self._within is None or not self.signatures.matches_are_reached(node):
            return plan
        return plan.with_columns(nw.col(TIME).alias(ORIGIN))

    def set_down(self, nodes: Iterable[str]) -> None:
        """Set down the rows reached at some nodes, as far as they are not yet: a table for each level of the graph."""
        missing = self._missing(nodes)
        step(Stage.MATCH)
        wanted = {self.signatures.matches[node]: node for node in sorted(missing)}
        self._claims.keep({one: self._match(node) for one, node in wanted.items() if self._claims.claim(one) is None})
        levels = [[one for one in level if missing.intersection(one)] for level in _levels(self._graph)]
        for number, level in enumerate(levels):
            step(Stage.MATCH, number / len(levels))
            for one in level:
                if self._graph.is_loop(one):
                    self._loop(one)
            single = [one[0] for one in level if not self._graph.is_loop(one)]
            wanted = {
                self.signatures.reached[node]: node for node in single if not self.signatures.matches_are_reached(node)
            }
            slots = self._most_slots(single)
            self._claims.keep({one: self._reached(node, one, self.rows, slots) for one, node in wanted.items()})

    def _missing(self, nodes: Iterable[str]) -> set[str]:
        """Find what must be set down, upstream too; whatever is there is claimed."""
        missing: set[str] = set()
        waiting = list(nodes)
        while waiting:
            node = waiting.pop()
            if node not in missing and self._claims.claim(self.signatures.reached[node]) is None:
                missing.add(node)
                waiting += self._graph.predecessors[node]
        return missing

    def _most_slots(self, nodes: Iterable[str]) -> int:
        return max((len(self.signatures.into[node]) for node in nodes), default=0)

    def _matches(self, node: str) -> Frame:
        part = self._claims.claim(self.signatures.matches[node])
        assert part is not None, node
        return part.plan

    def _reached(self, node: str, number: int, rows: Callable[[str], Frame | None], slots: int) -> Frame:
        """Find the rows reached at a node, with a number, from those at its predecessors, None for nobody there."""
        arrows, matches = self.signatures.into[node], self._matches(node)
        is_start = node in self._graph.starts
        nobody = nw.col(TIME).is_null()
        holds = {through(place): nobody for place in range(slots)}
        holds |= {since(place): only_if(nobody, nw.col(TIME)) for place in range(slots)}
        origins: list[nw.Expr] = []
        plan, last = matches, nobody
        alone = len(arrows) == 1 and not is_start
        for place, arrow in enumerate(arrows):
            sources = rows(arrow.source)
            if sources is None:
                continue
            limits = limits_of(arrow)
            served = serve(matches, sources, limits, self._within, place, self.columns if alone else ())
            if limits.immediate:
                holds[since(place)] = nw.col(BEFORE)
            elif self._within is None and limits.within is None:
                holds[since(place)] = served.origin
            plan, last = served.put_on(plan, only_found=alone), served.condition
            holds[through(place)] = served.holds
            origins.append(only_if(served.condition, served.origin, NO_TIME))
        if alone:
            # What is not joined is not reached.
            plan, holds[through(0)] = plan.filter(last), ~nobody
        if self._within is not None:
            holds[ORIGIN] = nw.col(TIME) if is_start else _latest(origins)
        plan = plan.select(numbered(number), *self.columns, **holds)
        return (
            plan if alone or is_start else plan.filter(any_of(nw.col(through(place)) for place in range(len(arrows))))
        )

    # --- loops ---------------------------------------------------------------------------------------------------

    def _loop(self, nodes: tuple[str, ...]) -> None:
        """Reach the nodes of a loop, from nothing up, until nothing more is reached."""
        others = [node for node in nodes if node not in self._graph.starts]
        inner = [limits_of(arrow) for node in others for arrow in self.signatures.into[node] if arrow.source in nodes]
        if self._within is None and all(one.within is None and not one.immediate for one in inner):
            # The first row reached decides: the shortest way to it turns nowhere twice.
            turns, columns, checked = len(others), _first_rows, False
        else:
            turns, columns, checked = MOST_ROUNDS * len(others), self._all_rows, True
        numbers = {node: number for number, node in enumerate(others)}
        backend = self._claims.tables.backend
        kept: Frame | None = None

        def rows(node: str) -> Frame | None:
            if node in numbers:
                return None if kept is None else kept.filter(nw.col(NUMBER) == numbers[node])
            # Starts of the loop are reached wherever they match.
            return self._started(node) if node in nodes else self.rows(node)

        for turn in range(turns):
            step(Stage.MATCH, turn / turns)
            slots = self._most_slots(others)
            turned = backend.keep(
                together(columns(self._reached(node, number, rows, slots)) for node, number in numbers.items())
            )
            moved = not checked or self._differ(turned, kept)
            if kept is not None:
                backend.release(kept)
            kept = turned
            if not moved:
                break
        else:
            if checked and kept is not None:
                backend.release(kept)
                raise LoopTooLong(nodes=", ".join(self._titles[node] for node in nodes), rounds=MOST_ROUNDS)
        self._keep_of_loop(others, rows)
        if kept is not None:
            backend.release(kept)
        # A limited arrow into a start asks for all rows reached before it, not for the first ones alone.
        starts = [node for node in nodes if node in self._graph.starts]
        self._keep_of_loop(starts, lambda node: self._started(node) if node in starts else self.rows(node))

    def _keep_of_loop(self, nodes: Sequence[str], rows: Callable[[str], Frame | None]) -> None:
        slots = self._most_slots(nodes)
        signatures = {self.signatures.reached[node]: node for node in nodes}
        self._claims.keep({one: self._reached(node, one, rows, slots) for one, node in signatures.items()})

    def _started(self, node: str) -> Frame:
        plan = self._matches(node)
        return plan if self._within is None else plan.with_columns(nw.col(TIME).alias(ORIGIN))

    def _all_rows(self, plan: Frame) -> Frame:
        return plan.select(NUMBER, *self.columns, *([] if self._within is None else [ORIGIN]))

    def _differ(self, turned: Frame, kept: Frame | None) -> bool:
        """Say whether more was reached in a turn, or from later starts."""
        more = turned
        if kept is not None:
            on = [NUMBER, INSTANCE, POSITION, *([] if self._within is None else [ORIGIN])]
            more = turned.join(kept.select(*on), on=on, how="anti")
        return bool(self._claims.tables.backend.row(more.select(n=nw.len()))["n"])


def _first_rows(plan: Frame) -> Frame:
    return plan.group_by(NUMBER, INSTANCE).agg(nw.col(POSITION).min(), nw.col(TIME).min())


def _latest(origins: list[nw.Expr]) -> nw.Expr:
    if not origins:
        return nw.lit(NO_TIME, nw.Int64)
    return origins[0] if len(origins) == 1 else nw.max_horizontal(*origins)


def _levels(graph: Graph) -> list[list[tuple[str, ...]]]:
    """Group the components so that each level needs only those before it."""
    depth: dict[str, int] = {}
    levels: list[list[tuple[str, ...]]] = []
    for component in graph.components:
        before = {other for node in component for other in graph.predecessors[node]} - set(component)
        level = 1 + max((depth[other] for other in before), default=-1)
        depth |= dict.fromkeys(component, level)
        if level == len(levels):
            levels.append([])
        levels[level].append(component)
    return levels
