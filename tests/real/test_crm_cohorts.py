"""Cohorts of engaged opportunities that are won, by month and by sector, against plain pandas and scipy."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.stats import CensoredData, binomtest, ecdf, logrank

import ipyjourney as ij

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

WON = ij.CohortSpec(container="opportunity", inclusion="Engaging", returning="Won", columns=6, value="Revenue")
LATER = {"same_period": 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6}


@pytest.fixture(scope="module")
def deals() -> pd.DataFrame:
    """Engaged opportunities with their months as whole numbers."""
    folder = Path(str(FOLDER)) / "crm"
    table = pd.read_csv(folder / "sales_pipeline.csv", parse_dates=["engage_date", "close_date"])
    table = table[table["engage_date"].notna()].merge(
        pd.read_csv(folder / "accounts.csv")[["account", "sector"]], on="account", how="left"
    )
    won = table["deal_stage"] == "Won"
    end = table[["engage_date", "close_date"]].max().max()
    return table.assign(
        won=won,
        month=month(table["engage_date"]),
        # Far away, where nothing is compared with it.
        won_month=month(table["close_date"]).where(won, 10**6),
        days=(table["close_date"].where(won, end) - table["engage_date"]).dt.days,
        close_value=table["close_value"].where(won, 0),
    )


def month(dates: pd.Series) -> pd.Series:
    return dates.dt.year * 12 + dates.dt.month - 1


@pytest.fixture(scope="module")
def last(deals: pd.DataFrame) -> int:
    """Give the month in which the data end: on its last day, but before that day is over."""
    return int(month(deals[["engage_date", "close_date"]].max()).max())


@pytest.fixture(scope="module")
def view(deals: pd.DataFrame) -> ij.DataView:
    columns = ["time", "event", "opportunity_id", "account", "value"]
    closed = deals[deals["close_date"].notna()]
    events = [
        deals.assign(time=deals["engage_date"], event="Engaging", value=math.nan)[columns],
        closed.assign(time=closed["close_date"], event=closed["deal_stage"], value=closed["close_value"])[columns],
    ]
    return ij.DataView(
        pd.concat(events, ignore_index=True),
        timestamp="time",
        event="event",
        containers={"account": "account", "opportunity": "opportunity_id"},
        metrics={"Revenue": "value"},
        lookups={"account": Path(str(FOLDER)) / "crm" / "accounts.csv"},
    )


@pytest.fixture(scope="module")
def by_month(view: ij.DataView) -> ij.CohortResult:
    return view.run(WON)


@pytest.fixture(scope="module")
def by_sector(view: ij.DataView) -> ij.CohortResult:
    return view.run(WON.with_changes(dimension="sector"))


def month_number(label: str) -> int:
    year, number = label.split("-")
    return int(year) * 12 + int(number) - 1


def groups(result: ij.CohortResult, deals: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Give the deals of each row."""
    if result.spec.dimension is None:
        return {row: deals[deals["month"] == month_number(row)] for row in result.counts.index}
    return {row: deals[deals["sector"] == row] for row in result.counts.index}


# --- counts, shares, marks -------------------------------------------------------------------------------------------


def test_the_rows_are_all_months_and_all_sectors_by_size(by_month, by_sector, deals, last):
    assert [month_number(row) for row in by_month.counts.index] == list(range(int(deals["month"].min()), last + 1))
    sizes = deals["sector"].value_counts()
    assert by_sector.counts["included"].to_dict() == sizes.to_dict()
    assert by_sector.counts["included"].is_monotonic_decreasing
    assert deals["sector"].isna().sum() == 1088
    assert "1,088 rows" in " ".join(note.text for note in by_sector.notes)


def test_a_cell_is_incomplete_that_looks_at_the_last_month_and_empty_beyond(by_month, last):
    for row in by_month.counts.index:
        assert by_month.incomplete.loc[row, "included"] == (month_number(row) == last)
        for column, later in LATER.items():
            assert by_month.incomplete.loc[row, column] == (month_number(row) + later == last)
            assert pd.isna(by_month.counts.loc[row, column]) == (month_number(row) + later > last)


