"""Which rows and columns of a cohort table a page can hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ipyjourney.spec.cohort import INCLUDED

__all__ = ["Window", "window_of"]


@dataclass(frozen=True)
class Window:
    """Rows and columns by their numbers; None stands for those that are left out.

    Attributes
    ----------
    rows, columns : tuple of int or None
    """

    rows: tuple[int | None, ...]
    columns: tuple[int | None, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left out."""
        return None not in self.rows and None not in self.columns


def window_of(rows: Sequence[int], columns: Sequence[int | str], most_rows: int, most_columns: int) -> Window:
    """Choose rows at both ends, and columns around *included*.

    Parameters
    ----------
    rows : sequence of int
        Numbers of the rows that are wanted.
    columns : sequence of int or str
        Labels of all columns.
    most_rows, most_columns : int

    Examples
    --------
    >>> window_of(range(5), ("included", "same_period", 1, 2), 4, 3)
    Window(rows=(0, 1, None, 3, 4), columns=(0, 1, 2, None))
    """
    half = most_rows // 2
    kept = [*rows] if len(rows) <= most_rows else [*rows[:half], None, *rows[len(rows) - half :]]
    n_columns = len(columns)
    # Of a latency table columns on both sides.
    middle = [*columns].index(INCLUDED) + 1
    start = max(0, min(middle - most_columns // 2, n_columns - most_columns))
    end = min(n_columns, start + most_columns)
    before, after = [None] if start else [], [None] if end < n_columns else []
    return Window(tuple(kept), (*before, *range(start, end), *after))
