"""Samples: the same instances wherever the rows are."""

from __future__ import annotations

import pandas as pd

import ipyjourney as ij
from tests.conformance.conftest import Bench
from tests.conformance.tables import accounts, events

STORIES = {f"A{number}": "mon visit, wed demo" if number % 3 else "mon visit" for number in range(30)}
TABLE = accounts(without="sun visit", **STORIES)
PATH = ij.JourneySpec.path("visit", "demo", container="account")


def test_the_same_instances_are_chosen_everywhere(engine: Bench):
    part = engine.view(TABLE).sample(12)
    memory = ij.DataView(TABLE, timestamp="timestamp", containers={"account": "account_id"}, event="event").sample(12)
    assert part.sampling == memory.sampling
    assert sorted(part.table.frame["account_id"]) == sorted(memory.table.frame["account_id"])
    found, expected = part.run(PATH), memory.run(PATH)
    pd.testing.assert_frame_equal(found.nodes, expected.nodes)
    pd.testing.assert_frame_equal(found.estimates, expected.estimates)


def test_keys_of_several_parts_and_of_numbers_are_chosen_as_a_whole(engine: Bench):
    lines = [f"mon {number % 4} {number // 4} visit" for number in range(20)]
    table = events("at team person event", *lines, "tue - 1 visit", "wed 1 - visit")
    keys = {"member": ["team", "person"]}
    part = engine.view(table, containers=keys).sample(7, seed=2)
    memory = ij.DataView(table, timestamp="timestamp", containers=keys, event="event").sample(7, seed=2)
    assert part.sampling == memory.sampling
    assert (part.sampling.rows, part.sampling.of_instances, part.sampling.rows_without_key) == (7, 20, 2)
    chosen = [sorted(zip(one.table.frame["team"], one.table.frame["person"], strict=True)) for one in (part, memory)]
    assert chosen[0] == chosen[1]