def test_a_share_is_out_of_all_of_its_month_with_the_interval_of_wilson(by_month, deals, last):
    for row, of_row in groups(by_month, deals).items():
        for column, later in LATER.items():
            if month_number(row) + later <= last:
                expect_share(by_month, row, column, (of_row["won_month"] == of_row["month"] + later).sum(), len(of_row))


def test_a_sector_adds_up_its_months_that_are_over(by_sector, deals, last):
    for row, of_row in groups(by_sector, deals).items():
        assert by_sector.counts.loc[row, "included"] == len(of_row)
        for column, later in LATER.items():
            over = of_row[of_row["month"] + later < last]
            won = over["won_month"] == over["month"] + later
            expect_share(by_sector, row, column, won.sum(), len(over))
            value = over.loc[won, "close_value"].sum()
            assert by_sector.values.loc[row, column] == value
            assert by_sector.values_per_instance.loc[row, column] == pytest.approx(value / len(over), rel=1e-12)
    assert not by_sector.incomplete.to_numpy().any()


def expect_share(result: ij.CohortResult, row: str, column: object, count: int, base: int) -> None:
    assert (result.counts.loc[row, column], result.bases.loc[row, column]) == (count, base)
    assert result.shares.loc[row, column] == pytest.approx(count / base, rel=1e-12)
    interval = binomtest(int(count), int(base)).proportion_ci(method="wilson")
    assert result.shares_low.loc[row, column] == pytest.approx(interval.low, rel=1e-9, abs=1e-12)
    assert result.shares_high.loc[row, column] == pytest.approx(interval.high, rel=1e-9)


def test_the_average_of_the_sectors_pools_them_and_the_mean_weighs_them_alike(view, by_sector, deals, last):
    mean = view.run(by_sector.spec.with_changes(average="mean")).average
    known = deals[deals["sector"].notna()]
    for column, later in LATER.items():
        over = known[known["month"] + later < last]
        won = over["won_month"] == over["month"] + later
        assert by_sector.average[column] == pytest.approx(won.mean(), rel=1e-12)
        assert mean[column] == pytest.approx(won.groupby(over["sector"]).mean().mean(), rel=1e-12)


def test_churn_is_the_rest_of_each_cell(view, by_month):
    churn = view.run(WON.with_changes(type="churn"))
    for column in list(LATER)[1:]:
        assert (churn.counts[column] + by_month.counts[column]).dropna().eq(by_month.counts["included"]).all()
    assert churn.average[3] == pytest.approx(1 - by_month.average[3], rel=1e-12)


# --- accounts, which come back again and again -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def active(deals: pd.DataFrame) -> tuple[dict[int, set[str]], dict[int, set[str]]]:
    """Give the accounts that engaged, and those that bought, in each month."""
    engaged = deals.dropna(subset="account").groupby("month")["account"].agg(set)
    bought = deals[deals["won"]].groupby("won_month")["account"].agg(set)
    return engaged.to_dict(), bought.to_dict()


ACCOUNTS = WON.with_changes(container="account", value=None)


def bought_between(bought: Mapping[int, set[str]], first: int, end: int) -> set[str]:
    return set().union(*(bought.get(number, set()) for number in range(first, end + 1)))


@pytest.mark.parametrize(
    ("changes", "spans"),
    [
        ({}, {1: (1, 1), 3: (3, 3), 6: (6, 6)}),
        ({"brackets": [(1, 1), (2, 3), (4, 6)]}, {1: (1, 1), "2–3": (2, 3), "4–6": (4, 6)}),
        ({"mode": "on_or_after"}, {1: (1, 99), 3: (3, 99), 6: (6, 99)}),
    ],
    ids=["on", "brackets", "on or after"],
)
def test_accounts_that_buy_again_are_counted_once_per_column(view, active, last, changes, spans):
    engaged, bought = active
    result = view.run(ACCOUNTS.with_changes(**changes))
    for row in result.counts.index:
        number = month_number(row)
        assert result.counts.loc[row, "included"] == len(engaged[number])
        for column, (first, end) in spans.items():
            back = engaged[number] & bought_between(bought, number + first, number + end)
            shown = result.counts.loc[row, column]
            assert pd.isna(shown) if number + first > last else shown == len(back)


