"""The rows that a figure is split on, and what is counted on them."""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.totals import RowSet

__all__ = ["AskedRows"]


@dataclass(frozen=True)
class AskedRows:
    """Rows of a scope, and what is counted on them.

    Attributes
    ----------
    scope : Scope
    positions : int32 array
    metric : str or None
        The metric that is worked out on them; None for their number.
    once : bool
        Whether no instance has two of the rows.
    whole : RowSet or None
        The same rows, where the metric over all of them may be wanted.
    """

    scope: Scope
    positions: Positions
    metric: str | None
    once: bool
    whole: RowSet | None = None
