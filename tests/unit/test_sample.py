"""Samples of whole instances: which are chosen, what is told of them, and what their figures mean for the whole."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pandas as pd
import polars as pl
import pytest

import ipyjourney as ij
from ipyjourney.data.containers import EmptyKey
from ipyjourney.data.sampling import BadSample, choose_instances
from ipyjourney.errors import UnknownName
from ipyjourney.result.estimates import NotSampled
from ipyjourney.result.written import written_json
from ipyjourney.stats.finite import shares_of_whole
from ipyjourney.view.description import ViewDocument

WON = ij.JourneySpec.path("Visit", "Demo", "Won", container="account")
MONTHLY = ij.CohortSpec(container="account", inclusion="Visit", returning="Demo", columns=2)
KEYS = [f"A-{number:03}" for number in range(60)]


def events() -> pd.DataFrame:
    """Make accounts that visit in January, two in three with a demo in February, one of them won; and nobody."""
    rows = [("2024-01-05", key, f"{key}/{place % 2}", "Visit") for place, key in enumerate(KEYS)]
    rows += [("2024-02-05", key, f"{key}/1", "Demo") for place, key in enumerate(KEYS) if place % 3]
    rows += [("2024-03-05", KEYS[7], f"{KEYS[7]}/1", "Won"), ("2024-06-01 12:00", None, None, "Visit")]
    table = pd.DataFrame(rows, columns=["time", "account", "person", "event"])
    return table.assign(
        time=pd.to_datetime(table["time"], format="ISO8601"), id=range(len(table)), channel="Web", spare=1.5
    )


def view(table: object = None, **options: object) -> ij.DataView:
    named = {"timestamp": "time", "event": "event", "containers": {"account": "account", "person": "person"}}
    return ij.DataView(events() if table is None else table, **{**named, "tie_breaker": "id", **options})


def digest(seed: int, *parts: str) -> bytes:
    """Hash a key as the documentation says."""
    return hashlib.blake2b("\0".join([str(seed), *parts]).encode(), digest_size=8).digest()


# Which are chosen --------------------------------------------------------------------------------------------------


def test_the_instances_with_the_smallest_hashes_are_chosen():
    for seed in (0, 7):
        chosen = set(view().sample(10, "account", seed=seed).table.frame["account"])
        assert chosen == set(sorted(KEYS, key=lambda key: digest(seed, key))[:10])
    # As they were in the first version: who drew a sample then draws it again.
    assert sorted(view().sample(3).table.frame["account"].unique()) == ["A-031", "A-038", "A-041"]


@pytest.mark.parametrize(
    "keys",
    [
        pd.Series(range(1, 41)),
        pd.Series(range(1, 41), dtype="float64"),
        pd.Series(range(1, 41), dtype="Int64"),
        pd.Series(range(1, 41)).astype(str),
        pd.Series(range(1, 41)).astype(str).astype("category"),
    ],
    ids=["whole", "float", "nullable", "text", "category"],
)
def test_a_key_is_chosen_whatever_the_type_that_it_is_kept_in(keys):
    expected = set(sorted(map(str, range(1, 41)), key=lambda text: digest(0, text))[:8])
    assert {str(number + 1) for number in np.flatnonzero(choose_instances(keys.to_frame(), 8, 0))} == expected


def test_moments_and_keys_of_several_parts_are_chosen_by_their_parts():
    days = pd.DataFrame({"day": pd.date_range("2024-01-01", periods=9), "part": [True, False, True] * 3})
    texts = [(str(int(day.timestamp()) * 1_000_000), str(part).lower()) for day, part in days.itertuples(index=False)]
    least = sorted(range(9), key=lambda place: digest(5, *texts[place]))[:4]
    assert np.flatnonzero(choose_instances(days, 4, 5)).tolist() == sorted(least)
    zoned = days.assign(day=days["day"].dt.tz_localize("UTC").dt.tz_convert("Asia/Tokyo"))
    assert (choose_instances(zoned, 4, 5) == choose_instances(days, 4, 5)).all()


def test_a_larger_sample_contains_a_smaller_one_and_one_drawn_of_it_is_one_of_the_whole():
    small, large = view().sample(8), view().sample(30)
    assert set(small.table.frame["id"]) < set(large.table.frame["id"])
    again = large.sample(8)
    assert again.sampling == small.sampling
    assert again.table.frame["id"].tolist() == small.table.frame["id"].tolist()


# What it is --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lazy", [False, True], ids=["memory", "polars"])
def test_a_sample_answers_as_a_view_of_the_chosen_rows_that_ends_with_the_whole(lazy):
    whole = view(pl.from_pandas(events()).lazy() if lazy else None)
    part = whole.sample(20)
    told = part.sampling
    assert (told.container, told.instances, told.of_instances, told.rows_without_key) == ("account", 20, 60, 1)
    assert (told.rows, told.of_rows, told.share) == (len(part.table.frame), 102, 1 / 3)
    kept = events()[lambda table: table["account"].isin(set(part.table.frame["account"]))]
    alone = view(kept, as_of="2024-06-01 12:00:00.000001")
    for spec in (WON.with_changes(nodes=WON.nodes[:2], arrows=WON.arrows[:1]), MONTHLY):
        found, expected = part.run(spec), alone.run(spec)
        assert [note.text for note in found.notes[2:]] == [note.text for note in expected.notes]
        assert found.to_csv() == expected.to_csv()
    assert part.run(MONTHLY).counts.index[-1] == "2024-06"


def test_a_sample_has_the_components_of_the_whole_also_where_it_has_no_such_event():
    whole = view(segments=[{"name": "All", "condition": {"dimension": "event", "operator": "exists"}}])
    part = whole.sample(1, seed=1)
    assert "Won" not in set(part.table.frame["event"])
    assert part.definitions.metrics == whole.definitions.metrics
    assert list(part.segments) == ["All"]
    assert part.run(WON).nodes["primary"].tolist()[-1] == 0


def test_everything_that_is_made_of_a_sample_says_so(tmp_path):
    part = view().sample(20, seed=3)
    result = part.run(WON)
    for written in (repr(part), repr(result), result.to_html(), result.to_svg(), part.run(MONTHLY).to_text()):
        assert whole_of(written)
    part.keep(tmp_path / "kept")
    kept = ij.DataView.open(tmp_path / "kept")
    assert kept.sampling == part.sampling
    assert kept.run(WON).estimates.equals(result.estimates)
    assert whole_of(ij.Report("Sample", result).to_html())
    told = json.loads(written_json(result))
    assert (told["source"]["sampling"]["instances"], told["source"]["sampling"]["seed"]) == (20, 3)


def whole_of(text: str) -> bool:
    return "20 of 60 instances of account" in text


def test_a_sample_described_for_other_rows_does_not_end_where_its_own_data_did():
    described = ViewDocument.model_validate(json.loads(view().sample(5).to_json()))
    assert described.as_of is None
    assert "Won" not in described.metrics
    assert view(as_of="2024-05-01").sample(5).table.as_of == 1_714_521_600_000_000


def test_what_cannot_be_drawn_is_refused():
    with pytest.raises(BadSample, match="0 instances"):
        view().sample(0)
    with pytest.raises(BadSample, match="no seed"):
        view().sample(seed="a")
    with pytest.raises(BadSample, match=r'(?s)cut from the rows.*of="person"'):
        view().sample(of="session")
    with pytest.raises(BadSample, match="sample already"):
        view().sample(20).sample(10, seed=1)
    with pytest.raises(UnknownName, match="acount"):
        view().sample(of="acount")
    nobody = events().assign(team=pd.Series(dtype="string"))
    with pytest.raises(EmptyKey):
        view(pl.from_pandas(nobody).lazy(), containers={"team": "team"}).sample()


def test_collected_rows_have_the_columns_that_the_view_uses_and_no_others():
    remote = view(pl.from_pandas(events().assign(day=events()["time"])).lazy(), dimensions=["event"])
    assert list(remote.collect().table.frame.columns) == ["time", "account", "person", "event", "id", "spare"]
    assert "day" not in remote.sample(9).table.frame
    assert "channel" not in remote.sample(9).table.frame


# What the figures mean for the whole ------------------------------------------------------------------------------


def test_nineteen_of_twenty_intervals_hold_what_they_bound():
    random, size, drawn, seeds = np.random.default_rng(4), 400, 200, 800
    keys = pd.DataFrame({"account": [f"A-{number}" for number in range(size)]})
    samples = np.array([choose_instances(keys, drawn, seed) for seed in range(seeds)])
    held = []
    for share in (0.1, 0.3, 0.6):
        reached = random.random(size) < share
        went_on = reached & (random.random(size) < 0.4)
        counts, further = (samples & reached).sum(axis=1), (samples & went_on).sum(axis=1)
        for found, true in (
            (shares_of_whole(counts, drawn, drawn / size), reached.mean()),
            (shares_of_whole(further, counts, drawn / size), went_on.sum() / reached.sum()),
        ):
            held.append(np.mean((found.low <= true) & (true <= found.high)))
    assert min(held) > 0.925
    assert max(held) < 0.975
    assert 0.94 < np.mean(held) < 0.96


def test_figures_of_a_sample_are_estimated_for_the_whole():
    found = view().sample(20).run(WON).estimates
    demos = view().sample(20).run(WON).nodes["instances"].tolist()[1]
    row = found.query("place == 'node' and node == 'n2' and figure == 'instances'").iloc[0]
    assert (row["sample"], row["estimate"], row["method"]) == (demos, demos * 3, "wilson_finite")
    bounds = shares_of_whole(demos, 20, 1 / 3)
    assert row["low"] == pytest.approx(60 * float(bounds.low))
    assert row["high"] == pytest.approx(60 * float(bounds.high))
    assert row["low"] < 40 < row["high"]
    lost = found.query("place == 'fallout' and node == 'n1' and figure == 'share'").iloc[0]
    assert lost["estimate"] == lost["sample"] == (20 - demos) / 20
    cells = view().sample(20).run(MONTHLY).estimates
    january = {(row.column, row.figure): row for row in cells.query("cohort == '2024-01'").itertuples()}
    assert january["included", "instances"].estimate == 60
    assert january[1, "share"].sample == demos / 20


def test_a_sample_of_all_leaves_nothing_to_estimate():
    whole, everyone = view(), view().sample(60)
    found = everyone.run(WON).estimates
    assert set(found["method"]) == {"all"}
    assert (found["low"] == found["high"]).all()
    counted = found.query("place == 'node' and figure == 'instances'")["estimate"].tolist()
    assert counted == whole.run(WON).nodes["instances"].tolist()
    with pytest.raises(NotSampled, match="all rows"):
        _ = whole.run(WON).estimates


def test_there_is_no_interval_where_it_would_not_hold():
    people = view().sample(20).run(WON.with_changes(container="person", primary_metric=None)).estimates
    assert set(people["method"]) == {"other_container"}
    assert people[["estimate", "low", "high"]].isna().all(axis=None)
    by_item = MONTHLY.with_changes(dimension="channel")
    cells = view().sample(20).run(by_item).estimates
    assert set(cells["method"]) == {"cluster"}
    assert cells["estimate"].notna().all()
    assert cells[["low", "high"]].isna().all(axis=None)
    assert set(view().sample(20).run(by_item.with_changes(entry="first")).estimates["method"]) == {"wilson_finite"}


def test_a_flow_and_a_comparison_are_estimated_side_by_side():
    part = view(date_ranges=[ij.DateRange(name="Winter", end="2024-03-01")]).sample(20)
    sides = part.run(WON.with_changes(compare=[{"name": "Winter", "date_range": "Winter"}, {"name": "All"}])).estimates
    assert sides["compare"].unique().tolist() == ["Winter", "All"]
    flow = part.run(
        ij.FlowSpec(
            container="account",
            anchor={"kind": "starts_with", "components": [{"dimension": "event", "item": "Visit"}]},
            pathing_dimension="event",
        )
    )
    nodes = flow.estimates.query("place == 'node' and figure == 'instances'")
    assert nodes["sample"].tolist() == flow.nodes["instances"].tolist()
    assert (flow.estimates["place"] == "link").sum() == len(flow.links)
