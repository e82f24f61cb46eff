"""Stretches of time, and masks of rows or instances."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Mask", "Window"]

Mask = npt.NDArray[np.bool_]
"""Which of the table's rows, or of a container's instances, are meant."""


@dataclass(frozen=True)
class Window:
    """A half-open stretch of time in microseconds; no start means from the first row on."""

    start: int | None
    end: int
