"""What the contexts of all engines share: a table's names and calendar, and what a result tells of its events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Sequence
from contextlib import AbstractContextManager
from functools import cached_property
from typing import NamedTuple, Protocol

from ipyjourney.components import DateRange
from ipyjourney.data import ContainerKey
from ipyjourney.data.described import DescribedTable
from ipyjourney.engine.fingerprint import fingerprint
from ipyjourney.engine.items import ItemPage
from ipyjourney.engine.periods import Calendar
from ipyjourney.engine.windows import Window, move_window_back, resolve_window
from ipyjourney.export.definition import Setting, define
from ipyjourney.export.stamps import Source
from ipyjourney.spec import CohortSpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions

__all__ = ["AnyStore", "BaseContext", "Seen"]


class AnyStore(Protocol):
    """What every engine keeps of an event table."""

    @property
    def table(self) -> DescribedTable:
        """The table."""
        ...

    @property
    def data_end(self) -> int:
        """The moment up to which the data are known, in microseconds: ``as_of``, or just after the last row."""
        ...

    def column_of(self, dimension: str) -> str:
        """Find the column of a dimension."""
        ...

    def key(self, container: str) -> ContainerKey:
        """Find the key of a container."""
        ...

    def has_item(self, dimension: str, item: str) -> bool:
        """Say whether any row has an item."""
        ...

    def find_items(self, column: str, search: str, offset: int, limit: int) -> ItemPage:
        """Give a page of the items that contain a text, whatever its case."""
        ...

    def count_items(self, column: str) -> int:
        """Count the items of a column."""
        ...


class Seen(NamedTuple):
    """The rows that an analysis is about: how many, of how many, from when to when in microseconds since 1970."""

    events: int
    events_in_data: int
    first: int | None
    last: int | None


class BaseContext(ABC):
    """The store of a table, and what was worked out over it."""

    @property
    @abstractmethod
    def store(self) -> AnyStore:
        """What is kept of the table."""

    @property
    @abstractmethod
    def lock(self) -> AbstractContextManager[object]:
        """Held while an analysis is under way: a widget's worker and the user's own cell may ask at the same time."""

    @abstractmethod
    def hash_data(self) -> str:
        """Make a text that stands for the data."""

    @abstractmethod
    def trim(self) -> None:
        """Let go of what was used longest ago; called where no analysis is under way."""

    @abstractmethod
    def count_seen(self, sides: Sequence[AnalysisSpec], definitions: Definitions) -> Seen:
        """Count the rows that any of some analyses is about."""

    @cached_property
    def digest(self) -> str:
        """Text that stands for the data; they are looked at when it is wanted."""
        return self.hash_data()

    @cached_property
    def calendar(self) -> Calendar:
        """The calendar of the table's time zone and week."""
        return Calendar(self.store.table.timezone, self.store.table.week_start)

    def window(self, date_range: DateRange | None) -> Window:
        """Resolve a date range, its end cut to the moment up to which the data are known."""
        return resolve_window(self.store.table, self.store.data_end, date_range)

    def window_of(self, spec: AnalysisSpec, definitions: Definitions, window: Window | None) -> Window:
        """Find out when the rows of an analysis are; in a given window if it has no date range of its own."""
        if spec.date_range is not None or window is None:
            window = self.window(None if spec.date_range is None else definitions.date_range(spec.date_range))
        if not isinstance(spec, CohortSpec) and spec.prior is not None:
            window = move_window_back(self.store.table, window, spec.prior)
        return window

    def scope_key(self, spec: AnalysisSpec, definitions: Definitions, window: Window) -> Hashable:
        """Give all that the rows of an analysis hang on."""
        return spec.container, window, tuple(definitions.segment(name) for name in spec.segments), definitions.key

    def resolve(self, date_range: DateRange) -> tuple[int | None, int]:
        """Find out from when to when a date range lasts."""
        window = self.window(date_range)
        return window.start, window.end

    def setting(self, definitions: Definitions) -> Setting:
        """Give what a definition in words needs to know."""
        table = self.store.table
        return Setting(
            definitions=definitions,
            timezone=table.timezone,
            week_start=table.week_start,
            as_of=table.as_of,
            tie_breaker=table.tie_breaker,
            resolve=self.resolve,
        )

    def fingerprint(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of the text that stands for the data and a spec; the data are looked at when it is wanted."""
        return lambda: fingerprint(self.digest, spec, definitions)

    def definition(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], str]:
        """Give a maker of what an analysis shows, in words."""
        return lambda: define(spec, None, self.setting(definitions))

    def source(self, spec: AnalysisSpec, definitions: Definitions) -> Callable[[], Source]:
        """Give a maker of what a result tells of the events that it was worked out over."""
        return lambda: self._source(spec, definitions)

    def _source(self, spec: AnalysisSpec, definitions: Definitions) -> Source:
        sides: list[AnalysisSpec] = [] if isinstance(spec, CohortSpec) else [spec.side(one) for one in spec.compare]
        table = self.store.table
        return Source(
            **self.count_seen(sides or [spec], definitions)._asdict(),
            timezone=table.timezone,
            as_of=table.as_of,
            fingerprint=self.digest[:12],
            sampling=table.sampling,
        )
