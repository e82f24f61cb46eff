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
    expect(canvas.component(search)).to_be_focused()
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
    canvas.page.keyboard.type("nothing of the kind")
    expect(canvas.rail.get_by_role("status")).to_contain_text("Nothing is called")
    expect(canvas.rail.get_by_role("treeitem")).to_have_count(0)
    add_by_keyboard(canvas, WON)
    canvas.page.keyboard.press("c")
    expect(canvas.option(LEAD)).to_be_visible()
    canvas.page.keyboard.type("lead")
    canvas.page.keyboard.press("Enter")
    canvas.notebook.expect("(nodes(), arrows())", [[LEAD, WON], [f"{WON} → {LEAD}"]])
    expect(canvas.chip(WON, LEAD)).to_be_focused()


def test_keys_do_what_they_say_and_none_reaches_the_notebook(open_notebook):
    canvas = show(notebook := open_notebook([drawn(LEAD, OPPORTUNITY, WON), "second = 2"]))
    keys, cells = canvas.page.keyboard, notebook.cell_sources()
    canvas.expect_settled()

    # The tab key walks through the widget in reading order.
    canvas.area.focus()
    cards = (LEAD, f"Fallout of {LEAD}", OPPORTUNITY, f"Fallout of {OPPORTUNITY}", WON)
    for name in (*cards, f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"):
        keys.press("Tab")
        assert canvas.page.evaluate("() => document.activeElement.textContent").startswith(name)

    # Arrow keys move a node; one undo takes them all back.
    before = notebook.ask("canvas.spec.nodes[0].position.model_dump()")
    canvas.card(LEAD).focus()
    keys.press("ArrowDown")
    notebook.expect(f"canvas.spec.nodes[0].position.y > {before['y']}", True)
    keys.press("Control+z")
    notebook.expect("canvas.spec.nodes[0].position.model_dump()", before)

    # A name is typed with letters that are shortcuts.
    canvas.card(LEAD).focus()
    keys.press("F2")
    keys.press("Control+a")
    keys.type("abcdxz dd 00")
    keys.press("Enter")
    notebook.expect("nodes()", ["abcdxz dd 00", OPPORTUNITY, WON])
    assert notebook.cell_sources() == cells
    keys.press("Control+z")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])

    # All nodes are selected and copied at once.
    keys.press("Control+a")
    expect(canvas.root.locator('.ipj-card[aria-pressed="true"]')).to_have_count(3)
    keys.press("Control+d")
    notebook.expect("len(nodes())", 6)
    keys.press("Control+z")
    notebook.expect("len(nodes())", 3)

    # On an arrow the arrow keys bend it, F2 labels it, Del deletes it; Ctrl+Y does again what was undone.
    chip = canvas.chip(LEAD, OPPORTUNITY)
    chip.focus()
    keys.press("ArrowDown")
    notebook.expect("canvas.spec.arrows[0].bend is not None", True)
    keys.press("F2")
    expect(canvas.root.get_by_role("dialog").get_by_role("textbox", name="Label")).to_be_focused()
    keys.type("nurtured")
    keys.press("Enter")
    notebook.expect("canvas.spec.arrows[0].label", "nurtured")
    expect(chip).to_be_focused()
    keys.press("Delete")
    notebook.expect("len(arrows())", 1)
    for _ in range(3):
        keys.press("Control+z")
    notebook.expect("(len(arrows()), canvas.spec.arrows[0].label, str(canvas.spec.arrows[0].bend))", [2, None, "None"])
    keys.press("Control+y")
    notebook.expect("canvas.spec.arrows[0].bend is not None", True)
    keys.press("Control+z")
    notebook.expect("canvas.spec.arrows[0].bend is None", True)

    # The view zooms, fits and moves, and the journey stays as it is.
    zoom = canvas.button("Zoom: ")
    canvas.area.focus()
    keys.press("0")
    expect(zoom).to_have_text("100%")
    keys.press("+")
    expect(zoom).to_have_text("125%")
    keys.press("-")
    expect(zoom).to_have_text("100%")
    keys.press("Escape")
    left = canvas.card(LEAD).bounding_box()["x"]
    keys.press("ArrowRight")
    canvas.page.wait_for_function(
        "([left]) => document.querySelector('.ipj-card').getBoundingClientRect().x < left - 20", arg=[left]
    )
    keys.press("f")
    expect(zoom).not_to_have_text("100%")

    # Every part that takes the focus keeps its keys.
    canvas.card(LEAD).click(button="right", position={"x": 20, "y": 10})
    unmarked = canvas.root.locator(EVERYWHERE).evaluate_all(
        "(all) => all.filter((each) => !each.hasAttribute('data-lm-suppress-shortcuts')).map((each) => each.outerHTML)"
    )
    assert unmarked == []
    keys.press("Escape")

    # After a gesture with Shift keys belong to the widget.
    keys.down("Shift")
    start, end = canvas.at(0.1, 0.8), canvas.at(0.3, 0.9)
    canvas.page.mouse.move(*start)
    canvas.page.mouse.down()
    canvas.page.mouse.move(*end, steps=4)
    canvas.page.mouse.up()
    keys.up("Shift")
    keys.press("d")
    keys.press("d")
    assert notebook.cell_sources() == cells

    # What is typed in a cell does not reach the widget.
    canvas.card(OPPORTUNITY).click(position={"x": 20, "y": 10})
    notebook.cell(1).locator(".cm-content").click()
    for key in ("c", "f", "Control+a", "Backspace", "Delete", "Control+z", "Control+a", "?"):
        keys.press(key)
    keys.type("x = 1")
    assert notebook.cell_sources()[1].endswith("x = 1")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    expect(canvas.root.get_by_role("dialog")).to_have_count(0)

    # No key pressed in the widget reaches the notebook.
    cells = notebook.cell_sources()
    places = [
        canvas.area,
        canvas.card(LEAD),
        canvas.fallout(LEAD),
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
            keys.press(key)
            assert notebook.cell_sources() == cells, f"{key} on {place}"
    expect(canvas.area).to_be_visible()
