"""Cohort tables, flows and the questions of a click over the CRM opportunities, each figure against plain pandas."""

from __future__ import annotations

import math
import os
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pandas as pd
import pytest

import ipyjourney as ij
from tests.unit.export.flow_pictures import links_in

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

WON_BY_OPPORTUNITY = ij.JourneySpec.path("Engaging", "Won", container="opportunity")
STUCK = {"fallout": "n1"}


@pytest.fixture(scope="module")
def pipeline() -> pd.DataFrame:
    folder = Path(str(FOLDER)) / "crm"
    table = pd.read_csv(folder / "sales_pipeline.csv").merge(
        pd.read_csv(folder / "accounts.csv")[["account", "sector"]], on="account", how="left"
    )
    engaged, closed = pd.to_datetime(table["engage_date"]), pd.to_datetime(table["close_date"])
    return table.assign(
        engaged=engaged,
        closed=closed,
        won=table["deal_stage"] == "Won",
        # Months as whole numbers, so that a difference is a column of the cohort table.
        engage_month=engaged.dt.year * 12 + engaged.dt.month - 1,
        close_month=closed.dt.year * 12 + closed.dt.month - 1,
    )


@pytest.fixture(scope="module")
def rows(pipeline: pd.DataFrame) -> pd.DataFrame:
    engaged = pipeline[pipeline["engaged"].notna()].assign(
        time=lambda table: table["engage_date"], event="Engaging", close_value=float("nan")
    )
    closed = pipeline[pipeline["closed"].notna()].assign(
        time=lambda table: table["close_date"], event=lambda table: table["deal_stage"]
    )
    columns = ["time", "event", "opportunity_id", "account", "product", "close_value"]
    return pd.concat([engaged, closed], ignore_index=True)[columns]


@pytest.fixture(scope="module")
def view(rows: pd.DataFrame) -> ij.DataView:
    return ij.DataView(
        rows,
        timestamp="time",
        event="event",
        containers={"account": "account", "opportunity": "opportunity_id"},
        metrics={"Revenue": "close_value", "Revenue per won deal": ij.Metric.calculated("[Revenue] / [Won]")},
        segments=[
            {"name": sector, "condition": {"dimension": "sector", "value": sector}} for sector in ("retail", "medical")
        ],
        lookups={"account": Path(str(FOLDER)) / "crm" / "accounts.csv"},
    )


@pytest.fixture(scope="module")
def by_month(view: ij.DataView) -> ij.CohortResult:
    return view.run(
        ij.CohortSpec(container="opportunity", inclusion="Engaging", returning="Won", columns=5, value="Revenue")
    )


def month_number(label: str) -> int:
    year, month = label.split("-")
    return int(year) * 12 + int(month) - 1


def wilson(count: int, size: int) -> tuple[float, float]:
    z, share = 1.959963984540054, count / size
    middle = (share + z * z / (2 * size)) / (1 + z * z / size)
    half = z / (1 + z * z / size) * math.sqrt(share * (1 - share) / size + z * z / (4 * size * size))
    return middle - half, middle + half


# --- cohort table ----------------------------------------------------------------------------------------------------


def test_each_cohort_cell_is_the_won_opportunities_of_that_engage_and_close_month(by_month, pipeline):
    last = int(pipeline["close_month"].max())
    for label, cells in by_month.counts.iterrows():
        cohort = pipeline[pipeline["engage_month"] == month_number(label)]
        assert cells["included"] == len(cohort)
        for column, later in {"same_period": 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5}.items():
            month = month_number(label) + later
            won = cohort[cohort["won"] & (cohort["close_month"] == month)]
            if month > last:
                assert pd.isna(cells[column])
            else:
                assert cells[column] == len(won)
                assert by_month.values.loc[label, column] == won["close_value"].sum()


def test_the_average_row_pools_the_months_that_are_over(by_month, pipeline):
    # The table ends on the last day of a month, but not at its last moment: that month is not over.
    over = int(pipeline["close_month"].max()) - 1
    for later in (1, 2, 3, 4, 5):
        cohorts = pipeline[pipeline["engage_month"] + later <= over]
        won = cohorts["won"] & (cohorts["close_month"] == cohorts["engage_month"] + later)
        assert by_month.average[later] == pytest.approx(won.sum() / len(cohorts), rel=1e-12)


