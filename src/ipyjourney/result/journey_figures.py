"""The plain figures of a journey, per node and arrow."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

from ipyjourney.spec import PercentOf
from ipyjourney.stats import Share, share_with_interval

__all__ = ["ArrowFigures", "Bases", "Caption", "NodeFigures", "Value", "divide"]

Value: TypeAlias = int | float
"""A metric: counts are whole numbers."""


@dataclass(frozen=True)
class Bases:
    """What the percentages of one node and metric are taken of.

    Attributes
    ----------
    start, previous, total : int, float or None
        The metric over the rows at the start nodes that lead here, at the nodes before, and in the whole scope.
    """

    start: Value | None
    previous: Value | None
    total: Value | None

    def of(self, choice: PercentOf) -> Value | None:
        """Give the base of a choice."""
        match choice:
            case PercentOf.START:
                return self.start
            case PercentOf.PREVIOUS:
                return self.previous
            case PercentOf.TOTAL:
                return self.total


@dataclass(frozen=True)
class NodeFigures:
    """The figures of one node.

    Attributes
    ----------
    node, name : str
        Its id, and what it is called.
    primary, secondary : int, float or None
        The two metrics over the rows reached; None is null, which a calculated metric can be.
    primary_bases, secondary_bases : Bases or None
        What their percentages are taken of; ``secondary_bases`` is None without a secondary metric.
    instances : int
        Container instances that reached the node.
    fallout : int or None
        Instances that went on to no other node; None for an end node.
    fallout_open : int or None
        Those of the fallout that can yet go on; None where no limit splits the fallout.
    """

    node: str
    name: str
    primary: Value | None
    primary_bases: Bases
    secondary: Value | None
    secondary_bases: Bases | None
    instances: int
    fallout: int | None
    fallout_open: int | None

    @property
    def fallout_lost(self) -> int | None:
        """Those of the fallout whose time has run out; None where no limit splits it."""
        if self.fallout is None or self.fallout_open is None:
            return None
        return self.fallout - self.fallout_open

    @property
    def fallout_share(self) -> Share:
        """The share of the fallout in the instances that reached the node."""
        return share_with_interval(self.fallout or 0, self.instances)


@dataclass(frozen=True)
class ArrowFigures:
    """The figures of one arrow.

    Attributes
    ----------
    source, target : str
        Ids of its nodes.
    instances : int
        Container instances with a row reached through the arrow.
    base : int
        Instances that reached the source.
    median_time, p10_time, p90_time : int or None
        Time to move in microseconds: median, 10th and 90th percentile; None if nobody moved.
    """

    source: str
    target: str
    instances: int
    base: int
    median_time: int | None
    p10_time: int | None
    p90_time: int | None

    @property
    def share(self) -> Share:
        """The share of the arrow's instances in those that reached its source."""
        return share_with_interval(self.instances, self.base)


@dataclass(frozen=True)
class Caption:
    """The end node with the highest conversion rate.

    Attributes
    ----------
    node : str
        Its id.
    starts : tuple of str
        Ids of the start nodes that its percentage is taken of.
    percent : float
        The node's percentage of start, out of 100.
    """

    node: str
    starts: tuple[str, ...]
    percent: float


def divide(value: Value | None, base: Value | None) -> float:
    """Divide; over zero, and where either is null, there is no share."""
    return math.nan if value is None or not base else value / base
