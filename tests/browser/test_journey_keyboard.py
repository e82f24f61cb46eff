"""All without a mouse, and no key goes astray."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import EMPTY, LEAD, OPPORTUNITY, WON, drawn, show

# What JupyterLab does to cells with single keys: insert, delete, cut, insert, undo, change kind.
CELL_KEYS = ("b", "d", "d", "x", "a", "z", "m", "y", "Enter", "Escape", "Delete", "Backspace", "Control+z")
EVERYWHERE = "button, input, select, [tabindex]"


def add_by_keyboard(canvas, search: str) -> None:
    """Find a component, open its menu, add it: from the search field, by keys alone."""
    keys = canvas.page.keyboard
    keys.press("Control+a")
    keys.type(search)
    expect(canvas.component(search)).to_be_visible()
    expect(canvas.component("Events")).to_have_count(0)
    keys.press("ArrowDown")
    while canvas.page.evaluate("() => document.activeElement.title") != search:
        keys.press("ArrowDown")
    keys.press("Enter")
    expect(canvas.menu_item("Add to canvas").first).to_be_focused()
    keys.press("Enter")
    expect(canvas.card(search)).to_be_focused()


def back_to_search(canvas) -> None:
    """Walk back to the search field with the tab key."""
    for _ in range(20):
        canvas.page.keyboard.press("Shift+Tab")
        if canvas.page.evaluate("() => document.activeElement.type") == "search":
            return
    pytest.fail("Shift+Tab never comes to the search field")


def test_a_journey_of_two_nodes_without_the_mouse(open_notebook):
    canvas = show(open_notebook([EMPTY]))
    canvas.rail.get_by_role("searchbox").focus()
    add_by_keyboard(canvas, LEAD)
    back_to_search(canvas)
    add_by_keyboard(canvas, WON)
    canvas.page.keyboard.press("c")
    expect(canvas.option(LEAD)).to_be_visible()
    canvas.page.keyboard.type("lead")
    canvas.page.keyboard.press("Enter")
    canvas.notebook.expect("(nodes(), arrows())", [[LEAD, WON], [f"{WON} → {LEAD}"]])
    expect(canvas.chip(WON, LEAD)).to_be_focused()


def test_the_tab_key_walks_through_the_widget_in_reading_order(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))
    canvas.area.focus()
    for name in (LEAD, OPPORTUNITY, WON, f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"):
        canvas.page.keyboard.press("Tab")
        assert canvas.page.evaluate("() => document.activeElement.textContent").startswith(name)


def test_arrow_keys_move_a_node_and_one_undo_takes_them_all_back(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, WON)]))
    before = canvas.notebook.ask("canvas.spec.nodes[0].position.model_dump()")
    canvas.card(LEAD).focus()
    canvas.page.keyboard.press("ArrowDown")
    canvas.notebook.expect(f"canvas.spec.nodes[0].position.y > {before['y']}", True)
    canvas.page.keyboard.press("Control+z")
    canvas.notebook.expect("canvas.spec.nodes[0].position.model_dump()", before)


def test_a_name_is_typed_with_letters_that_are_shortcuts(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, WON)]))
    cells = canvas.notebook.cell_sources()
    canvas.card(LEAD).focus()
    canvas.page.keyboard.press("F2")
    canvas.page.keyboard.press("Control+a")
    canvas.page.keyboard.type("abcdxz dd 00")
    canvas.page.keyboard.press("Enter")
    canvas.notebook.expect("nodes()", ["abcdxz dd 00", WON])
    assert canvas.notebook.cell_sources() == cells


def test_no_key_pressed_in_the_widget_reaches_the_notebook(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, OPPORTUNITY, WON), "second = 2"]))
    cells = canvas.notebook.cell_sources()
    places = [
        canvas.area,
        canvas.card(LEAD),
        canvas.chip(LEAD, OPPORTUNITY),
        canvas.component("Events"),
        canvas.button("Zoom in"),
        canvas.rail.get_by_role("searchbox"),
    ]
    for place in places:
        for key in CELL_KEYS:
            if not place.count():
                break
            place.first.focus()
            canvas.page.keyboard.press(key)
            assert canvas.notebook.cell_sources() == cells, f"{key} on {place}"
    expect(canvas.area).to_be_visible()


def test_every_part_that_takes_the_focus_keeps_its_keys(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))
    canvas.card(LEAD).click(button="right")
    unmarked = canvas.root.locator(EVERYWHERE).evaluate_all(
        "(all) => all.filter((each) => !each.hasAttribute('data-lm-suppress-shortcuts')).map((each) => each.outerHTML)"
    )
    assert unmarked == []


def test_after_a_gesture_with_shift_keys_belong_to_the_widget(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, WON), "second = 2"]))
    cells = canvas.notebook.cell_sources()
    canvas.page.keyboard.down("Shift")
    start, end = canvas.at(0.1, 0.8), canvas.at(0.3, 0.9)
    canvas.page.mouse.move(*start)
    canvas.page.mouse.down()
    canvas.page.mouse.move(*end, steps=4)
    canvas.page.mouse.up()
    canvas.page.keyboard.up("Shift")
    canvas.page.keyboard.press("d")
    canvas.page.keyboard.press("d")
    assert canvas.notebook.cell_sources() == cells


def test_typing_in_a_cell_does_not_reach_the_widget(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, OPPORTUNITY, WON), ""]))
    canvas.card(OPPORTUNITY).click()
    canvas.notebook.cell(1).locator(".cm-content").click()
    for key in ("c", "f", "Backspace", "Delete", "Control+a", "Control+z", "?"):
        canvas.page.keyboard.press(key)
    canvas.page.keyboard.type("x = 1")
    assert canvas.notebook.cell_sources()[1].endswith("x = 1")
    canvas.notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    expect(canvas.root.get_by_role("dialog")).to_have_count(0)
