"""What displaying a widget leaves in a notebook, as it was chosen."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from ipyjourney.widget import display
from ipyjourney.widget.output import Output, UnknownOutput, output

LIVE = "application/vnd.jupyter.widget-view+json"


@pytest.fixture(autouse=True)
def unchosen(monkeypatch):
    monkeypatch.delenv("IPYJOURNEY_OUTPUT", raising=False)
    yield
    ij.set_output(None)


@pytest.fixture
def stored(monkeypatch):
    """Give the outputs that a cell would hold."""
    outputs: list[dict[str, object]] = []
    monkeypatch.setattr(display, "publish_display_data", lambda data, metadata=None: outputs.append(data))
    return outputs


@pytest.fixture(params=["journey", "cohort", "flow"])
def make(request, view, path):
    return {
        "journey": lambda: ij.JourneyCanvas(view, path),
        "cohort": lambda: ij.CohortTable(view, inclusion="Visit", returning="Won"),
        "flow": lambda: ij.Flow(view, starts_with="Visit", columns=3),
    }[request.param]


def test_a_widget_and_a_drawing_with_tables_behind_it_are_usual(make, stored):
    widget = make()
    widget._ipython_display_()
    live, still = stored
    assert {*live} == {LIVE, "text/plain"}
    assert live["text/plain"] == repr(widget)
    assert {*still} == {"text/html", "text/plain"}
    assert still["text/plain"] == widget.result.to_text()
    for part in ('<img alt="', 'src="data:image/svg+xml;base64,', "<table", 'class="ipj-still"'):
        assert part in still["text/html"]
    bundle, _ = widget._repr_mimebundle_()
    assert {*bundle} == {LIVE, "text/html", "text/plain"}


@pytest.mark.parametrize("chosen_in", ["code", "environment"])
def test_html_leaves_the_still_form_alone(make, stored, monkeypatch, chosen_in):
    if chosen_in == "code":
        ij.set_output("html")
    else:
        monkeypatch.setenv("IPYJOURNEY_OUTPUT", " HTML")
    widget = make()
    widget._ipython_display_()
    assert widget.comm is None
    assert stored == [{"text/plain": widget.result.to_text(), "text/html": widget.result.to_html()}]
    assert widget._repr_mimebundle_() == (stored[0], {})


def test_an_image_is_a_picture_and_text(make, stored):
    ij.set_output("image")
    widget = make()
    widget._ipython_display_()
    assert stored == [{"text/plain": widget.result.to_text(), "image/svg+xml": widget.result.to_svg()}]


def test_the_choice_in_code_comes_before_the_environment_until_it_is_taken_back(monkeypatch):
    assert output() is Output.LIVE
    monkeypatch.setenv("IPYJOURNEY_OUTPUT", "image")
    assert output() is Output.IMAGE
    ij.set_output("live")
    assert output() is Output.LIVE
    ij.set_output(None)
    assert output() is Output.IMAGE
    monkeypatch.setenv("IPYJOURNEY_OUTPUT", "")
    assert output() is Output.LIVE


def test_a_widget_that_was_made_before_becomes_live_when_that_is_chosen(make, stored):
    ij.set_output("html")
    widget = make()
    ij.set_output("live")
    widget._ipython_display_()
    assert LIVE in stored[0]
    assert widget.comm is not None


def test_an_unknown_output_is_refused_with_what_there_is(make, monkeypatch):
    with pytest.raises(UnknownOutput, match='set_output was given "htlm"') as refused:
        ij.set_output("htlm")
    assert refused.value.fix == 'Did you mean "html"? There are: live, html, image.'
    assert output() is Output.LIVE
    monkeypatch.setenv("IPYJOURNEY_OUTPUT", "png")
    with pytest.raises(UnknownOutput, match='IPYJOURNEY_OUTPUT was given "png"') as refused:
        make()
    assert "live" in refused.value.fix
