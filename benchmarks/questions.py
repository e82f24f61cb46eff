"""The questions of the benchmarks in plain values, and the form in which every side answers them."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.journeys import ARROWS, LIMITS, NODES, Arrow, Items, Limit

__all__ = ["COHORT", "FLOW", "OPENED", "Answer", "CohortQuestion", "FlowQuestion", "JourneyQuestion", "predecessors"]

Answer = dict[object, object]
"""Figures by what they are of: whole numbers, so that sides are compared exactly."""


@dataclass(frozen=True)
class JourneyQuestion:
    """Accounts, events and revenue at each node, accounts on each arrow, fallout at each node."""

    nodes: dict[str, Items]
    limits: dict[Arrow, Limit]

    @classmethod
    def plain(cls) -> JourneyQuestion:
        """Ask without time limits."""
        return cls(NODES, {})

    @classmethod
    def limited(cls) -> JourneyQuestion:
        """Ask with time limits on three arrows."""
        return cls(NODES, LIMITS)


@dataclass(frozen=True)
class CohortQuestion:
    """Accounts with the event in a month, and with so many returns in each of the next months."""

    inclusion: str = "e05"
    returning: str = "e01"
    returns: int = 2
    columns: int = 12


@dataclass(frozen=True)
class FlowQuestion:
    """What people do next after each occurrence of an item: so many columns of so many items, and their links."""

    dimension: str = "content_type"
    item: str = "c02"
    columns: int = 5
    items: int = 10


COHORT, FLOW = CohortQuestion(), FlowQuestion()

OPENED = "C"
"""The node of the journey that is opened: what comes right after it, what it is made of, when it was reached."""


def predecessors(node: str) -> list[str]:
    """Give the nodes with an arrow to a node."""
    return [source for source, target in ARROWS if target == node]
