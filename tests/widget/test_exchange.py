"""Journeys that leave a canvas as text, and texts that become its journey."""

from __future__ import annotations

import ast
import csv
import io
import json
import re
import stat

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.components.model import InvalidSpec
from ipyjourney.errors import UnknownName
from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.documents import UnreadableDocument
from ipyjourney.spec.files import UnwritableFile
from ipyjourney.spec.interchange import UnknownStep, UnreadableMermaid
from ipyjourney.view.wanted import NoContainer, NoDimension, NotASpec
from ipyjourney.widget.exchange import UnknownFormat
from tests.unit.export.pixels import size_of, texts_of
from tests.widget.conftest import ROWS

FORMS = ("svg", "csv", "json", "python", "mermaid")
COHORT = '{"kind": "cohort", "version": 1, "container": "account", "inclusion": "Visit", "returning": "Won"}'
LACKING = """{
    "kind": "journey", "version": 1, "container": "account", "segments": ["S"],
    "definitions": {"segments": [{"name": "T", "condition": {"dimension": "event", "value": "Won"}}]}
}"""
CHART = "flowchart LR\n a[Visit] -->|within 2 days| b[Won]"


def figures(text):
    return list(csv.DictReader(io.StringIO(text)))


def without_event(event):
    rows = [row for row in ROWS if row[2] != event]
    events = pd.DataFrame(rows, columns=["account", "day", "event"])
    events["time"] = pd.Timestamp("2025-01-01") + pd.to_timedelta(events["day"], unit="D")
    return ij.DataView(events.drop(columns="day"), timestamp="time", containers={"account": "account"}, event="event")


# --- out ------------------------------------------------------------------------------------------------------------


def test_saving_writes_what_the_suffix_says(canvas, view, tmp_path):
    for suffix in (".json", ".mmd", ".py", ".svg", ".png", ".csv", ".parquet", ".html"):
        canvas.save(tmp_path / f"journey{suffix}")
    page = (tmp_path / "journey.html").read_text()
    assert page.startswith("<!DOCTYPE html>")
    assert 'data-ipj-analysis="a1"' in page
    assert ij.JourneyCanvas(view, tmp_path / "journey.json").spec == canvas.spec
    assert ij.JourneyCanvas(view, tmp_path / "journey.mmd").spec == canvas.spec
    scope: dict[str, object] = {}
    exec((tmp_path / "journey.py").read_text(), scope)
    assert ij.JourneyCanvas(view, scope["journey"]).spec == canvas.spec
    assert (tmp_path / "journey.svg").read_text().startswith("<svg")
    drawn = (tmp_path / "journey.png").read_bytes()
    assert size_of(drawn)[0] == 2 * int(re.search(r'width="(\d+)"', (tmp_path / "journey.svg").read_text())[1])
    assert canvas.result.fingerprint in texts_of(drawn)["Description"]
    assert [row["name"] for row in figures((tmp_path / "journey.csv").read_text())][:3] == ["Visit", "Demo", "Won"]
    assert pd.read_parquet(tmp_path / "journey.parquet")["name"][:3].tolist() == ["Visit", "Demo", "Won"]


