"""Items that instances return to, and stages that they skip."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.asked_flows import check_stages
from ipyjourney.engine.pandas.flow.paths import Path

__all__ = ["count_returns", "count_skips"]

MOST_CELLS = 2**25
NOWHERE = np.iinfo(np.int64).max
"""Later than every place: the first place of a stage that an instance does not have."""


def count_returns(path: Path) -> tuple[tuple[str, int], ...]:
    """Count the instances that return to each item: it stands in their path twice or more.

    Parameters
    ----------
    path : Path
        With repeats collapsed.

    Returns
    -------
    tuple of (str, int)
        The items that somebody returns to, the most frequent first, ties by name.
    """
    n_items, n_instances = len(path.items), len(path.bounds) - 1
    places = np.diff(path.bounds)
    pairs = np.repeat(np.arange(n_instances, dtype=np.int64), places) * n_items + path.codes
    if n_items * n_instances <= MOST_CELLS:
        twice = np.flatnonzero(np.bincount(pairs, minlength=n_items * n_instances) >= 2)
    else:
        found, counts = np.unique(pairs, return_counts=True)
        twice = found[counts >= 2]
    returning = np.bincount(twice % max(n_items, 1), minlength=n_items)
    order = np.argsort(-returning, kind="stable")
    return tuple((path.items[code], int(returning[code])) for code in order if returning[code])


def count_skips(path: Path, stages: tuple[str, ...]) -> tuple[int, ...]:
    """Count the instances that skip each stage.

    Parameters
    ----------
    path : Path
        With repeats collapsed.
    stages : tuple of str
        Items in the order that they are thought to come in.

    Raises
    ------
    UnknownName
        If a stage is no item.
    RepeatedStage
        If one stands there twice.
    """
    check_stages(stages, path.items)
    if not stages:
        return ()
    first = np.stack([_first_places(path, stage) for stage in stages])
    # The first place of any stage so far, and of any that is still to come.
    earlier = np.minimum.accumulate(first, axis=0)
    later = np.minimum.accumulate(first[::-1], axis=0)[::-1]
    skipped = [0] * len(stages)
    for place in range(1, len(stages) - 1):
        jump = later[place + 1]
        is_skipped = (earlier[place - 1] < jump) & (jump < first[place]) & (jump != NOWHERE)
        skipped[place] = int(np.count_nonzero(is_skipped))
    return tuple(skipped)


def _first_places(path: Path, item: str) -> npt.NDArray[np.int64]:
    """Give each instance's first place of an item."""
    places = path.of_items((item,))
    first = np.full(len(path.bounds) - 1, NOWHERE, np.int64)
    # Written from the last to the first, so that the first stays.
    first[path.instance_of(places)[::-1]] = places[::-1]
    return first
