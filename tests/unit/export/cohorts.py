"""Cohort tables that the tests of their pictures share: one of each kind, over a few rows that one can count."""

from __future__ import annotations

import pandas as pd

import ipyjourney as ij

HOSTILE = (
    "<script>alert(1)</script>",
    '"></svg><img src=x onerror=alert(1)>',
    "x" * 10_000,
    "\u202etxt.exe\u2066",
    "$a$ and $b$ &amp; <b>bold</b>",
    " ",
    "👩‍👩‍👧‍👦" * 40,
)


def view_of(names: tuple[str, ...] = ("web", "mail"), as_of: str = "2025-04-11") -> ij.DataView:
    """Give accounts with a visit each month, of which every other is won a month later."""
    rows = []
    for number in range(24):
        month = 1 + number % 3
        channel = names[number % len(names)]
        rows.append((f"a{number}", f"2025-{month:02}-0{1 + number % 7}", "Visit", channel, 0.0))
        if number % 2:
            later = f"2025-{month + number % 4 // 2:02}-1{number % 9}"
            rows.append((f"a{number}", later, "Won", channel, 100.0 * number))
    events = pd.DataFrame(rows, columns=["account", "time", "event", "channel", "amount"])
    return ij.DataView(
        events,
        timestamp="time",
        containers={"account": "account"},
        event="event",
        metrics={"Revenue": ij.Metric.sum("amount")},
        segments=[{"name": names[0], "condition": {"dimension": "channel", "value": names[0]}}],
        as_of=as_of,
    )


def spec_of(**fields: object) -> ij.CohortSpec:
    parts = {"container": "account", "inclusion": "Visit", "returning": "Won", "columns": 2}
    return ij.CohortSpec.model_validate({**parts, **fields})


KINDS = {
    "plain": spec_of(),
    "churn": spec_of(type="churn", show_intervals=True),
    "rolling churn": spec_of(type="churn", rolling=True),
    "latency": spec_of(latency=True),
    "brackets": spec_of(brackets=[(1, 1), (2, 3)]),
    "on or after": spec_of(mode="on_or_after"),
    "values": spec_of(value="Revenue"),
    "items": spec_of(dimension="channel"),
    "segments": spec_of(rows=["web"]),
    "percentages": spec_of(show_counts=False, round_percents=True, show_average=False),
    "all incomplete": spec_of(granularity="year"),
    "weeks": spec_of(granularity="week", columns=12),
    "without times": spec_of(returning={"conditions": [{"metric": "Won", "operator": "equals", "value": 0}]}),
}

EMPTY = spec_of(date_range="Never")


def empty() -> ij.CohortResult:
    """Give a table of a range before all rows that has no period at all."""
    view = view_of()
    view.add_date_range(ij.DateRange(name="Never", end="2001-01-01"))
    return view.run(EMPTY)
