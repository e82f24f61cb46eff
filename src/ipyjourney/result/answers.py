"""Answers to questions about one place of a result: top items, breakdowns and trends, plain and as data frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.export.lines_plotly import lines_figure
from ipyjourney.export.lines_svg import draw_lines
from ipyjourney.result.answer_drawing import trend_drawing
from ipyjourney.result.cohort_days import period_name
from ipyjourney.result.journey_figures import Value
from ipyjourney.result.pictured import Pictured

if TYPE_CHECKING:
    from ipyjourney.export.plotly import Figure

__all__ = ["Breakdown", "BreakdownItem", "TopItem", "TopItems", "Trend", "When", "local_times"]

NO_TIME = np.iinfo(np.int64).min


class When(StrEnum):
    """Which rows top items are looked for on."""

    AFTER = "after"
    BEFORE = "before"
    BETWEEN = "between"
    ANYWHERE = "anywhere"


@dataclass(frozen=True)
class TopItem:
    """An item on the rows in question.

    Attributes
    ----------
    item : str
    primary : int, float or None
        The primary metric on its rows.
    events, instances : int
        Its rows, and the container instances with one.
    """

    item: str
    primary: Value | None
    events: int
    instances: int


@dataclass(frozen=True)
class TopItems:
    """A page of top items.

    Attributes
    ----------
    items : tuple of TopItem
    total : int
        Items on all pages.
    """

    items: tuple[TopItem, ...]
    total: int

    @property
    def frame(self) -> pd.DataFrame:
        """One row per item: item, primary, events, instances."""
        return pd.DataFrame(
            {
                "item": pd.Series([each.item for each in self.items], dtype=object),
                "primary": _values([each.primary for each in self.items]),
                "events": pd.Series([each.events for each in self.items], dtype="int64"),
                "instances": pd.Series([each.instances for each in self.items], dtype="int64"),
            }
        )


@dataclass(frozen=True)
class BreakdownItem:
    """A part of a place.

    Attributes
    ----------
    item : str or None
        None for the rows without an item.
    value : int, float or None
        The figure of the place on the item's rows.
    share : float or None
        That over the figure of the place on all its rows; None over zero.
    instances : int
        Container instances with a row of the item at the place.
    share_low, share_high : float or None
        Bounds of the share's 95% interval; None where the figure counts no instances.
    """

    item: str | None
    value: Value | None
    share: float | None
    instances: int
    share_low: float | None = None
    share_high: float | None = None


@dataclass(frozen=True)
class Breakdown:
    """A place split by the items of a dimension.

    Attributes
    ----------
    place : str
        What the place is called.
    items : tuple of BreakdownItem
        By rank; the rows without an item come last.
    total : int
        How many items the place has, shown or not.
    """

    place: str
    items: tuple[BreakdownItem, ...]
    total: int

    @staticmethod
    def frame_of(breakdowns: tuple[Breakdown, ...]) -> pd.DataFrame:
        """One row per place and item: place, item, value, share with share_low and share_high, instances."""
        places = [each.place for each in breakdowns for _ in each.items]
        parts = [part for each in breakdowns for part in each.items]
        return pd.DataFrame({"place": pd.Series(places, dtype=object), **Breakdown.columns_of(parts)})

    @staticmethod
    def columns_of(parts: Sequence[BreakdownItem]) -> dict[str, pd.Series]:
        """Give items, values, shares with their bounds, and instances of parts as columns."""
        return {
            "item": pd.Series([part.item for part in parts], dtype=object),
            "value": _values([part.value for part in parts]),
            "share": pd.Series([part.share for part in parts], dtype="float64"),
            "share_low": pd.Series([part.share_low for part in parts], dtype="float64"),
            "share_high": pd.Series([part.share_high for part in parts], dtype="float64"),
            "instances": pd.Series([part.instances for part in parts], dtype="int64"),
        }


@dataclass(frozen=True)
class Trend(Pictured):
    """Places split by period, all by the same periods.

    Attributes
    ----------
    places : tuple of str
        What the places are called.
    labels : tuple of str
        What the periods are called.
    starts : tuple of int
        Microseconds since 1970, UTC, at which they begin.
    values : tuple of tuple of int, float or None
        Per place the figure in each period.
    instances : tuple of tuple of int
        Per place the container instances with a row there in each period.
    timezone : str
        Zone of the periods.
    complete : tuple of bool
        Whether each period lies wholly in scope; the figures of the others are those of a part of it. Where none is
        given, all do.
    """

    places: tuple[str, ...]
    labels: tuple[str, ...]
    starts: tuple[int, ...]
    values: tuple[tuple[Value | None, ...], ...]
    instances: tuple[tuple[int, ...], ...]
    timezone: str
    complete: tuple[bool, ...] = ()

    def __post_init__(self) -> None:
        if not self.complete:
            object.__setattr__(self, "complete", (True,) * len(self.labels))

    @property
    def period_names(self) -> tuple[str, ...]:
        """What the periods are called on screen; of those that are not complete it is said."""
        return tuple(map(period_name, self.labels, self.complete))

    @property
    def frame(self) -> pd.DataFrame:
        """One row per place and period: place, period, start, value, instances, complete."""
        n_places = len(self.places)
        return pd.DataFrame(
            {
                "place": pd.Series([place for place in self.places for _ in self.labels], dtype=object),
                "period": pd.Series([*self.labels] * n_places, dtype=object),
                "start": local_times(np.array([*self.starts] * n_places, np.int64), self.timezone),
                "value": _values([value for values in self.values for value in values]),
                "instances": pd.Series([count for counts in self.instances for count in counts], dtype="int64"),
                "complete": pd.Series([*self.complete] * n_places, dtype=bool),
            }
        )

    def to_plotly(self) -> Figure:
        """Make an interactive figure of plotly: a line for each place, period by period."""
        return lines_figure(trend_drawing(self))

    def to_svg(self) -> str:
        """Draw it as an SVG picture that loads nothing and runs nothing."""
        return draw_lines(trend_drawing(self))


def local_times(micros: npt.NDArray[np.int64], timezone: str) -> pd.Series:
    """Give microseconds since 1970, UTC, as moments of a time zone; the smallest number is none."""
    return pd.Series(pd.DatetimeIndex(micros.view("datetime64[us]"), tz="UTC").tz_convert(timezone))


def _values(values: list[Value | None]) -> pd.Series:
    whole = all(value is None or isinstance(value, int) for value in values)
    return pd.Series(values, dtype="Int64" if whole else "float64")