def test_a_saved_file_can_be_read_by_whoever_may_read_other_files(canvas, tmp_path):
    (tmp_path / "other").touch()
    canvas.save(tmp_path / "journey.json")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("other", "journey.json")}
    assert len(modes) == 1
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("suffix", [".json", ".png", ".html"])
def test_a_place_where_no_file_can_be_is_said(canvas, view, tmp_path, suffix):
    (tmp_path / f"folder{suffix}").mkdir()
    with pytest.raises(UnwritableFile, match="it is a folder"):
        canvas.save(tmp_path / f"folder{suffix}")
    with pytest.raises(UnwritableFile, match="there is no such folder"):
        canvas.save(tmp_path / "nowhere" / f"journey{suffix}")
    with pytest.raises(UnwritableFile, match="there is no such folder"):
        view.to_json(tmp_path / "nowhere" / "view.json")
    assert len(list(tmp_path.rglob("*"))) == 1


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        ("JourneyCanvas", ["Visit", "Demo", "Won"], 'ij.JourneySpec.path("Visit", "Demo", "Won", container="account")'),
        ("JourneyCanvas", ["Visti", "won"], 'ij.JourneySpec.path("Visit", "Won", container="account")'),
        ("JourneyCanvas", ["A", "B"], 'ij.JourneySpec.path("Demo", "Visit", container="account")'),
        ("JourneyCanvas", ["Won"], 'ij.JourneySpec.path("Won", "Demo", container="account")'),
        ("JourneyCanvas", 3, 'ij.JourneySpec.path("Demo", "Visit", container="account")'),
        ("JourneyCanvas", ij.CohortSpec(container="a", inclusion="b", returning="c"), 'path("Demo", "Visit", cont'),
        ("CohortTable", ["Visit"], 'ij.CohortSpec(container="account", inclusion="Visit", returning="Demo")'),
        ("Flow", ("Visit", "Won"), 'ij.FlowSpec.starts_with("Visit", container="account", pathing_dimension="event")'),
        ("run", ["A", "B"], 'ij.JourneySpec.path("Demo", "Visit", container="account")'),
        ("define", ["Visit", "Won"], 'ij.JourneySpec.path("Visit", "Won", container="account")'),
        ("members", None, 'ij.JourneySpec.path("Demo", "Visit", container="account")'),
    ],
)
def test_what_is_no_analysis_is_answered_with_one_that_runs(view, kind, given, code):
    is_widget = hasattr(ij, kind)
    with pytest.raises(NotASpec, match=f"not {type(given).__name__}") as refused:
        getattr(ij, kind)(view, given) if is_widget else getattr(view, kind)(given)
    assert code in refused.value.fix
    assert ("leave it out" in refused.value.fix) == is_widget
    view.run(eval(written(refused.value), {"ij": ij}))


def test_what_is_no_analysis_is_answered_with_one_where_it_is_set_too(view, canvas):
    before = canvas.spec
    with pytest.raises(NotASpec, match="JourneySpec is wanted here, and not list") as refused:
        canvas.spec = ["Visit", "Won"]
    assert refused.value.fix == 'Write ij.JourneySpec.path("Visit", "Won", container="account").'
    assert canvas.spec is before


def written(error):
    """Give the code that a message tells to write."""
    return str(error.parameters["code"])


@pytest.mark.parametrize("kind", ["JourneyCanvas", "CohortTable", "Flow"])
def test_the_analysis_that_a_message_tells_is_of_the_view(kind):
    rows = {"at": ["2025-01-01", "2025-01-02"], "firm": ["A", "A"], 'the "way"': ["Web", "Call"], "worth": [1, 2]}
    view = ij.DataView(pd.DataFrame(rows), timestamp="at", containers={"firm": "firm"}, dimensions=['the "way"'])
    for given in (["Web", "Call"], 3.5, ij.demo):
        with pytest.raises(NotASpec) as refused:
            getattr(ij, kind)(view, given)
        view.run(eval(written(refused.value), {"ij": ij}))


def test_the_analysis_that_a_message_tells_follows_accounts_or_whom_another_analysis_follows():
    view = ij.demo.b2b(accounts=20)
    with pytest.raises(NotASpec) as refused:
        view.run(3)
    assert 'container="account"' in refused.value.fix
    with pytest.raises(NotASpec) as refused:
        ij.Flow(view, ij.JourneySpec(container="person"))
    assert 'container="person", pathing_dimension="Event"' in refused.value.fix
    view.run(eval(written(refused.value), {"ij": ij}))


def test_where_no_analysis_can_be_written_it_is_said_why():
    bare = pd.DataFrame({"at": ["2025-01-01"], "firm": ["A"]})
    with pytest.raises(NoDimension):
        ij.Flow(ij.DataView(bare, timestamp="at", containers={"firm": "firm"}, dimensions=[]), 3)
    with pytest.raises(NoContainer):
        ij.DataView(bare, timestamp="at", containers={}).run(["Visit", "Won"])


