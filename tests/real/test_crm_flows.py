"""Flows of products, sellers and stages over the CRM opportunities, each figure against plain pandas."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

import ipyjourney as ij
from tests.real.plain_flow import PathViews, beside, follow, path_of, rows_with

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

Followed = Callable[[pd.DataFrame], PathViews]


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    """Give the events in the order of time, numbered; those of a day stay as the table has them."""
    folder = Path(str(FOLDER)) / "crm"
    deals = pd.read_csv(folder / "sales_pipeline.csv").rename(columns={"sales_agent": "agent"})
    deals = deals.merge(pd.read_csv(folder / "accounts.csv")[["account", "sector"]], on="account", how="left")
    events = pd.concat(
        [
            deals.assign(time=deals["engage_date"], event="Engaging"),
            deals.assign(time=deals["close_date"], event=deals["deal_stage"]),
        ],
        ignore_index=True,
    ).dropna(subset="time")
    events = events.assign(time=pd.to_datetime(events["time"]), seller=events["agent"])
    columns = ["time", "event", "opportunity_id", "account", "agent", "seller", "product", "sector"]
    ordered = events[columns].sort_values("time", kind="stable", ignore_index=True)
    return ordered.assign(row=ordered.index)


@pytest.fixture(scope="module")
def view(rows: pd.DataFrame) -> ij.DataView:
    return ij.DataView(
        rows.drop(columns="row"),
        timestamp="time",
        event="event",
        containers={"account": "account", "agent": "agent", "opportunity": "opportunity_id"},
        segments=[
            {"name": sector, "condition": {"dimension": "sector", "value": sector}} for sector in ("retail", "medical")
        ],
        date_ranges=[{"name": "Summer", "start": "2017-06-01", "end": "2017-09-01"}],
    )


def flow(kind: str, anchor: object, path: str, container: str = "account", **fields: object) -> ij.FlowSpec:
    ends = anchor if isinstance(anchor, dict) else {"components": [{"metric": anchor}]}
    return ij.FlowSpec(
        container=container, anchor={"kind": kind, **ends}, pathing_dimension=path, **{"columns": 4, **fields}
    )


def after(starts: pd.DataFrame, path: pd.DataFrame, columns: int = 4, **how: object) -> PathViews:
    return follow(starts, dict.fromkeys(range(1, columns), path), **how)


def before(starts: pd.DataFrame, path: pd.DataFrame, columns: int = 4, **how: object) -> PathViews:
    return follow(starts, dict.fromkeys(range(-1, -columns, -1), path), **how)


PRODUCTS = flow("starts_with", {"dimension": "product"}, "product", items_per_column=3)
SELLERS = flow("ends_with", "Won", "seller")


def products(rows: pd.DataFrame) -> PathViews:
    path = path_of(rows, "account", "product")
    return after(path, path)


def sellers(rows: pd.DataFrame) -> PathViews:
    return before(rows_with(rows, "account", "Won"), path_of(rows, "account", "seller"))


def around_lost(rows: pd.DataFrame) -> PathViews:
    stages = path_of(rows, "agent", "event")
    return follow(stages[stages["item"] == "Lost"].reset_index(drop=True), dict.fromkeys((-2, -1, 1, 2), stages))


def repeated(rows: pd.DataFrame) -> PathViews:
    return before(rows_with(rows, "agent", "Lost"), path_of(rows, "agent", "product", repeats=True), columns=3)


def between(rows: pd.DataFrame) -> PathViews:
    path = path_of(rows, "account", "product")
    starts = path[path["item"] == "MG Special"].reset_index(drop=True)
    won = rows_with(rows, "account", "Won").assign(end=lambda points: points["row"])
    ends = pd.merge_asof(
        starts, won[["instance", "row", "end"]], on="row", by="instance", direction="forward", allow_exact_matches=False
    )["end"]
    kept = ends.notna()
    return after(starts[kept], path_of(rows, "account", "seller"), until=ends[kept])


def two_dimensions(rows: pd.DataFrame) -> PathViews:
    path, sold_by = path_of(rows, "account", "product"), path_of(rows, "account", "seller")
    return follow(rows_with(rows, "account", "Lost"), {1: path, 2: sold_by, 3: path})


def quick(rows: pd.DataFrame) -> PathViews:
    path = path_of(rows, "account", "product")
    return after(path, path, within=pd.Timedelta(days=3))


def latest(rows: pd.DataFrame) -> PathViews:
    won = rows_with(rows, "account", "Won").drop_duplicates("instance", keep="last", ignore_index=True)
    return before(won, path_of(rows, "account", "seller"))


def grouped(rows: pd.DataFrame) -> PathViews:
    gtx = rows["product"].str.startswith("GTX")
    path = path_of(rows.assign(product=rows["product"].mask(gtx, "GTX")), "account", "product")
    return after(path, path)


def in_summer(rows: pd.DataFrame) -> PathViews:
    summer = rows["time"].between("2017-06-01", "2017-09-01", inclusive="left")
    return products(rows[summer & (rows["sector"] == "retail")])


def filtered(rows: pd.DataFrame) -> PathViews:
    found = products(rows)
    first, second, third = (found.items[column] for column in (1, 2, 3))
    starts_with_m = third.str.startswith("M").astype("boolean").fillna(value=False).astype(bool)
    return found.where(first.isin(["GTX Basic", "GTXPro"]) & (second != "MG Special") & starts_with_m)


FILTERS = [
    {"column": 1, "include": ["GTX Basic", "GTXPro"]},
    {"column": 2, "exclude": ["MG Special"]},
    {"column": 3, "matching": {"operator": "starts_with", "value": "M"}},
]
CASES: dict[str, tuple[ij.FlowSpec, Followed]] = {
    "products of an account": (PRODUCTS, products),
    "sellers up to a win": (SELLERS, sellers),
    "stages around a loss": (
        flow("contains", {"components": [{"dimension": "event", "item": "Lost"}]}, "event", "agent", columns=5),
        around_lost,
    ),
    "repeats": (flow("ends_with", "Lost", "product", "agent", columns=3, include_repeats=True), repeated),
    "between": (
        flow(
            "between",
            {"components": [{"dimension": "product", "item": "MG Special"}], "until": [{"metric": "Won"}]},
            "seller",
        ),
        between,
    ),
    "another dimension": (
        flow("starts_with", "Lost", "product", column_dimensions=[{"column": 2, "dimension": "seller"}]),
        two_dimensions,
    ),
    "three days at most": (PRODUCTS.with_changes(step_within="3 days"), quick),
    "the last win of each": (SELLERS.with_changes(limit_to_occurrence=True), latest),
    "grouped by a pattern": (PRODUCTS.with_changes(patterns=[{"name": "GTX", "pattern": "GTX*"}]), grouped),
    "retail in summer": (PRODUCTS.with_changes(segments=["retail"], date_range="Summer"), in_summer),
    "filters": (PRODUCTS.with_changes(column_filters=FILTERS), filtered),
    "a hidden column": (SELLERS.with_changes(hidden_columns=[-2]), lambda rows: sellers(rows).without(-2)),
    "another number of items": (
        SELLERS.with_changes(column_items=[{"column": -1, "items": 20}, {"column": -3, "items": 1}]),
        sellers,
    ),
}


def most_of(spec: ij.FlowSpec) -> dict[int, int]:
    return {column: spec.items_in(column) for column in spec.shown_columns}


def text(item: object) -> str | None:
    return None if pd.isna(item) else str(item)


def expect_nodes(frame: pd.DataFrame, views: PathViews, labels: dict[int, pd.Series]) -> None:
    """Compare nodes; where sides are compared, the nodes of the others stand there too, with nothing in them."""
    found = {(row.column, row.kind, text(row.item)): (row.views, row.instances) for row in frame.itertuples()}
    assert {node: figures for node, figures in found.items() if figures != (0, 0)} == views.nodes(labels)
    base = views.instances.nunique()
    for row in frame.itertuples():
        low, high = wilson(row.instances, base)
        assert (row.share, row.share_low, row.share_high) == pytest.approx((row.instances / base, low, high), abs=1e-9)


def expect_links(frame: pd.DataFrame, views: PathViews, labels: dict[int, pd.Series]) -> None:
    wanted = views.links(labels)
    assert len(frame) == len(wanted)
    for row in frame.itertuples():
        source, target = (row.source_kind, text(row.source)), (row.target_kind, text(row.target))
        *counts, days = wanted[row.column, source, target]
        assert [row.views, row.instances] == counts
        times = [
            time / pd.Timedelta(days=1) for time in (row.p10_time, row.median_time, row.p90_time) if pd.notna(time)
        ]
        assert times == pytest.approx(days, abs=1e-9)


def expect_paths(frame: pd.DataFrame, count: int, views: PathViews) -> None:
    wanted = views.paths()
    assert count == len(wanted)
    assert frame["views"].tolist() == sorted((figures[0] for figures in wanted.values()), reverse=True)[:1000]
    for row in frame.itertuples():
        assert wanted[row.path] == (row.views, row.instances)


def wilson(count: int, size: int) -> tuple[float, float]:
    z, share = 1.959963984540054, count / size
    middle = (share + z * z / (2 * size)) / (1 + z * z / size)
    half = z / (1 + z * z / size) * math.sqrt(share * (1 - share) / size + z * z / (4 * size * size))
    return middle - half, middle + half


@pytest.mark.parametrize("case", CASES)
def test_nodes_links_and_whole_paths_are_those_of_plain_pandas(view, rows, case):
    spec, followed = CASES[case]
    views = followed(rows)
    result = view.run(spec)
    labels = views.labels(most_of(spec))
    assert len(views.instances) >= 85
    expect_nodes(result.nodes, views, labels)
    expect_links(result.links, views, labels)
    expect_paths(result.paths, result.n_paths, views)


@pytest.mark.parametrize("case", CASES)
def test_each_column_holds_those_who_have_not_run_out_before(view, case):
    spec, _ = CASES[case]
    result = view.run(spec)
    nodes = result.nodes
    views = nodes.groupby("column")["views"].sum()
    left = nodes[nodes["kind"].isin(["item", "other"])].groupby("column")["views"].sum()
    along = result.links.groupby("column")["views"].sum()
    for column, further in pairwise(spec.shown_columns):
        inner, outer = (column, further) if further > 0 else (further, column)
        assert views[outer] == left[inner] == along[column]


# --- what stands in a column, and what is behind a number ------------------------------------------------------------


@pytest.mark.parametrize("column", [1, 2, 3])
def test_the_items_of_a_column_leave_only_its_own_filter_aside(view, rows, column):
    spec = CASES["filters"][0]
    others = PRODUCTS.with_changes(column_filters=[kept for kept in FILTERS if kept["column"] != column])
    page = view.column_items(spec, column, limit=None)
    views = products(rows)
    kept = pd.Series(data=True, index=views.items.index)
    for number in {1, 2, 3} - {column}:
        item = views.items[number]
        match number:
            case 1:
                kept &= item.isin(["GTX Basic", "GTXPro"])
            case 2:
                kept &= item != "MG Special"
            case _:
                kept &= item.isin([name for name in item.dropna().unique() if name.startswith("M")])
    assert [(found.item, found.views, found.instances) for found in page.items] == views.where(kept).ranked(column)
    assert page.total == len(page.items)
    assert view.column_items(others, column, search="gtx", limit=None).items == tuple(
        found for found in page.items if "gtx" in found.item.lower()
    )


def test_a_hidden_column_has_its_items_still(view, rows):
    page = view.column_items(CASES["a hidden column"][0], -2, limit=None)
    assert [(found.item, found.views, found.instances) for found in page.items] == sellers(rows).ranked(-2)


PLACES = {
    "item": ({"column": 2, "item": "GTX Basic"}, lambda at: at[2] == ("item", "GTX Basic")),
    "other items": ({"column": 1, "kind": "other"}, lambda at: at[1] == ("other", None)),
    "exit": ({"column": 3, "kind": "exit"}, lambda at: at[3] == ("exit", None)),
    "whole column": ({"column": 3, "kind": None}, lambda at: at[3] not in (None, ("exit", None))),
    "ribbon": (
        {"left": {"column": 0, "item": "GTX Basic"}, "right": {"column": 1, "item": "MG Special"}},
        lambda at: (at[0], at[1]) == (("item", "GTX Basic"), ("item", "MG Special")),
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_the_paths_through_a_place_are_followed_along_every_link(view, rows, name):
    place, stands_there = PLACES[name]
    views = products(rows)
    labels = views.labels(most_of(PRODUCTS))
    here = pd.DataFrame(labels).apply(stands_there, axis=1)
    result = view.run(PRODUCTS)
    through = view.paths_through(result, place)
    assert through.views == here.sum() > 0
    wanted = views.where(here).links({column: nodes[here] for column, nodes in labels.items()})
    for row, count in zip(result.links.itertuples(), through.links, strict=True):
        key = row.column, (row.source_kind, text(row.source)), (row.target_kind, text(row.target))
        assert count == wanted.get(key, (0,))[0]
    paths = views.where(here).paths()
    assert through.n_paths == len(paths)
    assert [path.views for path in through.paths] == sorted((count for count, _ in paths.values()), reverse=True)[:5]
    assert all(paths[path.items] == (path.views, path.instances) for path in through.paths)


@pytest.mark.parametrize("name", PLACES)
def test_behind_a_place_stand_the_accounts_of_its_paths_also_as_a_segment(view, rows, name):
    place, stands_there = PLACES[name]
    views = products(rows)
    here = pd.DataFrame(views.labels(most_of(PRODUCTS))).apply(stands_there, axis=1)
    accounts = set(views.instances[here])
    assert set(view.members(PRODUCTS, place)["account"]) == accounts
    view.add_segment(view.segment_from(PRODUCTS, place, "Of that place"))
    try:
        again = view.run(PRODUCTS.with_changes(segments=["Of that place"]))
    finally:
        view.remove_segment("Of that place")
    of_them = views.where(views.instances.isin(accounts))
    expect_nodes(again.nodes, of_them, of_them.labels(most_of(PRODUCTS)))


# --- compared, loops, skipped stages ---------------------------------------------------------------------------------


def test_two_sectors_show_the_same_items_and_differ_as_their_shares_do(view, rows):
    names = ("retail", "medical")
    spec = SELLERS.with_changes(items_per_column=4, compare=[{"name": name, "segments": [name]} for name in names])
    result = view.run(spec)
    sides = [sellers(rows[rows["sector"] == name]) for name in names]
    both = beside(*sides)
    nodes = []
    for name, views in zip(names, sides, strict=True):
        labels = views.labels(most_of(spec), both)
        expect_nodes(result.nodes[result.nodes["compare"] == name], views, labels)
        expect_links(result.links[result.links["compare"] == name], views, labels)
        nodes.append(views.nodes(labels))
    assert result.n_paths == sum(len(views.paths()) for views in sides)
    one, other = (views.instances.nunique() for views in sides)
    assert len(result.differences) == len({*nodes[0], *nodes[1]})
    for row in result.differences.itertuples():
        place = row.column, row.kind, text(row.item)
        base, value = (found.get(place, (0, 0))[1] for found in nodes)
        change = value / other - base / one
        assert (row.base_value, row.value, row.change) == (base, value, value - base)
        assert row.share_change == pytest.approx(change, abs=1e-12)
        (low_0, high_0), (low_1, high_1) = wilson(base, one), wilson(value, other)
        assert row.low == pytest.approx(change - math.hypot(value / other - low_1, high_0 - base / one), abs=1e-6)
        assert row.high == pytest.approx(change + math.hypot(high_1 - value / other, base / one - low_0), abs=1e-6)
        pooled = (base + value) / (one + other)
        spread = math.sqrt(pooled * (1 - pooled) * (1 / one + 1 / other))
        assert row.p_value == pytest.approx(math.erfc(abs(change) / spread / math.sqrt(2)) if spread else 1, abs=1e-9)


def items_of(rows: pd.DataFrame) -> Iterable[list[str]]:
    return path_of(rows, "account", "product").groupby("instance")["item"].agg(list)


def test_loops_are_the_accounts_whose_path_has_an_item_twice(view, rows):
    wanted = {}
    for path in items_of(rows):
        for item in {item for item in path if path.count(item) > 1}:
            wanted[item] = wanted.get(item, 0) + 1
    loops = view.run(PRODUCTS).loops
    assert dict(zip(loops["item"], loops["instances"], strict=True)) == wanted
    assert loops["instances"].is_monotonic_decreasing


def test_a_skipped_stage_comes_neither_before_a_later_one_nor_between(view, rows):
    stages = ["MG Special", "GTK 500", "GTX Basic", "GTXPro"]
    skipped = view.run(PRODUCTS).skipped(stages)
    for place, stage in enumerate(stages):
        count = 0
        for path in items_of(rows):
            later = [path.index(item) for item in stages[place + 1 :] if item in path]
            head = path[: min(later)] if later else []
            count += any(item in head for item in stages[:place]) and stage not in head
        assert skipped["instances"].iloc[place] == count
    assert skipped["instances"].max() > 0
