"""Whole paths through a place of a flow: how much of each link they make, and the most frequent of them."""

from __future__ import annotations

import numpy as np

from ipyjourney.engine.asked_flows import MOST_PATHS_THROUGH
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.opener import Opener
from ipyjourney.engine.pandas.flow.places import find_side
from ipyjourney.result.flow_figures import PathsThrough
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.places import Place

__all__ = ["find_paths_through"]


def find_paths_through(
    context: Context, spec: FlowSpec, place: Place, definitions: Definitions, side: str | None = None
) -> PathsThrough:
    """Follow the whole paths through a place along all links.

    A whole path goes through a place with all of its path views or with none, so that whole paths are looked at once
    each, whatever the number of path views.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    place : FlowNodePlace, RibbonPlace or PathPlace
        An item need not be among those shown.
    definitions : Definitions
    side : str, optional
        Name of a side, of a comparison; without it the first.

    Raises
    ------
    UnknownFlowPlace
        If the flow has no such place.
    UnknownSide
        If it is not compared on that side.
    """
    run, number = find_side(context, spec, place, definitions, None, side)
    counted = run.counted[number]
    whole = counted.whole
    there = Opener(spec, whole.representatives, run.shown).at(place)
    paths = np.flatnonzero(there)
    return PathsThrough(
        views=int(whole.counts[paths].sum()),
        links=counted.along_links(whole.first[paths], whole.counts[paths]),
        paths=whole.describe(whole.order[there[whole.order]][:MOST_PATHS_THROUGH]),
        n_paths=len(paths),
    )