@pytest.mark.parametrize("name", ["journey.xls", "journey"])
def test_another_suffix_is_refused_with_those_that_there_are(canvas, tmp_path, name):
    with pytest.raises(UnknownFormat, match=r"\.json, \.mmd, \.py, \.svg, \.csv.*\.png, \.parquet"):
        canvas.save(tmp_path / name)


@pytest.mark.parametrize("form", FORMS)
def test_a_front_end_gets_what_python_would_write(canvas, front_end, tmp_path, form):
    reply = front_end.ask(kind="export", form=form)
    canvas.save(tmp_path / reply["file"])
    assert (reply["kind"], reply["form"]) == ("export", form)
    assert reply["text"] == (tmp_path / reply["file"]).read_bytes().decode("utf-8")
    assert "/" in reply["media_type"]


def test_what_is_exported_is_the_newest_journey_with_its_figures(canvas, front_end):
    canvas.spec = ij.JourneySpec.path("Visit", "Won", container="account")
    canvas.wait()
    assert "Demo" not in str(front_end.ask(kind="export", form="json")["text"])
    rows = figures(str(front_end.ask(kind="export", form="csv")["text"]))
    assert [(row["place"], row["name"], row["primary"]) for row in rows] == [
        ("node", "Visit", "3"),
        ("node", "Won", "2"),
        ("arrow", "Visit → Won", ""),
    ]


def test_the_figures_as_csv_are_those_of_the_frames(canvas):
    result = canvas.result
    rows = figures(result.to_csv())
    nodes, arrows = ([row for row in rows if row["place"] == place] for place in ("node", "arrow"))
    assert [int(row["instances"]) for row in nodes] == result.nodes["instances"].tolist()
    assert [row["fallout"] for row in nodes] == ["1", "1", ""]
    assert [float(row["median_time_seconds"]) for row in arrows] == [
        time.total_seconds() for time in result.arrows["median_time"]
    ]
    assert {row["fingerprint"] for row in rows} == {result.fingerprint}


def test_a_comparison_is_exported_side_by_side(canvas):
    sides = [{"name": "All"}, {"name": "Again"}]
    canvas.spec = canvas.spec.with_changes(compare=sides)
    rows = figures(canvas.result.to_csv())
    assert [row["compare"] for row in rows if row["name"] == "Visit"] == ["All", "Again"]


def test_an_empty_canvas_has_something_to_export_in_every_form(view, tmp_path):
    canvas = ij.JourneyCanvas(view)
    for suffix in (".json", ".mmd", ".py", ".svg", ".csv"):
        canvas.save(tmp_path / f"empty{suffix}")
    assert figures((tmp_path / "empty.csv").read_text()) == []
    ast.parse((tmp_path / "empty.py").read_text())
    assert ij.JourneyCanvas(view, tmp_path / "empty.mmd").spec == canvas.spec


# --- in -------------------------------------------------------------------------------------------------------------


def test_a_flowchart_becomes_the_journey_under_the_settings_of_the_canvas(canvas, front_end):
    canvas.spec = canvas.spec.with_changes(primary_metric="Events", percent_of="total")
    assert front_end.ask(kind="import", text=CHART)["kind"] == "accepted"
    assert [node.title for node in canvas.spec.nodes] == ["Visit", "Won"]
    assert (canvas.spec.primary_metric, canvas.spec.percent_of) == ("Events", "total")
    assert canvas.result.nodes["instances"].tolist() == [3, 2]
    canvas.undo()
    assert len(canvas.spec.nodes) == 3


def test_an_exported_journey_brings_its_own_settings(canvas, front_end):
    text = ij.JourneySpec.path("Won", container="account", primary_metric="Events").to_mermaid()
    front_end.ask(kind="import", text=text)
    assert (canvas.spec.primary_metric, canvas.spec.percent_of) == ("Events", "start")


