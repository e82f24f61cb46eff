from __future__ import annotations

import json

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.journey_answers import run_journey
from ipyjourney.engine.pandas.kept import KeptView, UnkeepableColumn, keep_view, open_view
from ipyjourney.engine.pandas.kept_arrays import DamagedFolder, FolderInUse, NothingKept, OtherVersion
from ipyjourney.engine.pandas.places import instances_at
from ipyjourney.engine.pandas.store import Store
from ipyjourney.engine.work import Cancelled, Work

JOURNEY = ij.JourneySpec.path("Visit", "Won", container="account", primary_metric="Accounts", secondary_metric="Events")


def events():
    return pd.DataFrame(
        {
            "timestamp": pd.date_range("2025-01-01", periods=6, freq="h")[[0, 2, 1, 3, 4, 5]],
            "account_id": ["a", "b", "a", "b", "a", None],
            "event": pd.Categorical(["Visit", "Visit", "Won", "Won", None, "Won"]),
            "size": pd.array([1, 2, None, 4, 5, 6], dtype="Int64"),
            "won": pd.array([True, None] * 3, dtype="boolean"),
            "place": [3, 1, 2, 6, 5, 4],
        }
    )


def made(frame=None, **options):
    view = ij.DataView(
        events() if frame is None else frame,
        timestamp="timestamp",
        containers={"account": "account_id"},
        event="event",
        segments=[{"name": "Won", "scope": "account", "condition": {"metric": "Won", "operator": ">=", "value": 1}}],
        **options,
    )
    store = Store(view.table)
    answer(KeptView(store, view.definitions, view.notes))
    return KeptView(store, view.definitions, view.notes)


def answer(view):
    result = run_journey(Context(view.store, instances_at), JOURNEY, view.definitions)
    return result.nodes.to_json(date_format="iso"), result.arrows.to_json(date_format="iso"), result.fingerprint


def test_an_opened_view_is_the_one_that_was_kept(tmp_path):
    view = made(tie_breaker="place", metrics={"Large": ij.Metric.sum("size")})
    keep_view(tmp_path / "view", view)
    opened = open_view(tmp_path / "view")
    pd.testing.assert_frame_equal(opened.store.table.frame, view.store.table.frame)
    assert opened.definitions == view.definitions
    assert opened.notes == view.notes
    assert opened.store.table.containers == view.store.table.containers
    assert answer(opened) == answer(view)
    assert not opened.store.kept_indexes["account"].rows.flags.owndata


def test_keeping_again_takes_the_place_of_what_was_kept(tmp_path):
    keep_view(tmp_path, made())
    keep_view(tmp_path, made(events().iloc[:4]))
    assert len(open_view(tmp_path).store.table.frame) == 4
    assert len(list(tmp_path.iterdir())) == 2


def test_an_opened_view_can_be_kept_in_its_own_folder(tmp_path):
    keep_view(tmp_path, made())
    keep_view(tmp_path, open_view(tmp_path))
    assert answer(open_view(tmp_path)) == answer(made())


def test_stopped_in_the_middle_the_folder_holds_what_it_held(tmp_path):
    keep_view(tmp_path, made())
    work = Work(lambda stage, fraction: fraction >= 0.5 and work.cancel())
    with pytest.raises(Cancelled), work:
        keep_view(tmp_path, made(events().iloc[:4]))
    assert len(open_view(tmp_path).store.table.frame) == 6
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("chapter 1")
    with pytest.raises(FolderInUse, match="something else"):
        keep_view(tmp_path, made())
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_where_nothing_was_kept_nothing_is_opened(tmp_path):
    with pytest.raises(NothingKept, match="No view"):
        open_view(tmp_path / "nowhere")


def change_manifest(folder, **fields):
    path = folder / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **fields}))


def test_another_version_is_refused(tmp_path):
    keep_view(tmp_path, made())
    change_manifest(tmp_path, version=99)
    with pytest.raises(OtherVersion, match="99"):
        open_view(tmp_path)


@pytest.mark.parametrize("harm", ["missing", "shortened", "manifest", "part"])
def test_damage_is_found(tmp_path, harm):
    keep_view(tmp_path, made())
    array = next(tmp_path.glob("data-*/0.npy"))
    match harm:
        case "missing":
            array.unlink()
        case "shortened":
            array.write_bytes(array.read_bytes()[:-1])
        case "manifest":
            (tmp_path / "manifest.json").write_text("{")
        case _:
            change_manifest(tmp_path, table={"timezone": "UTC"})
    with pytest.raises(DamagedFolder, match="damaged"):
        open_view(tmp_path)


def test_a_column_that_no_file_can_hold_is_named(tmp_path):
    frame = events().assign(odd=[object() for _ in range(6)])
    with pytest.raises(UnkeepableColumn, match="odd"):
        keep_view(tmp_path / "view", made(frame))
    assert list((tmp_path / "view").iterdir()) == []
