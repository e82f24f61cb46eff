"""Made-up data of the demo, and opportunities of a real CRM: what is worked out in memory is worked out everywhere."""

from __future__ import annotations

import os
from pathlib import Path

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

import ipyjourney as ij
from ipyjourney.demo import b2b_events
from tests.conformance.conftest import Bench

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")


def both(engine: Bench, table: pd.DataFrame) -> tuple[ij.DataView, ij.DataView]:
    """Give a view in memory, and one where the engine has its tables; in memory rows stand in their order."""
    ordered = table.sort_values("timestamp", kind="stable", ignore_index=True)
    return Bench("pandas").view(ordered), engine.view(ordered)


def assert_same(views: tuple[ij.DataView, ij.DataView], container: str, first: str, last: str, path: str) -> None:
    """Compare a journey, a cohort table and a flow."""
    journey = ij.JourneySpec.path(first, last, container=container)
    cohort = ij.CohortSpec(container=container, inclusion=first, returning=last, granularity="month")
    flow = ij.FlowSpec.starts_with({"metric": first}, container=container, pathing_dimension=path)
    expected, found = ([view.run(spec) for spec in (journey, cohort, flow)] for view in views)
    for name, one, other in zip(("nodes", "counts", "links"), expected, found, strict=True):
        assert len(getattr(one, name))
        assert_frame_equal(getattr(other, name), getattr(one, name))
    assert expected[0].nodes["primary"].min() > 0


@pytest.mark.everywhere
def test_made_up_data(engine):
    table = b2b_events(accounts=40).rename(
        columns={"Account ID": "account_id", "Timestamp": "timestamp", "Event": "event"}
    )
    assert_same(both(engine, table), "account", "Lead Form: Step 1", "MQL Qualified", "event")


@pytest.mark.everywhere
@pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")
def test_a_crm(engine):
    deals = pd.read_csv(Path(str(FOLDER)) / "crm" / "sales_pipeline.csv")
    names = ["opportunity_id", "account", "product"]
    halves = [
        deals[[*names, "engage_date"]].assign(event="Engaging").rename(columns={"engage_date": "timestamp"}),
        deals[[*names, "close_date"]].assign(event=deals["deal_stage"]).rename(columns={"close_date": "timestamp"}),
    ]
    table = pd.concat(halves, ignore_index=True).dropna(subset="timestamp").rename(columns={"account": "account_id"})
    table = table.assign(timestamp=pd.to_datetime(table["timestamp"]))
    assert_same(both(engine, table), "account", "Engaging", "Won", "product")
