"""The colours of a cohort table where no style sheet is: one hue, from pale to strong."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortSpec, CohortType

__all__ = ["Heat", "heat_colors", "is_hot"]

HUES = {CohortType.RETENTION: (31, 157, 85), CohortType.CHURN: (217, 58, 58)}
LEAST, MOST = 0.04, 0.62
"""How much of the hue is in the palest and in the strongest colour: dark text is easy to read on both."""

WHITE = 255
NOTHING = "#ffffff"
"""Of zero: on a dark page no colour at all would look like the strongest one."""


@dataclass(frozen=True)
class Heat:
    """How figures are coloured.

    Attributes
    ----------
    type : CohortType
    low, high : float
        Figures between which the colour rises.
    """

    type: CohortType
    low: float
    high: float

    @classmethod
    def of(cls, spec: CohortSpec, figures: CohortFigures, cells: npt.NDArray[np.float64]) -> Heat | None:
        """Rise from the lowest to the highest figure whose periods are over; None without any.

        Parameters
        ----------
        spec : CohortSpec
        figures : CohortFigures
        cells : float64 array, shape (n_rows, n_columns)
            Shares, or values.
        """
        whole = cells[_colored(spec, figures, cells) & ~figures.incomplete]
        return cls(spec.type, float(whole.min()), float(whole.max())) if len(whole) else None

    def color(self, figure: float) -> str | None:
        """Give the colour of a figure, such as ``#a1d3b3``; white for zero, none where there is no figure."""
        if not math.isfinite(figure):
            return None
        if figure == 0:
            return NOTHING
        part = (figure - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return self._tint(min(1.0, max(0.0, part)))

    @property
    def ends(self) -> tuple[str, str]:
        """The palest and the strongest colour."""
        return (self._tint(0.0), self._tint(1.0)) if self.high > self.low else (self._tint(0.5), self._tint(0.5))

    def _tint(self, part: float) -> str:
        strength = LEAST + (MOST - LEAST) * part
        return "#" + "".join(f"{round(WHITE + (channel - WHITE) * strength):02x}" for channel in HUES[self.type])


def is_hot(spec: CohortSpec, column: int | str) -> bool:
    """Say whether a column is coloured: not those included, and returns in the same period are no churn."""
    return column != INCLUDED and not (column == SAME_PERIOD and spec.type is CohortType.CHURN)


def heat_colors(spec: CohortSpec, figures: CohortFigures, cells: npt.NDArray[np.float64]) -> dict[tuple[int, int], str]:
    """Give the colours behind cells.

    Parameters
    ----------
    spec : CohortSpec
    figures : CohortFigures
    cells : float64 array, shape (n_rows, n_columns)
        Shares, or values.

    Returns
    -------
    dict of (int, int) to str
        By row and column, of the cells that are coloured.
    """
    heat = Heat.of(spec, figures, cells)
    if heat is None:
        return {}
    places = np.argwhere(_colored(spec, figures, cells)).tolist()
    found = {(row, column): heat.color(float(cells[row, column])) for row, column in places}
    return {place: color for place, color in found.items() if color is not None}


def _colored(spec: CohortSpec, figures: CohortFigures, cells: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    hot = np.array([is_hot(spec, label) for label in figures.columns], bool)
    colored: npt.NDArray[np.bool_] = figures.present & np.isfinite(cells) & hot
    return colored