def test_milestone_timing_is_the_kaplan_meier_median_of_days_to_won(by_month, pipeline):
    end = pipeline["closed"].max()
    timing = by_month.timing.set_index("cohort")
    for label in by_month.counts.index:
        cohort = pipeline[pipeline["engage_month"] == month_number(label)]
        days = cohort["closed"].where(cohort["won"], end).sub(cohort["engaged"]).dt.days
        # In fractions: January falls to exactly one half.
        open_share, median = Fraction(1), pd.NaT
        for day in sorted(set(days[cohort["won"]])):
            open_share *= 1 - Fraction(int((cohort["won"] & (days == day)).sum()), int((days >= day).sum()))
            if open_share <= Fraction(1, 2):
                median = pd.Timedelta(days=day)
                break
        assert timing.loc[label, ["instances", "events"]].tolist() == [len(cohort), cohort["won"].sum()]
        assert timing.loc[label, "median"] == median or (pd.isna(median) and pd.isna(timing.loc[label, "median"]))


# --- flow ------------------------------------------------------------------------------------------------------------


def test_the_flow_of_products_per_account_is_counted_as_by_hand(view, rows):
    flow = view.run(
        ij.FlowSpec(
            container="account",
            anchor={"kind": "starts_with", "dimension": "product"},
            pathing_dimension="product",
            columns=3,
            items_per_column=7,
        )
    )
    views: Counter[tuple[int, str | None]] = Counter()
    paths: Counter[tuple[str | None, ...]] = Counter()
    with_account = rows[rows["account"].notna()].sort_values("time", kind="stable")
    for _, of_account in with_account.groupby("account"):
        products = of_account["product"].tolist()
        path = [item for place, item in enumerate(products) if place == 0 or item != products[place - 1]]
        for start in range(len(path)):
            shown = path[start : start + 3]
            views.update(enumerate(shown))
            if len(shown) < 3:
                views[len(shown), None] += 1
            paths[(*shown, *[None] * (3 - len(shown)))] += 1
    nodes = flow.nodes
    found = {(row.column, None if row.kind == "exit" else row.item): row.views for row in nodes.itertuples()}
    assert found == dict(views)
    assert flow.n_paths == len(paths)
    assert flow.paths["views"].tolist() == sorted(paths.values(), reverse=True)
    assert all(paths[path] == count for path, count in zip(flow.paths["path"], flow.paths["views"], strict=True))


def test_the_picture_of_a_flow_joins_what_the_links_join(view):
    flow = view.run(
        ij.FlowSpec.ends_with({"metric": "Won"}, container="account", pathing_dimension="product", columns=2)
    )
    titles = {"other": "Other items", "entry": "Entry"}
    drawn = links_in(flow.to_svg(), flow.sides[0].views)
    assert drawn == {(row.source or titles[row.source_kind], row.target): row.views for row in flow.links.itertuples()}


# --- questions -------------------------------------------------------------------------------------------------------


def test_behind_the_fallout_stand_the_opportunities_that_were_not_won(view, pipeline):
    members = view.members(WON_BY_OPPORTUNITY, STUCK)
    stuck = pipeline[pipeline["engaged"].notna() & ~pipeline["won"]].set_index("opportunity_id")
    assert len(members) == len(stuck) == 8300 - 4238
    assert set(members["opportunity_id"]) == set(stuck.index)
    of_each = stuck.loc[members["opportunity_id"]]
    assert members["reached"].dt.tz_localize(None).tolist() == of_each["engaged"].tolist()
    assert members["last"].dt.tz_localize(None).tolist() == of_each["closed"].fillna(of_each["engaged"]).tolist()
    assert members["events"].tolist() == (1 + of_each["closed"].notna()).tolist()


