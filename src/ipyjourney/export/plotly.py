"""The one door to plotly: figures from plain traces and layouts, and text that it reads as nothing but text."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ipyjourney.export.lettering import FONT_FAMILY, wrap
from ipyjourney.export.markup import clean, clean_name
from ipyjourney.export.palette import GROUND, INK

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

__all__ = ["Figure", "plotly_figure", "plotly_says", "plotly_text", "plotly_title"]

MOST_CHARACTERS = 200
LETTERS = 64
"""So many in a line of what is said under the mouse."""

TITLE_SIZE, TITLE_LINE, TITLE_LINES, TITLE_MARGIN = 15, 20, 3, 16
ELLIPSIS = "…"


def plotly_figure(traces: Sequence[Mapping[str, object]], layout: Mapping[str, object]) -> Figure:
    """Make a figure; properties that plotly does not know are refused by it.

    Parameters
    ----------
    traces : sequence of mapping
        Each with its ``type``.
    layout : mapping
        Is added to what all figures have in common: font, light ground, no template of plotly's own.

    Returns
    -------
    plotly.graph_objects.Figure
    """
    # Imported late: plotly takes longer to import than everything else together.
    from plotly.graph_objects import Figure

    common = {
        "template": "none",
        "font": {"family": FONT_FAMILY, "size": 12, "color": INK},
        "hoverlabel": {"align": "left", "font": {"family": FONT_FAMILY}},
        "paper_bgcolor": GROUND,
        "plot_bgcolor": GROUND,
    }
    return Figure(data=[dict(trace) for trace in traces], layout={**common, **layout})


def plotly_text(text: str, most: int = MOST_CHARACTERS) -> str:
    """Write text for labels, in which plotly looks for tags and formulas.

    Parameters
    ----------
    text : str
    most : int, default 200
        Longer text ends with an ellipsis.

    Examples
    --------
    >>> plotly_text("<b>$5</b>")
    '&lt;b&gt;&#36;5&lt;/b&gt;'
    """
    shown = clean_name(text)
    return _escaped(shown if len(shown) <= most else shown[: most - 1].rstrip() + ELLIPSIS)


def plotly_says(text: str) -> str:
    r"""Write what is said under the mouse: the first line in bold, the others broken where they are long.

    Examples
    --------
    >>> plotly_says("Cohort A\n2 of 3 returned.")
    '<b>Cohort A</b><br>2 of 3 returned.'
    """
    first, *others = text.split("\n")
    lines = [line for other in others for line in textwrap.wrap(clean(other), LETTERS)]
    return "<br>".join([f"<b>{plotly_text(first)}</b>" if first else "", *map(_escaped, lines)])


def plotly_title(text: str, width: float) -> tuple[dict[str, object], float]:
    """Give the title of a figure, broken into lines that keep within a width, and how high it is, in pixels."""
    lines = wrap(clean(text), width, TITLE_SIZE, lines=TITLE_LINES)
    title: dict[str, object] = {
        "text": "<br>".join(map(_escaped, lines)),
        "font": {"size": TITLE_SIZE},
        "x": 0,
        "xref": "container",
        "xanchor": "left",
        "y": 1,
        "yref": "container",
        "yanchor": "top",
        "pad": {"t": TITLE_MARGIN, "l": TITLE_MARGIN},
    }
    return title, 2 * TITLE_MARGIN + TITLE_LINE * len(lines)


def _escaped(text: str) -> str:
    # Between two dollars MathJax would set a formula. Of entities plotly knows few: quotes stand for themselves.
    return html.escape(text, quote=False).replace("$", "&#36;")
