"""How long it took to move along an arrow or a ribbon: quantiles and a histogram."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

__all__ = ["Durations"]


@dataclass(frozen=True)
class Durations:
    """How long it took.

    Attributes
    ----------
    place : str
        What the arrow or ribbon is called.
    instances : int
        Container instances that took it.
    quantiles : tuple of (int, int)
        Percent, and the quantile in microseconds; the first is the shortest time and the last the longest. None over
        nobody.
    edges : tuple of int
        Where the bars of the histogram begin and the last one ends, in microseconds. A bar holds what is not less than
        its beginning and less than its end.
    counts : tuple of int
        Instances per bar; of a ribbon, path views.
    views : int or None
        Path views of a ribbon, each of which has a time of its own; None for an arrow.
    """

    place: str
    instances: int
    quantiles: tuple[tuple[int, int], ...]
    edges: tuple[int, ...]
    counts: tuple[int, ...]
    views: int | None = None

    @property
    def times(self) -> int:
        """How many times are described: one per instance, or per path view of a ribbon."""
        return self.instances if self.views is None else self.views

    @property
    def frame(self) -> pd.DataFrame:
        """One row per bar: from, to, instances or of a ribbon views, share."""
        counts = pd.Series(self.counts, dtype="int64")
        return pd.DataFrame(
            {
                "from": _times(self.edges[:-1]),
                "to": _times(self.edges[1:]),
                "instances" if self.views is None else "views": counts,
                "share": counts / max(self.times, 1),
            }
        )


def _times(micros: tuple[int, ...]) -> pd.Series:
    return pd.Series(np.array(micros, np.int64).view("timedelta64[us]"))
