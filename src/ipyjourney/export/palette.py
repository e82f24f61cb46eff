"""Colours of still pictures, which bring their own white ground along; text has a contrast of 4.5 and more on it."""

from __future__ import annotations

__all__ = ["ACCENT", "BORDER", "FALLOUT", "FALLOUT_TRACK", "GROUND", "HATCH", "HATCH_GROUND", "INK", "MUTED", "SURFACE"]

SURFACE = "#ffffff"
GROUND = "#fafbfc"
BORDER = "#d5d8de"
INK = "#1b1f27"
MUTED = "#5b6472"
ACCENT = "#3b5bdb"
FALLOUT = "#b4503c"
FALLOUT_TRACK = "#f1e3df"
HATCH = "#e3e6eb"
HATCH_GROUND = "#f7f8f9"
