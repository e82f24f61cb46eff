"""How far long work is, on a terminal."""

from __future__ import annotations

import time
from typing import TextIO

from ipyjourney.engine.work import Stage
from ipyjourney.words import format_message

__all__ = ["Bar"]

AFTER, BETWEEN = 1.0, 0.1
"""Seconds until anything is shown, and from one picture to the next."""

WIDTH = 24
CLEAR = "\r\x1b[K"


class Bar:
    """A bar that grows on one line, and is gone when the work is done.

    Parameters
    ----------
    file : TextIO
        Where it is drawn; nothing is, if that is no terminal.
    """

    def __init__(self, file: TextIO) -> None:
        self._file, self._is_shown = file, file.isatty()
        self._begun = self._last = time.monotonic()
        self._drawn = False

    def __call__(self, stage: Stage, fraction: float) -> None:
        """Draw how much of a stage is done, if the work takes long."""
        now = time.monotonic()
        if not self._is_shown or now - self._begun < AFTER or now - self._last < BETWEEN:
            return
        self._last = now
        full = round(WIDTH * min(max(fraction, 0.0), 1.0))
        words = {"stage": stage.text, "bar": "#" * full + "." * (WIDTH - full), "percent": f"{100 * fraction:.0f}"}
        self._draw(format_message("command-progress", words))

    def reading(self, file: str) -> None:
        """Say what is being read."""
        if self._is_shown:
            self._draw(format_message("command-reading", {"file": file}))

    def clear(self) -> None:
        """Take away what was drawn."""
        if self._drawn:
            self._file.write(CLEAR)
            self._file.flush()
        self._drawn = False

    def _draw(self, text: str) -> None:
        self._file.write(f"{CLEAR}{text}")
        self._file.flush()
        self._drawn = True
