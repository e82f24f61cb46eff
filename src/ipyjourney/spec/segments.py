"""Segments: named conditions that keep rows, or all rows of the container instances that satisfy them."""

from __future__ import annotations

from ipyjourney.components.conditions import Condition
from ipyjourney.components.model import Model

__all__ = ["EVENT_SCOPE", "Segment"]

EVENT_SCOPE = "event"


class Segment(Model):
    """A named condition with a scope.

    Attributes
    ----------
    name : str
        What it is called.
    condition : Condition
        What must hold.
    scope : str
        ``event`` keeps the rows on which the condition holds; a container keeps all rows of those of its instances
        for which it holds.

    Examples
    --------
    >>> Segment(name="Nordic", scope="account",
    ...         condition={"dimension": "Country", "operator": "in", "value": ["Sweden", "Norway"]}).scope
    'account'
    """

    name: str
    condition: Condition
    scope: str = EVENT_SCOPE
