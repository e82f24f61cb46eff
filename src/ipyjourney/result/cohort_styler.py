"""A cohort table as a data frame with colours, to be styled further by pandas."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

import pandas as pd

from ipyjourney.export import format_number
from ipyjourney.export.html import CellLook
from ipyjourney.export.markup import escape
from ipyjourney.result.cohort_heat import Heat, heat_colors, is_hot
from ipyjourney.result.cohort_words import cohort_heading, head_words, name_words, percent_words
from ipyjourney.spec.cohort import INCLUDED, CohortSpec
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

    from ipyjourney.result.cohort import CohortResult

__all__ = ["StyledFigures", "cohort_styler"]


class StyledFigures(StrEnum):
    """What stands in the cells."""

    SHARES = "shares"
    COUNTS = "counts"


def cohort_styler(result: CohortResult, figures: StyledFigures) -> Styler:
    """Give a frame of shares or counts with colours, formats and a caption.

    Parameters
    ----------
    result : CohortResult
    figures : StyledFigures
    """
    spec = result.spec
    frame = result.counts if figures is StyledFigures.COUNTS else _shares(result)
    styler = (
        _formatted(frame.style, result, figures)
        .apply(lambda _: _looks(result), axis=None)
        .set_caption(escape(cohort_heading(spec)))
    )
    if spec.show_average and figures is StyledFigures.SHARES and result.figures.rows:
        styler = styler.concat(_average(result))
    return styler


def _shares(result: CohortResult) -> pd.DataFrame:
    frame = result.shares
    # Those included are as many as their counts say, and not 100%.
    frame[INCLUDED] = result.counts[INCLUDED]
    return frame


def _formatted(styler: Styler, result: CohortResult, figures: StyledFigures) -> Styler:
    def written(label: int | str) -> Callable[[object], str]:
        is_count = figures is StyledFigures.COUNTS or label == INCLUDED
        return _count if is_count else partial(_percent, result.spec)

    # pandas puts names and captions into the page as they are.
    return (
        styler.format({label: written(label) for label in result.figures.columns}, na_rep="")
        .format_index(lambda label: escape(name_words(str(label))), axis="index")
        .format_index(_head, axis="columns")
    )


def _count(instances: object) -> str:
    return format_number(int(str(instances)), digits=0)


def _percent(spec: CohortSpec, share: object) -> str:
    return percent_words(spec, float(str(share)))


def _head(label: object) -> str:
    return escape(head_words(label if isinstance(label, int) else str(label)))


def _looks(result: CohortResult) -> pd.DataFrame:
    figures = result.figures
    colors = heat_colors(result.spec, figures, result.shares_with_bounds.value)
    styles = [
        [
            _style(CellLook(colors.get((row, column)), hatched=bool(figures.incomplete[row, column])))
            for column in range(len(figures.columns))
        ]
        for row in range(len(figures.rows))
    ]
    return pd.DataFrame(styles, result.counts.index, result.counts.columns, dtype=object)


def _style(look: CellLook) -> str:
    return ";".join(part for part in ("text-align:right", look.style) if part)


def _average(result: CohortResult) -> Styler:
    spec, columns = result.spec, result.figures.columns
    heat = Heat.of(spec, result.figures, result.shares_with_bounds.value)
    frame = result.average.rename(format_message("cohort-average")).to_frame().T
    frame[INCLUDED] = math.nan
    styles = [
        _style(CellLook(heat.color(share) if heat is not None and is_hot(spec, label) else None))
        for label, share in zip(columns, result.average.tolist(), strict=True)
    ]
    looks = pd.DataFrame([styles], frame.index, frame.columns, dtype=object)
    return frame.style.format(partial(_percent, spec), na_rep="").apply(lambda _: looks, axis=None)
