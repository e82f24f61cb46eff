"""Stretches of time, and masks of rows or instances."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.windows import Window

__all__ = ["Mask", "Window"]

Mask = npt.NDArray[np.bool_]
"""Which of the table's rows, or of a container's instances, are meant."""
