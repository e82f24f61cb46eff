"""The command line over the CRM opportunities: a view saved in one month, run again with the next months' rows."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.cli import main
from ipyjourney.spec.documents import document_text

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

SPECS = {
    "journey": ij.JourneySpec.path("Engaging", "Won", container="opportunity").with_changes(segments=("Retail",)),
    "cohort": ij.CohortSpec(container="opportunity", inclusion="Engaging", returning="Won", columns=3, value="Revenue"),
    "flow": ij.FlowSpec.starts_with({"metric": "Won"}, container="account", pathing_dimension="product", columns=2),
}
SPLIT = pd.Timestamp("2017-07-01")


@pytest.fixture(scope="module")
def pipeline() -> pd.DataFrame:
    table = pd.read_csv(Path(str(FOLDER)) / "crm" / "sales_pipeline.csv", parse_dates=["engage_date", "close_date"])
    accounts = pd.read_csv(Path(str(FOLDER)) / "crm" / "accounts.csv")
    return table.merge(accounts[["account", "sector"]], on="account", how="left")


@pytest.fixture(scope="module")
def month(pipeline, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("crm")
    ids = ["opportunity_id", "account", "product"]
    engaged = pipeline.dropna(subset=["engage_date"]).assign(
        time=lambda rows: rows["engage_date"], event="Engaging", value=None
    )
    closed = pipeline.dropna(subset=["close_date"]).assign(
        time=lambda rows: rows["close_date"],
        event=lambda rows: rows["deal_stage"],
        value=lambda rows: rows["close_value"],
    )
    events = pd.concat([engaged, closed], ignore_index=True)[["time", "event", *ids, "value"]]
    events[events["time"] < SPLIT].to_csv(folder / "first.csv", index=False)
    events.to_csv(folder / "all.csv", index=False)
    events.to_parquet(folder / "all.parquet", index=False)
    view = ij.DataView(
        folder / "first.csv",
        timestamp="time",
        event="event",
        containers={"account": "account", "opportunity": "opportunity_id"},
        metrics={"Revenue": "value"},
        segments=[{"name": "Retail", "condition": {"dimension": "sector", "value": "retail"}}],
        lookups={"account": Path(str(FOLDER)) / "crm" / "accounts.csv"},
    )
    view.to_json(folder / "view.json")
    for name, spec in SPECS.items():
        (folder / f"{name}.json").write_text(document_text(spec, view.definitions), encoding="utf-8")
    return folder


@pytest.fixture(params=["all.csv", "all.parquet"])
def found(request, month):
    """Give the figures of an analysis that the command line wrote."""

    def figures(name: str) -> dict[str, list[dict[str, object]]]:
        out = month / f"{name}-{request.param}.json"
        common = ["--view", str(month / "view.json"), "--out", str(out), "--quiet"]
        assert main(["run", str(month / f"{name}.json"), "--data", str(month / request.param), *common]) == 0
        return json.loads(out.read_text(encoding="utf-8"))["figures"]

    return figures


def test_the_journey_has_all_opportunities_of_the_segment(found, pipeline):
    retail = pipeline[(pipeline["sector"] == "retail") & pipeline["engage_date"].notna()]
    won = retail[retail["deal_stage"] == "Won"]
    nodes, (arrow,) = found("journey")["nodes"], found("journey")["arrows"]
    assert [node["instances"] for node in nodes] == [len(retail), len(won)]
    days = (won["close_date"] - won["engage_date"]).dt.total_seconds()
    assert (arrow["instances"], arrow["median_time_seconds"]) == (len(won), days.median())


def test_the_cohorts_have_all_months_and_their_revenue(found, pipeline):
    engaged, closed = (pipeline[f"{name}_date"].dt.to_period("M") for name in ("engage", "close"))
    is_won = pipeline["deal_stage"] == "Won"
    cells = found("cohort")["cells"]
    assert {cell["cohort"] for cell in cells} == set(engaged.dropna().astype(str))
    for cell in cells:
        cohort = engaged == pd.Period(cell["cohort"], "M")
        if cell["column"] == "included":
            assert (cell["instances"], cell["value"]) == (cohort.sum(), None)
            continue
        later = 0 if cell["column"] == "same_period" else cell["column"]
        won = pipeline[cohort & is_won & (closed == pd.Period(cell["cohort"], "M") + later)]
        assert (cell["instances"], cell["value"]) == (len(won), won["close_value"].sum())


def test_the_flow_begins_with_every_win(found, pipeline):
    won = pipeline[(pipeline["deal_stage"] == "Won") & pipeline["account"].notna()]
    (anchor,) = (node for node in found("flow")["nodes"] if node["column"] == 0)
    assert anchor["instances"] == won["account"].nunique()
