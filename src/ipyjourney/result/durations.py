"""How long it took to move along an arrow or a ribbon: quantiles and a histogram."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ipyjourney.export.lines_plotly import lines_figure
from ipyjourney.export.lines_svg import draw_lines
from ipyjourney.result.answer_drawing import durations_drawing
from ipyjourney.result.pictured import Pictured

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["Durations"]


@dataclass(frozen=True)
class Durations(Pictured):
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

    def to_plotly(self) -> Figure:
        """Make an interactive figure of plotly: a histogram in microseconds, with median, 10th and 90th percentile."""
        return lines_figure(durations_drawing(self))

    def to_svg(self) -> str:
        """Draw it as an SVG picture that loads nothing and runs nothing."""
        return draw_lines(durations_drawing(self))


def _times(micros: tuple[int, ...]) -> pd.Series:
    return pd.Series(np.array(micros, np.int64).view("timedelta64[us]"))
