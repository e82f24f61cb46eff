"""Sequences: the instances whose rows reach the last of some steps, in order, as in a journey."""

from __future__ import annotations

from collections.abc import Sequence as Steps

import numpy as np

from ipyjourney.components import SequenceStep
from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.matching import Matches
from ipyjourney.engine.pandas.reach import Goal, Link, Reached, reach
from ipyjourney.engine.pandas.windows import Mask

__all__ = ["instances_through"]


def instances_through(index: Index, steps: Steps[SequenceStep], holds: Steps[Mask]) -> Mask:
    """Mark the instances that reach the last step of a sequence.

    Parameters
    ----------
    index : Index
        The rows that may be steps, ordered by the container whose instances are asked.
    steps : sequence of SequenceStep
    holds : sequence of masks over the table's rows
        Where the condition of each step holds.

    Returns
    -------
    bool array, shape (n_instances,)
    """
    reached: Reached | None = None
    for step, rows in zip(steps, holds, strict=True):
        positions = np.flatnonzero(rows[index.rows]).astype(np.int32)
        goal = Goal(Matches(positions, index.bounds(positions)), start=reached is None)
        reached = reach(index, goal, [] if reached is None else [Link(reached, limits_of(step))], None)
    if reached is None:
        raise AssertionError("a sequence has a step")
    return reached.instances
