"""Results that outlive the kernel: pictures, tables, plain text and the Python that makes a journey again."""

from ipyjourney.export.html import journey_html
from ipyjourney.export.journey_scene import (
    ArrowDrawing,
    BreakdownDrawing,
    JourneyDrawing,
    NodeDrawing,
    PartDrawing,
    SideDrawing,
)
from ipyjourney.export.numbers import NO_NUMBER, format_number, format_percent, format_share
from ipyjourney.export.python_source import journey_source
from ipyjourney.export.svg import draw_journey
from ipyjourney.export.tables import JourneyTable, Table, journey_table
from ipyjourney.export.text import journey_text
from ipyjourney.export.times import format_duration, format_limits, format_time

__all__ = [
    "NO_NUMBER",
    "ArrowDrawing",
    "BreakdownDrawing",
    "JourneyDrawing",
    "JourneyTable",
    "NodeDrawing",
    "PartDrawing",
    "SideDrawing",
    "Table",
    "draw_journey",
    "format_duration",
    "format_limits",
    "format_number",
    "format_percent",
    "format_share",
    "format_time",
    "journey_html",
    "journey_source",
    "journey_table",
    "journey_text",
]
