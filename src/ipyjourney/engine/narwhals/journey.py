"""A journey over one scope: the rows reached, each instance's way through them, and what is remembered of both."""

from __future__ import annotations

import copy
from collections.abc import Hashable, Sequence
from functools import cached_property

import narwhals as nw

from ipyjourney.components import DateRangeRef, SegmentRef
from ipyjourney.components.references import Component
from ipyjourney.engine.journey_names import Known
from ipyjourney.engine.limits import MICROSECOND, limits_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import TIME, any_of, flag, only_if
from ipyjourney.engine.narwhals.firsts import Firsts
from ipyjourney.engine.narwhals.marks import Marks
from ipyjourney.engine.narwhals.matching import matched
from ipyjourney.engine.narwhals.reach import Reach
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import BEFORE, COUNT, INSTANCE, ORIGIN, POSITION
from ipyjourney.engine.narwhals.signatures import Signatures
from ipyjourney.engine.narwhals.tables import Claims, numbered, together
from ipyjourney.spec import Arrow, JourneySpec, PercentOf
from ipyjourney.spec.graph import Graph

__all__ = ["JourneyRun", "Names"]


class Names:
    """What the columns of ways and rows of a journey are called.

    Parameters
    ----------
    spec : JourneySpec
    """

    def __init__(self, spec: JourneySpec) -> None:
        self._nodes = {node.id: place for place, node in enumerate(spec.nodes)}
        self._arrows = {(arrow.source, arrow.target): place for place, arrow in enumerate(spec.arrows)}

    def reached(self, node: str) -> str:
        """Name what is reached at a node."""
        return f"r_{self._nodes[node]}"

    def through(self, arrow: Arrow) -> str:
        """Name what is reached through an arrow."""
        return f"a_{self._arrows[arrow.source, arrow.target]}"


