"""Times that an arrow or a ribbon took: where they can be asked for, and how they are described."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.asked_places import UnanswerablePlace
from ipyjourney.result.durations import Durations
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.place_names import place_title
from ipyjourney.spec.places import ItemKind, Place, RibbonPlace
from ipyjourney.stats import histogram_of_durations, quantile

__all__ = ["describe_durations", "is_between_items", "no_durations"]

PERCENTS = (0, 10, 25, 50, 75, 90, 100)
ENDS = (ItemKind.ENTRY, ItemKind.EXIT)


def is_between_items(place: RibbonPlace) -> bool:
    """Say whether both ends of a ribbon stand on rows."""
    return place.left.kind not in ENDS and place.right.kind not in ENDS


def no_durations(spec: AnalysisSpec, place: Place) -> UnanswerablePlace:
    """Say that a place is neither an arrow nor a ribbon between two items."""
    return UnanswerablePlace(place=place_title(spec, place), question="durations", when="")


def describe_durations(
    spec: AnalysisSpec, place: Place, times: npt.NDArray[np.int64], *, instances: int, of_views: bool, bars: int
) -> Durations:
    """Describe the times that an arrow or a ribbon took.

    Parameters
    ----------
    spec : JourneySpec or FlowSpec
    place : ArrowPlace or RibbonPlace
    times : int64 array
        Microseconds, ascending.
    instances : int
        How many instances took it.
    of_views : bool
        Whether the times are those of path views.
    bars : int
        Of the histogram, at most.
    """
    found = ((percent, quantile(times, percent)) for percent in PERCENTS)
    edges, counts = histogram_of_durations(times, bars)
    return Durations(
        place=place_title(spec, place),
        instances=instances,
        quantiles=tuple((percent, time) for percent, time in found if time is not None),
        edges=edges,
        counts=counts,
        views=len(times) if of_views else None,
    )
