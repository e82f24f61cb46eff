"""Widgets in the language that was asked for, chosen, or told by the browser that shows them."""

from __future__ import annotations

import threading

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

import ipyjourney as ij
from ipyjourney.language import UnknownLocale
from ipyjourney.widget import display
from ipyjourney.words import format_message, locales, speaking, spoken
from tests.widget.conftest import ROWS, FrontEnd

OTHERS = tuple(locale for locale in locales() if locale != "en")
EITHER = {"metric": "Visit"}, {"metric": "Demo"}


@pytest.fixture(autouse=True)
def unchosen():
    yield
    ij.set_locale(None)


@pytest.fixture
def view() -> ij.DataView:
    """A row without an account makes a note."""
    events = pd.DataFrame([*ROWS, (None, 4, "Visit")], columns=["account", "day", "event"])
    events["time"] = pd.Timestamp("2025-01-01") + pd.to_timedelta(events["day"], unit="D")
    return ij.DataView(events.drop(columns="day"), timestamp="time", containers={"account": "account"}, event="event")


@pytest.fixture(params=["journey", "cohort", "flow"])
def make(request, view, path):
    """Give what makes a widget of each kind."""
    return {
        "journey": lambda **options: ij.JourneyCanvas(view, path, **options),
        "cohort": lambda **options: ij.CohortTable(view, inclusion="Visit", returning="Won", **options),
        "flow": lambda **options: ij.Flow(view, starts_with="Visit", columns=3, **options),
    }[request.param]


def note(locale: str) -> str:
    return format_message("rows-without-instance", {"rows": 1, "container": "account"}, locale=locale)


def said(widget) -> str:
    """Give the first note as a front end has it."""
    return widget._result["notes"][0]["text"]


def figures(widget) -> pd.DataFrame:
    return widget.result.counts if isinstance(widget, ij.CohortTable) else widget.result.nodes


@pytest.mark.parametrize("locale", OTHERS)
def test_a_widget_says_and_writes_everything_in_the_language_that_it_was_given(make, locale, monkeypatch, tmp_path):
    stored: list[dict[str, str]] = []
    monkeypatch.setattr(display, "publish_display_data", lambda data, metadata=None: stored.append(data))
    english, widget = make(locale="en"), make(locale=locale)
    assert widget._words["locale"] == locale
    assert format_message("undo", locale=locale) in widget._words["text"]
    assert said(widget) == note(locale)
    assert said(english) == note("en")

    widget._ipython_display_()
    still = stored[-1]["text/html"]
    widget.save(tmp_path / "page.html")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    for text in (still, page):
        assert note(locale) in text
        assert note("en") not in text
    assert f'<html lang="{locale}"' in page

    refused = FrontEnd(widget).ask(kind="import", text="no analysis")
    told = FrontEnd(english).ask(kind="import", text="no analysis")
    assert refused["error"]["id"] == told["error"]["id"]
    for part in ("what", "fix"):
        assert refused["error"][part] != told["error"][part]
    # What pydantic finds wrong is told in the language as well.
    assert format_message("fault-missing", locale=locale) in FrontEnd(widget).ask(kind="edit")["error"]["what"]
    # Only words are in a language: numbers are numbers, and names those of the data.
    assert_frame_equal(figures(widget), figures(english))
    assert widget.result.fingerprint == english.result.fingerprint
    assert spoken() == "en"


def test_a_widget_without_a_language_follows_its_browser(make):
    widget = make()
    front_end, result = FrontEnd(widget), widget.result
    assert (widget._words["locale"], widget._words["follows"]) == ("en", True)
    shown, revision = figures(widget), front_end.revision
    for told, wanted in [("de-AT", "de"), ("tlh", "de"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hans"), ("en-GB", "en")]:
        assert front_end.ask(kind="speak", locale=told)["kind"] == "accepted"
        assert widget._words["locale"] == wanted
        assert format_message("undo", locale=wanted) in widget._words["text"]
        assert said(widget) == note(wanted)
    assert (widget.result, front_end.revision) == (result, revision)
    assert_frame_equal(figures(widget), shown)


def test_what_was_asked_for_wins_over_the_browser(make):
    given = make(locale="es-MX")
    ij.set_locale("sv")
    chosen = make()
    for widget, locale in [(given, "es"), (chosen, "sv")]:
        assert not widget._words["follows"]
        assert FrontEnd(widget).ask(kind="speak", locale="de")["kind"] == "accepted"
        assert (widget._words["locale"], said(widget)) == (locale, note(locale))


def test_an_unknown_language_is_refused_by_name(make):
    for refuse in (lambda: make(locale="klingon"), lambda: ij.set_locale("klingon")):
        with pytest.raises(UnknownLocale, match="klingon") as refused:
            refuse()
        assert "zh-Hans" in str(refused.value)
    assert spoken() == "en"


def test_a_language_told_while_figures_are_worked_out_is_that_of_the_figures(canvas, front_end, monkeypatch):
    run, begun, go_on = type(canvas.view).run, threading.Event(), threading.Event()

    def slow(view, spec):
        begun.set()
        assert go_on.wait(10)
        return run(view, spec)

    other = ij.JourneyCanvas(canvas.view, canvas.spec, locale="es")
    monkeypatch.setattr(type(canvas.view), "run", slow)
    canvas.spec = ij.JourneySpec.path("Visit", "Won", container="account")
    assert begun.wait(10)
    front_end.ask(kind="speak", locale="de")
    # Neither thread speaks another's language.
    assert spoken() == "en"
    go_on.set()
    canvas.wait()
    other.spec = canvas.spec
    other.wait()
    assert (said(canvas), said(other)) == (note("de"), note("es"))
    assert (canvas._words["locale"], other._words["locale"]) == ("de", "es")


def test_a_node_without_a_name_is_drawn_in_the_language_but_asked_for_by_its_own(view):
    spec = ij.JourneySpec(container="account", nodes=(ij.Node(id="n1", components=EITHER),))
    canvas = ij.JourneyCanvas(view, spec, locale="de")
    with speaking("de"):
        assert canvas.result.drawing.nodes[0].title == "Visit oder Demo"
        assert "„Visit oder Demo“" in canvas.result.definition
    assert "Visit or Demo" in canvas.result.to_text()
    assert canvas.result.nodes["name"].tolist() == ["Visit or Demo"]
    assert len(canvas.members("Visit or Demo")) == 3
