"""Which periods of a trend lie wholly in scope: the figures of the others are those of a part of the period."""

from __future__ import annotations

from ipyjourney.components.granularity import Granularity
from ipyjourney.engine.asked_places import side_of
from ipyjourney.engine.context import BaseContext
from ipyjourney.result.answers import Trend
from ipyjourney.spec import CohortSpec, FlowSpec, JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["whole_periods"]


def whole_periods(
    context: BaseContext,
    spec: AnalysisSpec,
    definitions: Definitions,
    granularity: Granularity,
    side: str | None,
    trend: Trend,
) -> tuple[bool, ...]:
    """Say of each period of a trend whether it lies wholly in the scope of the analysis, or of its side."""
    if not trend.starts:
        return ()
    window = context.window_of(_alone(spec, side), definitions, None)
    starts = context.calendar.periods(granularity, trend.starts[0], trend.starts[-1]).starts
    whole = starts[1:] <= window.end
    if window.start is not None:
        whole &= starts[:-1] >= window.start
    return tuple(whole.tolist())


def _alone(spec: AnalysisSpec, side: str | None) -> AnalysisSpec:
    match spec:
        case JourneySpec():
            return side_of(spec, side)
        case FlowSpec():
            return side_of(spec, side)
        case CohortSpec():
            return spec