def test_rolling_keeps_the_accounts_that_bought_in_every_month_since(view, active, last):
    engaged, bought = active
    rolling = view.run(ACCOUNTS.with_changes(rolling=True))
    for row in rolling.counts.index:
        left = engaged[month_number(row)]
        for column in range(1, min(6, last - month_number(row)) + 1):
            before, left = left, left & bought.get(month_number(row) + column, set())
            assert rolling.counts.loc[row, column] == len(left)
            assert rolling.bases.loc[row, column] == len(before)


def test_two_months_of_accounts_are_not_tested_against_each_other(view, active):
    engaged, _ = active
    result = view.run(ACCOUNTS)
    test = result.log_rank("2017-03", "2017-04")
    shared = engaged[month_number("2017-03")] & engaged[month_number("2017-04")]
    assert math.isnan(test.p_value)
    assert f"{len(shared)} instances" in test.text


# --- milestone timing ------------------------------------------------------------------------------------------------


def censored(rows: pd.DataFrame) -> CensoredData:
    return CensoredData.right_censored(rows["days"], ~rows["won"])


# Once the last of a month has returned, Greenwood's formula gives nothing.
@pytest.mark.filterwarnings("ignore:The confidence interval is undefined")
@pytest.mark.parametrize("which", ["by_month", "by_sector"])
def test_curves_medians_and_bounds_are_those_of_scipy(which, deals, request):
    result = request.getfixturevalue(which)
    timing = result.timing.set_index("cohort")
    for row, of_row in groups(result, deals).items():
        found = timing.loc[row]
        assert (found["instances"], found["events"]) == (len(of_row), of_row["won"].sum())
        assert found["censored"] == (~of_row["won"]).sum()
        survival = ecdf(censored(of_row)).sf
        bounds = survival.confidence_interval(method="log-log")
        curve = result.curve(row)
        returns = curve[curve["events"] > 0]
        days = (returns["time"] / pd.Timedelta(days=1)).to_numpy()
        assert returns["events"].tolist() == of_row.loc[of_row["won"], "days"].value_counts().sort_index().tolist()
        assert returns["at_risk"].tolist() == [(of_row["days"] >= day).sum() for day in days]
        np.testing.assert_allclose(returns["share_not_returned"], survival.evaluate(days), atol=1e-12)
        inner = returns["low"].notna().to_numpy()
        np.testing.assert_allclose(returns["low"][inner], bounds.low.evaluate(days[inner]), rtol=1e-9)
        np.testing.assert_allclose(returns["high"][inner], bounds.high.evaluate(days[inner]), rtol=1e-9)
        # One half up to rounding, which January comes to exactly.
        for name, shares in (("median", survival), ("median_low", bounds.low), ("median_high", bounds.high)):
            reached = days[shares.evaluate(days) <= 0.5 + 1e-12]
            expected = pd.Timedelta(days=reached[0]) if len(reached) else pd.NaT
            assert found[name] == expected or (pd.isna(found[name]) and pd.isna(expected)), (row, name)


@pytest.mark.parametrize("which", ["by_month", "by_sector"])
def test_every_pair_of_rows_has_the_log_rank_test_of_scipy(which, deals, request):
    result = request.getfixturevalue(which)
    for (one, of_one), (other, of_other) in combinations(groups(result, deals).items(), 2):
        expected = logrank(censored(of_one), censored(of_other))
        test = result.log_rank(one, other)
        assert test.statistic == pytest.approx(expected.statistic**2, rel=1e-9)
        assert test.p_value == pytest.approx(expected.pvalue, rel=1e-9, abs=1e-15)


def test_no_sector_wins_faster_than_another_by_more_than_chance_explains(by_sector):
    pairs = list(combinations(by_sector.counts.index, 2))
    smallest = min(by_sector.log_rank(*pair).p_value for pair in pairs)
    assert smallest * len(pairs) > 0.05
