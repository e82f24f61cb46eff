"""Who stands behind a place of a flow."""

from __future__ import annotations

import numpy as np
import pytest

from ipyjourney.engine.asked_flows import UnknownFlowPlace, UnknownSide
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.places import flow_members, flow_rows
from ipyjourney.engine.pandas.index import NEVER
from ipyjourney.engine.pandas.places import instances_at
from ipyjourney.engine.pandas.store import Store
from ipyjourney.spec import FlowSpec
from ipyjourney.spec.flow import UnknownColumnNumber
from ipyjourney.spec.place_conditions import ForeignPlace
from ipyjourney.spec.places import FlowNodePlace, NodePlace, PathPlace, RibbonPlace
from tests.unit.engine.flow_stories import ACCOUNT, item, story, view_of

# Accounts are numbered in the order of the table: x, y, z; positions are x 0-3, y 4-5, z 6.
TABLE = story(x="abac", y="ab", z="a")
SPEC = FlowSpec.starts_with(item("a"), **ACCOUNT, columns=3, items_per_column=1)


def ask(spec, place, table=TABLE, side=None, **options):
    view = view_of(table, **options)
    context = Context(Store(view.table), instances_at)
    behind = flow_members(context, spec, place, view.definitions, side=side)
    scope, rows = flow_rows(context, spec, place, view.definitions, side=side)
    assert scope is behind.scope
    first = {}
    for row in sorted(rows.tolist()):
        first.setdefault(int(scope.index.instance[row]), row)
    # The row that puts an instance there is the first of its rows.
    assert {int(number): int(behind.at[number]) for number in np.flatnonzero(behind.instances)} == first
    assert (behind.at[~behind.instances] == NEVER).all()
    return np.flatnonzero(behind.instances).tolist(), rows.tolist()


def node(column, kind="item", name=None):
    return FlowNodePlace(column=column, kind=kind, item=name)


@pytest.mark.parametrize(
    ("place", "instances", "rows"),
    [
        (node(0, None), [0, 1, 2], [0, 2, 4, 6]),
        (node(0, "item", "a"), [0, 1, 2], [0, 2, 4, 6]),
        (node(1, None), [0, 1], [1, 3, 5]),
        (node(1, "item", "b"), [0, 1], [1, 5]),
        (node(1, "item", "c"), [0], [3]),
        (node(1, "other"), [0], [3]),
        (node(1, "exit"), [2], [6]),
        (node(2, "item", "a"), [0], [2]),
        (node(2, "exit"), [0, 1], [3, 5]),
        (node(2, "other"), [], []),
    ],
)
def test_a_node_has_the_rows_of_its_path_views_and_an_exit_those_of_the_column_before(place, instances, rows):
    assert ask(SPEC, place) == (instances, rows)


@pytest.mark.parametrize(
    ("left", "right", "instances", "rows"),
    [
        (node(0, "item", "a"), node(1, "item", "b"), [0, 1], [1, 5]),
        (node(0, "item", "a"), node(1, "exit"), [2], [6]),
        (node(1, "other"), node(2, "exit"), [0], [3]),
        (node(1, "exit"), node(2, "exit"), [], []),
        (node(1, None), node(2, "item", "a"), [0], [2]),
    ],
)
def test_a_ribbon_has_the_rows_of_its_right_end_or_of_its_left_one_to_an_exit(left, right, instances, rows):
    assert ask(SPEC, RibbonPlace(left=left, right=right)) == (instances, rows)


def test_backward_an_entry_has_the_rows_of_the_column_after():
    spec = FlowSpec.ends_with(item("b"), **ACCOUNT, columns=3)
    assert ask(spec, node(-1, "item", "a")) == ([0, 1], [0, 4])
    assert ask(spec, node(-2, "entry")) == ([0, 1], [0, 4])
    assert ask(spec, RibbonPlace(left=node(-2, "entry"), right=node(-1, "item", "a"))) == ([0, 1], [0, 4])
    assert ask(spec, node(-1, "entry")) == ([], [])


def test_a_whole_path_has_the_row_of_its_last_item():
    assert ask(SPEC, PathPlace(path=("a", "b", None))) == ([1], [5])
    assert ask(SPEC, PathPlace(path=("a", "b", "a"))) == ([0], [2])
    assert ask(SPEC, PathPlace(path=("a", None, None))) == ([2], [6])
    metric = FlowSpec.ends_with({"metric": "b"}, **ACCOUNT, columns=2)
    assert ask(metric, PathPlace(path=("a", "b"))) == ([0, 1], [1, 5])


def test_filters_narrow_what_stands_behind_a_place():
    spec = SPEC.with_changes(column_filters=[{"column": 2, "include": ["a"]}])
    assert ask(spec, node(0, "item", "a")) == ([0], [0])


def test_a_place_of_a_comparison_is_on_one_side_with_the_items_that_both_show():
    sides = [{"name": "early", "date_range": "early"}, {"name": "late", "date_range": "late"}]
    ranges = [{"name": "early", "end": "2024-01-03"}, {"name": "late", "start": "2024-01-03"}]
    spec = SPEC.with_changes(compare=sides)
    assert ask(spec, node(1, "item", "b"), date_ranges=ranges)[0] == [0, 1]
    assert ask(spec, node(1, "other"), date_ranges=ranges, side="late")[0] == [0]
    with pytest.raises(UnknownSide, match="early, late"):
        ask(spec, node(1, "other"), date_ranges=ranges, side="neither")
    with pytest.raises(UnknownSide, match="nothing is compared"):
        ask(SPEC, node(1, "other"), side="neither")


@pytest.mark.parametrize(
    ("place", "error", "said"),
    [
        (node(3, "item", "a"), UnknownColumnNumber, "no column 3"),
        (node(1, "item", "q"), UnknownFlowPlace, '"q" is no item of event'),
        (node(1, "item"), UnknownFlowPlace, '"" is no item of event'),
        (node(1, "entry"), UnknownFlowPlace, "to the left of it as entries"),
        (node(0, "exit"), UnknownFlowPlace, "to the right of the anchor as exits"),
        (RibbonPlace(left=node(0, None), right=node(2, None)), UnknownFlowPlace, "the next on its right"),
        (PathPlace(path=("a", "b")), UnknownFlowPlace, "each of the 3 columns"),
        (PathPlace(path=("a", "b", "q")), UnknownFlowPlace, '"q" is no item'),
        (NodePlace(node="a"), ForeignPlace, "node"),
    ],
)
def test_a_place_that_the_flow_does_not_have_is_refused(place, error, said):
    with pytest.raises(error, match=said):
        ask(SPEC, place)
