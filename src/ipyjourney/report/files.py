"""Single analyses as pages, and the forms of file that a result is written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from ipyjourney.export.markup import clean
from ipyjourney.export.stamps import made_now
from ipyjourney.report.page import Content, live_page
from ipyjourney.report.parts import Analysis
from ipyjourney.result import AnalysisResult, written
from ipyjourney.result.written import result_title
from ipyjourney.words import spoken

__all__ = ["RESULT_FILES", "analysis_page"]


def analysis_page(
    result: AnalysisResult, made: datetime | None = None, *, containers: tuple[str, ...] | None = None
) -> str:
    """Write one analysis as a page: live where scripts may run, and still where not.

    Parameters
    ----------
    result : JourneyResult, CohortResult or FlowResult
    made : datetime, optional
        When the page says that it was made; now if None.
    containers : tuple of str, optional
        The containers that its metrics may count; the standard ones if None.

    Raises
    ------
    PageNotBuilt
        If the front end of pages is not there.
    """
    analysis = Analysis(result) if containers is None else Analysis(result, containers)
    content = Content(clean(result_title(result)), (analysis,), (spoken(),))
    return live_page(content, made or made_now())


RESULT_FILES: Mapping[str, Callable[[AnalysisResult], str | bytes]] = MappingProxyType(
    {".html": analysis_page, **written.RESULT_FILES}
)
"""How a result is written, by the suffix of its file."""
