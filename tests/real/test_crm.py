"""The CRM opportunities of a hardware seller: engaged, then won or lost, some without an account."""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd
import pytest

import ipyjourney as ij

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")


@pytest.fixture(scope="module")
def pipeline() -> pd.DataFrame:
    return pd.read_csv(Path(str(FOLDER)) / "crm" / "sales_pipeline.csv")


@pytest.fixture(scope="module")
def view(pipeline: pd.DataFrame) -> ij.DataView:
    engaged = pipeline[pipeline["engage_date"].notna()].assign(
        time=lambda rows: rows["engage_date"], event="Engaging", close_value=float("nan")
    )
    closed = pipeline[pipeline["close_date"].notna()].assign(
        time=lambda rows: rows["close_date"], event=lambda rows: rows["deal_stage"]
    )
    columns = ["time", "event", "opportunity_id", "account", "product", "close_value"]
    return ij.DataView(
        pd.concat([engaged, closed], ignore_index=True)[columns],
        timestamp="time",
        event="event",
        containers={"account": "account", "opportunity": "opportunity_id"},
        metrics={"Revenue": "close_value"},
        lookups={"account": Path(str(FOLDER)) / "crm" / "accounts.csv"},
    )


def engaging_to_won(view: ij.DataView, container: str, **changes: object) -> ij.JourneyResult:
    spec = ij.JourneySpec.path("Engaging", "Won", container=container, secondary_metric="Revenue")
    return view.run(spec.with_changes(**changes))


def test_engaging_to_won_per_opportunity_counts_each_opportunity_once(view, pipeline):
    nodes = engaging_to_won(view, "opportunity").nodes
    won = pipeline[pipeline["deal_stage"] == "Won"]
    assert nodes["primary"].tolist() == [pipeline["engage_date"].notna().sum(), len(won)] == [8300, 4238]
    assert nodes["secondary"].tolist() == [0, won["close_value"].sum()] == [0, 10_005_534]
    assert nodes["fallout"].iloc[0] == 8300 - 4238


def test_a_rate_per_account_leaves_out_opportunities_without_one_and_says_so(view, pipeline):
    result = engaging_to_won(view, "account")
    assert result.nodes["primary"].tolist() == [85, 85]
    without = pipeline[pipeline["account"].isna() & pipeline["engage_date"].notna()]
    assert set(without["deal_stage"]) == {"Engaging"}
    assert "1,088 rows have no account" in " ".join(note.text for note in result.notes)
    assert len(without) == 1088


def test_the_time_from_engaging_to_won_is_that_of_the_table(view, pipeline):
    won = pipeline[pipeline["deal_stage"] == "Won"]
    days = (pd.to_datetime(won["close_date"]) - pd.to_datetime(won["engage_date"])).dt.days
    arrow = engaging_to_won(view, "opportunity").arrows.iloc[0]
    assert arrow["median_time"] == pd.Timedelta(days=days.median())


def test_by_sector_the_figures_add_up_to_those_of_opportunities_with_an_account(view, pipeline):
    sectors = [item for item, _ in view.items("sector").items]
    assert len(sectors) == 10
    engaged = won = 0
    for sector in sectors:
        if sector not in view.segments:
            view.add_segment({"name": sector, "condition": {"dimension": "sector", "value": sector}})
        nodes = engaging_to_won(view, "opportunity", segments=(sector,)).nodes
        engaged, won = engaged + nodes["primary"].iloc[0], won + nodes["primary"].iloc[1]
    with_account = pipeline[pipeline["account"].notna()]
    assert engaged == with_account["engage_date"].notna().sum()
    assert won == (with_account["deal_stage"] == "Won").sum()


def test_the_widget_draws_the_real_journey(view):
    canvas = ij.JourneyCanvas(
        view, ij.JourneySpec.path("Engaging", "Won", container="opportunity"), secondary_metric="Revenue"
    )
    text = canvas.result.to_text()
    assert "8,300" in text
    assert "10,005,534" in text
