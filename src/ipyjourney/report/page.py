"""A report as markup: a page that is live where scripts run, and whole where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from ipyjourney.export.markup import element
from ipyjourney.export.stamps import made_words, toolmark
from ipyjourney.report.embed import lean_pictures, policy, script_json
from ipyjourney.report.frames import frame_html
from ipyjourney.report.live import live_analysis
from ipyjourney.report.outline import Outline
from ipyjourney.report.parts import Analysis, Frame, Part, Text
from ipyjourney.report.words import page_words
from ipyjourney.result.written import result_title, still_html
from ipyjourney.state.bundle import page_front_end
from ipyjourney.words import format_message, speaking

__all__ = ["Content", "live_page", "still_report"]

TITLE_ID = "ipj-title"


@dataclass(frozen=True)
class Content:
    """What a page shows.

    Attributes
    ----------
    title : str
    parts : tuple of Text, Analysis or Frame
    languages : tuple of str
        Of the page, and those that can be chosen on it.
    """

    title: str
    parts: tuple[Part, ...]
    languages: tuple[str, ...]

    @property
    def is_one_analysis(self) -> bool:
        """Whether there is nothing beside one analysis, of which the title tells."""
        return len(self.parts) == 1 and isinstance(self.parts[0], Analysis)

    def outline(self) -> Outline:
        """Give an outline without headings, for the levels that the texts use."""
        tops = [part.markdown.top for part in self.parts if isinstance(part, Text)]
        return Outline(min((top for top in tops if top), default=1))


def live_page(content: Content, made: datetime) -> str:
    """Write a page of its own.

    Parameters
    ----------
    content : Content
    made : datetime
        When it says that it was made.

    Returns
    -------
    str
        A document that loads nothing, and runs the one script in it where scripts may run.

    Raises
    ------
    PageNotBuilt
        If the front end of pages is not there.
    """
    script, style = page_front_end()
    with speaking(content.languages[0]):
        head = [
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=policy(script)),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="generator", content=toolmark()),
            element("title", content.title),
            f"<style>{style}</style>",
        ]
        body = [*_body(content, made), *_data(content), f"<script>{script}</script>"]
    whole = [element("head", head), element("body", body)]
    return f"<!DOCTYPE html>\n{element('html', whole, lang=content.languages[0], class_='ipj-page')}\n"


def still_report(content: Content) -> str:
    """Write a piece of HTML for a notebook: no script, and nothing that changes from run to run."""
    with speaking(content.languages[0]):
        outline = content.outline()
        parts = [element("h1", content.title)]
        for place, part in enumerate(content.parts):
            match part:
                case Text():
                    parts.append(part.markdown.to_html(outline, with_ids=False))
                case Frame():
                    parts.append(frame_html(part.head, part.rows))
                case Analysis():
                    if not _is_headed(content, place):
                        heading = outline.add_analysis(result_title(part.result))
                        parts.append(element(f"h{heading.level}", heading.text))
                    parts.append(part.result.to_html())
        return element("div", parts, class_="ipj-report")


def _body(content: Content, made: datetime) -> Iterator[str]:
    outline = content.outline()
    sections = [*_sections(content, outline)]
    title = [
        element("h1", content.title, id=TITLE_ID),
        element("p", made_words(made), class_="ipj-page-made"),
        element("div", "", class_="ipj-page-tools", data_ipj_tools=""),
    ]
    yield element("header", title, class_="ipj-page-head")
    if contents := outline.contents(format_message("report-contents")):
        yield contents
    yield element("main", sections)
    yield element("footer", [element("p", format_message("report-foot"))], class_="ipj-page-foot")


def _sections(content: Content, outline: Outline) -> Iterator[str]:
    numbers = count(1)
    for place, part in enumerate(content.parts):
        match part:
            case Text():
                yield element("section", [part.markdown.to_html(outline)], class_="ipj-page-text")
            case Frame():
                yield element("section", [frame_html(part.head, part.rows)], class_="ipj-page-table")
            case Analysis():
                yield _analysis(content, outline, place, part, f"a{next(numbers)}")


def _analysis(content: Content, outline: Outline, place: int, part: Analysis, name: str) -> str:
    head: list[str] = []
    if content.is_one_analysis:
        label = TITLE_ID
    elif _is_headed(content, place):
        label = outline.headings[-1].id
    else:
        heading = outline.add_analysis(result_title(part.result))
        label, head = heading.id, [element(f"h{heading.level}", heading.text, id=heading.id)]
    live = element("div", "", class_="ipj-page-live", data_ipj_analysis=name, hidden="")
    still = lean_pictures(still_html(part.result))
    return element(
        "section",
        [*head, *([live] if part.has_drawing else []), still],
        class_="ipj-page-analysis",
        aria_labelledby=label,
    )


def _is_headed(content: Content, place: int) -> bool:
    """Tell whether the text before a part ends with its heading."""
    before = content.parts[place - 1] if place else None
    return isinstance(before, Text) and before.markdown.ends_with_heading


def _data(content: Content) -> Iterator[str]:
    yield _json("ipj-words", page_words(content.languages))
    analyses = [part for part in content.parts if isinstance(part, Analysis)]
    for number, analysis in enumerate(analyses, 1):
        if analysis.has_drawing:
            yield _json(f"ipj-a{number}", live_analysis(analysis))


def _json(name: str, value: object) -> str:
    return f'<script type="application/json" id="{name}">{script_json(value)}</script>'
