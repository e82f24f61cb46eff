"""Whether the random cases are worth trying: that reach, limits, loops, exclusions and scope all make a difference."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.oracle import run_journey
from tests.oracle.graph import is_start, predecessors
from tests.oracle.view import Json
from tests.properties.strategies import CASE_BYTES, Case, decode

CASES = 400
LEAST = {
    "a node after a start is reached": 0.30,
    "a node after that is reached": 0.12,
    "limits of arrows bite": 0.12,
    "an immediate arrow bites": 0.05,
    "the limit of the journey bites": 0.03,
    "segments bite": 0.05,
    "the date range bites": 0.05,
    "an excluded node bites": 0.03,
    "a loop is run": 0.08,
    "an arrow to itself is taken": 0.10,
    "fallout is open": 0.12,
    "fallout is lost": 0.12,
    "starts converge": 0.05,
    "a base is zero": 0.10,
}
"""Share of the cases for which each must be true."""


@pytest.fixture(scope="module")
def shares() -> dict[str, float]:
    """Give the share of the cases for which each is true."""
    source = random.Random(7)
    counted: Counter[str] = Counter()
    for _ in range(CASES):
        counted.update(told_of(decode(source.randbytes(CASE_BYTES))))
    return {name: counted[name] / CASES for name in LEAST}


@pytest.mark.parametrize("name", LEAST)
def test_a_good_share_of_cases_is_not_trivial(shares: dict[str, float], name: str) -> None:
    assert shares[name] >= LEAST[name]


def told_of(case: Case) -> list[str]:
    """Name what is true of a case."""
    spec, result = case.spec, run_journey(case.spec, case.view, case.table)
    taken = [arrow for arrow in result["arrows"] if arrow["instances"]]
    later = {node["id"] for node in spec["nodes"] if not is_start(spec, node["id"])}
    second = {name for name in later if any(is_start(spec, before) for before in predecessors(spec, name))}
    reached = {node["node"] for node in result["nodes"] if node["instances"]}

    def bites(**changes: object) -> bool:
        without = {**spec, **changes}
        return without != spec and figures(run_journey(without, case.view, case.table)) != figures(result)

    def of_arrows(**changes: object) -> list[Json]:
        return [{**arrow, **changes} for arrow in spec["arrows"]]

    facts = {
        "a node after a start is reached": bool(reached & later),
        "a node after that is reached": bool(reached & (later - second)),
        "limits of arrows bite": bites(arrows=of_arrows(within=None, after=None)),
        "an immediate arrow bites": bites(arrows=of_arrows(order="eventual")),
        "the limit of the journey bites": bites(within=None),
        "segments bite": bites(segments=[]),
        "the date range bites": bites(date_range=None),
        "an excluded node bites": bites(nodes=[{**node, "excluded": False} for node in spec["nodes"]]),
        "a loop is run": any(closes_loop(spec, arrow) for arrow in taken),
        "an arrow to itself is taken": any(arrow["source"] == arrow["target"] for arrow in taken),
        "fallout is open": any(node["fallout_open"] for node in result["nodes"]),
        "fallout is lost": any(node["fallout_lost"] for node in result["nodes"]),
        "starts converge": bool(result["caption"] and len(result["caption"]["starts"]) > 1),
        "a base is zero": any(node["primary_percent"] is None for node in result["nodes"]),
    }
    return [name for name, holds in facts.items() if holds]


def figures(result: Json) -> list[object]:
    """Give what a bite changes: the instances at nodes and on arrows."""
    return [row["instances"] for row in (*result["nodes"], *result["arrows"])]


def closes_loop(spec: Json, arrow: Json) -> bool:
    """Tell whether a path of arrows leads back from an arrow's target to its source, another node."""
    downstream, grown = {arrow["target"]}, True
    while grown:
        further = {other["target"] for other in spec["arrows"] if other["source"] in downstream} - downstream
        downstream |= further
        grown = bool(further)
    return arrow["source"] != arrow["target"] and arrow["source"] in downstream
