"""Values, and how each is written in all languages: `python -m tests.contract.texts` writes texts.json anew."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from ipyjourney.components.durations import parse_duration
from ipyjourney.components.granularity import Granularity
from ipyjourney.export import format_duration, format_number, format_percent, format_share, format_time
from ipyjourney.export.days import format_days, format_period
from ipyjourney.words import join_list, locales

FILE = Path(__file__).with_name("texts.json")

NUMBERS = (
    0,
    -0.001,
    0.005,
    0.125,
    -0.5,
    1,
    1.005,
    2.675,
    12.3456,
    999.994,
    999.996,
    1000,
    1000.5,
    -1234.5,
    12345678,
    1e15,
)
PERCENTS = (0, 0.04, 0.05, -0.05, 12.45, 17.85, 66.65, 99.95, 100, 1234.25, 1e6)
SHARES = (0, 0.0005, 0.1785, 0.285, 0.5735, 2 / 3, 0.9995, 1, 12.5)
POINTS = (0, -0.04, 0.05, 1.25, -27.15, 100)
EXACT = (0.001, 0.0005, 0.03149, 0.9995, 1)
SECOND, MINUTE, HOUR, DAY = 1_000_000, 60_000_000, 3_600_000_000, 86_400_000_000
TIMES = (
    *(
        0,
        1,
        50_000,
        SECOND,
        1_500_000,
        9_400_000,
        9_960_000,
        59_400_000,
        59_500_000,
        MINUTE,
        90 * MINUTE,
        597 * MINUTE // 10,
    ),
    *(HOUR, 23 * HOUR + 24 * MINUTE, 23 * HOUR + 59 * MINUTE, DAY, 3 * DAY + 5 * HOUR, 9 * DAY + 23 * HOUR, 3650 * DAY),
)
LIMITS = ("PT0S", "PT0.5S", "PT0.000001S", "PT90M", "PT100M", "PT36H", "PT100H", "P1D", "P7D", "P400D", "P4DT4H15M1.5S")
DAYS = (date(2024, 12, 30), date(2025, 1, 5), date(2025, 3, 1), date(2025, 3, 31), date(2025, 9, 8), date(999, 5, 5))
LISTS = (("A",), ("A", "B"), ("A", "B, C", "D"))


def cases() -> Iterator[tuple[str, object, dict[str, str]]]:
    """Give how a value is written, the value, and its text by language."""
    for how, values, write in (
        ("number", NUMBERS, format_number),
        ("percent", PERCENTS, lambda value, locale: format_percent(value, locale=locale)),
        ("share", SHARES, lambda value, locale: format_share(value, locale=locale)),
        ("points", POINTS, lambda value, locale: format_number(value, 1, locale)),
        ("exact", EXACT, lambda value, locale: format_number(value, 3, locale)),
        ("duration", TIMES, format_time),
        ("limit", LIMITS, lambda value, locale: format_duration(parse_duration(value), locale)),
        ("list", LISTS, join_list),
    ):
        for value in values:
            yield how, value, {locale: write(value, locale=locale) for locale in locales()}
    for month in range(1, 13):
        first = date(2025, month, 9)
        yield "month", str(first), {each: format_period(first, Granularity.MONTH, each) for each in locales()}
    for first in DAYS:
        for granularity in (Granularity.WEEK, Granularity.QUARTER, Granularity.YEAR):
            yield granularity, str(first), {each: format_period(first, granularity, each) for each in locales()}
        for last in (first, first + timedelta(days=1), *(day for day in DAYS if day > first)):
            yield "days", [str(first), str(last)], {each: format_days(first, last, each) for each in locales()}


def written() -> list[list[object]]:
    """Give all cases as plain JSON values."""
    plain: list[list[object]] = json.loads(json.dumps(list(cases())))
    return plain


if __name__ == "__main__":
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in written())
    FILE.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
