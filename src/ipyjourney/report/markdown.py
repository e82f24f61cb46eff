"""Markdown as HTML that may stand in a page: no markup of the writer's own, no foreign pictures, few kinds of links."""

from __future__ import annotations

import re
from collections.abc import Iterator

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ipyjourney.report.outline import Heading, Outline
from ipyjourney.words import format_message

__all__ = ["Markdown"]

LINK = re.compile(r"https?://|mailto:|#", re.IGNORECASE)
PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+")
ALIGNED = re.compile(r"text-align:(left|center|right)")

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What no reader sees, or what turns around the text after it."""

HEADINGS = ("h2", "h3", "h4", "h5", "h6")
CELLS = ("th", "td")
TAGS = {
    *HEADINGS,
    *("p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "s", "a", "img", "hr", "br", "span"),
    *("table", "thead", "tbody", "tr", *CELLS),
}
ATTRIBUTES = {
    **{name: {"id"} for name in HEADINGS},
    **{name: {"align"} for name in CELLS},
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
}
LEFT_OUT = "ipj-page-left-out"


class _Parser(MarkdownIt):
    """A parser that takes any link, so that those which are refused can be said to be."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - as the base class has it
        return True


class Markdown:
    """A text in Markdown (CommonMark and tables); HTML in it is shown as it is written.

    Parameters
    ----------
    text : str
    """

    def __init__(self, text: str) -> None:
        self._parser = _Parser("commonmark", {"html": False}).enable(["table", "strikethrough"])
        # Half of a character is in no file.
        self._tokens = self._parser.parse(text.encode("utf-8", "replace").decode("utf-8"))

    @property
    def top(self) -> int | None:
        """The highest level of its headings; None without any."""
        return min((int(token.tag[1]) for token in self._tokens if token.type == "heading_open"), default=None)

    @property
    def ends_with_heading(self) -> bool:
        """Whether what comes after it has its heading already."""
        return bool(self._tokens) and self._tokens[-1].type == "heading_close"

    def to_html(self, outline: Outline, *, with_ids: bool = True) -> str:
        """Write the text as HTML.

        Parameters
        ----------
        outline : Outline
            Gets its headings.
        with_ids : bool, default True
            Whether headings get ids, by which links find them.
        """
        tokens = [*self._written(outline, with_ids=with_ids)]
        html = self._parser.renderer.render(tokens, self._parser.options, {})
        # The parser lets nothing else through; should it ever, nothing else gets into a page.
        cleaned = nh3.clean(
            html,
            tags=TAGS,
            attributes=ATTRIBUTES,
            attribute_filter=_kept,
            allowed_classes={"span": {LEFT_OUT}},
            url_schemes={"http", "https", "mailto", "data"},
        )
        return UNSEEN.sub("", cleaned).strip()

    def _written(self, outline: Outline, *, with_ids: bool) -> Iterator[Token]:
        heading: Heading | None = None
        for place, token in enumerate(self._tokens):
            match token.type:
                case "heading_open":
                    heading = outline.add(int(token.tag[1]), _text_of(self._tokens[place + 1]))
                    yield token.copy(tag=f"h{heading.level}", attrs={"id": heading.id} if with_ids else {})
                case "heading_close" if heading is not None:
                    yield token.copy(tag=f"h{heading.level}")
                case "th_open" | "td_open":
                    found = ALIGNED.search(str(token.attrGet("style") or ""))
                    yield token.copy(attrs={"align": found[1]} if found else {})
                case "inline":
                    yield token.copy(children=[*_inline(token.children or [])])
                case _:
                    yield token


def _inline(tokens: list[Token]) -> Iterator[Token]:
    is_kept = True
    for token in tokens:
        if token.type == "link_open":
            is_kept = bool(LINK.match(str(token.attrGet("href") or "")))
            if is_kept:
                yield token
        elif token.type == "link_close":
            if is_kept:
                yield token
            else:
                yield from _note("", format_message("report-link-left-out"))
        elif token.type == "image" and not PICTURE.fullmatch(str(token.attrGet("src") or "")):
            yield from _note(token.content, format_message("report-picture-left-out"))
        else:
            yield token


def _note(before: str, text: str) -> Iterator[Token]:
    yield Token("text", "", 0, content=f"{before} ")
    yield Token("note_open", "span", 1, attrs={"class": LEFT_OUT})
    yield Token("text", "", 0, content=text)
    yield Token("note_close", "span", -1)


def _text_of(token: Token) -> str:
    """Give what a heading says without its markup."""
    parts = ["\n" if part.type.endswith("break") else part.content for part in token.children or []]
    return " ".join("".join(parts).split())


def _kept(tag: str, name: str, value: str) -> str | None:
    match tag, name:
        case "a", "href":
            return value if LINK.match(value) else None
        case "img", "src":
            return value if PICTURE.fullmatch(value) else None
        case _:
            return value
