"""Colours of still pictures, which bring their own white ground along; text has a contrast of 4.5 and more on it."""

from __future__ import annotations

__all__ = [
    "ACCENT",
    "BORDER",
    "FALLOUT",
    "FALLOUT_TRACK",
    "GROUND",
    "HATCH",
    "HATCHING",
    "HATCH_GROUND",
    "INK",
    "LINES",
    "MUTED",
    "SIDES",
    "SURFACE",
    "TRACK",
]

SURFACE = "#ffffff"
GROUND = "#fafbfc"
BORDER = "#d5d8de"
INK = "#1b1f27"
MUTED = "#5b6472"
ACCENT = "#3b5bdb"
FALLOUT = "#b4503c"
FALLOUT_TRACK = "#f1e3df"
TRACK = "#e7eaf6"
SIDES = ("#1f5fbf", "#a34a00", "#0b6e5a", "#8a2a86")
"""Of the sides of a comparison, which letters tell apart."""

HATCH = "#e3e6eb"
HATCH_GROUND = "#f7f8f9"

LINES = (*SIDES, "#6f5a00", "#4a5568")
"""Of the lines of a chart, which dashes tell apart as well."""

HATCHING = "#1b1f27"
"""Of the lines over a cell whose periods are not over, drawn faintly."""
