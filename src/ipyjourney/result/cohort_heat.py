"""The colours of a cohort table where no style sheet is: one hue, from pale to strong."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.result.cohort_figures import CohortFigures
from ipyjourney.spec.cohort import INCLUDED, SAME_PERIOD, CohortSpec, CohortType

__all__ = ["heat_colors"]

HUES = {CohortType.RETENTION: (31, 157, 85), CohortType.CHURN: (217, 58, 58)}
LEAST, MOST = 0.04, 0.62
"""How much of the hue is in the palest and in the strongest colour: dark text is easy to read on both."""

WHITE = 255


def heat_colors(
    spec: CohortSpec, figures: CohortFigures, shares: npt.NDArray[np.float64]
) -> dict[tuple[int, int], str]:
    """Give the colours behind cells, from the lowest to the highest share whose periods are over.

    Parameters
    ----------
    spec : CohortSpec
    figures : CohortFigures
    shares : float64 array, shape (n_rows, n_columns)

    Returns
    -------
    dict of (int, int) to str
        By row and column, such as ``#a1d3b3``; without cells of 0 and those that are not coloured.
    """
    # Returns in the same period are no churn.
    plain = {INCLUDED} | ({SAME_PERIOD} if spec.type is CohortType.CHURN else set())
    colored = np.array([label not in plain for label in figures.columns], bool)
    shown = figures.present & np.isfinite(shares) & colored
    whole = shares[shown & ~figures.incomplete]
    if not len(whole):
        return {}
    low, high = float(whole.min()), float(whole.max())
    found = {}
    for row, column in np.argwhere(shown & (shares > 0)).tolist():
        part = (float(shares[row, column]) - low) / (high - low) if high > low else 0.5
        strength = LEAST + (MOST - LEAST) * min(1.0, max(0.0, part))
        found[row, column] = "#" + "".join(
            f"{round(WHITE + (channel - WHITE) * strength):02x}" for channel in HUES[spec.type]
        )
    return found
