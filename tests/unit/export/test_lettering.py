from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.export.lettering import fitted_size, text_width, wrap


def test_a_short_name_stays_on_one_line():
    assert wrap("Closed-Won", 176, 13, lines=2, bold=True) == ["Closed-Won"]


def test_a_long_name_takes_two_lines_and_an_ellipsis():
    name = "Marketing qualified lead from a webinar in the third quarter of last year"
    assert wrap(name, 176, 13, lines=2) == ["Marketing qualified lead", "from a webinar in the thir…"]


def test_a_word_that_is_longer_than_a_line_is_broken():
    lines = wrap("Vertriebsqualifizierungsgesprächsvereinbarung", 176, 13)
    assert "".join(lines) == "Vertriebsqualifizierungsgesprächsvereinbarung"
    assert len(lines) == 2


def test_a_line_may_end_after_a_hyphen_but_not_inside_a_number():
    assert wrap("Lead-Form", 40, 12) == ["Lead-", "Form"]
    assert wrap("at 12,345,678", 70, 12) == ["at", "12,345,678"]


def test_a_number_and_its_sign_stay_together():
    assert wrap("es sind 66,7\N{NO-BREAK SPACE}%", 50, 12) == ["es sind", "66,7\N{NO-BREAK SPACE}%"]


def test_ideographs_break_anywhere_and_joined_emoji_nowhere():
    assert wrap("机会已创建成功", 40, 13) == ["机会已", "创建成", "功"]
    family = "👩‍👩‍👧‍👦"
    assert wrap(family * 3, 40, 13) == [family * 2, family]


def test_a_number_that_is_too_wide_gets_smaller():
    assert fitted_size("12,345", 100, 17) == 17
    assert text_width("1" * 40, fitted_size("1" * 40, 100, 17)) < 100.001


@given(st.text(), st.integers(40, 200))
def test_lines_keep_within_the_width_and_lose_nothing_but_spaces(text, width):
    lines = wrap(text, width, 12)
    assert all(text_width(line, 12) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.text(), st.integers(40, 200), st.integers(1, 3))
def test_there_are_never_more_lines_than_asked_for(text, width, lines):
    shown = wrap(text, width, 12, lines=lines)
    assert len(shown) <= lines
    assert all(text_width(line, 12) <= width for line in shown)
