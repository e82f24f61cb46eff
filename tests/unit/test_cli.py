"""Saved analyses run from the command line: the same figures as elsewhere, whole files, exit codes."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest
from pyarrow import parquet

import ipyjourney as ij
from ipyjourney.cli import main
from ipyjourney.cli.progress import Bar
from ipyjourney.engine.work import Stage
from ipyjourney.spec.documents import document_text
from tests.unit.export.pixels import texts_of

SPECS = {
    "journey": ij.JourneySpec.path("MQL Qualified", "Opp. Created", "Closed-Won", container="account"),
    "cohort": ij.CohortSpec(container="opportunity", inclusion="Opp. Created", returning="Closed-Won", value="Revenue"),
    "flow": ij.FlowSpec.ends_with({"metric": "MQL Qualified"}, container="account", pathing_dimension="content_type"),
}
SUFFIXES = (".html", ".json", ".csv", ".svg", ".png", ".parquet")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("month")
    events = ij.demo.b2b_events(accounts=40)
    events.to_parquet(folder / "events.parquet")
    events.to_csv(folder / "events.csv", index=False)
    ij.demo.b2b_accounts(40).to_csv(folder / "accounts.csv", index=False)
    view = make_view(folder)
    view.to_json(folder / "view.json")
    for name, spec in SPECS.items():
        (folder / f"{name}.json").write_text(document_text(spec, view.definitions), encoding="utf-8")
    return folder


@pytest.fixture
def month(folder, tmp_path, monkeypatch):
    """Give a folder to work in, with links to what is read."""
    for path in folder.iterdir():
        (tmp_path / path.name).symlink_to(path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def make_view(folder):
    return ij.DataView(
        folder / "events.parquet",
        lookups={"account": folder / "accounts.csv"},
        metrics={"Revenue": "revenue"},
        segments=[{"name": "By mail", "condition": {"dimension": "channel", "value": "Email"}}],
        date_ranges=[{"name": "Q1", "start": "2025-01-01", "end": "2025-04-01"}],
    )


def run(*arguments):
    return main(["run", *map(str, arguments)])


def new_files(folder):
    return sorted(path.name for path in folder.iterdir() if not path.is_symlink())


# --- what is written ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", ["events.parquet", "events.csv"])
@pytest.mark.parametrize("name", SPECS)
def test_each_form_has_the_figures_that_the_view_gives(name, data, month):
    outs = [part for suffix in SUFFIXES for part in ("--out", f"out{suffix}")]
    assert run(f"{name}.json", "--data", data, "--view", "view.json", *outs) == 0
    result = make_view(month).run(SPECS[name])
    assert new_files(month) == sorted(f"out{suffix}" for suffix in SUFFIXES)
    # The same rows from a file of text are other data to a fingerprint only if their values differ in type.
    found = json.loads((month / "out.json").read_text())
    assert (found["kind"], found["version"]) == (f"{name} result", 1)
    assert found["notes"] == [note.text for note in result.notes]
    assert SPECS[name].from_json(found["spec"]) == result.spec
    assert figures(found) == figures_of(result)
    fingerprint = found["fingerprint"]
    assert fingerprint == result.fingerprint or data == "events.csv"
    for suffix in (".html", ".svg", ".csv"):
        assert fingerprint in (month / f"out{suffix}").read_text(encoding="utf-8"), suffix
    ElementTree.parse(month / "out.svg")
    assert fingerprint in texts_of((month / "out.png").read_bytes())["Description"]
    page = (month / "out.html").read_text(encoding="utf-8")
    main = ElementTree.fromstring(page[page.index("<main>") : page.index("</main>") + len("</main>")])
    assert [part.get("class") for part in main] == ["ipj-page-analysis"]
    rows = list(csv.DictReader(io.StringIO((month / "out.csv").read_text(encoding="utf-8"))))
    table = parquet.read_table(month / "out.parquet")
    assert len(rows) == table.num_rows
    assert table.column_names[-1] == "fingerprint"
    assert json.loads(table.schema.metadata[b"ipyjourney"])["fingerprint"] == fingerprint
    assert [row["instances"] for row in rows] == [str(count) for count in table["instances"].to_pylist()]


def figures(found):
    tables = found["figures"]
    if "cells" in tables:
        return [(cell["cohort"], cell["column"], cell["instances"]) for cell in tables["cells"]]
    links = tables.get("links", tables.get("arrows"))
    return [row["instances"] for row in (*tables["nodes"], *links)], [row["median_time_seconds"] for row in links]


def figures_of(result):
    if isinstance(result, ij.CohortResult):
        counts = result.counts
        cells = ((row, column, counts.loc[row, column]) for row in counts.index for column in counts.columns)
        return [(row, column, int(count)) for row, column, count in cells if not pd.isna(count)]
    links = result.links if isinstance(result, ij.FlowResult) else result.arrows
    times = [None if pd.isna(time) else time.total_seconds() for time in links["median_time"]]
    return [*result.nodes["instances"], *links["instances"]], times


def test_a_journey_has_its_caption_in_words(month):
    assert run("journey.json", "--data", "events.parquet", "--view", "view.json", "--out", "out.json") == 0
    caption = json.loads((month / "out.json").read_text())["caption"]
    assert caption.startswith("Path with the highest conversion rate: from MQL Qualified")


def test_without_a_file_the_result_is_printed(month, capsys):
    assert run("journey.json", "--data", "events.parquet", "--view", "view.json", "--quiet") == 0
    said = capsys.readouterr()
    result = make_view(month).run(SPECS["journey"])
    assert said.out == f"{result.to_text()}\n\nFingerprint of data and analysis: {result.fingerprint}\n"
    assert said.err == ""


def test_what_was_guessed_is_said(month, capsys):
    assert run("journey.json", "--data", "events.csv") == 0
    assert 'note: Timestamp guessed: "timestamp".' in capsys.readouterr().err


def test_a_date_range_is_a_name_or_two_limits(month):
    common = ("journey.json", "--data", "events.parquet", "--view", "view.json", "--quiet")
    assert run(*common, "--date-range", "Q1", "--out", "named.csv") == 0
    assert run(*common, "--date-range", "2025-01-01/2025-04-01", "--out", "limits.csv") == 0
    assert run(*common, "--date-range", "2025-01-01/", "--out", "open.csv") == 0
    expected = make_view(month).run(SPECS["journey"].with_changes(date_range="Q1"))

    def counts(name):
        table = pd.read_csv(month / name)
        return table.loc[table["place"] == "node", "instances"].tolist()

    assert counts("named.csv") == counts("limits.csv") == expected.nodes["instances"].tolist()
    assert sum(counts("open.csv")) > sum(counts("named.csv"))


@pytest.mark.parametrize(
    ("given", "said"), [("Q2", "or one of: Q1."), ("/", "no date range"), ("2025-13-01/", "no date")]
)
def test_a_date_range_that_is_none_is_refused(given, said, month, capsys):
    common = ("journey.json", "--data", "events.parquet", "--view", "view.json", "--quiet", "--out", "out.csv")
    assert run(*common, "--date-range", given) == 1
    assert said in capsys.readouterr().err
    assert new_files(month) == []


def test_the_moment_up_to_which_the_events_are_known_can_be_another_month(month):
    common = ("journey.json", "--data", "events.parquet", "--view", "view.json", "--quiet")
    assert run(*common, "--as-of", "2025-01-01", "--out", "out.json") == 0
    counts = figures(json.loads((month / "out.json").read_text()))
    view = ij.DataView.from_json("view.json", "events.parquet", as_of="2025-01-01")
    assert counts == figures_of(view.run(SPECS["journey"]))


def test_definitions_of_the_analysis_come_along_and_the_views_own_stand(month, capsys):
    spec = SPECS["journey"].with_changes(segments=("By mail",), date_range="Autumn")
    saved = make_view(month)
    saved.add_date_range({"name": "Autumn", "start": "2024-09-01"})
    saved.replace_segment({"name": "By mail", "condition": {"dimension": "channel", "value": "Web"}})
    (month / "saved.json").write_text(document_text(spec, saved.definitions), encoding="utf-8")
    assert run("saved.json", "--data", "events.parquet", "--view", "view.json", "--out", "out.json") == 0
    assert 'The segment "By mail" is the view\'s' in capsys.readouterr().err
    own = make_view(month)
    own.add_date_range({"name": "Autumn", "start": "2024-09-01"})
    assert figures(json.loads((month / "out.json").read_text())) == figures_of(own.run(spec))


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Not understood"),
        (["walk"], "Not understood"),
        (["run", "journey.json"], "--data"),
        (["run", "journey.json", "--data", "events.csv", "--locale", "xx"], "--locale"),
        (
            ["run", "journey.json", "--data", "events.csv", "--out", "out.xls"],
            r".html, .json, .csv, .svg, .png, .parquet",
        ),
        (["run", "journey.json", "--data", "events.csv", "--out", "out"], "suffix"),
        (["run", "journey.json", "--data", "events.csv", "--out", "events.csv"], "both read and to be written"),
        (["run", "journey.json", "--data", "events.csv", "--out", "./journey.json"], "both read and to be written"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2(arguments, said, month, capsys):
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
    assert new_files(month) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.json", "--data", "events.csv"], 'The file "nothing.json" cannot be read'),
        ([".", "--data", "events.csv"], 'The file "." cannot be read'),
        (["events.parquet", "--data", "events.csv"], "text in UTF-8"),
        (["events.csv", "--data", "events.csv"], "not a document of the kind"),
        (["view.json", "--data", "events.csv"], "not a document of the kind journey 1, cohort 1, flow 1: view"),
        (["journey.json", "--data", "nothing.csv"], 'There is no file "nothing.csv"'),
        (["journey.json", "--data", "journey.json"], "is not known"),
        (["journey.json", "--data", "events.csv", "--view", "nothing.json"], 'The file "nothing.json"'),
        (["journey.json", "--data", "events.csv", "--view", "journey.json"], "not a document of the kind view 1"),
        (["journey.json", "--data", "accounts.csv", "--view", "view.json"], 'No column "timestamp"'),
        (["journey.json", "--data", "events.csv", "--as-of", "May"], "'May' is no date"),
        (["journey.json", "--data", "events.csv", "--out", "no/out.csv"], "there is no such folder"),
        (["journey.json", "--data", "events.csv", "--out", "events.csv/out.csv"], "cannot be written"),
    ],
)
def test_what_cannot_be_used_ends_with_1_and_says_what_why_and_how_to_mend_it(arguments, said, month, capsys):
    assert run(*arguments) == 1
    complaint = capsys.readouterr().err.splitlines()[-3:]
    assert said in "\n".join(complaint)
    assert len(complaint) == 3
    assert new_files(month) == []


def test_a_folder_is_no_file(month, capsys):
    (month / "out.csv").mkdir()
    assert run("journey.json", "--data", "events.csv", "--out", "out.csv") == 1
    assert "it is a folder" in capsys.readouterr().err


def test_half_a_character_is_refused(month, capsys):
    text = (month / "journey.json").read_text(encoding="utf-8").replace("Closed-Won", "\\ud800")
    (month / "odd.json").write_text(text, encoding="utf-8")
    assert run("odd.json", "--data", "events.parquet", "--view", "view.json", "--out", "out.csv") == 1
    assert "odd.json: 'utf-8' codec can't encode character" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["-out.csv", "ü \n<b>&'\".csv", "--out.svg", "a" * 240 + ".json", "$(x);%s{0}.html"])
def test_any_name_of_a_file_is_a_name(name, month):
    assert run("journey.json", "--data", "events.parquet", "--view", "view.json", f"--out={name}") == 0
    assert new_files(month) == [name]


def test_any_title_of_a_node_is_written(month):
    spec = json.loads((month / "journey.json").read_text(encoding="utf-8"))
    titles = ["=1+1\r\n\x00", "</title><script>alert(1)</script>]]>", "\u202e'\";%s{0}\U0001f600"]
    for node, title in zip(spec["nodes"], titles, strict=True):
        node["name"] = title
    (month / "odd.json").write_text(json.dumps(spec), encoding="utf-8")
    outs = [part for suffix in SUFFIXES for part in ("--out", f"out{suffix}")]
    assert run("odd.json", "--data", "events.parquet", "--view", "view.json", *outs) == 0
    ElementTree.parse(month / "out.svg")
    assert "<script>alert" not in (month / "out.html").read_text(encoding="utf-8")
    nodes = json.loads((month / "out.json").read_text(encoding="utf-8"))["figures"]["nodes"]
    assert [node["name"] for node in nodes] == titles
    assert parquet.read_table(month / "out.parquet")["name"][1].as_py() == titles[1]
    assert run("odd.json", "--data", "events.parquet", "--view", "view.json") == 0


def test_a_name_that_no_file_can_have_is_refused(month, capsys):
    assert run("journey.json", "--data", "events.parquet", "--out", "a" * 300 + ".csv") == 1
    assert "cannot be written" in capsys.readouterr().err
    assert new_files(month) == []


# --- stopped --------------------------------------------------------------------------------------------------------


def test_what_is_interrupted_ends_with_130_and_leaves_nothing(month, monkeypatch, capsys):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(ij.DataView, "run", interrupt)
    assert run("journey.json", "--data", "events.parquet", "--view", "view.json", "--out", "out.csv") == 130
    assert capsys.readouterr().err.endswith("Stopped.\n")
    assert new_files(month) == []


def test_an_interruption_while_files_are_written_leaves_those_that_were_there(month, monkeypatch):
    (month / "one.csv").write_text("before")
    opened = []

    def open_one(path, *arguments, **more):
        if path.name.endswith(".part"):
            opened.append(path)
            if len(opened) == 2:
                raise KeyboardInterrupt
        return opened_as_ever(path, *arguments, **more)

    opened_as_ever = Path.open
    monkeypatch.setattr(Path, "open", open_one)
    common = ("journey.json", "--data", "events.parquet", "--view", "view.json")
    assert run(*common, "--out", "one.csv", "--out", "two.svg") == 130
    assert new_files(month) == ["one.csv"]
    assert (month / "one.csv").read_text() == "before"


def test_a_bar_is_drawn_on_a_terminal_when_work_takes_long(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    for file, drawn in ((Terminal(), True), (io.StringIO(), False)):
        now[0] = 0.0
        bar = Bar(file)
        bar(Stage.ORDER, 0.2)
        assert file.getvalue() == ""
        now[0] = 2.0
        bar(Stage.ORDER, 0.5)
        assert ("Ordering rows [############............] 50%" in file.getvalue()) == drawn
        bar.clear()
        assert file.getvalue().endswith("\r\x1b[K") == drawn


# --- as a program ---------------------------------------------------------------------------------------------------


def test_the_module_is_the_same_program(month):
    def python(*arguments, **environment):
        return subprocess.run(
            [sys.executable, "-m", "ipyjourney", *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, **environment},
        )

    assert python("--version").stdout.decode().split() == ["ipyjourney", ij.__version__]
    done = python("run", "journey.json", "--data", "events.parquet", "--view", "view.json", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr.decode()
    assert b"MQL Qualified" in done.stdout
    assert b"Traceback" not in done.stderr