class JourneyRun:
    """One journey over one scope. Nothing is asked before it is needed.

    Parameters
    ----------
    scope : Scope
    spec : JourneySpec
        With its primary metric filled in.
    known : Known

    Attributes
    ----------
    claims : Claims
        What is set down for the journey and for others over the same scope.
    reach : Reach
        The rows reached.
    firsts : Firsts
        Each instance's first rows.
    """

    def __init__(self, scope: Scope, spec: JourneySpec, known: Known) -> None:
        self.scope, self.spec, self.graph, self.names = scope, spec, Graph(spec), Names(spec)
        self.totals = scope.totals
        self.within = None if spec.within is None else spec.within // MICROSECOND
        self.claims = Claims(scope.tables)
        self._known = known
        columns = [*dict.fromkeys(name for metric in self.metrics for name in self.totals.columns(metric, Marks()))]
        conditions = {node.id: (_hangs_on(node.components, known), *columns) for node in spec.nodes}
        signatures = Signatures(scope.tables, self.graph, self.within, conditions)
        self.reach = Reach(self.claims, self.graph, signatures, self.within, self._match, columns)
        self.firsts = Firsts(self.claims, self.graph, self.reach, self.within)

    def _match(self, node: str) -> Frame:
        """Find the rows that match a node."""
        marks = Marks()
        condition = matched(self.scope, self.spec.node(node).components, self._known, marks)
        columns: dict[str, nw.Expr] = {}
        for metric in self.metrics:
            columns |= self.totals.columns(metric, marks)
        plan = marks.put_on(self.scope.rows).filter(condition)
        number = numbered(self.reach.signatures.matches[node])
        return plan.select(number, INSTANCE, POSITION, TIME, BEFORE, COUNT, **columns)

    def under(self, spec: JourneySpec) -> JourneyRun:
        """Give the same run under a spec that differs in what its rows do not hang on, such as labels."""
        if spec == self.spec:
            return self
        # What was set down is shared.
        other = copy.copy(self)
        other.spec, other.graph, other.names = spec, Graph(spec), Names(spec)
        return other

    @property
    def metrics(self) -> tuple[str, ...]:
        """The primary metric, and the secondary one if there is one."""
        return tuple(dict.fromkeys(filter(None, (self.spec.primary_metric, self.spec.secondary_metric))))

    def release(self) -> None:
        """Let go of what was set down for the journey."""
        self.claims.release()

    def base_of(self, node: str, choice: PercentOf) -> tuple[str, ...]:
        """Give the nodes over whose rows a percentage of start or of previous is taken."""
        if choice is PercentOf.START:
            return self.graph.starts_of(node)
        before = tuple(other for other in self.graph.predecessors[node] if other != node)
        return (node,) if node in self.graph.starts else before

    # --- rows ----------------------------------------------------------------------------------------------------

    def rows_at(self, nodes: Sequence[str]) -> Frame:
        """Give the rows reached at any of some nodes by the instances that count, each once: ``c``, ``p``."""
        self.reach.set_down(nodes)
        plan = together(self.firsts.rows(node).select(INSTANCE, POSITION) for node in nodes)
        return plan if len(nodes) == 1 else plan.group_by(INSTANCE, POSITION).agg(x_n=nw.len()).drop("x_n")

    def rows_with_nodes(self) -> Frame:
        """Give all rows reached: ``c``, ``p``, and whether each node is, by the columns of ``Names``."""
        self.reach.set_down(self.graph.nodes)
        numbers = {node: nw.lit(place, nw.Int64) for place, node in enumerate(self.graph.nodes)}
        plan = together(
            self.reach.part(node).plan.select(INSTANCE, POSITION, x_i=number) for node, number in numbers.items()
        )
        found = plan.group_by(INSTANCE, POSITION).agg(
            **{self.names.reached(node): flag(nw.col("x_i") == number).max() for node, number in numbers.items()}
        )
        return found.with_columns(nw.col(self.names.reached(node)) == 1 for node in numbers)

    # --- ways ----------------------------------------------------------------------------------------------------

    @cached_property
    def ways(self) -> Frame:
        """One row per instance that counts and reaches any node.

        For the node with number i, ``fr_i`` and ``ftr_i`` are the position and the moment of the first row reached
        there; for the arrow j, ``fa_j`` and ``fta_j`` those of the first row reached through it, ``da_j`` how long the
        move took in microseconds, and ``opena_j`` is 1 for instances that may still take it. All are null where there
        is none.
        """
        tables = self.claims.tables
        signature = tables.sign("ways", tuple(self.firsts.signatures.values()), tuple(self._slots()), self.within)
        part = self.claims.claim(signature)
        if part is None:
            self.claims.keep({signature: self._ways(signature)})
            part = self.claims.claim(signature)
        assert part is not None
        return part.plan

    def _slots(self) -> list[Hashable]:
        into = self.reach.signatures.into
        return [
            (self.graph.nodes.index(arrow.target), into[arrow.target].index(arrow), limits_of(arrow))
            for arrow in self.spec.arrows
        ]

    def _ways(self, signature: int) -> Frame:
        self.firsts.set_down(self.graph.nodes)
        null = only_if(nw.col(TIME).is_null(), nw.col(TIME))
        found: list[Frame] = []
        aggregates: dict[str, nw.Expr] = {}

        def add(plan: Frame, columns: tuple[str, str, str | None], names: dict[str, str]) -> None:
            position, moment, took = columns
            here = nw.col("x_i") == len(found)
            values = {"x_p": nw.col(position), "x_t": nw.col(moment), "x_d": null if took is None else nw.col(took)}
            found.append(plan.select(INSTANCE, x_i=nw.lit(len(found), nw.Int64), **values))
            aggregates.update({name: only_if(here, nw.col(column)).min() for name, column in names.items()})

        for node in self.graph.nodes:
            name, plan = self.names.reached(node), self.firsts.part(node).plan
            add(plan, (POSITION, TIME, None), {f"f{name}": "x_p", f"ft{name}": "x_t"})
        for arrow in self.spec.arrows:
            name, (plan, place) = self.names.through(arrow), self.took(arrow)
            columns = (f"p{place}", f"t{place}", f"d{place}")
            add(plan, columns, {f"f{name}": "x_p", f"ft{name}": "x_t", f"d{name}": "x_d"})
            if self.is_split(arrow.source):
                add(self.open_at(arrow.source, [arrow]), (POSITION, TIME, None), {f"open{name}": "x_p"})
        plan = together(found).group_by(INSTANCE).agg(**aggregates)
        opened = [name for name in aggregates if name.startswith("open")]
        return plan.with_columns(numbered(signature), *(flag(~nw.col(name).is_null()).alias(name) for name in opened))

    def at(self, node: str) -> Frame:
        """Give the first rows of the instances that reached a node."""
        self.firsts.set_down([node])
        return self.firsts.part(node).plan

    def took(self, arrow: Arrow) -> tuple[Frame, int]:
        """Give the first rows of the instances that took an arrow, and the number of its columns there."""
        place = self.reach.signatures.into[arrow.target].index(arrow)
        self.firsts.set_down([arrow.target])
        return self.firsts.part(arrow.target).where(~nw.col(f"p{place}").is_null()), place

    def open_at(self, node: str, arrows: Sequence[Arrow]) -> Frame:
        """Give the rows at a node where for any of some arrows from there no limit runs out in scope."""
        self.reach.set_down([node])
        return self.firsts.rows(node).filter(any_of(self._open(arrow) for arrow in arrows))

    def _open(self, arrow: Arrow) -> nw.Expr:
        end, limits = self.scope.window.end, limits_of(arrow)
        able = ~nw.col(TIME).is_null()
        if limits.within is not None:
            able = able & (nw.col(TIME) + limits.within >= end)
        if self.within is not None:
            able = able & (nw.col(ORIGIN) + self.within >= end)
        if limits.immediate:
            able = able & (nw.col(POSITION) == nw.col(COUNT))
        return able

    def is_split(self, node: str) -> bool:
        """Say whether time can run out for those that fall out at a node."""
        return any(self.within is not None or arrow.within is not None for arrow in self.onward(node))

    def onward(self, node: str) -> list[Arrow]:
        """List the arrows that a node is fallen out of where none is taken."""
        return [
            arrow
            for arrow in self.spec.arrows
            if arrow.source == node and arrow.target != node and arrow.target not in self.graph.excluded
        ]

    # --- conditions on the ways -----------------------------------------------------------------------------------

    def first_at(self, node: str) -> nw.Expr:
        """Give the position of each way's first row at a node, null where there is none."""
        return nw.col(f"f{self.names.reached(node)}")

    def first_through(self, arrow: Arrow) -> nw.Expr:
        """Give the position of each way's first row reached through an arrow, null where there is none."""
        return nw.col(f"f{self.names.through(arrow)}")

    def reached(self, node: str) -> nw.Expr:
        """Give a condition on the ways that holds for those that have a row reached at a node."""
        return ~self.first_at(node).is_null()

    def has_taken(self, arrow: Arrow) -> nw.Expr:
        """Give a condition on the ways that holds for those that have a row reached through an arrow."""
        return ~self.first_through(arrow).is_null()

    def fell_out(self, node: str) -> tuple[nw.Expr | None, nw.Expr | None]:
        """Give conditions on the ways that hold for those that fall out at a node, and that can yet go on.

        None for all at an end node; None for those who can yet go on where no limit tells them apart.
        """
        onward = self.onward(node)
        if not onward:
            return None, None
        fell_out = self.reached(node) & ~any_of((self.has_taken(arrow) for arrow in onward), INSTANCE)
        if not self.is_split(node):
            return fell_out, None
        still = any_of((nw.col(f"open{self.names.through(arrow)}") == 1 for arrow in onward), INSTANCE)
        return fell_out, fell_out & still


def _hangs_on(components: Sequence[Component], known: Known) -> Hashable:
    """Give all that the rows which match some components hang on."""
    found: set[object] = set()
    for component in components:
        match component:
            case SegmentRef():
                found.add(known.segments[component.segment])
            case DateRangeRef():
                found.add(known.date_ranges[component.date_range])
            case _:
                found.add(component)
    return frozenset(found)
