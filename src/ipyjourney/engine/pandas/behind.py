"""Who stands behind a figure: the instances that it counts, and the row that puts each of them there."""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.engine.pandas.index import Positions
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Mask

__all__ = ["Behind"]


@dataclass(frozen=True)
class Behind:
    """The instances that a figure counts.

    Attributes
    ----------
    scope : Scope
        The rows of the analysis.
    instances : bool array, shape (n_instances,)
        Which instances are counted.
    at : int32 array, shape (n_instances,)
        Position of the row that puts an instance there, ``NEVER`` where none does.
    """

    scope: Scope
    instances: Mask
    at: Positions
