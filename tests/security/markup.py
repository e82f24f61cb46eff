"""Pages and pictures read as browsers read them: what is in them, and whether anything could run or load."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

from tests.security.texts import TURNING

__all__ = ["check_html", "check_svg", "texts_of_svg"]

SVG = "{http://www.w3.org/2000/svg}"
PICTURE_TAGS = {
    *("svg", "title", "desc", "metadata", "defs", "g", "rect", "path", "text", "tspan", "circle", "line"),
    *("polygon", "polyline", "pattern", "linearGradient", "stop", "clipPath", "marker"),
}
PAGE_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "main", "section", "div", "span", "p", "h1", "h2", "h3"),
    *("small", "strong", "em", "br", "img", "details", "summary", "ul", "ol", "li"),
    *("table", "caption", "thead", "tbody", "tr", "th", "td"),
}
LOADING = re.compile(r"url\s*\(\s*['\"]?(?!#)|expression\s*\(|@import|javascript:|-moz-binding", re.IGNORECASE)
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

WIDEST = 20_000
"""Pixels of a picture that somebody still looks at."""


def check_svg(svg: str, widest: int = WIDEST) -> None:
    """Fail if a picture is not well formed, has anything in it that runs or loads, or is larger than any screen."""
    root = ElementTree.fromstring(svg)
    for element in root.iter():
        tag = str(element.tag).removeprefix(SVG)
        assert tag in PICTURE_TAGS, tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert "href" not in name or value.startswith("#"), (name, value)
            assert not LOADING.search(value), (name, value)
    assert not set(svg) & set(TURNING)
    assert not UNSEEN.search(svg)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    assert 0 < width < widest, width
    assert 0 < height < widest, height
    # What a reader sees at all fits into the picture: about ten pixels a letter.
    for text in texts_of_svg(root):
        assert len(text) <= width, text[:80]


def texts_of_svg(root: ElementTree.Element) -> Iterator[str]:
    """Give the lines that a picture shows."""
    for element in root.iter(f"{SVG}text"):
        yield "".join(element.itertext())


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.pictures: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert tag in PAGE_TAGS, tag
        for name, value in attrs:
            text = value or ""
            assert not name.startswith("on"), (tag, name)
            if name == "src":
                kind, _, content = text.partition(",")
                assert kind == "data:image/svg+xml;base64", text[:80]
                self.pictures.append(base64.b64decode(content).decode())
            elif name in {"href", "action", "formaction", "srcdoc", "srcset", "background"}:
                assert text.startswith("#"), (name, text)
            elif name == "style":
                assert not LOADING.search(text), text

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data[:80]}")

    def handle_decl(self, decl: str) -> None:
        assert decl == "DOCTYPE html"

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"an instruction: {data[:80]}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration: {data[:80]}")


def check_html(html: str, widest: int = WIDEST) -> list[str]:
    """Fail if a page has anything in it that runs or loads; give the words that it shows."""
    page = _Page()
    page.feed(html)
    page.close()
    assert not set(html) & set(TURNING)
    assert not UNSEEN.search(html)
    for picture in page.pictures:
        check_svg(picture, widest)
    return page.words
