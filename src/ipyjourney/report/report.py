"""Reports: several analyses with texts and tables between them, as one file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from ipyjourney.errors import IpyjourneyError
from ipyjourney.export.markup import clean
from ipyjourney.export.stamps import made_now
from ipyjourney.language import checked_locale
from ipyjourney.report.page import Content, live_page, still_report
from ipyjourney.report.parts import newest, read_part
from ipyjourney.spec.files import check_place, save_files
from ipyjourney.words import spoken

__all__ = ["EmptyReport", "NoHtmlFile", "NoMoment", "NoTitle", "Report"]

SUFFIXES = (".html", ".htm")


class NoTitle(IpyjourneyError):
    """A report without a title."""


class EmptyReport(IpyjourneyError):
    """A report of nothing."""


class NoMoment(IpyjourneyError):
    """Something for the moment of making that is none."""


class NoHtmlFile(IpyjourneyError):
    """A file that a report is not written to: its name does not say that it is HTML."""


class Report:
    """Analyses, texts and tables in one HTML file, which needs no kernel and no network.

    Parameters
    ----------
    title : str
        What stands above it all.
    *parts : str, widget, JourneyResult, CohortResult, FlowResult or DataFrame
        In the order in which they are shown: Markdown; a widget, whose newest result is waited for when the report is
        written; a result; a table.
    locale : str or sequence of str, optional
        Language of the words; of several the first, and the others can be chosen on the page. The one of
        ``ij.set_locale`` if None.
    made : datetime, optional
        When the page says that it was made; one without a zone is in UTC. If None the moment at which it is written,
        or that of the environment variable ``SOURCE_DATE_EPOCH``.

    Raises
    ------
    NoTitle, EmptyReport, UnknownReportPart, UnknownLocale, NoMoment
        If there is no title, no part, a part that is none of these, no such language, or ``made`` is no datetime.

    Examples
    --------
    >>> import ipyjourney as ij
    >>> view = ij.demo.b2b(accounts=20)
    >>> won = view.run(ij.JourneySpec.path("Lead Form: Step 1", "Closed-Won", container="account"))
    >>> Report("Pipeline in June", "Where do **leads** end?", won, won.nodes)
    Report('Pipeline in June', 3 parts)
    """

    def __init__(
        self,
        title: str,
        *parts: object,
        locale: str | Sequence[str] | None = None,
        made: datetime | None = None,
    ) -> None:
        shown = _read_title(title)
        if not parts:
            raise EmptyReport()
        self._title, self._made = shown, _read_moment(made)
        self._parts = [read_part(part, place) for place, part in enumerate(parts, 1)]
        chosen = [locale] if isinstance(locale, str) else [*(locale or [spoken()])]
        self._languages = tuple(dict.fromkeys(map(checked_locale, chosen)))

    def to_html(self) -> str:
        """Write the report as a page: live where scripts may run, and still where not.

        Raises
        ------
        PageNotBuilt
            If the front end of pages is not there.
        """
        return live_page(self._content(), self._made or made_now())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the report to a file, whole or not at all.

        Parameters
        ----------
        path : path
            Ends with ``.html``.

        Raises
        ------
        NoHtmlFile
            If it does not.
        UnwritableFile
            If no file can be written there.
        """
        file = Path(path).expanduser()
        if file.suffix.lower() not in SUFFIXES:
            raise NoHtmlFile(file=str(path), html=f"{file.stem or 'report'}.html")
        check_place(file)
        save_files({file: self.to_html()})

    def _content(self) -> Content:
        parts = tuple(newest(part, place) for place, part in enumerate(self._parts, 1))
        return Content(self._title, parts, self._languages)

    def _repr_html_(self) -> str:
        return still_report(self._content())

    def __repr__(self) -> str:
        return f"Report({self._title!r}, {len(self._parts)} parts)"


def _read_title(given: object) -> str:
    shown = clean(given).strip() if isinstance(given, str) else ""
    if not shown:
        raise NoTitle(type=type(given).__name__)
    return shown


def _read_moment(given: object) -> datetime | None:
    if given is None or isinstance(given, datetime):
        return given
    raise NoMoment(type=type(given).__name__)
