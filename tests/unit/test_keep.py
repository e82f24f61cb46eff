"""A view that is kept in a folder and opened again: it answers as it did before."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.data import EventTable, categories, parquet
from ipyjourney.engine.pandas import kept_arrays
from ipyjourney.engine.pandas.kept_arrays import DamagedFolder, FolderInUse, NothingKept, OtherVersion

JOURNEY = ij.JourneySpec.path(
    "MQL Qualified", "Opp. Created", "Closed-Won", container="account", primary_metric="Accounts"
).with_changes(secondary_metric="Per deal", date_range="Last 12 months", segments=("Busy",))
COHORT = ij.CohortSpec(
    container="account",
    inclusion={"conditions": [{"metric": "MQL Qualified", "operator": ">=", "value": 1}]},
    returning={"conditions": [{"metric": "Opp. Created", "operator": ">=", "value": 1}]},
    rows=(),
    dimension="Industry",
    value="Revenue",
)
FLOW = ij.FlowSpec.starts_with(
    {"metric": "Opp. Created"}, container="account", pathing_dimension="Content Type", items_per_column=20
)
QUESTIONS = {
    "nodes": lambda view: view.run(JOURNEY).nodes,
    "arrows": lambda view: view.run(JOURNEY).arrows,
    "counts": lambda view: view.run(COHORT).counts,
    "values": lambda view: view.run(COHORT).values,
    "flow nodes": lambda view: view.run(FLOW).nodes,
    "flow links": lambda view: view.run(FLOW).links,
    "paths": lambda view: view.run(FLOW).paths,
    "members": lambda view: view.members(JOURNEY, "Opp. Created"),
    "people": lambda view: view.members(JOURNEY, "Opp. Created", of="person"),
    "top items": lambda view: view.top_items(JOURNEY, "MQL Qualified", "Content Type"),
    "breakdown": lambda view: view.breakdown(JOURNEY, "Opp. Created", dimension="Industry"),
    "trend": lambda view: view.trend(JOURNEY, "Opp. Created", granularity="quarter"),
    "timeline": lambda view: view.timeline("account", key_of_an_account(view), JOURNEY),
    "instances": lambda view: view.find_instances("account", "1"),
}


def key_of_an_account(view):
    return view.members(JOURNEY, "Opp. Created")["account_id"].iloc[0]


def demo(**more):
    view = ij.demo.b2b(accounts=60)
    view.add_metric("Per deal", ij.Metric.calculated("[Revenue] / ([Closed-Won] + 1)"))
    view.add_segment(
        ij.Segment(name="Busy", scope="account", condition={"metric": "Events", "operator": ">", "value": 9})
    )
    view.add_date_range({"name": "Last 12 months", "last": 12, "unit": "month"})
    for name, metric in more.items():
        view.add_metric(name, metric)
    return view


@pytest.fixture(scope="module")
def view():
    return demo()


@pytest.fixture(scope="module", params=["as it was made", "after it was asked"])
def opened(request, view, tmp_path_factory):
    """Give the view as opened; what was built by then is kept, and what was not is built from what was."""
    folder = tmp_path_factory.mktemp("view")
    kept = demo() if request.param == "as it was made" else view
    if kept is view:
        for ask in QUESTIONS.values():
            ask(view)
    kept.keep(folder)
    return ij.DataView.open(folder)


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_opened_view_gives_the_same_answers(view, opened, question):
    pd.testing.assert_frame_equal(QUESTIONS[question](opened), QUESTIONS[question](view))


def test_an_opened_view_has_the_same_components_notes_and_summary(view, opened):
    assert opened.definitions == view.definitions
    assert opened.notes == view.notes
    assert opened.summary == view.summary
    assert repr(opened) == repr(view)
    assert opened.run(JOURNEY).fingerprint == view.run(JOURNEY).fingerprint


def test_components_can_be_added_to_an_opened_view(opened):
    opened.add_segment(opened.segment_from(JOURNEY, "Opp. Created", "Opened deals"))
    found = opened.run(JOURNEY.with_changes(segments=("Opened deals",)))
    assert found.total == opened.run(JOURNEY).nodes["primary"][1]


def test_a_canvas_stands_on_an_opened_view(view, opened):
    drawn, before = ij.JourneyCanvas(opened, JOURNEY), ij.JourneyCanvas(view, JOURNEY)
    pd.testing.assert_frame_equal(drawn.result.nodes, before.result.nodes)
    pd.testing.assert_frame_equal(drawn.members("Opp. Created"), before.members("Opp. Created"))


def test_a_view_of_lookups_sessions_and_odd_columns_is_kept(tmp_path):
    events = pd.DataFrame(
        {
            "time": pd.date_range("2025-03-30", periods=6, freq="20min", tz="Europe/Berlin"),
            "account_id": [2**60 + 1, 2**60 + 2, None, 2**60 + 1, 2**60 + 1, 2**60 + 2],
            "person_id": pd.Categorical(["p", "q", "p", None, "p", "q"], categories=["z", "q", "p"], ordered=True),
            "event": ["Visit", "Won", None, "Won", "Zürich", "Visit"],
            "paid": pd.array([True, None, False, True, None, True], dtype="boolean"),
            "size": pd.array([1, None, 3, 4, 5, 6], dtype="Int64"),
        }
    ).astype({"account_id": "Int64"})
    accounts = pd.DataFrame({"account_id": [2**60 + 1, 2**60 + 2], "tier": ["gold", None]})
    view = ij.DataView(
        events, timestamp="time", lookups={"account": accounts}, timezone="Asia/Kathmandu", as_of="2025-04-01"
    )
    view.keep(tmp_path)
    opened = ij.DataView.open(tmp_path)
    pd.testing.assert_frame_equal(opened.table.frame, view.table.frame)
    fields = set(EventTable.__dataclass_fields__) - {"frame", "times", "counted"}
    assert all(getattr(opened.table, field) == getattr(view.table, field) for field in fields)
    assert opened.table.times.tolist() == view.table.times.tolist()
    spec = ij.JourneySpec.path("Visit", "Won", container="session")
    pd.testing.assert_frame_equal(opened.run(spec).nodes, view.run(spec).nodes)


def test_a_large_file_is_kept_with_keys_that_are_known_to_differ(monkeypatch, tmp_path):
    monkeypatch.setattr(parquet, "LARGE", 0)
    monkeypatch.setattr(categories, "LARGE", 0)
    events = pd.DataFrame({"time": pd.date_range("2025-01-01", periods=4), "account_id": [*"abab"], "event": [*"vvww"]})
    events.to_parquet(tmp_path / "events.parquet", row_group_size=2)
    view = ij.DataView(str(tmp_path / "events.parquet"))
    view.keep(tmp_path / "view")
    opened = ij.DataView.open(tmp_path / "view")
    spec = ij.JourneySpec.path("v", "w", container="account")
    assert opened.run(spec).nodes["primary"].tolist() == [2, 2]
    assert opened.members(spec, "w")["account_id"].tolist() == ["a", "b"]


def test_keeping_takes_the_place_of_what_was_kept(tmp_path):
    demo().keep(tmp_path)
    ij.DataView.open(tmp_path).keep(tmp_path)
    demo(Deals="[Closed-Won] + 1").keep(tmp_path)
    assert "Deals" in ij.DataView.open(tmp_path).metrics
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("arrays", [0, 5])
def test_when_writing_fails_the_folder_holds_what_it_held(monkeypatch, tmp_path, arrays):
    demo().keep(tmp_path)
    left, save = [arrays], np.save

    def fail(*given, **options):
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, "No space left on device")
        save(*given, **options)

    monkeypatch.setattr(kept_arrays.np, "save", fail)
    with pytest.raises(OSError, match="No space"):
        demo(Deals="[Closed-Won] + 1").keep(tmp_path)
    assert "Deals" not in ij.DataView.open(tmp_path).metrics
    assert len(list(tmp_path.iterdir())) == 2


def test_a_view_that_was_never_finished_is_not_opened(monkeypatch, tmp_path):
    def fail(*_):
        raise OSError("power")

    # Nothing is cleaned up either.
    monkeypatch.setattr(kept_arrays.ArrayWriter, "finish", fail)
    monkeypatch.setattr(kept_arrays.ArrayWriter, "give_up", lambda self: None)
    with pytest.raises(OSError, match="power"):
        demo().keep(tmp_path)
    with pytest.raises(NothingKept):
        ij.DataView.open(tmp_path)
    monkeypatch.undo()
    demo().keep(tmp_path)
    assert ij.DataView.open(tmp_path).run(JOURNEY).total is not None
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("place", range(0, 40, 4))
def test_a_missing_or_shortened_file_is_found(tmp_path, view, place):
    view.keep(tmp_path)
    files = sorted(tmp_path.glob("data-*/*"))
    array = files[place % len(files)]
    if place % 8:
        array.write_bytes(array.read_bytes()[:-3])
    else:
        array.unlink()
    with pytest.raises(DamagedFolder, match="damaged"):
        ij.DataView.open(tmp_path)


@pytest.mark.parametrize("part", ["table", "columns", "times", "items", "instances", "indexes", "metrics", "notes"])
def test_a_manifest_without_one_of_its_parts_is_damaged(tmp_path, view, part):
    view.keep(tmp_path)
    manifest = tmp_path / "manifest.json"
    content = json.loads(manifest.read_text())
    del content[part]
    manifest.write_text(json.dumps(content))
    with pytest.raises(DamagedFolder, match="damaged"):
        ij.DataView.open(tmp_path)


def test_a_folder_of_a_newer_version_is_refused_and_not_overwritten_in_part(tmp_path, view):
    view.keep(tmp_path)
    manifest = tmp_path / "manifest.json"
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), "version": 2}))
    with pytest.raises(OtherVersion, match="2"):
        ij.DataView.open(tmp_path)


def test_a_folder_of_something_else_is_left_alone(tmp_path, view):
    (tmp_path / "thesis.txt").write_text("chapter 1")
    with pytest.raises(FolderInUse):
        view.keep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_folder_can_be_moved(tmp_path, view):
    view.keep(tmp_path / "here")
    shutil.move(tmp_path / "here", tmp_path / "there")
    pd.testing.assert_frame_equal(ij.DataView.open(tmp_path / "there").run(FLOW).paths, view.run(FLOW).paths)
