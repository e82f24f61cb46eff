from __future__ import annotations

import html
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.export.markup import clean, element, inline, number

ANY_TEXT = st.text(st.characters(codec=None)) | st.text(alphabet="<>&\"'];-! \n\0\ud800\u202e\ufffe/script")


@given(ANY_TEXT)
def test_any_text_is_the_same_text_after_it_was_read_as_xml(text):
    root = ElementTree.fromstring(element("g", [element("text", text, label=text)]))
    assert (root[0].text or "", root[0].get("label")) == (clean(text), clean(text))


@given(ANY_TEXT)
def test_any_text_is_the_same_text_in_html(text):
    written = element("td", text)
    inside = written.removeprefix("<td>").removesuffix("</td>")
    assert html.unescape(inside) == clean(text)
    assert "<" not in inside
    assert '"' not in inside


@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once_and_leaves_one_line(text):
    once = clean(text)
    assert clean(once) == once
    assert len(once.splitlines()) <= 1
    once.encode()


def test_line_breaks_become_spaces_and_what_cannot_be_seen_goes():
    assert clean("Lead\r\n\tForm\0\x1b[1m\ud800\ufffe\u202e!") == "Lead   Form[1m!"


def test_letters_of_any_script_stay():
    for text in ("Größe", "חשבון", "حساب", "机会", "👩‍👩‍👧‍👦", "e\N{COMBINING ACUTE ACCENT}"):
        assert clean(text) == text


def test_numbers_have_one_digit_and_no_negative_zero():
    assert [number(value) for value in (1, 2.25, -0.01, 1e6)] == ["1", "2.2", "0", "1000000"]


def test_nothing_stands_between_inline_elements():
    assert (
        inline("text", [element("tspan", "3"), element("tspan", "%")])
        == "<text><tspan>3</tspan><tspan>%</tspan></text>"
    )
