"""The journey of the first notebook, drawn on an empty canvas: with the mouse alone, then with the keyboard alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import SETUP, CanvasOnPage, show, shown_number, shown_percent
from tests.browser.gestures import centre

STEPS = ("Lead Form: Step 1", "MQL Qualified", "SQL Accepted", "Opp. Created", "Closed-Won")
PAIRS = tuple(pairwise(STEPS))
CELL = f"""{SETUP}
story = ij.JourneySpec.path(*{STEPS!r}, container="account", secondary_metric="Revenue")
canvas = ij.JourneyCanvas(view, container="account", secondary_metric="Revenue")
canvas"""
FIGURES = "view.run(story).nodes[['name', 'primary', 'primary_percent', 'fallout', 'fallout_percent']]"


@pytest.fixture
def canvas(open_notebook):
    """Show an empty canvas."""
    return show(open_notebook([CELL]))


def expect_story(canvas: CanvasOnPage) -> None:
    """Look whether the journey is that of the notebook, and its figures too."""
    canvas.notebook.expect("sorted(nodes())", sorted(STEPS))
    canvas.notebook.expect("sorted(arrows())", sorted(f"{source} → {target}" for source, target in PAIRS))
    canvas.expect_settled()
    rows = canvas.notebook.ask(f"{FIGURES}.astype(object).where({FIGURES}.notna(), None).values.tolist()")
    shown = canvas.figures()
    for name, primary, percent, fallout, fallout_percent in rows:
        assert shown[name][:2] == [shown_number(primary), shown_percent(percent)]
        assert fallout is None or shown[name][-1] == f"{shown_number(fallout)} · {shown_percent(fallout_percent)}"


def test_with_the_mouse_alone(canvas):
    # The first two on the canvas, joined from handle to card; the last again; the others dropped on arrows.
    canvas.drag_component(STEPS[0], canvas.at(0.2, 0.4))
    canvas.drag_component(STEPS[-1], canvas.at(0.8, 0.4))
    canvas.connect(STEPS[0], STEPS[-1])
    expect(canvas.chip(STEPS[0], STEPS[-1])).to_be_visible()
    for before, step in PAIRS[:-1]:
        canvas.drag_component(step, canvas.chip(before, STEPS[-1]))
        expect(canvas.chip(step, STEPS[-1])).to_be_visible()
        canvas.button("Fit screen").click()
    expect_story(canvas)
    # A menu without the keyboard, and a step back.
    x, y = centre(canvas.chip(*PAIRS[-1]))
    canvas.page.mouse.click(x, y, button="right")
    canvas.choose("Immediate")
    canvas.notebook.expect("[arrow.order.value for arrow in canvas.spec.arrows].count('immediate')", 1)
    canvas.button("Undo").click()
    expect_story(canvas)


def focused(canvas: CanvasOnPage) -> str:
    return canvas.page.evaluate("() => document.activeElement.textContent")


def test_with_the_keyboard_alone(canvas):
    keys = canvas.page.keyboard
    canvas.rail.get_by_role("searchbox").focus()
    for place, step in enumerate(STEPS):
        keys.press("Control+a")
        keys.type(step)
        expect(canvas.component("Events")).to_have_count(0)
        keys.press("ArrowDown")
        while canvas.page.evaluate("() => document.activeElement.title") != step:
            keys.press("ArrowDown")
        keys.press("Enter")
        expect(canvas.menu_item("Add to canvas").first).to_be_focused()
        keys.press("Enter")
        expect(canvas.card(step)).to_be_focused()
        if place:
            # From the card before, which lies left of the new one.
            for _ in range(4):
                keys.press("Shift+Tab")
                if focused(canvas).startswith(STEPS[place - 1]):
                    break
            keys.press("c")
            expect(canvas.root.get_by_role("dialog")).to_be_visible()
            while focused(canvas) != step:
                keys.press("ArrowDown")
            keys.press("Enter")
            expect(canvas.chip(STEPS[place - 1], step)).to_be_focused()
        for _ in range(60):
            keys.press("Shift+Tab")
            if canvas.page.evaluate("() => document.activeElement.type") == "search":
                break
    expect_story(canvas)
    # Ninety days from the opportunity to the contract.
    canvas.chip(*PAIRS[-1]).focus()
    keys.press("Enter")
    while "Set time limit" not in focused(canvas):
        keys.press("ArrowDown")
    keys.press("Enter")
    expect(canvas.root.get_by_role("dialog").get_by_label("Number").first).to_be_focused()
    keys.type("90")
    keys.press("Enter")
    canvas.notebook.expect("str(canvas.spec.arrows[-1].within)", "90 days, 0:00:00")
    expect(canvas.chip(*PAIRS[-1])).to_contain_text("within 90 days")
