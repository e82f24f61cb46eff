from __future__ import annotations

import pytest

from ipyjourney.state import bundle
from ipyjourney.words import word_file


@pytest.fixture
def built(tmp_path, monkeypatch):
    """Give a folder of built front ends with one late part."""
    monkeypatch.setattr(bundle, "STATIC", tmp_path)
    (tmp_path / "journey.js").write_text("first", encoding="utf-8")
    (tmp_path / "journey.forms.js").write_text("module", encoding="utf-8")
    (tmp_path / "secret.js").write_text("not a part", encoding="utf-8")
    return tmp_path


def test_a_canvas_has_its_first_words_from_the_kernel(canvas):
    words = canvas._words
    assert words["locale"] == "en"
    assert "\nundo = Undo\n" in words["text"]
    assert "\nduplicate-arrow =\n" in words["text"]
    assert "#" not in words["text"].replace("{ $", "")
    assert "keys-list" not in words["text"]


def test_a_part_comes_with_its_style_sheet_and_its_words(front_end, built):
    (built / "journey.forms.css").write_text(".ipj-x {}", encoding="utf-8")
    reply = front_end.ask(kind="part", name="forms")
    assert (reply["script"], reply["style"]) == ("module", ".ipj-x {}")
    assert reply["words"] == word_file("forms")


def test_a_part_without_a_style_sheet_has_an_empty_one(front_end, built):
    assert front_end.ask(kind="part", name="forms")["style"] == ""


def test_a_part_stays_the_one_that_was_built_with_the_first_module(front_end, built):
    assert bundle.script("journey") == "//\nfirst"
    (built / "journey.forms.js").write_text("of another build", encoding="utf-8")
    assert front_end.ask(kind="part", name="forms")["script"] == "module"


@pytest.mark.parametrize("name", ["form", "", "../secret", "forms.js", "*"])
def test_a_part_that_was_not_built_is_refused_and_no_file_is_read(front_end, built, name):
    error = front_end.ask(kind="part", name=name)["error"]
    assert error["id"] == "unknown-part"
    assert "forms" in error["fix"]


def test_without_any_part_the_refusal_says_how_to_build_them(front_end, built):
    (built / "journey.forms.js").unlink()
    assert "npm run build" in front_end.ask(kind="part", name="forms")["error"]["fix"]
