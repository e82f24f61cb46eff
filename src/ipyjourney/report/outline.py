"""The headings of a report: levels without gaps, ids that occur once, and a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ipyjourney.export.markup import element, inline

__all__ = ["Heading", "Outline"]

TITLE_LEVEL, TOP_LEVEL, LAST_LEVEL = 1, 2, 6

FEWEST_LISTED = 3
"""With fewer sections one sees them all at once."""

OWN = "ipj-"
"""What the page's own ids begin with, and a heading's never do."""

LONGEST_ID = 60


@dataclass(frozen=True)
class Heading:
    """A heading.

    Attributes
    ----------
    level : int
        2 to 6; 1 is the title of the report.
    text : str
    id : str
    """

    level: int
    text: str
    id: str


class Outline:
    """The headings so far.

    Parameters
    ----------
    top : int
        The highest level among the headings as they are written; they are moved so that it comes right below the title.
    """

    def __init__(self, top: int = TOP_LEVEL) -> None:
        self._top = top
        self._ids: set[str] = set()
        self._written = False
        self.headings: list[Heading] = []

    def add(self, level: int, text: str) -> Heading:
        """Add a heading that is written with some level; one that skips levels is moved up.

        Parameters
        ----------
        level : int
        text : str
        """
        self._written = True
        return self._append(level - self._top + TOP_LEVEL, text)

    def add_analysis(self, text: str) -> Heading:
        """Add the heading of an analysis, below those sections that were written before it."""
        return self._append(TOP_LEVEL + self._written, text)

    def _append(self, level: int, text: str) -> Heading:
        before = self.headings[-1].level if self.headings else TITLE_LEVEL
        heading = Heading(max(TOP_LEVEL, min(level, before + 1, LAST_LEVEL)), text, self._new_id(text))
        self.headings.append(heading)
        return heading

    def _new_id(self, text: str) -> str:
        slug = re.sub(r"[^\w]+", "-", text.lower()).strip("-_")[:LONGEST_ID] or "section"
        name = f"section-{slug}" if slug.startswith(OWN) else slug
        number, found = 1, name
        while found in self._ids:
            number += 1
            found = f"{name}-{number}"
        self._ids.add(found)
        return found

    def contents(self, label: str) -> str | None:
        """Write a table of contents, if there are enough sections.

        Parameters
        ----------
        label : str
            What it is called to those who do not see it.
        """
        listed = [heading for heading in self.headings if heading.level <= TOP_LEVEL + 1]
        if len(listed) < FEWEST_LISTED:
            return None
        return element("nav", [element("ul", [*_entries(listed)])], class_="ipj-page-contents", aria_label=label)


def _entries(headings: list[Heading]) -> Iterator[str]:
    at = 0
    while at < len(headings):
        end = at + 1
        while end < len(headings) and headings[end].level > headings[at].level:
            end += 1
        link = element("a", headings[at].text, href=f"#{headings[at].id}")
        inner = [element("ul", [*_entries(headings[at + 1 : end])])] if end > at + 1 else []
        yield inline("li", [link, *inner])
        at = end
