"""The path views of a flow: every occurrence of the anchor, with what stands in each column."""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Backend, Frame
from ipyjourney.engine.narwhals.flow.paths import Path

__all__ = ["Column", "PathViews", "item_at", "position_at", "time_at"]


def item_at(place: int) -> str:
    """Name the column of the items, by the place of a flow's column; null where the path has run out."""
    return f"y_i{place}"


def position_at(place: int) -> str:
    """Name the column of the rows' positions."""
    return f"y_p{place}"


def time_at(place: int) -> str:
    """Name the column of the rows' moments."""
    return f"y_t{place}"


@dataclass(frozen=True)
class Column:
    """One column of a flow.

    Attributes
    ----------
    number : int
    place : int
        Counted from the left, hidden columns among them.
    items : tuple of str
        That may stand there, in code-point order; of a metric that is the anchor, its id alone.
    path : Path or None
        What its rows are places of; None for those that a metric matches.
    """

    number: int
    place: int
    items: tuple[str, ...]
    path: Path | None

    @property
    def item_name(self) -> str:
        """Name of the column of the frame with what stands there."""
        return item_at(self.place)

    @property
    def item(self) -> nw.Expr:
        """What stands there, null where the path has run out."""
        return nw.col(self.item_name)

    @property
    def position(self) -> nw.Expr:
        """Position of the row."""
        return nw.col(position_at(self.place))

    @property
    def time(self) -> nw.Expr:
        """Moment of the row."""
        return nw.col(time_at(self.place))

    @property
    def there(self) -> nw.Expr:
        """Where the path has not run out."""
        return ~nw.col(position_at(self.place)).is_null()


@dataclass(frozen=True)
class PathViews:
    """All path views of a flow, one row each.

    Attributes
    ----------
    columns : tuple of Column
        From left to right.
    frame : Frame
        ``c``, and of each column its item, position and moment.
    unfinished : int
        Occurrences that count nowhere, since what the path should end with never came.
    backend : Backend
    """

    columns: tuple[Column, ...]
    frame: Frame
    unfinished: int
    backend: Backend

    def release(self) -> None:
        """Forget the rows that were set down."""
        self.backend.release(self.frame)

    def index(self, number: int) -> int:
        """Find where among the columns one stands."""
        return next(index for index, column in enumerate(self.columns) if column.number == number)

    def column(self, number: int) -> Column:
        """Give the column of a number."""
        return self.columns[self.index(number)]

    def nearer(self, number: int) -> Column:
        """Give the next column on the way to the anchor."""
        return self.columns[self.index(number) + (-1 if number > 0 else 1)]

    def showing(self, numbers: tuple[int, ...], frame: Frame) -> PathViews:
        """Leave out all columns but these, and have other rows."""
        return PathViews(tuple(self.column(number) for number in numbers), frame, self.unfinished, self.backend)
