"""What holds for every flow on every table, whatever the figures are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from tests.oracle.instances import instance_keys
from tests.oracle.view import Json
from tests.properties.adapter import make_view
from tests.properties.effort import SOME_EXAMPLES
from tests.properties.flow_cases import answer_of_flow, flow_cases, flow_differences, make_flow
from tests.properties.flows import PLAIN_COLUMNS
from tests.properties.strategies import Case

some = settings(max_examples=SOME_EXAMPLES)

EVERY_ITEM = 1_000
RUN_OUT = ("exit", "entry")


def answer(case: Case, **changes: Any) -> Json:
    """Run a case, its spec changed, on the engine."""
    note(str(case))
    return answer_of_flow(make_view(case).run(make_flow({**case.spec, **changes})))


def counts(result: Json) -> Counter[tuple[object, ...]]:
    """Give the path views and instances of all nodes and links by what they are of."""
    counted: Counter[tuple[object, ...]] = Counter()
    for frame, names in (("nodes", ("column", "kind", "item")), ("links", ("column", "source", "target"))):
        for row in result[frame]:
            for value in ("views", "instances"):
                counted[frame, value, *(row[name] for name in names)] = row[value]
    return counted


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_links_add_up_to_the_nodes_at_both_ends(case: Case) -> None:
    result = answer(case, compare=[])
    numbers = make_flow(case.spec).shown_columns
    next_of = dict(pairwise(numbers))
    into: Counter[tuple[object, ...]] = Counter()
    out: Counter[tuple[object, ...]] = Counter()
    for link in result["links"]:
        out[link["column"], link["source_kind"], link["source"]] += link["views"]
        into[next_of[link["column"]], link["target_kind"], link["target"]] += link["views"]
    for row in result["nodes"]:
        place = (row["column"], row["kind"], row["item"])
        if row["column"] != numbers[0]:
            assert into[place] == (0 if row["kind"] == "entry" else row["views"])
        if row["column"] != numbers[-1]:
            assert out[place] == (0 if row["kind"] == "exit" else row["views"])


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_a_column_holds_what_the_column_before_did_not_lose(case: Case) -> None:
    result = answer(case, compare=[])
    total: Counter[int] = Counter()
    lost: Counter[int] = Counter()
    for row in result["nodes"]:
        total[row["column"]] += row["views"]
        lost[row["column"]] += row["views"] if row["kind"] in RUN_OUT else 0
    numbers = make_flow(case.spec).shown_columns
    for place, column in enumerate(numbers):
        if column != 0:
            before = numbers[place - 1 if column > 0 else place + 1]
            assert total[column] == total[before] - lost[before]


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_whole_paths_add_up_to_the_anchor(case: Case) -> None:
    result = answer(case, compare=[])
    anchor = [row for row in result["nodes"] if row["column"] == 0]
    assert sum(row["views"] for row in result["paths"]) == sum(row["views"] for row in anchor)
    assert all(1 <= row["instances"] <= row["views"] for row in (*result["nodes"], *result["links"], *result["paths"]))
    assert all(0 <= row["share_low"] <= row["share"] <= row["share_high"] <= 1 for row in result["nodes"])


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_with_one_occurrence_each_instance_has_one_path(case: Case) -> None:
    kind = "starts_with" if case.spec["anchor"]["kind"] == "contains" else case.spec["anchor"]["kind"]
    anchor = {**case.spec["anchor"], "kind": kind}
    # Nothing may be said of columns before the anchor.
    result = answer(case, limit_to_occurrence=True, anchor=anchor, **PLAIN_COLUMNS if kind == "starts_with" else {})
    assert all(row["views"] == row["instances"] for row in (*result["nodes"], *result["links"], *result["paths"]))


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_hiding_columns_and_showing_more_items_leave_the_other_figures_alone(case: Case) -> None:
    everything = answer(case, hidden_columns=[], items_per_column=EVERY_ITEM, column_items=[])
    less = answer(case)
    views = {place(row): figures(row) for row in everything["nodes"]}
    for row in less["nodes"]:
        # Who has run out stands further out where columns between are hidden.
        if row["kind"] == "item":
            assert figures(row) == views[place(row)]
    assert less["loops"] == everything["loops"]


def place(row: Json) -> tuple[object, ...]:
    return row.get("compare"), row["column"], row["kind"], row["item"]


def figures(row: Json) -> tuple[object, ...]:
    return row["views"], row["instances"], row["share"]


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_what_is_only_drawn_changes_no_figure(case: Case) -> None:
    nodes = [{"column": row["column"], "kind": row["kind"], "item": row["item"]} for row in answer(case)["nodes"]]
    collapsed = [node for node in nodes if node["kind"] in ("item", "other")]
    drawn = answer(case, collapsed=collapsed, wrap_labels=True, show_table=True)
    assert drawn == answer(case, collapsed=[], wrap_labels=False)


@pytest.mark.fuzz
@some
@given(flow_cases(), st.integers(0, 9), st.sampled_from(("a", "b", "web", "mail")))
def test_including_and_excluding_an_item_part_the_paths(case: Case, place: int, item: str) -> None:
    changes: Json = {"compare": [], "items_per_column": EVERY_ITEM, "column_items": []}
    everything = answer(case, **changes)
    columns = sorted({row["column"] for row in everything["nodes"]} | {0})
    column, filters = columns[place % len(columns)], case.spec["column_filters"]
    no_filter: Json = {"include": [], "exclude": [], "matching": None}
    kept, left = (
        answer(case, **changes, column_filters=[*filters, {**no_filter, "column": column, part: [item]}])
        for part in ("include", "exclude")
    )

    def views(result: Json) -> Counter[object]:
        return Counter({row["path"]: row["views"] for row in result["paths"]})

    assert views(kept) + views(left) == views(everything)
    assert not set(views(kept)) & set(views(left))


A_FEW: Json = {"scope": "account", "condition": {"dimension": "event", "operator": "equals", "value": "d"}}


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_a_segment_of_accounts_more_never_raises_a_count(case: Case) -> None:
    # A segment made from a place keeps the container of its analysis.
    segments = [
        {**segment, "scope": "account"} if "place" not in segment["condition"] else {**A_FEW, "name": segment["name"]}
        for segment in case.view["segments"]
    ]
    of_accounts = replace(case, view={**case.view, "segments": segments})
    changes: Json = {"compare": [], "items_per_column": EVERY_ITEM, "column_items": [], "container": "account"}
    less = counts(answer(of_accounts, **changes, segments=["first", "second"]))
    more = counts(answer(of_accounts, **changes, segments=["first"]))
    most = counts(answer(of_accounts, **changes, segments=[]))
    assert less <= more <= most


@pytest.mark.fuzz
@some
@given(flow_cases(), st.booleans())
def test_the_order_of_rows_of_other_instances_does_not_matter(case: Case, backwards: bool) -> None:
    keys = instance_keys(case.table, case.view, case.spec["container"])
    by_instance = sorted(range(len(case.table)), key=lambda row: repr(keys.get(row, "")), reverse=backwards)
    sorted_case = replace(case, table=[case.table[row] for row in by_instance])
    assert flow_differences(answer(sorted_case), answer(case)) == []


@pytest.mark.fuzz
@some
@given(flow_cases())
def test_backward_is_forward_when_time_runs_backward(case: Case) -> None:
    # Without repeats a run stands at its first row, which is its last one in the mirror; sequences have a direction.
    changes: Json = {"include_repeats": True, "compare": [], "date_range": None, "segments": []}
    anchor = case.spec["anchor"]
    kind = "starts_with" if anchor["kind"] == "between" else anchor["kind"]
    plain = replace(case, view={**case.view, "as_of": None, "tie_breaker": None})
    mirrored = replace(plain, table=[mirror_row(row) for row in reversed(case.table)])
    forward = answer(plain, **changes, anchor={**anchor, "kind": kind, "until": []})
    backward = answer(
        mirrored,
        **changes,
        anchor={**anchor, "kind": MIRROR.get(kind, kind), "until": []},
        column_filters=[{**kept, "column": -kept["column"]} for kept in case.spec["column_filters"]],
        column_dimensions=[{**own, "column": -own["column"]} for own in case.spec["column_dimensions"]],
        column_items=[{**own, "column": -own["column"]} for own in case.spec["column_items"]],
        collapsed=[],
        hidden_columns=[-column for column in case.spec["hidden_columns"]],
        columns_before=case.spec["columns_after"],
        columns_after=case.spec["columns_before"],
    )
    assert Counter(map(str, forward["nodes"])) == Counter(str(mirror_node(row)) for row in backward["nodes"])
    next_of = dict(pairwise(make_flow(case.spec).shown_columns))
    assert Counter(str({**row, "column": next_of[row["column"]]}) for row in forward["links"]) == Counter(
        str(mirror_link(row)) for row in backward["links"]
    )


MIRROR = {"starts_with": "ends_with", "ends_with": "starts_with", "exit": "entry", "entry": "exit"}


def mirror_row(row: Json) -> Json:
    """Let a row happen as long before a moment as it happens after it."""
    return {**row, "time": None if row["time"] is None else 2 * MIRROR_TIME - row["time"]}


MIRROR_TIME = 1_704_067_200_000_000


def mirror_node(row: Json) -> Json:
    """Give the node that stands where a node stands in the mirror."""
    return {**row, "column": -row["column"], "kind": MIRROR.get(row["kind"], row["kind"])}


def mirror_link(row: Json) -> Json:
    """Give the link that runs where a link runs in the mirror; it is counted in the column to its right there."""
    return {
        **row,
        "column": -row["column"],
        "source": row["target"],
        "source_kind": MIRROR.get(row["target_kind"], row["target_kind"]),
        "target": row["source"],
        "target_kind": MIRROR.get(row["source_kind"], row["source_kind"]),
    }
