"""What could be mended in a table of events: what is the matter, on how many rows, and the line that mends it."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import overload

import pandas as pd

from ipyjourney.data.columns import in_code
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.summary import Summary
from ipyjourney.data.zones import find_zone, instant_text
from ipyjourney.words import MessageValue, clean, format_message, shortened

__all__ = [
    "LISTED",
    "YEAR_1971",
    "Suggestion",
    "Suggestions",
    "in_code",
    "now",
    "suggest_from_summary",
    "suggest_from_times",
]

YEAR_1971 = 365 * 24 * 3600 * 10**6
LISTED = 3
"""How many are told where a data view is shown."""

ALWAYS_THERE = ("account", "person")
MANY_ITEMS, NEARLY_ALL = 1_000, 0.5
"""From how many items, and what part of the rows, on a dimension is taken for one that hardly repeats."""


@dataclass(frozen=True)
class Suggestion:
    """One thing that could be mended.

    Attributes
    ----------
    check : str
        What was looked for, such as ``null-keys``.
    rows : int
        Events that it concerns; of rows that stay where they are, 1 where only some are known of.
    fix : str
        Code that mends it in ``events``, the frame that a data view is made of, or an argument of ``DataView``. Where
        it is not clear what is meant, a line for each way, as a comment.
    parameters : mapping of str to str, int or float
        Values of the message's variables.
    """

    check: str
    rows: int
    fix: str
    parameters: Mapping[str, MessageValue] = field(default_factory=dict)

    @property
    def what(self) -> str:
        """What is the matter."""
        return self._said("what")

    @property
    def why(self) -> str:
        """Why it matters."""
        return self._said("why")

    def _said(self, part: str) -> str:
        values: dict[str, MessageValue] = {"rows": self.rows}
        for name, value in self.parameters.items():
            values[name] = shortened(value) if isinstance(value, str) else value
        return clean(format_message(f"suggest-{self.check}", values, attribute=part))

    @property
    def code_lines(self) -> list[str]:
        """The code as it is shown."""
        return [clean(line) for line in self.fix.split("\n")]

    def __str__(self) -> str:
        return "\n    ".join([f"{self.what} {self.why}", *self.code_lines])


class Suggestions(Sequence[Suggestion]):
    """What could be mended in the data, by the number of rows that it concerns.

    Parameters
    ----------
    found : iterable of Suggestion
    backend : str, optional
        Where the rows are, if only what their summary tells was looked at.
    """

    def __init__(self, found: Iterable[Suggestion] = (), backend: str = "") -> None:
        self._found = tuple(sorted(found, key=lambda each: -each.rows))
        self.backend = backend

    @overload
    def __getitem__(self, place: int) -> Suggestion: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Suggestion, ...]: ...
    def __getitem__(self, place: int | slice) -> Suggestion | tuple[Suggestion, ...]:
        return self._found[place]

    def __len__(self) -> int:
        return len(self._found)

    def to_frame(self) -> pd.DataFrame:
        """Give a row for each: check, rows, what, why and fix.

        Returns
        -------
        DataFrame
        """
        rows = [(each.check, each.rows, each.what, each.why, each.fix) for each in self]
        return pd.DataFrame(rows, columns=["check", "rows", "what", "why", "fix"])

    def lines(self) -> list[str]:
        """Say the first three in a line each, and how many more there are."""
        more = len(self) - LISTED
        return [
            *(each.what for each in self[:LISTED]),
            *([format_message("suggestions-more", {"count": more})] if more > 0 else []),
        ]

    @property
    def remark(self) -> str:
        """What was not looked at, if anything."""
        return format_message("suggestions-partial", {"backend": self.backend}) if self.backend else ""

    def __repr__(self) -> str:
        if not self:
            return "\n".join([format_message("suggestions-none"), *filter(None, [self.remark])])
        numbered = [f"{number}. {each}" for number, each in enumerate(self, 1)]
        return "\n".join([*numbered, *filter(None, [self.remark])])

    def _repr_html_(self) -> str:
        entries = "".join(
            f"<li><strong>{html.escape(each.what)}</strong> {html.escape(each.why)}<br>"
            f'<code style="white-space: pre-wrap">{html.escape(chr(10).join(each.code_lines))}</code></li>'
            for each in self
        )
        content = f"<ol>{entries}</ol>" if self else f"<p>{html.escape(format_message('suggestions-none'))}</p>"
        remark = f"<p>{html.escape(self.remark)}</p>" if self.remark else ""
        # Elsewhere JupyterLab would set what stands between dollars as a formula.
        return f'<div class="mathjax_ignore">{content}{remark}</div>'


def suggest_from_summary(summary: Summary, tells: Callable[[str, str], bool]) -> list[Suggestion]:
    """Suggest what the counts of a table tell, wherever its rows are.

    Parameters
    ----------
    summary : Summary
    tells : callable
        Whether rows without the first container may have it from other rows of their instance of the second.
    """
    return [*_null_keys(summary, tells), *_near_unique(summary), *_mixed_zones(summary)]


def suggest_from_times(summary: Summary, table: DescribedTable, early: int, late: int) -> list[Suggestion]:
    """Suggest what to do with moments that can hardly be meant.

    Parameters
    ----------
    summary : Summary
    table : DescribedTable
    early, late : int
        How many rows are before 1971 and in the future; 1 if that is not known, but some are.
    """
    found = []
    zone, column = find_zone(summary.timezone), in_code(table.timestamp)
    if summary.first < YEAR_1971:
        fix = f'events = events[pd.to_datetime(events[{column}]) >= "1971"]'
        found.append(Suggestion("before-1971", early, fix, {"first": instant_text(summary.first, zone)}))
    if summary.as_of is None and summary.last > now():
        fix = f'view = ij.DataView(events, as_of="{instant_text(now(), zone)[:10]}")'
        found.append(Suggestion("future", late, fix, {"last": instant_text(summary.last, zone)}))
    return found


def now() -> int:
    """Give the moment it is, in microseconds since 1970 in UTC."""
    return time.time_ns() // 1_000


def _null_keys(summary: Summary, tells: Callable[[str, str], bool]) -> Iterable[Suggestion]:
    keyed = [each for each in summary.containers if each.timeout is None]
    for place, container in enumerate(keyed):
        # Not every event belongs to an opportunity, nor every account to a group; but each to an account and a person.
        if container.name not in ALWAYS_THERE or not container.null_rows or len(container.columns) != 1:
            continue
        column = in_code(container.columns[0])
        narrower = (each for each in keyed[place + 1 :] if len(each.columns) == 1)
        helper = next((each for each in narrower if tells(container.name, each.name)), None)
        fix = f"events[events[{column}].isna()]"
        if helper is not None:
            by = f'events.groupby({in_code(helper.columns[0])})[{column}].transform("first")'
            fix = f"events[{column}] = events[{column}].fillna({by})"
        yield Suggestion("null-keys", container.null_rows, fix, {"container": container.name, "all": summary.rows})


def _near_unique(summary: Summary) -> Iterable[Suggestion]:
    keys = {column for each in summary.containers for column in each.columns}
    for dimension in summary.dimensions:
        if dimension.items < max(MANY_ITEMS, NEARLY_ALL * summary.rows) or dimension.column in keys:
            continue
        column = in_code(dimension.column)
        is_event = summary.event is not None and dimension.column == summary.event.column
        fix = f"events[{column}].value_counts()" if is_event else f"events = events.drop(columns={column})"
        about: dict[str, MessageValue] = {"dimension": dimension.name, "items": dimension.items}
        yield Suggestion("near-unique", summary.rows, fix, about)


def _mixed_zones(summary: Summary) -> Iterable[Suggestion]:
    for note in summary.notes:
        without = note.parameters.get("without", 0)
        if note.message_id == "offsets-differ" and isinstance(without, int) and without:
            fix = 'view = ij.DataView(events, timezone="Europe/Berlin")'
            yield Suggestion("mixed-zones", without, fix, {"zone": summary.timezone})
