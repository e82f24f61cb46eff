"""Drawing a journey with the mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import EMPTY, LEAD, OPPORTUNITY, WON, drawn, show
from tests.browser.gestures import centre, mouse_drag


@pytest.fixture
def canvas(open_notebook):
    """Show a journey of three nodes."""
    return show(open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))


def test_a_journey_grows_from_the_empty_canvas(open_notebook):
    canvas = show(open_notebook([EMPTY]))
    canvas.drag_component(LEAD, canvas.at(0.2, 0.4))
    canvas.drag_component(WON, canvas.at(0.8, 0.4))
    canvas.expect_cards(LEAD, WON)
    canvas.connect(LEAD, WON)
    canvas.notebook.expect("(nodes(), arrows())", [[LEAD, WON], [f"{LEAD} → {WON}"]])
    expect(canvas.chip(LEAD, WON)).to_be_visible()


def test_a_metric_dropped_on_blank_canvas_is_a_node_of_its_own(canvas):
    canvas.drag_component("MQL Qualified", canvas.at(0.5, 0.85))
    canvas.notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON, "MQL Qualified"])
    canvas.notebook.expect("len(arrows())", 2)
    x, y = centre(canvas.card("MQL Qualified"))
    assert (x, y) == pytest.approx(canvas.at(0.5, 0.85), abs=12)


def test_a_metric_dropped_on_a_node_is_combined_into_it(canvas):
    canvas.drag_component("MQL Qualified", canvas.card(LEAD))
    canvas.notebook.expect("nodes()", [f"{LEAD} or MQL Qualified", OPPORTUNITY, WON])
    canvas.expect_cards(f"{LEAD} or MQL Qualified", OPPORTUNITY, WON)


def test_a_metric_dropped_on_an_arrow_comes_between(canvas):
    canvas.drag_component("SQL Accepted", canvas.chip(OPPORTUNITY, WON))
    canvas.notebook.expect(
        "sorted(arrows())",
        sorted([f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → SQL Accepted", f"SQL Accepted → {WON}"]),
    )


def test_an_item_of_a_dimension_is_dragged_like_a_metric(canvas):
    canvas.component("Content Type").click()
    canvas.drag_component("Webinar", canvas.at(0.5, 0.85))
    canvas.notebook.expect(
        "canvas.spec.nodes[-1].model_dump(mode='json')['components']",
        [{"dimension": "Content Type", "item": "Webinar"}],
    )


def test_an_arrow_leads_from_a_handle_to_a_node(canvas):
    canvas.connect(LEAD, WON)
    canvas.notebook.expect("arrows()[-1]", f"{LEAD} → {WON}")


def test_a_card_moves_with_the_mouse_and_stays_there(canvas):
    before = canvas.notebook.ask("canvas.spec.nodes[1].position.model_dump()")
    x, y = centre(canvas.card(OPPORTUNITY))
    mouse_drag(canvas.page, (x, y), (x + 40, y + 120))
    canvas.notebook.expect(f"canvas.spec.nodes[1].position.y > {before['y']} + 50", True)
    assert centre(canvas.card(OPPORTUNITY)) == pytest.approx((x + 40, y + 120), abs=12)


def test_deleting_a_node_joins_its_neighbours(canvas):
    canvas.card(OPPORTUNITY).click()
    expect(canvas.card(OPPORTUNITY)).to_have_attribute("aria-pressed", "true")
    canvas.page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, WON)
    canvas.notebook.expect("arrows()", [f"{LEAD} → {WON}"])


def test_the_menu_of_a_node_is_ours_and_deletes_too(canvas):
    canvas.card(OPPORTUNITY).click(button="right")
    expect(canvas.root.get_by_role("menu")).to_be_visible()
    expect(canvas.page.locator(".lm-Menu")).to_have_count(0)
    canvas.choose("Delete")
    canvas.notebook.expect("nodes()", [LEAD, WON])


def test_several_nodes_are_selected_with_a_box_and_deleted_at_once(canvas):
    first, last = canvas.card(LEAD).bounding_box(), canvas.card(OPPORTUNITY).bounding_box()
    canvas.page.keyboard.down("Shift")
    mouse_drag(
        canvas.page,
        (first["x"] - 10, first["y"] - 20),
        (last["x"] + last["width"] + 10, last["y"] + last["height"] + 20),
    )
    canvas.page.keyboard.up("Shift")
    expect(canvas.root.locator('.ipj-card[aria-pressed="true"]')).to_have_count(2)
    canvas.page.keyboard.press("Delete")
    canvas.notebook.expect("nodes()", [WON])


def test_a_double_click_renames(canvas):
    canvas.card(OPPORTUNITY).dblclick()
    canvas.page.keyboard.type("Opportunity")
    canvas.page.keyboard.press("Enter")
    expect(canvas.card("Opportunity")).to_be_visible()
    canvas.notebook.expect("canvas.spec.nodes[1].name", "Opportunity")


def test_what_was_done_is_undone_and_redone(canvas):
    canvas.card(OPPORTUNITY).click()
    canvas.page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, WON)
    canvas.button("Undo").click()
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.button("Redo").click()
    canvas.expect_cards(LEAD, WON)
    canvas.area.focus()
    canvas.page.keyboard.press("Control+z")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.page.keyboard.press("Control+Shift+z")
    canvas.expect_cards(LEAD, WON)
    canvas.notebook.expect("arrows()", [f"{LEAD} → {WON}"])
