"""Uncertainty: the Wilson interval, by the formula of the textbooks.

Definition
----------
"Any share whose instances are among those of its base carries a 95% Wilson interval."

The instances of the journey's own container at a node are always among those of its three bases, and whoever took an
arrow or fell out among those who reached the node. Of any other container metric this is sure only of all rows in
scope: the people at a later node need not be those at the start. Other metrics count no instances.
"""

from __future__ import annotations

from math import sqrt

from tests.oracle.view import Json, metric

__all__ = ["carries_interval", "wilson"]

Z = 1.959963984540054
"""The 97.5% point of the normal distribution."""


def carries_interval(view: Json, spec: Json, metric_id: str, percent_of: str) -> bool:
    """Tell whether a percentage of a metric is a share of the instances of its base."""
    definition = metric(view, metric_id)
    if definition["kind"] != "container":
        return False
    return definition["container"] == spec["container"] or percent_of == "total"


def wilson(count: int, base: int) -> tuple[float | None, float | None]:
    """Give the bounds of a share, None over an empty base."""
    if base == 0:
        return None, None
    share = count / base
    centre = (share + Z**2 / (2 * base)) / (1 + Z**2 / base)
    half = Z / (1 + Z**2 / base) * sqrt(share * (1 - share) / base + Z**2 / (4 * base**2))
    return centre - half, centre + half
