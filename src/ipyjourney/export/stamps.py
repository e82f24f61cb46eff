"""What a file says of where its figures come from: when it was made, by what, of which events."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.metadata import version

from ipyjourney.data.sampling import Sampling
from ipyjourney.errors import IpyjourneyError
from ipyjourney.export.days import format_moment
from ipyjourney.export.markup import element
from ipyjourney.words import format_message

__all__ = [
    "BadMoment",
    "Source",
    "made_now",
    "made_words",
    "source_words",
    "stamp_html",
    "stamp_lines",
    "stamp_svg",
    "toolmark",
]

MOMENT = "SOURCE_DATE_EPOCH"
"""The environment variable that says when a file was made: seconds since 1970, so that a build can be repeated."""


@dataclass(frozen=True)
class Source:
    """The events that a result was worked out over.

    Attributes
    ----------
    events : int
        Those in scope, with an instance of the container; with a comparison those on any side.
    events_in_data : int
        All of the table.
    first, last : int or None
        Moments of the first and the last event in scope, in microseconds since 1970; None if there are none.
    timezone : str
        IANA name of the zone of the data view.
    as_of : int or None
        The moment up to which the data are said to be known.
    fingerprint : str
        Twelve hexadecimal digits that are the same for the same table.
    sampling : Sampling or None
        What the table was drawn of, if it is a sample.
    """

    events: int
    events_in_data: int
    first: int | None
    last: int | None
    timezone: str
    as_of: int | None
    fingerprint: str
    sampling: Sampling | None = None


class BadMoment(IpyjourneyError):
    """An environment variable for a moment that holds none."""


def made_now() -> datetime:
    """Give the moment at which a file is made.

    Returns
    -------
    datetime
        In UTC; the one of the environment variable ``SOURCE_DATE_EPOCH``, if it is set.

    Raises
    ------
    BadMoment
        If the variable holds no number of seconds.
    """
    seconds = os.environ.get(MOMENT)
    if not seconds:
        return datetime.now(UTC)
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(seconds))
    except (ValueError, OverflowError):
        raise BadMoment(variable=MOMENT, text=seconds[:40]) from None


@cache
def toolmark() -> str:
    """Give the name and version of this package."""
    return f"ipyjourney {version('ipyjourney')}"


def made_words(made: datetime, locale: str | None = None) -> str:
    """Say when a file was made, and by what.

    Parameters
    ----------
    made : datetime
        One without a zone is taken for UTC.
    locale : str, optional

    Examples
    --------
    >>> made_words(datetime(2025, 7, 1, 6, 30, tzinfo=UTC)).partition(" with ")[0]
    'Made on 2025-07-01 06:30 UTC'
    """
    aware = made if made.tzinfo else made.replace(tzinfo=UTC)
    moment = aware.astimezone(UTC).strftime("%Y-%m-%d %H:%M")
    return format_message("stamp-made", {"moment": moment, "by": toolmark()}, locale=locale)


def source_words(source: Source, fingerprint: str, locale: str | None = None) -> str:
    """Say which events the figures are of, and what stands for these and the analysis.

    Parameters
    ----------
    source : Source
    fingerprint : str
        That of data and analysis.
    locale : str, optional

    Examples
    --------
    >>> source_words(Source(2, 3, 0, 90_000_000, "UTC", None, "2f9c11aa03d4"), "77ab03d411aa")
    'Events looked at: 2 of 3, 1970-01-01 to 1970-01-01 00:01:30 (UTC). Fingerprint of the data: 2f9c11aa03d4.
    Fingerprint of data and analysis: 77ab03d411aa'
    """
    numbers: dict[str, object] = {"events": source.events, "all": source.events_in_data, "timezone": source.timezone}
    if source.first is None or source.last is None:
        parts = [format_message("stamp-no-events", numbers, locale=locale)]
    else:
        span = {name: format_moment(at, source.timezone) for name, at in _span(source.first, source.last)}
        parts = [format_message("stamp-events", {**numbers, **span}, locale=locale)]
    if source.as_of is not None:
        moment = format_moment(source.as_of, source.timezone)
        parts.append(format_message("stamp-as-of", {"moment": moment}, locale=locale))
    if source.sampling is not None:
        drawn: dict[str, object] = {"chosen": source.sampling.instances, "all": source.sampling.of_instances}
        drawn |= {"container": source.sampling.container, "seed": source.sampling.seed}
        parts.append(format_message("stamp-sample", drawn, locale=locale))
    parts.append(format_message("stamp-data", {"fingerprint": source.fingerprint}, locale=locale))
    parts.append(_fingerprint_words(fingerprint, locale))
    return " ".join(parts)


def stamp_lines(made: datetime, source: Source, fingerprint: str, locale: str | None = None) -> tuple[str, ...]:
    """Say all that a file says of its origin, a line for each idea."""
    return made_words(made, locale), source_words(source, fingerprint, locale)


def stamp_svg(svg: str, lines: Iterable[str]) -> str:
    r"""Write lines into a picture, where programs read them.

    Parameters
    ----------
    svg : str
    lines : iterable of str

    Returns
    -------
    str

    Examples
    --------
    >>> print(stamp_svg("<svg>\n</svg>", ["Fingerprint of data and analysis: 2f9c11aa03d4"]))
    <svg>
    <metadata>Fingerprint of data and analysis: 2f9c11aa03d4</metadata>
    </svg>
    """
    return f"{svg.removesuffix('</svg>')}{element('metadata', ' '.join(lines))}\n</svg>"


def stamp_html(html: str, definition: Iterable[str], lines: Iterable[str], locale: str | None = None) -> str:
    r"""Write below a piece of HTML what it shows, to be folded out, and where it comes from.

    Parameters
    ----------
    html : str
        A ``div``.
    definition : iterable of str
        Empty if the piece says it already.
    lines : iterable of str
    locale : str, optional

    Returns
    -------
    str

    Examples
    --------
    >>> stamp_html("<div>\n</div>", (), ["Made on 2025-07-01 06:30 UTC."]).splitlines()[1]
    '<p><small>Made on 2025-07-01 06:30 UTC.</small></p>'
    """
    said = [element("p", line) for line in definition]
    head = element("summary", format_message("picture-definition", locale=locale))
    parts = [element("details", [head, *said])] if said else []
    parts += [f"<p>{element('small', line)}</p>" for line in lines]
    return "\n".join([html.removesuffix("</div>").removesuffix("\n"), *parts, "</div>"])


def _span(first: int, last: int) -> tuple[tuple[str, int], ...]:
    second = 1_000_000
    # Where an event lies within its second tells nobody anything.
    return ("first", first // second * second), ("last", last // second * second)


def _fingerprint_words(fingerprint: str, locale: str | None) -> str:
    return format_message("picture-fingerprint", {"fingerprint": fingerprint}, locale=locale)
