"""Whether the random cohort tables are worth trying: that every choice makes a difference in a good share of them."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.oracle import run_cohort
from tests.oracle.view import Json
from tests.properties.cohort_cases import COHORT_CASE_BYTES, decode_cohort_case
from tests.properties.strategies import Case

CASES = 400
LEAST = {
    "someone is included": 0.50,
    "someone returns and someone does not": 0.30,
    "someone returns in the same period": 0.20,
    "a cell is empty": 0.40,
    "a cell is incomplete": 0.40,
    "a row of an item or segment counts someone": 0.10,
    "latency counts someone": 0.04,
    "rolling bites": 0.03,
    "first entry bites": 0.10,
    "brackets bite": 0.03,
    "on or after bites": 0.02,
    "segments of criteria bite": 0.05,
    "the date range bites": 0.12,
    "the time zone bites": 0.15,
    "the start of the week bites": 0.03,
    "a value is not zero": 0.10,
    "the mean differs from the pooled average": 0.02,
    "a median is known": 0.15,
    "two rows are tested": 0.03,
}
"""Share of the cases for which each must be true."""


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    """Give the share of the cases for which each is true."""
    source = random.Random(7)
    counted: Counter[str] = Counter()
    for _ in range(CASES):
        counted.update(told_of(decode_cohort_case(source.randbytes(COHORT_CASE_BYTES))))
    return {name: counted[name] / CASES for name in LEAST}


@pytest.mark.parametrize("name", LEAST)
def test_a_good_share_of_cases_is_not_trivial(shares: dict[str, float], name: str) -> None:
    assert shares[name] >= LEAST[name]


def told_of(case: Case) -> list[str]:
    """Name what is true of a case."""
    spec, view, result = case.spec, case.view, run_cohort(case.spec, case.view, case.table)
    cells = [cell for row in result["rows"] for cell in row["cells"]]
    counted = [cell for cell in cells if cell["count"]]
    returns = [cell for cell in cells if cell["column"] != "included" and cell["base"]]

    def bites(**changes: object) -> bool:
        without = {**spec, **changes}
        return without != spec and figures(run_cohort(without, view, case.table)) != figures(result)

    def bites_view(**changes: object) -> bool:
        without = {**view, **changes}
        return without != view and figures(run_cohort(spec, without, case.table)) != figures(result)

    criteria = {name: {**spec[name], "segments": []} for name in ("inclusion", "returning")}
    facts = {
        "someone is included": bool(counted),
        "someone returns and someone does not": any(cell["count"] for cell in returns)
        and any(cell["count"] < cell["base"] for cell in returns),
        "someone returns in the same period": any(cell["column"] == "same_period" for cell in counted),
        "a cell is empty": any(cell["count"] is None for cell in cells),
        "a cell is incomplete": any(cell["incomplete"] for cell in cells),
        "a row of an item or segment counts someone": bool(counted and (spec["dimension"] or spec["rows"])),
        "latency counts someone": any(isinstance(cell["column"], int) and cell["column"] < 0 for cell in counted),
        "rolling bites": bites(rolling=False),
        "first entry bites": bites(entry="every"),
        "brackets bite": bites(brackets=[]),
        "on or after bites": bites(mode="on"),
        "segments of criteria bite": bites(**criteria),
        "the date range bites": bites(date_range=None),
        "the time zone bites": bites_view(timezone="UTC"),
        "the start of the week bites": bites_view(week_start=0),
        "a value is not zero": any(cell["value"] for cell in cells),
        "the mean differs from the pooled average": bites(average="pooled"),
        "a median is known": any(row["median"] is not None for row in result["timing"]),
        "two rows are tested": any(test["p_value"] is not None for test in result["log_rank"]),
    }
    return [name for name, holds in facts.items() if holds]


def figures(result: Json) -> list[object]:
    """Give what a bite changes: the counts, their bases and the average."""
    return [[(cell["count"], cell["base"]) for row in result["rows"] for cell in row["cells"]], result["average"]]
