"""What the page of a report says once it is live."""

from __future__ import annotations

from collections.abc import Sequence

from ipyjourney.words import word_file

__all__ = ["WORD_FILES", "page_words"]

WORD_FILES = (
    "interface",
    "edits",
    "stages",
    "editing",
    "overview",
    "cohort-table",
    "flow-widget",
    "curves",
    "outline",
    "compare",
    "page",
)
"""Word files that the front end of a page reads."""


def page_words(languages: Sequence[str]) -> dict[str, str]:
    """Give the words of a page by language.

    Parameters
    ----------
    languages : sequence of str
    """
    return {language: "".join(word_file(name, language) for name in WORD_FILES) for language in languages}
