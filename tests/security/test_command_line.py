"""Analyses and views from anywhere, given to the command line: used or refused in three lines, and nothing else."""

from __future__ import annotations

import json

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.cli import main
from ipyjourney.spec.documents import document_text
from tests.security.texts import TURNING


def analysis(**fields: object) -> str:
    return json.dumps({"kind": "journey", "version": 1, "container": "account", **fields})


def metric(expression: str) -> str:
    definition = {"kind": "calculated", "expression": expression}
    return analysis(primary_metric="m", definitions={"metrics": {"m": definition}})


def nested(levels: int) -> str:
    inner = '{"dimension": "event", "operator": "equals", "value": "x"}'
    condition = '{"all": [' * levels + inner + "]}" * levels
    return analysis(segments=["s"], definitions={"segments": [{"name": "s", "condition": 0}]}).replace(
        ": 0", f": {condition}"
    )


DOCUMENTS = {
    "nothing": b"",
    "no text": b"\xff\xfe\x00\x01",
    "deep": b"[" * 100_000,
    "deep condition": nested(300).encode(),
    "deeper condition": nested(5_000).encode(),
    "long number": b'{"kind": "journey", "version": ' + b"1" * 5_000 + b"}",
    "no number": b'{"kind": "journey", "container": "account", "within": NaN}',
    "infinite": analysis(within=1e999).encode(),
    "large duration": analysis(within="P99999999999Y").encode(),
    "half a character": analysis(container="\ud800").encode(),
    "terminal": analysis(container="\x1b]0;gone\x07\x1b[31m\u202e\nname").encode(),
    "long name": analysis(container="W" * 100_000).encode(),
    "another kind": b'{"kind": "../../etc/passwd", "version": 1}',
    "a class": analysis(__class__="os.system").encode(),
    "code": metric("__import__('os').system('touch hacked')").encode(),
    "deep expression": metric("(" * 5_000 + "1" + ")" * 5_000).encode(),
    "long expression": metric("1" + "+1" * 50_000).encode(),
    "days": analysis(date_range="r", definitions={"date_ranges": [{"name": "r", "start": "0000-99-99"}]}).encode(),
    "far away": analysis(date_range="r", definitions={"date_ranges": [{"name": "r", "end": "9999-12-31"}]}).encode(),
    "place": analysis(
        nodes=[{"id": "n", "components": [{"metric": "Visit"}], "position": {"x": 1e308, "y": -1e308}}]
    ).encode(),
    "color": analysis(
        nodes=[{"id": "n", "components": [{"metric": "Visit"}], "color": "red;background:url(//x)"}]
    ).encode(),
    "id": analysis(nodes=[{"id": '"><script>alert(1)</script>', "components": [{"metric": "Visit"}]}]).encode(),
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rows = [("A", "2025-01-01", "Visit"), ("A", "2025-01-03", "Won"), ("B", "2025-01-02", "Visit")]
    pd.DataFrame(rows, columns=["account_id", "timestamp", "event"]).to_csv("events.csv", index=False)
    view = ij.DataView("events.csv")
    view.to_json("view.json")
    spec = ij.JourneySpec.path("Visit", "Won", container="account")
    (tmp_path / "good.json").write_text(document_text(spec, view.definitions), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("what", ["analysis", "view"])
def test_a_document_from_anywhere_is_used_or_refused_in_three_lines(what, name, folder, capsys):
    (folder / "odd.json").write_bytes(DOCUMENTS[name])
    before = {path.name for path in folder.iterdir()}
    spec, view = ("odd.json", "view.json") if what == "analysis" else ("good.json", "odd.json")
    code = main(
        ["run", spec, "--data", "events.csv", "--view", view, "--quiet", "--out", "out.svg", "--out", "out.html"]
    )
    said = capsys.readouterr()
    assert said.out == ""
    if code == 0:
        assert said.err == ""
        before |= {"out.svg", "out.html"}
        assert "<script>alert" not in (folder / "out.html").read_text(encoding="utf-8")
    else:
        assert code == 1
        assert len(said.err.splitlines()) == 3
        assert len(said.err) < 5_000
        assert not any(letter < " " or letter in TURNING for letter in said.err.replace("\n", ""))
    assert {path.name for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    "path", ["../outside.csv", "/etc/hostname", "nowhere/../../x.csv", "http://evil.example/x.csv", "\0", "~root/x.csv"]
)
def test_the_lookup_of_a_view_is_a_file_that_can_be_read_or_an_error(path, folder, capsys):
    content = json.loads((folder / "view.json").read_text(encoding="utf-8"))
    content["lookups"] = [{"container": "account", "file": path}]
    (folder / "odd.json").write_text(json.dumps(content), encoding="utf-8")
    assert main(["run", "good.json", "--data", "events.csv", "--view", "odd.json", "--out", "out.csv"]) == 1
    assert len(capsys.readouterr().err.splitlines()) >= 3
    assert not (folder / "out.csv").exists()


@pytest.mark.parametrize("name", ["../out.csv", "a/../../out.svg", "out.csv\n.svg/../../x.csv"])
def test_what_is_written_is_written_where_it_was_asked_for_or_not_at_all(name, folder):
    beside = {path.name for path in folder.parent.iterdir()}
    code = main(["run", "good.json", "--data", "events.csv", "--quiet", f"--out={name}"])
    new = {path.name for path in folder.parent.iterdir()} - beside
    assert (code, new) in ((0, {"out.csv"}), (1, set()))
