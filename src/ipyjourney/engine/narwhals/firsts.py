"""Each instance's first row at each node and through each arrow, and how long it took to get there."""

from __future__ import annotations

from collections.abc import Iterable

import narwhals as nw

from ipyjourney.engine.limits import Limits, limits_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import TIME, only_if
from ipyjourney.engine.narwhals.reach import Reach, since, through
from ipyjourney.engine.narwhals.serving import INSTANCE, ORIGIN, POSITION
from ipyjourney.engine.narwhals.tables import Claims, Part, numbered, together
from ipyjourney.engine.work import Stage, step
from ipyjourney.spec import Arrow
from ipyjourney.spec.graph import Graph

__all__ = ["Firsts", "distinct"]


class Firsts:
    """The first rows of the instances that count, per node.

    They have ``c``, ``p``, ``t``, and for each arrow to the node ``p0``, ``t0``, ``d0`` …: position and moment of the
    first row reached through it, and how long the move took in microseconds.

    Parameters
    ----------
    claims : Claims
    graph : Graph
    reach : Reach
    within : int or None
        The journey-wide limit, in microseconds.
    """

    def __init__(self, claims: Claims, graph: Graph, reach: Reach, within: int | None) -> None:
        self._claims, self._graph, self._reach, self._within = claims, graph, reach, within
        sign, excluded = claims.tables.sign, reach.signatures.excluded
        self.signatures = {node: sign("firsts", one, excluded) for node, one in reach.signatures.reached.items()}

    def part(self, node: str) -> Part:
        """Find the first rows at a node, which must have been set down."""
        part = self._claims.claim(self.signatures[node])
        assert part is not None, node
        return part

    def set_down(self, nodes: Iterable[str]) -> None:
        """Set down the first rows at some nodes, in one table, as far as they are not yet."""
        into = self._reach.signatures.into
        missing = {self.signatures[node]: node for node in nodes if self._claims.claim(self.signatures[node]) is None}
        if not missing:
            return
        sources = {arrow.source for node in missing.values() for arrow in into[node] if self._looks_at_pairs(arrow)}
        self._reach.set_down(sources.union(missing.values()))
        self.counting()
        step(Stage.TIME)
        slots = max(len(into[node]) for node in missing.values())
        self._claims.keep({one: self._plan(node, one, slots) for one, node in missing.items()})

    # --- who counts ----------------------------------------------------------------------------------------------

    def counting(self) -> Frame | None:
        """Give the instances that excluded nodes keep out; None if there are no such nodes."""
        signature = self._reach.signatures.excluded
        if signature is None:
            return None
        part = self._claims.claim(signature)
        if part is None:
            excluded = [node for node in self._graph.nodes if node in self._graph.excluded]
            self._reach.set_down(excluded)
            plan = together(self._reach.part(node).plan.select(INSTANCE) for node in excluded)
            self._claims.keep({signature: distinct(plan).select(numbered(signature), INSTANCE)})
            part = self._claims.claim(signature)
        assert part is not None
        return part.plan.select(INSTANCE)

    def counted(self, plan: Frame) -> Frame:
        """Leave rows out of a plan that belong to instances which excluded nodes keep out."""
        kept_out = self.counting()
        return plan if kept_out is None else plan.join(kept_out, on=INSTANCE, how="anti")

    def rows(self, node: str) -> Frame:
        """Give the rows reached at a node by the instances that count."""
        return self.counted(self._reach.rows(node))

    # --- first rows ----------------------------------------------------------------------------------------------

    def _looks_at_pairs(self, arrow: Arrow) -> bool:
        """Say whether rows serve for a while only; without an upper limit the first reached row serves, if any does."""
        limits = limits_of(arrow)
        return not limits.immediate and (self._within is not None or limits.within is not None)

    def _plan(self, node: str, signature: int, slots: int) -> Frame:
        arrows, rows = self._reach.signatures.into[node], self.rows(node)
        aggregates = [nw.col(POSITION).min(), nw.col(TIME).min()]
        for place in range(len(arrows)):
            reached = nw.col(through(place))
            aggregates += [
                only_if(reached, nw.col(column)).min().alias(f"{name}{place}")
                for name, column in (("p", POSITION), ("t", TIME), ("since", since(place)))
            ]
        plan = rows.group_by(INSTANCE).agg(*aggregates)
        starts = [nw.col(f"since{place}") for place in range(len(arrows))]
        for place, arrow in enumerate(arrows):
            if self._looks_at_pairs(arrow):
                plan = plan.join(self._earliest(rows, arrow, place), on=INSTANCE, how="left")
                starts[place] = nw.col(f"x_e{place}")
        null = only_if(nw.col(TIME).is_null(), nw.col(TIME))
        columns: dict[str, nw.Expr] = {}
        for place in range(slots):
            there = place < len(arrows)
            columns[f"p{place}"] = nw.col(f"p{place}") if there else null
            columns[f"t{place}"] = nw.col(f"t{place}") if there else null
            columns[f"d{place}"] = nw.col(f"t{place}") - starts[place] if there else null
        return plan.select(numbered(signature), INSTANCE, POSITION, TIME, **columns)

    def _earliest(self, rows: Frame, arrow: Arrow, place: int) -> Frame:
        """Find the moment of the earliest row that serves each instance's first row reached through an arrow."""
        limits, sources = limits_of(arrow), self._reach.rows(arrow.source)
        through_it = rows.filter(nw.col(through(place)))
        first = through_it.group_by(INSTANCE).agg(y_p=nw.col(POSITION).min(), y_t=nw.col(TIME).min())
        columns = [nw.col(POSITION).alias("x_p"), nw.col(TIME).alias("x_t")]
        if self._within is not None:
            columns.append(nw.col(ORIGIN).alias("x_o"))
        pairs = first.join(sources.select(INSTANCE, *columns), on=INSTANCE, how="inner")
        serving = pairs.filter(_serves(limits, self._within))
        return serving.group_by(INSTANCE).agg(nw.col("x_t").min().alias(f"x_e{place}"))


def _serves(limits: Limits, within: int | None) -> nw.Expr:
    elapsed = nw.col("y_t") - nw.col("x_t")
    serves = nw.col("x_p") < nw.col("y_p")
    if limits.within is not None:
        serves = serves & (elapsed <= limits.within)
    if limits.after is not None:
        serves = serves & (elapsed >= limits.after)
    return serves if within is None else serves & (nw.col("x_o") >= nw.col("y_t") - within)


def distinct(plan: Frame) -> Frame:
    """Give each instance of a plan once."""
    return plan.group_by(INSTANCE).agg(x_n=nw.len()).select(INSTANCE)
