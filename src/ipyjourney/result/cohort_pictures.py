"""Cohort tables as pictures, and as figures of plotly: what may be shown, and which rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from ipyjourney.errors import IpyjourneyError, UnknownName
from ipyjourney.export.heat_plotly import heat_figure
from ipyjourney.export.heat_svg import draw_heat
from ipyjourney.export.lines_plotly import lines_figure
from ipyjourney.export.lines_svg import draw_lines
from ipyjourney.result.cohort_curves import curves_drawing, timing_drawing
from ipyjourney.result.cohort_drawing import cohort_drawing, cohort_says

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure
    from ipyjourney.result.cohort import CohortResult

__all__ = ["NoTimes", "Picture", "TooManyLines", "draw_picture", "make_figure"]

MOST_LINES = 6
SUGGESTED = 4


class Picture(StrEnum):
    """What of a cohort table is shown."""

    TABLE = "table"
    CURVES = "curves"
    TIMING = "timing"


class TooManyLines(IpyjourneyError):
    """More rows than a picture of lines can show."""


class NoTimes(IpyjourneyError):
    """Times until the return of a criterion that has none."""


def draw_picture(result: CohortResult, picture: Picture, rows: Iterable[str] | None) -> str:
    """Draw a cohort table, or the curves of some rows, as SVG.

    Raises
    ------
    UnknownName, TooManyLines, NoTimes
    """
    wanted = _wanted(result, picture, rows)
    match picture:
        case Picture.TABLE:
            return draw_heat(cohort_drawing(result, wanted))
        case Picture.CURVES:
            return draw_lines(curves_drawing(result, wanted))
        case Picture.TIMING:
            return draw_lines(timing_drawing(result, wanted))


def make_figure(result: CohortResult, picture: Picture, rows: Iterable[str] | None) -> Figure:
    """Make a figure of plotly of a cohort table, or of the curves of some rows.

    Raises
    ------
    UnknownName, TooManyLines, NoTimes
    """
    wanted = _wanted(result, picture, rows)
    match picture:
        case Picture.TABLE:
            return heat_figure(cohort_drawing(result, wanted), cohort_says(result, wanted))
        case Picture.CURVES:
            return lines_figure(curves_drawing(result, wanted))
        case Picture.TIMING:
            return lines_figure(timing_drawing(result, wanted))


def _wanted(result: CohortResult, picture: Picture, rows: Iterable[str] | None) -> Sequence[int]:
    """Give the numbers of the rows that are drawn, in the order of the table."""
    if picture is Picture.TIMING and not result.can_time:
        raise NoTimes()
    known = result.figures.rows
    if rows is None:
        return range(len(known)) if picture is Picture.TABLE else range(min(SUGGESTED, len(known)))
    named = [rows] if isinstance(rows, str) else [*rows]
    for name in named:
        if name not in known:
            raise UnknownName(kind="row", name=name, known=known)
    chosen = [number for number, name in enumerate(known) if name in named]
    if picture is not Picture.TABLE and len(chosen) > MOST_LINES:
        raise TooManyLines(count=len(chosen), most=MOST_LINES, example=repr([known[at] for at in chosen[:SUGGESTED]]))
    return chosen
