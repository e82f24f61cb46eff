"""The result of a cohort table: data frames of counts, shares and values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.components.choices import choose
from ipyjourney.errors import Note
from ipyjourney.export.png import SCALE, draw_png
from ipyjourney.export.stamps import Source
from ipyjourney.result.cohort_csv import cohort_csv
from ipyjourney.result.cohort_figures import CohortFigures, MilestoneRows
from ipyjourney.result.cohort_pictures import Picture, draw_picture, make_figure
from ipyjourney.result.cohort_styler import StyledFigures, cohort_styler
from ipyjourney.result.cohort_tables import cohort_html, cohort_text
from ipyjourney.result.cohort_timing import MilestoneTest, MilestoneTimes
from ipyjourney.result.estimated_places import cohort_places
from ipyjourney.result.estimates import estimate_frame
from ipyjourney.spec.cohort import INCLUDED, Average, CohortSpec
from ipyjourney.stats import Shares, shares_with_intervals
from ipyjourney.words import spoken_property

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

    from ipyjourney.export.plotly import Figure

__all__ = ["CohortResult"]


class CohortResult:
    """What a cohort table found.

    Rows of its frames are periods, items or segments (the index is called ``cohort``); columns are periods before the
    inclusion (negative, of a latency table), ``included``, ``same_period``, and the periods or brackets after it.

    Parameters
    ----------
    spec : CohortSpec
        The cohort table that was worked out.
    figures : CohortFigures
        What was counted, as plain arrays; the properties make data frames of it.
    milestones : callable or None
        Works out how long the instances of each row took to return; None where that has no meaning.
    notes : tuple of Note
        What was left out, and what is ambiguous.
    fingerprint : callable
        Gives a short text that is the same for the same data and spec.
    definition : callable
        Says what the table shows, in words.
    source : callable
        Gives the events that it was worked out over.

    Attributes
    ----------
    can_time : bool
        Whether ``timing`` has rows.
    """

    def __init__(
        self,
        spec: CohortSpec,
        figures: CohortFigures,
        *,
        milestones: Callable[[], MilestoneRows] | None,
        notes: tuple[Note, ...],
        fingerprint: Callable[[], str],
        definition: Callable[[], str],
        source: Callable[[], Source],
    ) -> None:
        self.spec, self.figures, self.notes = spec, figures, notes
        self._milestones, self._source = milestones, source
        self._fingerprint, self._definition = fingerprint, definition
        self.can_time = milestones is not None

    @cached_property
    def counts(self) -> pd.DataFrame:
        """Instances of each cell: included, retained or (churn) not; missing where no period of it is in scope."""
        return self._whole_numbers(self.figures.counts)

    @cached_property
    def bases(self) -> pd.DataFrame:
        """Instances that the shares are taken of."""
        return self._whole_numbers(self.figures.bases)

    @property
    def shares(self) -> pd.DataFrame:
        """Counts out of their bases, out of 1; NaN over zero and in empty cells."""
        return self._numbers(self.shares_with_bounds.value)

    @property
    def shares_low(self) -> pd.DataFrame:
        """Lower bounds of the 95% Wilson intervals of the shares."""
        return self._numbers(self.shares_with_bounds.low)

    @property
    def shares_high(self) -> pd.DataFrame:
        """Upper bounds of the 95% Wilson intervals of the shares."""
        return self._numbers(self.shares_with_bounds.high)

    @cached_property
    def incomplete(self) -> pd.DataFrame:
        """Which cells stand for a period that is not over, or cut by the date range."""
        return pd.DataFrame(self.figures.incomplete, self._index, self._columns)

    @cached_property
    def average(self) -> pd.Series:
        """The average row: a share per column over its complete cells, pooled or the plain mean; NaN without one."""
        figures = self.figures
        complete = figures.present & ~figures.incomplete
        if self.spec.average is Average.POOLED:
            above, below = ((cells * complete).sum(axis=0) for cells in (figures.counts, figures.bases))
        else:
            known = complete & (figures.bases > 0)
            above, below = np.where(known, self.shares_with_bounds.value, 0.0).sum(axis=0), known.sum(axis=0)
        shares = np.divide(above, below, out=np.full(len(below), np.nan), where=below > 0)
        return pd.Series(shares, self._columns, name="average")

    @cached_property
    def values(self) -> pd.DataFrame | None:
        """The value of each cell: the sum metric of all included instances; None without one."""
        return None if self.figures.values is None else self._numbers(self.figures.values).drop(columns=INCLUDED)

    @cached_property
    def values_per_instance(self) -> pd.DataFrame | None:
        """The value of each cell per included instance, NaN where there is none; None without a value."""
        values, bases = self.figures.values, self.figures.value_bases
        if values is None or bases is None:
            return None
        each = np.divide(values, bases, out=np.full(values.shape, np.nan), where=bases > 0)
        return self._numbers(each).drop(columns=INCLUDED)

    @cached_property
    def estimates(self) -> pd.DataFrame:
        """What the figures mean for the whole, if the rows are a sample (see ``view.sample``).

        Returns
        -------
        DataFrame
            A row for each figure of each cell: ``cohort``, ``column``;
            ``figure``: ``instances``, of which the ``estimate`` is their number in the whole, or ``share``. ``low`` and
            ``high`` bound it with 95% confidence; ``method``: ``wilson_finite``; ``all``, where the sample is the
            whole; ``cluster``, where an instance counts more than once, and ``other_container``, where others are
            counted than those that were drawn: of these no interval is known, and of the last no number.

        Raises
        ------
        NotSampled
            If the rows are all there are.
        """
        columns = ("cohort", "column")
        return estimate_frame(cohort_places(self), columns, self.spec.container, self.source.sampling)

    # --- milestone timing ----------------------------------------------------------------------------------------

    @property
    def timing(self) -> pd.DataFrame:
        """How long returns took, row by row; worked out when first asked for.

        Returns
        -------
        DataFrame
            ``cohort``; ``instances``, each once, from its first inclusion; ``events`` (they returned) and
            ``censored``; ``median`` (Kaplan-Meier) with ``median_low`` and ``median_high``, its 95% bounds, NaT where
            they are not reached. Without rows where the return criterion is not one of at least or more than.
        """
        return self._times.frame

    def curve(self, row: str) -> pd.DataFrame:
        """Give the Kaplan-Meier curve of a row.

        Parameters
        ----------
        row : str
            Label of the row.

        Returns
        -------
        DataFrame
            ``time``; ``at_risk``, ``events``, ``censored``; ``share_not_returned`` with the bounds ``low`` and
            ``high`` of its 95% interval.

        Raises
        ------
        UnknownName
            If there is no such row.
        """
        return self._times.curve(row)

    def log_rank(self, row_a: str, row_b: str) -> MilestoneTest:
        """Test whether the instances of two rows return equally fast.

        Parameters
        ----------
        row_a, row_b : str
            Labels of the rows.

        Returns
        -------
        MilestoneTest
            Withheld, with the reason, if the rows share an instance.

        Raises
        ------
        UnknownName
            If there is no such row.
        """
        return self._times.log_rank(row_a, row_b)

    @cached_property
    def _times(self) -> MilestoneTimes:
        found = None if self._milestones is None else self._milestones()
        # What it holds is let go: the rows of the table.
        self._milestones = None
        return MilestoneTimes(self.figures.rows, found, self.spec.container)

    # --- written -------------------------------------------------------------------------------------------------

    @cached_property
    def fingerprint(self) -> str:
        """A short text that is the same for the same data and spec, and differs for others."""
        return self._fingerprint()

    @spoken_property
    def definition(self) -> str:
        """What the table shows, in words: a line for each idea, as ``view.define`` writes it."""
        return self._definition()

    @cached_property
    def source(self) -> Source:
        """The events that the figures are of: how many, from when to when, in which time zone."""
        return self._source()

    def to_text(self) -> str:
        """Write the result in columns of plain text, the same for the same result."""
        return cohort_text(self)

    def to_csv(self) -> str:
        """Write every cell as a line of comma-separated values."""
        return cohort_csv(self)

    def to_svg(self, show: str = "table", rows: Iterable[str] | None = None) -> str:
        """Draw the result as an SVG picture that loads nothing and runs nothing.

        Parameters
        ----------
        show : str, default "table"
            ``table``; ``curves``, the shares column by column; or ``timing``, the share that has returned by a time,
            by Kaplan and Meier, with 95% intervals and medians.
        rows : iterable of str, optional
            Labels of the rows to draw; without them all of a table, and the first four of curves and timing, which
            have six at most.

        Returns
        -------
        str

        Raises
        ------
        UnknownChoice, UnknownName
            If nothing can be shown under this name, or there is no such row.
        TooManyLines
            If more rows are named than can be told apart in one picture.
        NoTimes
            If the return criterion has no times until the return.
        """
        return draw_picture(self, choose(Picture, show), rows)

    def to_png(self, show: str = "table", rows: Iterable[str] | None = None, scale: float = SCALE) -> bytes:
        """Draw the result as a PNG, in the fonts of this computer; this needs ``ipyjourney[png]``.

        Parameters
        ----------
        show : str, default "table"
            As for ``to_svg``.
        rows : iterable of str, optional
            As in ``to_svg``.
        scale : float, default 2
            Pixels for each pixel of ``to_svg``.

        Returns
        -------
        bytes

        Raises
        ------
        NoPngPackage
            If resvg-py is not installed.
        NoFonts, BadScale, PictureTooLarge
            If there would be no text on it, no pixels in it, or too many.
        """
        return draw_png(self.to_svg(show, rows), scale)

    def to_plotly(self, show: str = "table", rows: Iterable[str] | None = None) -> Figure:
        """Make an interactive figure of plotly, with the figures and colours of ``to_svg``.

        Parameters
        ----------
        show : str, default "table"
            ``table``, ``curves`` or ``timing``.
        rows : iterable of str, optional
            Labels of the rows to draw; without them all of a table, and the first four of curves and timing.

        Returns
        -------
        plotly.graph_objects.Figure

        Raises
        ------
        UnknownChoice, UnknownName
            If nothing can be shown under this name, or there is no such row.
        TooManyLines
            If more rows are named than can be told apart in one figure.
        NoTimes
            If the return criterion has no times until the return.
        """
        return make_figure(self, choose(Picture, show), rows)

    def to_styler(self, figures: str = "shares") -> Styler:
        """Give a frame of the table with its colours, to be styled further by pandas.

        Parameters
        ----------
        figures : str, default "shares"
            ``shares``, or ``counts`` of the instances they stand for; colours are those of the shares.

        Returns
        -------
        pandas.io.formats.style.Styler
            Its ``data`` are the numbers; those *included* are counts in both.

        Raises
        ------
        UnknownChoice
            If there is no such content.
        """
        return cohort_styler(self, choose(StyledFigures, figures))

    def to_html(self) -> str:
        """Write the result as plain HTML tables that survive in an untrusted notebook."""
        return cohort_html(self)

    def __repr__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        return self.to_html()

    @cached_property
    def shares_with_bounds(self) -> Shares:
        """Shares and the bounds of their intervals as plain arrays."""
        figures = self.figures
        return shares_with_intervals(figures.counts, np.where(figures.present, figures.bases, 0))

    @property
    def _index(self) -> pd.Index:
        return pd.Index(self.figures.rows, name="cohort", dtype=object)

    @property
    def _columns(self) -> pd.Index:
        return pd.Index(self.figures.columns, dtype=object)

    def _whole_numbers(self, cells: npt.NDArray[np.int64]) -> pd.DataFrame:
        missing = ~self.figures.present
        columns = [pd.arrays.IntegerArray(cells[:, k].copy(), missing[:, k].copy()) for k in range(cells.shape[1])]
        frame = pd.DataFrame(dict(enumerate(columns)), self._index)
        frame.columns = self._columns
        return frame

    def _numbers(self, cells: npt.NDArray[np.float64]) -> pd.DataFrame:
        return pd.DataFrame(np.where(self.figures.present, cells, np.nan), self._index, self._columns)