def test_a_document_brings_the_segments_that_it_uses(canvas, front_end, view):
    german = {"name": "Visitors", "scope": "account", "condition": {"metric": "Visit", "operator": ">=", "value": 1}}
    document = {**canvas.spec.with_changes(segments=["Visitors"]).to_dict(), "definitions": {"segments": [german]}}
    front_end.ask(kind="import", text=json.dumps(document))
    assert canvas.spec.segments == ("Visitors",)
    assert list(view.segments) == ["Visitors"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("flowchart LR\n a[Visitt] --> b[Won]", "unknown-step"),
        ("flowchart LR\n a[Visit] -> b[Won]", "unreadable-mermaid"),
        ("Visit, then Won", "unreadable-mermaid"),
        ('{"kind": "journey"', "unreadable-spec"),
        (COHORT, "unreadable-spec"),
        ('{"kind": "journey", "version": 1, "container": "account", "nodse": []}', "invalid-spec"),
        ('{"kind": "journey", "version": 1, "container": "acount"}', "unknown-name"),
        (LACKING, "unknown-name"),
    ],
)
def test_a_text_that_is_refused_changes_nothing(canvas, front_end, view, text, problem):
    before, can_undo = canvas.spec, canvas._spec["can_undo"]
    reply = front_end.ask(kind="import", text=text)
    assert (reply["kind"], reply["error"]["id"]) == ("refused", problem)
    assert (canvas.spec, canvas._spec["can_undo"], dict(view.segments)) == (before, can_undo, {})
    assert canvas.result.nodes["primary"].tolist() == [3, 2, 1]


def test_a_canvas_may_begin_with_text_or_a_file(view, tmp_path):
    (tmp_path / "drawn.mmd").write_text(CHART)
    for given in (CHART, tmp_path / "drawn.mmd", str(tmp_path / "drawn.mmd")):
        assert ij.JourneyCanvas(view, given).result.nodes["primary"].tolist() == [3, 2]
    with pytest.raises(UnknownStep, match='Did you mean "Visit"'):
        ij.JourneyCanvas(view, CHART.replace("Visit", "Visti"))
    with pytest.raises(UnreadableMermaid):
        ij.JourneyCanvas(view, "journey")


@pytest.mark.parametrize("argument", ["spec", "autosave"])
def test_a_file_that_is_no_text_in_utf_8_is_refused_with_its_name(view, tmp_path, argument):
    (file := tmp_path / "journey.json").write_bytes('{"label": "für"}'.encode("cp1252"))
    with pytest.raises(UnreadableDocument, match=r"journey\.json.*0xfc(?s:.*)text in UTF-8"):
        ij.JourneyCanvas(view, **{argument: str(file)})


@pytest.mark.parametrize("kind", ["JourneyCanvas", "CohortTable", "Flow"])
def test_a_file_that_is_not_there_is_said_with_the_folder_that_was_looked_in(view, tmp_path, monkeypatch, kind):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableDocument, match=rf'"no\.json"(?s:.*){re.escape(str(tmp_path))}'):
        getattr(ij, kind)(view, "no.json")


