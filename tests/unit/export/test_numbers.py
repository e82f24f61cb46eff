from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.export import NO_NUMBER, format_number, format_percent

# What Intl.NumberFormat writes with roundingMode "halfExpand", useGrouping "always" and signDisplay "negative".
INTL = {
    "en": ("1,234.01", "-12,345,678.13", "9,999", "66.7%", "1,234.3%"),
    "de": ("1.234,01", "-12.345.678,13", "9.999", "66,7\xa0%", "1.234,3\xa0%"),
    "es": ("1.234,01", "-12.345.678,13", "9.999", "66,7\xa0%", "1.234,3\xa0%"),
    "pt-BR": ("1.234,01", "-12.345.678,13", "9.999", "66,7%", "1.234,3%"),
    "sv": ("1\xa0234,01", "\N{MINUS SIGN}12\xa0345\xa0678,13", "9\xa0999", "66,7\xa0%", "1\xa0234,3\xa0%"),
    "zh-Hans": ("1,234.01", "-12,345,678.13", "9,999", "66.7%", "1,234.3%"),
}


@pytest.mark.parametrize("locale", INTL)
def test_numbers_are_written_as_a_browser_writes_them(locale):
    assert INTL[locale] == (
        format_number(1234.005, 2, locale),
        format_number(-12345678.125, 2, locale),
        format_number(9999, 0, locale),
        format_percent(66.65, locale=locale),
        format_percent(1234.25, locale=locale),
    )


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.5, 0, "1"),
        (-0.5, 0, "-1"),
        (2.5, 0, "3"),
        (1.005, 2, "1.01"),
        (2.675, 2, "2.68"),
        (0.1 + 0.2, 2, "0.3"),
        (-0.001, 2, "0"),
        (-0.0, 2, "0"),
        (3.0, 2, "3"),
        (1e21, 0, "1,000,000,000,000,000,000,000"),
        (2**70, 0, "1,180,591,620,717,411,303,424"),
        (5e-324, 2, "0"),
    ],
)
def test_halves_are_rounded_away_from_zero_and_thousands_grouped(value, digits, text):
    assert format_number(value, digits) == text


def test_large_numbers_show_no_fraction_unless_asked_to():
    assert [format_number(value) for value in (999.994, 1000.5, -1000.5)] == ["999.99", "1,001", "-1,001"]


@pytest.mark.parametrize("value", [None, math.nan, math.inf, -math.inf, pd.NA, pd.NaT, np.float64("nan")])
def test_a_dash_stands_for_a_number_that_there_is_none_of(value):
    assert format_number(value) == format_percent(value) == NO_NUMBER


@pytest.mark.parametrize("value", [np.int64(1203), np.float64(1203.0), np.float32(1203.0), np.uint8(3)])
def test_numbers_of_arrays_are_written_like_those_of_python(value):
    assert format_number(value) == format_number(value.item())


def test_a_percentage_always_shows_its_digits():
    assert [format_percent(value, 1) for value in (0, 100, -0.04)] == ["0.0%", "100.0%", "0.0%"]


@given(st.integers(-(10**15), 10**15))
def test_an_integer_is_written_with_all_its_digits(value):
    assert int(format_number(value, 2).replace(",", "")) == value


@given(st.floats(-1e12, 1e12), st.integers(0, 2))
def test_a_number_is_off_by_half_a_digit_at_most(value, digits):
    assert abs(float(format_number(value, digits).replace(",", "")) - value) <= 0.5 * 10**-digits * (1 + 1e-3)
