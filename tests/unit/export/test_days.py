"""Periods and days as browsers write them."""

from __future__ import annotations

from datetime import date

import pytest

from ipyjourney.components.granularity import Granularity
from ipyjourney.export.days import format_days, format_period

# What Intl.DateTimeFormat writes with year, short month and day: a day, two months, a year, and two spans of days.
INTL = {
    "en": ("May 5, 2025", "Sep 2024", "May 2025", "2025", "May 1 – 31, 2025", "Dec 30, 2024 – Jan 5, 2025"),
    "de": ("5. Mai 2025", "Sept. 2024", "Mai 2025", "2025", "1.–31. Mai 2025", "30. Dez. 2024 – 5. Jan. 2025"),
    "es": ("5 may 2025", "sept 2024", "may 2025", "2025", "1–31 may 2025", "30 dic 2024 – 5 ene 2025"),
    "pt-BR": (
        *("5 de mai. de 2025", "set. de 2024", "mai. de 2025", "2025"),
        *("1 – 31 de mai. de 2025", "30 de dez. de 2024 – 5 de jan. de 2025"),
    ),
    "sv": ("5 maj 2025", "sep. 2024", "maj 2025", "2025", "1–31 maj 2025", "30 dec. 2024–5 jan. 2025"),
    # For ranges Intl falls back on figures and slashes, which nobody wrote for it.
    "zh-Hans": (
        "2025年5月5日",
        "2024年9月",
        "2025年5月",
        "2025年",
        "2025年5月1日至31日",
        "2024年12月30日至2025年1月5日",
    ),
}
QUARTERS = {"en": "Q2 2025", "de": "Q2 2025", "es": "T2 2025", "pt-BR": "T2 2025", "zh-Hans": "2025年第2季度"}


@pytest.mark.parametrize("locale", INTL)
def test_periods_are_written_as_a_browser_writes_them(locale):
    written = (
        format_period(date(2025, 5, 5), Granularity.DAY, locale),
        format_period(date(2024, 9, 1), Granularity.MONTH, locale),
        format_period(date(2025, 5, 1), Granularity.MONTH, locale),
        format_period(date(2025, 1, 1), Granularity.YEAR, locale),
        format_days(date(2025, 5, 1), date(2025, 5, 31), locale),
        format_days(date(2024, 12, 30), date(2025, 1, 5), locale),
    )
    assert tuple(text.replace("\N{THIN SPACE}", " ") for text in written) == INTL[locale]


@pytest.mark.parametrize("locale", QUARTERS)
def test_quarters_are_named_as_the_language_names_them(locale):
    assert format_period(date(2025, 4, 1), Granularity.QUARTER, locale) == QUARTERS[locale]
