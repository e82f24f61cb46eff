"""What the cards of broken down nodes show, one rule of the definitions at a time."""

from __future__ import annotations

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.errors import UnknownName
from tests.conformance.journeys import journey
from tests.conformance.tables import events

TABLE = events(
    "at account_id event page",
    "mon acme visit a",
    "tue acme visit b",
    "wed acme won -",
    "mon birk visit a",
    "tue birk won c",
    "mon cole visit -",
    "tue dahl won a",
)
BIG, SMALL = (
    ij.Segment(name=size, scope="account", condition={"dimension": "size", "value": size}) for size in ("big", "small")
)


def broken_down(
    engine, by: str | None = "page", table: pd.DataFrame = TABLE, names: tuple[str, ...] = ("visit", "won"), **fields
) -> ij.JourneyResult:
    nodes = [{"id": name, "components": [{"metric": name}], "breakdown": by} for name in names]
    spec = journey(" > ".join(names)) if len(names) > 1 else ij.JourneySpec(container="account")
    sizes = {"segments": [BIG, SMALL], "dimensions": ["page", "size"]} if "size" in table else {}
    return engine.run(spec.with_changes(nodes=nodes, **fields), table, **{"dimensions": ["page"], **sizes})


def rows(result: ij.JourneyResult, node: str) -> list[list[object]]:
    found = result.breakdowns
    chosen = found.loc[found["node"] == node, ["item", "value", "share"]]
    return [[None if part != part else part for part in row] for row in chosen.round(3).values.tolist()]


@pytest.fixture
def sized() -> pd.DataFrame:
    return events(
        "at account_id event page size",
        "mon b1 visit a big",
        "mon b2 visit a big",
        "mon b3 visit d big",
        "mon s1 visit c small",
        "mon s2 visit c small",
        "mon s3 visit c small",
    )


@pytest.mark.everywhere
def test_a_node_is_split_on_the_rows_reached_there_and_nulls_come_last(engine):
    result = broken_down(engine)
    assert rows(result, "visit") == [["a", 2, 0.667], ["b", 1, 0.333], [None, 1, 0.333]]
    # Dahl's row is not reached, so its page is not there.
    assert rows(result, "won") == [["c", 1, 0.5], [None, 1, 0.5]]
    assert result.breakdowns["dimension"].tolist() == ["page"] * 5


def test_a_breakdown_goes_by_the_primary_metric(engine):
    result = broken_down(engine, primary_metric="Events")
    assert rows(result, "visit") == [["a", 2, 0.5], ["b", 1, 0.25], [None, 1, 0.25]]
    assert result.breakdowns["share_low"].isna().all()


def test_the_share_of_instances_has_an_interval(engine):
    first = broken_down(engine).breakdowns.iloc[0]
    # Wilson, 2 out of 3.
    assert [round(first["share_low"], 4), round(first["share_high"], 4)] == [0.2077, 0.9385]


def test_the_five_items_with_the_highest_figures_are_shown(engine):
    lines = [f"mon a{number}{item} visit {item}" for item in "bcdefg" for number in range("gfedcb".index(item) + 1)]
    result = broken_down(engine, table=events("at account_id event page", *lines), names=("visit",))
    assert [item for item, *_ in rows(result, "visit")] == ["b", "c", "d", "e", "f"]
    assert result.node_breakdowns["visit"].total == 6


def test_all_sides_show_the_same_items_by_their_figures_added_up(engine, sized):
    result = broken_down(
        engine,
        table=sized,
        names=("visit",),
        compare=[{"name": "B", "segments": ["big"]}, {"name": "S", "segments": ["small"]}],
    )
    assert result.breakdowns[["compare", "item", "value"]].values.tolist() == [
        *(["B", "c", 0], ["B", "a", 2], ["B", "d", 1]),
        *(["S", "c", 3], ["S", "a", 0], ["S", "d", 0]),
    ]


def test_a_journey_without_breakdowns_has_an_empty_frame(engine):
    assert broken_down(engine, by=None).breakdowns.empty


def test_an_unknown_dimension_is_refused(engine):
    with pytest.raises(UnknownName, match='Did you mean "page"'):
        broken_down(engine, by="pages")