@pytest.mark.parametrize("argument", ["spec", "autosave"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_is_found_in_the_home_folder_and_may_begin_with_a_byte_order_mark(
    canvas, view, tmp_path, monkeypatch, argument, mark
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "journey.json").write_text(mark + canvas.spec.to_json(), encoding="utf-8")
    opened = ij.JourneyCanvas(view, **{argument: "~/journey.json"})
    assert opened.spec == canvas.spec
    assert [path.name for path in tmp_path.iterdir()] == ["journey.json"]


def test_an_autosave_in_the_home_folder_is_kept_there(view, path, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    canvas = ij.JourneyCanvas(view, path, autosave="~/journey.json")
    canvas.spec = canvas.spec.with_changes(percent_of="total")
    assert ij.JourneyCanvas(view, tmp_path / "journey.json").spec == canvas.spec


def test_a_flowchart_in_a_file_may_begin_with_a_byte_order_mark(view, tmp_path):
    (tmp_path / "drawn.mmd").write_text("\ufeff" + CHART, encoding="utf-8")
    assert ij.JourneyCanvas(view, tmp_path / "drawn.mmd").result.nodes["primary"].tolist() == [3, 2]


# --- files edited by hand, and data that have changed ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "error", "says"),
    [
        ('"nodes"', '"ndoes"', InvalidSpec, 'Did you mean "nodes"'),
        ('"metric": "Demo"', '"metric": "Dmeo"', UnknownName, 'Did you mean "Demo"'),
        ('"metric": "Demo"', '"metrc": "Demo"', InvalidSpec, r"nodes\[1\]"),
        ('"target": "n2"', '"target": "n7"', ij.IpyjourneyError, 'no node "n7"'),
        ('"kind": "journey",', '"kind": "journey"', UnreadableSpec, "journey.json"),
        ('"arrows": [', '"arrows": [{"source": "n1", "target": "n2"},', ij.IpyjourneyError, 'from "Visit" to "Demo"'),
    ],
)
def test_a_typo_in_a_file_is_named_and_the_file_stays_as_it_is(canvas, view, tmp_path, before, after, error, says):
    file = tmp_path / "journey.json"
    canvas.save(file)
    text = file.read_text()
    assert before in text
    file.write_text(edited := text.replace(before, after, 1))
    for arguments in ({"spec": file}, {"autosave": file}):
        with pytest.raises(error, match=says):
            ij.JourneyCanvas(view, **arguments)
    assert file.read_text() == edited


def test_a_typo_given_to_a_canvas_leaves_its_journey_and_its_undo(canvas):
    canvas.spec = ij.JourneySpec.path("Visit", "Won", container="account")
    broken = canvas.spec.to_dict()
    broken["arrows"][0]["witihn"] = "7 days"
    with pytest.raises(InvalidSpec, match='Did you mean "within"'):
        canvas.spec = broken
    broken["arrows"][0] = {"source": "n1", "target": "n2", "within": "7 dayz"}
    with pytest.raises(ij.IpyjourneyError, match="7 dayz"):
        canvas.spec = broken
    assert canvas.result.nodes["primary"].tolist() == [3, 2]
    canvas.undo()
    assert len(canvas.spec.nodes) == 3


def test_an_item_that_new_data_lack_is_noted_and_the_journey_opens(view, tmp_path):
    demo = {"id": "n2", "components": [{"dimension": "event", "item": "Demo"}]}
    visit = {"id": "n1", "components": [{"dimension": "event", "item": "Visit"}]}
    spec = ij.JourneySpec(container="account", nodes=[visit, demo], arrows=[{"source": "n1", "target": "n2"}])
    file = tmp_path / "journey.json"
    ij.JourneyCanvas(view, spec, autosave=file).save(file)
    canvas = ij.JourneyCanvas(without_event("Demo"), autosave=file)
    assert canvas.result.nodes["primary"].tolist() == [3, 0]
    assert [note["id"] for note in canvas._result["notes"]] == ["unknown-item"]
    assert '"Demo" is no item of event in these data' in canvas._result["notes"][0]["text"]


# --- what nobody has configured -------------------------------------------------------------------------------------


def test_a_canvas_that_is_told_nothing_asks_until_somebody_answers(view, tmp_path):
    assert ij.JourneyCanvas(view)._spec["configured"] is False
    saved = tmp_path / "journey.json"
    told = [{"container": "account"}, {"primary_metric": "Events"}, {"spec": CHART}, {"spec": {"container": "account"}}]
    for arguments in told:
        assert ij.JourneyCanvas(view, **arguments)._spec["configured"] is True
    asking = ij.JourneyCanvas(view, autosave=saved)
    assert asking._spec["configured"] is False
    asking.spec = asking.spec.with_changes(primary_metric="Events")
    assert asking._spec["configured"] is True
    assert ij.JourneyCanvas(view, autosave=saved)._spec["configured"] is True


def test_building_with_the_usual_settings_is_an_answer_too(view):
    from tests.widget.conftest import FrontEnd

    front_end = FrontEnd(ij.JourneyCanvas(view))
    front_end.edit(front_end.canvas.spec.to_dict(full=True))
    assert front_end.canvas._spec["configured"] is True
    assert front_end.canvas._spec["can_undo"] is False
