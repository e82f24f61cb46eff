"""Light and dark, wide and narrow: nothing that axe objects to, and pictures to look at."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.canvas import EMPTY, LEAD, WON, drawn, show

ROOT = "[data-testid=ipj-root]"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
RICH = """
canvas.spec = ij.JourneySpec(
    container="account", primary_metric="Accounts", secondary_metric="Revenue",
    nodes=(
        ij.Node(id="n1", components=({"metric": "Lead Form: Step 1"},)),
        ij.Node(id="n2", components=({"dimension": "Content Type", "item": "Webinar"},), color="#8e44ad"),
        ij.Node(id="n3", components=({"metric": "Opp. Created"},), name="A name much longer than its card is wide"),
        ij.Node(id="n4", components=({"metric": "Closed-Won"},)),
        ij.Node(id="n5", components=({"metric": "Closed-Lost"},), excluded=True),
    ),
    arrows=(
        ij.Arrow(source="n1", target="n2", style="dashed"),
        ij.Arrow(source="n1", target="n3", label="direct"),
        ij.Arrow(source="n2", target="n3", within="P90D", order="immediate"),
        ij.Arrow(source="n3", target="n4", style="animated", color="#c0392b"),
        ij.Arrow(source="n4", target="n3"),
    ),
)
"""


@pytest.fixture(params=THEMES)
def theme(request):
    return request.param


@pytest.fixture
def canvas(open_notebook, theme):
    """Show a journey that has a bit of everything, in a theme."""
    notebook = open_notebook([drawn(LEAD, WON), EMPTY])
    notebook.execute("apputils:change-theme", {"theme": THEMES[theme]})
    expect(notebook.page.locator("body")).to_have_attribute("data-jp-theme-name", THEMES[theme])
    canvas = show(notebook)
    notebook.run_code(RICH)
    expect(canvas.root.locator(".ipj-card")).to_have_count(5)
    canvas.expect_settled()
    yield canvas
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})


def test_nothing_on_the_canvas_breaks_a_rule(canvas, theme, shots):
    canvas.page.screenshot(path=str(shots / f"journey-{theme}.png"))
    assert violations(canvas.page, ROOT) == []


def test_nothing_in_an_open_menu_breaks_a_rule(canvas, theme, shots):
    canvas.button("Fit screen").click()
    canvas.root.locator("button.ipj-chip").nth(3).click(button="right")
    canvas.choose("Change arrow style")
    expect(canvas.menu_item("Dotted")).to_be_visible()
    canvas.page.screenshot(path=str(shots / f"journey-menu-{theme}.png"))
    assert violations(canvas.page, ROOT) == []


def test_nothing_in_a_dialog_breaks_a_rule(canvas, theme, shots):
    canvas.button("Fit screen").click()
    canvas.root.locator("button.ipj-chip").nth(2).click(button="right")
    canvas.choose("Change time limit")
    expect(canvas.root.get_by_role("dialog")).to_be_visible()
    canvas.page.screenshot(path=str(shots / f"journey-dialog-{theme}.png"))
    assert violations(canvas.page, ROOT) == []


def test_nothing_on_the_empty_canvas_breaks_a_rule(canvas, theme, shots):
    empty = show(canvas.notebook, 1)
    expect(empty.root.get_by_test_id("ipj-empty")).to_be_visible()
    canvas.page.screenshot(path=str(shots / f"journey-empty-{theme}.png"))
    assert violations(canvas.page, f".jp-Notebook-cell:nth-child(2) {ROOT}") == []


def test_a_refusal_breaks_no_rule(canvas, theme, shots):
    canvas.notebook.restart_kernel()
    canvas.root.locator(".ipj-card").first.click()
    canvas.page.keyboard.press("Delete")
    expect(canvas.error).to_be_visible(timeout=40_000)
    canvas.page.screenshot(path=str(shots / f"journey-error-{theme}.png"))
    assert violations(canvas.page, ROOT) == []


def test_a_narrow_window_shows_the_journey_first(canvas, theme, shots):
    canvas.page.set_viewport_size({"width": 820, "height": 900})
    expect(canvas.rail).to_have_count(0)
    canvas.expect_settled()
    canvas.page.screenshot(path=str(shots / f"journey-narrow-{theme}.png"))
    assert right_edge(canvas.toolbar.get_by_role("button").last) <= right_edge(canvas.root)
    assert violations(canvas.page, ROOT) == []
    canvas.page.set_viewport_size({"width": 1280, "height": 900})


def right_edge(place) -> float:
    box = place.bounding_box()
    return box["x"] + box["width"]
