"""Reached: the heart of a journey, found by trying every pair of rows until nothing changes.

Definition
----------
"A row that matches node n is *reached at n* if n is a start node, or if an earlier row of the instance, reached at a
predecessor p, *serves* it: it satisfies the arrow's limits (`within T`: at most T before; `after T`: at least T
before; both inclusive). The row is then reached *through* that arrow. *Any* earlier row reached at p may serve, not
only the first or last. Anything may happen in between, unless the arrow is *immediate*: then only the instance's row
right before, whatever it is, may serve. With a journey-wide `within T`, it serves only if a chain of serving rows
leads to it from a row at a start node at most T before the row served."

Each reached row carries the times of *all* rows at start nodes from which a chain of serving rows leads to it. A chain
that is in time for a row was in time for all rows before it, so nothing more needs to be remembered.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.oracle.durations import microseconds
from tests.oracle.graph import is_start
from tests.oracle.view import Json

__all__ = ["Reach", "follow"]

Pair = tuple[str, str]
"""Source and target of an arrow."""


@dataclass
class Reach:
    """What one instance reached; a place is the position of a row in the order of the instance."""

    times: list[int]
    rows: list[int]
    """Number in the table of the row at each place."""
    chains: dict[str, dict[int, set[int]]] = field(default_factory=dict)
    """Node -> place of a row reached there -> times of the start rows from which chains lead to it."""
    servers: dict[Pair, dict[int, set[int]]] = field(default_factory=dict)
    """Arrow -> place of a row reached through it -> places of the rows that serve it."""

    def places(self, node: str) -> list[int]:
        """Give the places of the rows reached at a node, in order."""
        return sorted(self.chains[node])


def follow(spec: Json, rows: list[int], times: list[int], matches: dict[str, set[int]]) -> Reach:
    """Find what one instance reaches, given its rows in order, their times, and the rows that match each node."""
    reach = Reach(
        times=times,
        rows=rows,
        chains={node["id"]: {} for node in spec["nodes"]},
        servers={(arrow["source"], arrow["target"]): {} for arrow in spec["arrows"]},
    )
    for node in spec["nodes"]:
        if is_start(spec, node["id"]):
            for place, row in enumerate(rows):
                if row in matches[node["id"]]:
                    reach.chains[node["id"]][place] = {times[place]}
    while any(_serve(spec, arrow, reach, matches[arrow["target"]]) for arrow in spec["arrows"]):
        pass
    return reach


def _serve(spec: Json, arrow: Json, reach: Reach, matches: set[int]) -> bool:
    """Let every row reached at the source of an arrow serve what it can; tell whether that is anything new."""
    source, target = arrow["source"], arrow["target"]
    anything_new = False
    for served, row in enumerate(reach.rows):
        if row not in matches:
            continue
        for server, chains in list(reach.chains[source].items()):
            if not _within_limits(arrow, reach.times, server, served):
                continue
            in_time = _chains_in_time(spec, chains, reach.times[served])
            if not in_time:
                continue
            known = reach.chains[target].setdefault(served, set())
            serving = reach.servers[source, target].setdefault(served, set())
            if server not in serving or not in_time <= known:
                anything_new = True
            serving.add(server)
            known |= in_time
    return anything_new


def _within_limits(arrow: Json, times: list[int], server: int, served: int) -> bool:
    if arrow["order"] == "immediate" and server != served - 1:
        return False
    within, after = microseconds(arrow["within"]), microseconds(arrow["after"])
    passed = times[served] - times[server]
    return server < served and (within is None or passed <= within) and (after is None or passed >= after)


def _chains_in_time(spec: Json, chains: set[int], time: int) -> set[int]:
    within = microseconds(spec["within"])
    return {start for start in chains if within is None or time - start <= within}
