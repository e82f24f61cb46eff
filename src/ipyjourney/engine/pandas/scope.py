"""The rows that an analysis is about: its date range, its segments, and an instance of its container on each row."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce

import numpy as np

from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.matching import Matcher
from ipyjourney.engine.pandas.moments import count_ties
from ipyjourney.engine.pandas.rows import InstancesAt, RowConditions
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.totals import Totals
from ipyjourney.engine.pandas.windows import Mask, Window
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import Place
from ipyjourney.spec.segments import Segment

__all__ = ["Scope", "make_scope"]

_numbers = itertools.count()


@dataclass(frozen=True)
class Scope:
    """The rows of an analysis, and what is asked of them.

    Attributes
    ----------
    number : int
        Tells scopes apart in cache keys.
    window : Window
    index : Index
    rows : RowConditions
    totals : Totals
    rows_without_instance : int
        Rows that left because their container key is null.
    masks : dict of Segment to mask
        Rows of the table that each segment keeps, as far as it was asked for.
    kept_by : tuple of mask
        Which rows of the table are in scope: those that all of these keep.
    """

    number: int
    store: Store
    container: str
    window: Window
    index: Index
    rows: RowConditions
    totals: Totals
    rows_without_instance: int
    masks: dict[Segment, Mask]
    kept_by: tuple[Mask, ...] = ()

    @property
    def ties(self) -> int:
        """Number of rows at the same moment as the row before them in their instance."""
        return self._ties

    @cached_property
    def _ties(self) -> int:
        shared = self.store.shared_moments
        if shared is None:
            return self.index.ties
        for keep in self.kept_by:
            shared = shared[keep[shared]]
        return count_ties(self.store.times[shared], self.store.instances(self.container).codes[shared])

    @property
    def missing_places(self) -> Mapping[str, Sequence[Place]]:
        """By segment, the places that it was made from and that are not there."""
        return self.rows.missing_places

    def segment_mask(self, segment: Segment) -> Mask:
        """Mark the rows of the table that a segment keeps, judged on all rows of the date range."""
        if segment not in self.masks:
            self.masks[segment] = self.rows.of_segment(segment)
        return self.masks[segment]

    def matcher(self, segments: dict[str, Segment], date_ranges: dict[str, Window]) -> Matcher:
        """Make a finder of matching rows, for components that use these segments and date ranges."""
        masks = {name: self.segment_mask(segment) for name, segment in segments.items()}
        return Matcher(self.store, self.index, self.container, self.rows, masks, date_ranges)


def make_scope(
    store: Store,
    spec: AnalysisSpec,
    definitions: Definitions,
    window: Window,
    instances_at: InstancesAt,
) -> Scope:
    """Find the rows of an analysis.

    Parameters
    ----------
    store : Store
    spec : AnalysisSpec
        Its container and segments are used.
    definitions : Definitions
    window : Window
        What its date range stands for.
    instances_at : callable
        Opens the places that segments are made from.
    """
    rows = RowConditions(store, definitions, window, instances_at)
    masks: dict[Segment, Mask] = {}
    for name in spec.segments:
        segment = definitions.segment(name)
        masks[segment] = rows.of_segment(segment)
    index, n_rows = store.index(spec.container), len(store)
    kept_by: tuple[Mask, ...] = ()
    if masks or not rows.is_all_in_window:
        kept_by = (rows.in_window, *masks.values())
        keep = reduce(operator.and_, kept_by)
        n_rows = int(np.count_nonzero(keep))
        index = index if n_rows == len(store) else index.only(keep)
    return Scope(
        number=next(_numbers),
        store=store,
        container=spec.container,
        window=window,
        index=index,
        rows=rows,
        totals=Totals(store, index, spec.container, rows),
        rows_without_instance=n_rows - len(index),
        masks=masks,
        kept_by=kept_by,
    )
