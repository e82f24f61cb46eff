"""An analysis as the front end of a page has it: the states of a widget, without a kernel behind them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import TypeAlias

from pydantic import BaseModel

from ipyjourney.components.containers import container_metric
from ipyjourney.report.parts import Analysis
from ipyjourney.result import AnalysisResult, CohortResult, FlowResult, JourneyResult
from ipyjourney.spec import AnalysisSpec, JourneySpec
from ipyjourney.spec.layout import place
from ipyjourney.state.catalog import CatalogState, ContainerEntry
from ipyjourney.state.cohort import cohort_state
from ipyjourney.state.flow import flow_state
from ipyjourney.state.journey import journey_state
from ipyjourney.state.session import SpecState, StatusState
from ipyjourney.state.timing import curve_state, timing_rows, timing_test
from ipyjourney.state.wire import plain

__all__ = ["live_analysis"]

Plain: TypeAlias = dict[str, object]

REVISION = "saved"
"""There is one only."""

DECIMALS = 6
"""So many of a curve's share."""

MOST_CURVES, MOST_TESTED = 24, 12
"""With more rows a page would hold more of curves, and of tests of each two rows, than of all else."""


def live_analysis(analysis: Analysis) -> Plain:
    """Give an analysis as plain JSON values.

    Parameters
    ----------
    analysis : Analysis

    Returns
    -------
    dict
        ``kind``, ``states`` as of a widget, and of a cohort table ``timing``: what its front end would ask for.
    """
    result, spec = analysis.result, analysis.result.spec
    drawn = place(spec) if isinstance(spec, JourneySpec) else spec
    of_spec = SpecState(
        revision=REVISION, spec=drawn.to_dict(full=True), can_undo=False, can_redo=False, configured=True
    )
    states: Plain = {
        "_spec": plain(of_spec),
        "_result": plain(_result_state(result)),
        "_catalog": plain(_catalog(spec, analysis.containers)),
        "_status": plain(StatusState(state="idle", revision=REVISION, error=None, progress=None)),
        "height": analysis.height,
    }
    timing: Plain = {"timing": _timing(result)} if isinstance(result, CohortResult) else {}
    return {"kind": spec.KIND, "states": states, **timing}


def _result_state(result: AnalysisResult) -> BaseModel:
    match result:
        case JourneyResult():
            return journey_state(REVISION, result)
        case CohortResult():
            return cohort_state(REVISION, result)
        case FlowResult():
            return flow_state(REVISION, result)


def _catalog(spec: AnalysisSpec, containers: Iterable[str]) -> CatalogState:
    """Give the components that the drawing asks for: what is followed, and other containers that a metric counts."""
    named = {spec.primary_metric, spec.secondary_metric} if isinstance(spec, JourneySpec) else set()
    used = dict.fromkeys([spec.container, *(each for each in containers if container_metric(each) in named)])
    entries = tuple(ContainerEntry(id=container, metric=container_metric(container)) for container in used)
    return CatalogState(containers=entries, metrics=(), dimensions=(), segments=(), date_ranges=())


def _timing(result: CohortResult) -> Plain | None:
    rows = result.figures.rows
    if not result.can_time or len(rows) > MOST_CURVES:
        return None
    tested = combinations(rows, 2) if len(rows) <= MOST_TESTED else ()
    return {
        "rows": [plain(row) for row in timing_rows(result)],
        "curves": [_curve(result, row) for row in rows],
        "tests": [[one, other, plain(timing_test(result, one, other))] for one, other in tested],
    }


def _curve(result: CohortResult, row: str) -> Plain:
    """Give what a curve is drawn by: its steps and its end, no digits that make no pixel, not how many were at risk."""
    curve = curve_state(result, row)
    parts = [[*map(_rounded, part)] for part in (curve.shares, curve.low, curve.high)]
    heights = [*zip(*parts, strict=True)]
    ends = {0, len(heights) - 1}
    kept = [place for place, height in enumerate(heights) if place in ends or height != heights[place - 1]]
    times, shares, low, high = (tuple(part[place] for place in kept) for part in (curve.times, *parts))
    drawn = {"at_risk": (), "times": times, "shares": shares, "low": low, "high": high}
    return plain(curve.model_copy(update=drawn))


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, DECIMALS)
