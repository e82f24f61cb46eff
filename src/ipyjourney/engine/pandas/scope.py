"""The rows that an analysis is about: its date range, its segments, and an instance of its container on each row."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from ipyjourney.components import DateRange
from ipyjourney.data import parse_instant
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.matching import Matcher
from ipyjourney.engine.pandas.rows import Mask, RowConditions, Window
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.pandas.totals import Totals
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.segments import Segment

__all__ = ["Scope", "make_scope", "window_of"]

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

    def segment_mask(self, segment: Segment) -> Mask:
        """Mark the rows of the table that a segment keeps, judged on all rows of the date range."""
        if segment not in self.masks:
            self.masks[segment] = self.rows.of_segment(segment)
        return self.masks[segment]

    def matcher(self, segments: dict[str, Segment], date_ranges: dict[str, Window]) -> Matcher:
        """Make a finder of matching rows, for components that use these segments and date ranges."""
        masks = {name: self.segment_mask(segment) for name, segment in segments.items()}
        return Matcher(self.store, self.index, self.container, self.rows, masks, date_ranges)


def window_of(store: Store, date_range: DateRange | None) -> Window:
    """Resolve a date range, its end cut to the moment up to which the data are known."""
    if date_range is None:
        return Window(None, store.data_end)
    zone = store.table.timezone
    start = None if date_range.start is None else parse_instant(date_range.start, zone)
    end = store.data_end if date_range.end is None else parse_instant(date_range.end, zone)
    return Window(start, end if store.table.as_of is None else min(end, store.table.as_of))


def make_scope(store: Store, spec: JourneySpec, definitions: Definitions) -> Scope:
    """Find the rows of an analysis.

    Parameters
    ----------
    store : Store
    spec : JourneySpec
        Its container, date range and segments are used.
    definitions : Definitions
    """
    date_range = None if spec.date_range is None else definitions.date_range(spec.date_range)
    window = window_of(store, date_range)
    rows = RowConditions(store, definitions, window)
    masks: dict[Segment, Mask] = {}
    keep = rows.in_window
    for name in spec.segments:
        segment = definitions.segment(name)
        masks[segment] = rows.of_segment(segment)
        keep = keep & masks[segment]
    whole = store.index(spec.container)
    index = whole if bool(keep.all()) else whole.only(keep)
    return Scope(
        number=next(_numbers),
        store=store,
        container=spec.container,
        window=window,
        index=index,
        rows=rows,
        totals=Totals(store, index, spec.container, rows),
        rows_without_instance=int(np.count_nonzero(keep)) - len(index),
        masks=masks,
    )
