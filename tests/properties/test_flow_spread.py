"""Whether the random flows are worth trying: that every rule makes a difference in a good share of them."""

from __future__ import annotations

import random
from collections import Counter
from itertools import pairwise

import pytest

from tests.oracle import run_flow
from tests.oracle.view import Json
from tests.oracle.walks import column_numbers
from tests.properties.flow_cases import FLOW_CASE_BYTES, decode_flow_case
from tests.properties.strategies import Case

CASES = 400
LEAST = {
    "there are path views": 0.45,
    "there are more path views than instances": 0.22,
    "a path goes on from the anchor": 0.30,
    "a path goes on from there": 0.16,
    "a path is an exit": 0.22,
    "a path is an entry": 0.15,
    "there are other items": 0.10,
    "an instance is in a figure twice": 0.15,
    "top items tie": 0.15,
    "a step takes time": 0.28,
    "a loop is run": 0.40,
    "two sides differ": 0.05,
    "repeats bite": 0.06,
    "the first occurrence bites": 0.05,
    "the limit of a step bites": 0.06,
    "a dimension of a column bites": 0.06,
    "filters bite": 0.12,
    "sides have their own lengths": 0.05,
    "items of a column bite": 0.06,
    "hidden columns bite": 0.12,
    "an exit stands beyond a hidden column": 0.05,
    "a link passes a hidden column": 0.04,
    "filters leave some": 0.05,
    "patterns bite": 0.07,
    "the end of between bites": 0.06,
    "segments bite": 0.04,
    "the date range bites": 0.04,
}
"""Share of the cases for which each must be true."""


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    """Give the share of the cases for which each is true."""
    source = random.Random(7)
    counted: Counter[str] = Counter()
    for _ in range(CASES):
        counted.update(told_of(decode_flow_case(source.randbytes(FLOW_CASE_BYTES))))
    return {name: counted[name] / CASES for name in LEAST}


@pytest.mark.parametrize("name", LEAST)
def test_a_good_share_of_flows_is_not_trivial(shares: dict[str, float], name: str) -> None:
    assert shares[name] >= LEAST[name]


def told_of(case: Case) -> list[str]:
    """Name what is true of a case."""
    spec, result = case.spec, run_flow(case.spec, case.view, case.table)
    nodes, links = result["nodes"], result["links"]
    real = [row for row in nodes if row["kind"] == "item" and row["views"]]
    kinds = {row["kind"] for row in nodes}

    def bites(**changes: object) -> bool:
        without = {**spec, **changes}
        return without != spec and figures(run_flow(without, case.view, case.table)) != figures(result)

    anchor = spec["anchor"]
    start = {**anchor, "kind": "starts_with", "until": []} if anchor["kind"] == "between" else anchor
    sides = {side["name"]: [row for row in nodes if row.get("compare") == side["name"]] for side in spec["compare"]}
    columns, same_lengths = column_numbers(spec), {"columns_before": None, "columns_after": None}
    hidden = set(spec["hidden_columns"])
    beyond = {column for column in columns if column and column - (1 if column > 0 else -1) in hidden}
    facts = {
        "there are path views": bool(real),
        "there are more path views than instances": any(row["views"] > row["instances"] for row in nodes),
        "a path goes on from the anchor": any(row["column"] in (1, -1) for row in real),
        "a path goes on from there": any(row["column"] in (2, -2) for row in real),
        "a path is an exit": "exit" in kinds,
        "a path is an entry": "entry" in kinds,
        "there are other items": "other" in kinds,
        "an instance is in a figure twice": any(row["views"] > row["instances"] for row in links),
        "top items tie": any(
            (row["column"], row["views"]) == (next_row["column"], next_row["views"]) for row, next_row in pairwise(real)
        ),
        "a step takes time": any(row["median_time"] for row in links),
        "a loop is run": bool(result["loops"]),
        "two sides differ": len({str([row["views"] for row in rows]) for rows in sides.values()}) > 1,
        "repeats bite": bites(include_repeats=False),
        "the first occurrence bites": bites(limit_to_occurrence=False),
        "the limit of a step bites": bites(step_within=None),
        "a dimension of a column bites": bites(column_dimensions=[]),
        "filters bite": bites(column_filters=[]),
        "sides have their own lengths": bool(real) and columns != column_numbers({**spec, **same_lengths}),
        "items of a column bite": shown(run_flow({**spec, "column_items": []}, case.view, case.table)) != shown(result),
        "hidden columns bite": bites(hidden_columns=[]),
        "an exit stands beyond a hidden column": any(
            row["column"] in beyond for row in nodes if row["item"] is None and row["kind"] != "other"
        ),
        "a link passes a hidden column": any(row["median_time"] for row in links if row["column"] + 1 in hidden),
        "filters leave some": bool(real) and bites(column_filters=[]),
        "patterns bite": bites(patterns=[]),
        "the end of between bites": bool(real) and bites(anchor=start),
        "segments bite": bites(segments=[]),
        "the date range bites": bites(date_range=None),
    }
    return [name for name, holds in facts.items() if holds]


def shown(result: Json) -> object:
    """Give the nodes that there are."""
    return [(row["column"], row["kind"], row["item"]) for row in result["nodes"]]


def figures(result: Json) -> object:
    """Give what a bite changes."""
    return [(row["path"], row["views"]) for row in result["paths"]]