def test_the_accounts_of_the_fallout_are_those_of_its_opportunities(view, pipeline):
    stuck = pipeline[pipeline["engaged"].notna() & ~pipeline["won"] & pipeline["account"].notna()]
    assert set(view.members(WON_BY_OPPORTUNITY, STUCK, of="account")["account"]) == set(stuck["account"])


def test_the_breakdown_by_sector_adds_up_to_the_node(view, pipeline):
    split = view.breakdown(WON_BY_OPPORTUNITY, "Engaging", dimension="sector", limit=None)
    expected = pipeline[pipeline["engaged"].notna()]["sector"].value_counts(dropna=False)
    assert split["value"].sum() == 8300
    for row in split.itertuples():
        wanted = expected[expected.index.isna()].sum() if row.item is None else expected[row.item]
        assert row.value == wanted
        assert row.share == pytest.approx(wanted / 8300, rel=1e-12)


def test_the_trend_of_won_is_the_number_of_deals_closed_in_each_month(view, pipeline):
    trend = view.trend(WON_BY_OPPORTUNITY, "Won", granularity="month")
    won = pipeline[pipeline["won"]]["close_month"].value_counts()
    assert {month_number(row.period): row.value for row in trend.itertuples()} == won.to_dict()


def test_a_segment_of_the_fallout_holds_nobody_who_was_won(view, pipeline):
    segment = view.segment_from(WON_BY_OPPORTUNITY, STUCK, "Not won")
    view.add_segment(segment)
    try:
        nodes = view.run(WON_BY_OPPORTUNITY.with_changes(segments=("Not won",))).nodes
    finally:
        view.remove_segment("Not won")
    assert nodes["primary"].tolist() == [(pipeline["engaged"].notna() & ~pipeline["won"]).sum(), 0]


# --- compared, calculated --------------------------------------------------------------------------------------------


def test_two_sectors_compared_are_as_if_each_alone_and_differ_as_their_rates_do(view, pipeline):
    compared = view.run(
        WON_BY_OPPORTUNITY.with_changes(
            compare=[{"name": name, "segments": [name]} for name in ("retail", "medical")],
        )
    )
    sizes, won = [], []
    for name in ("retail", "medical"):
        of_sector = pipeline[(pipeline["sector"] == name) & pipeline["engaged"].notna()]
        side = compared.nodes[compared.nodes["compare"] == name]
        assert side["primary"].tolist() == [len(of_sector), of_sector["won"].sum()]
        sizes.append(len(of_sector))
        won.append(int(of_sector["won"].sum()))
    differences = compared.differences
    found = differences[(differences["place"] == "node") & (differences["node"] == "n2")].iloc[0]
    pooled = sum(won) / sum(sizes)
    change = won[1] / sizes[1] - won[0] / sizes[0]
    score = change / math.sqrt(pooled * (1 - pooled) * (1 / sizes[0] + 1 / sizes[1]))
    assert (found["value"], found["base_value"], found["change"]) == (won[1], won[0], won[1] - won[0])
    assert found["change_percent"] == pytest.approx(100 * (won[1] - won[0]) / won[0], rel=1e-9)
    assert found["share_change"] == pytest.approx(change, rel=1e-9)
    assert found["p_value"] == pytest.approx(math.erfc(abs(score) / math.sqrt(2)), rel=1e-9)
    (low_0, high_0), (low_1, high_1) = (wilson(count, size) for count, size in zip(won, sizes, strict=True))
    share_0, share_1 = won[0] / sizes[0], won[1] / sizes[1]
    assert found["low"] == pytest.approx(change - math.hypot(share_1 - low_1, high_0 - share_0), rel=1e-6)
    assert found["high"] == pytest.approx(change + math.hypot(high_1 - share_1, share_0 - low_0), rel=1e-6)


def test_a_calculated_metric_is_revenue_over_won_deals_node_by_node(view, pipeline):
    nodes = view.run(WON_BY_OPPORTUNITY.with_changes(secondary_metric="Revenue per won deal")).nodes
    won = pipeline[pipeline["won"]]
    assert pd.isna(nodes["secondary"].iloc[0])
    assert nodes["secondary"].iloc[1] == pytest.approx(won["close_value"].sum() / len(won), rel=1e-12)
