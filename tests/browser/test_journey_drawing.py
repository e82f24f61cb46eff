"""Drawing a journey with the mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import EMPTY, LEAD, OPPORTUNITY, WON, CanvasOnPage, drawn, show
from tests.browser.gestures import centre, mouse_drag

CHAIN = [f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"]


def begin(canvas: CanvasOnPage) -> None:
    """Go back to the journey of three nodes, each at its place."""
    canvas.notebook.run_code("canvas.spec = start")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.button("Fit screen").click()


def test_a_journey_grows_from_the_empty_canvas(open_notebook):
    canvas = show(open_notebook([EMPTY]))
    canvas.drag_component(LEAD, canvas.at(0.2, 0.4))
    canvas.drag_component(WON, canvas.at(0.8, 0.4))
    canvas.expect_cards(LEAD, WON)
    canvas.connect(LEAD, WON)
    canvas.notebook.expect("(nodes(), arrows())", [[LEAD, WON], [f"{LEAD} → {WON}"]])
    expect(canvas.chip(LEAD, WON)).to_be_visible()


def test_what_the_mouse_does_on_the_canvas(open_notebook):
    canvas = show(notebook := open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))
    page, pressed = canvas.page, canvas.root.locator('.ipj-card[aria-pressed="true"]')
    notebook.run_code("start = canvas.spec")

    # An item of a dimension is dragged like a metric.
    canvas.component("Content Type").click()
    canvas.drag_component("Webinar", canvas.at(0.5, 0.85))
    notebook.expect(
        "canvas.spec.nodes[-1].model_dump(mode='json')['components']",
        [{"dimension": "Content Type", "item": "Webinar"}],
    )

    # An arrow leads from any of the four handles to any side of another card, also back, but not twice.
    for side, end in (("right", "left"), ("top", "top"), ("bottom", "bottom"), ("left", "right")):
        begin(canvas)
        mouse_drag(page, canvas.handle(WON, side), canvas.handle_at(LEAD, end))
        notebook.expect("arrows()[2:]", [f"{WON} → {LEAD}"])
    mouse_drag(page, canvas.handle(WON), centre(canvas.card(LEAD)))
    expect(canvas.root.get_by_test_id("ipj-notice")).to_contain_text("There is already an arrow")
    notebook.expect("len(arrows())", 3)
    # Let go where nothing is, it leads nowhere.
    begin(canvas)
    mouse_drag(page, canvas.handle(WON), canvas.at(0.5, 0.9))
    notebook.expect("arrows()", CHAIN)

    # A card moves with the mouse and stays there.
    before = notebook.ask("canvas.spec.nodes[1].position.model_dump()")
    x, y = centre(canvas.card(OPPORTUNITY))
    mouse_drag(page, (x, y - 10), (x + 40, y + 110))
    notebook.expect(f"canvas.spec.nodes[1].position.y > {before['y']} + 50", True)
    assert centre(canvas.card(OPPORTUNITY)) == pytest.approx((x + 40, y + 120), abs=12)

    # Deleting a node joins its neighbours; it is undone and redone.
    begin(canvas)
    canvas.card(OPPORTUNITY).click(position={"x": 20, "y": 10})
    expect(canvas.card(OPPORTUNITY)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, WON)
    notebook.expect("arrows()", [f"{LEAD} → {WON}"])
    canvas.button("Undo").click()
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.button("Redo").click()
    canvas.expect_cards(LEAD, WON)
    canvas.area.focus()
    page.keyboard.press("Control+z")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    page.keyboard.press("Control+Shift+z")
    canvas.expect_cards(LEAD, WON)

    # The menu of a node is ours, not the notebook's.
    begin(canvas)
    canvas.card(OPPORTUNITY).click(button="right", position={"x": 20, "y": 10})
    expect(canvas.root.get_by_role("menu")).to_be_visible()
    expect(page.locator(".lm-Menu")).to_have_count(0)
    canvas.choose("Delete")
    notebook.expect("nodes()", [LEAD, WON])

    # Several are selected with a box, or one by one; the menu of one of them is about all.
    begin(canvas)
    first, last = canvas.card(LEAD).bounding_box(), canvas.card(OPPORTUNITY).bounding_box()
    page.keyboard.down("Shift")
    mouse_drag(
        page,
        (first["x"] - 10, first["y"] - 20),
        (last["x"] + last["width"] + 10, last["y"] + last["height"] + 20),
    )
    page.keyboard.up("Shift")
    expect(pressed).to_have_count(2)
    canvas.card(WON).click(modifiers=["Control"])
    expect(pressed).to_have_count(3)
    canvas.card(WON).click(modifiers=["Control"])
    canvas.card(LEAD).click(button="right", position={"x": 20, "y": 10})
    canvas.choose("Combine nodes")
    notebook.expect("(nodes(), arrows())", [[f"{LEAD} or {OPPORTUNITY}", WON], [f"{LEAD} or {OPPORTUNITY} → {WON}"]])
    begin(canvas)
    canvas.chip(LEAD, OPPORTUNITY).click()
    canvas.chip(OPPORTUNITY, WON).click(modifiers=["Control"])
    canvas.fallout(LEAD).click(modifiers=["Control"])
    page.keyboard.press("Delete")
    notebook.expect("(nodes(), arrows())", [[LEAD, OPPORTUNITY, WON], []])

    # A double click renames.
    begin(canvas)
    canvas.card(OPPORTUNITY).dblclick(position={"x": 20, "y": 10})
    page.keyboard.type("Opportunity")
    page.keyboard.press("Enter")
    expect(canvas.card("Opportunity")).to_be_visible()
    notebook.expect("canvas.spec.nodes[1].name", "Opportunity")

    # The menu of the blank canvas takes everything back.
    canvas.area.click(button="right", position={"x": 30, "y": 300})
    canvas.choose("Back to the first state")
    notebook.expect("canvas.spec == start", True)
