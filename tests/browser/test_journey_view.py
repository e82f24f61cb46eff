"""Zoom, layout, two views of one journey, and edits that are refused."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import LEAD, OPPORTUNITY, WON, CanvasOnPage, drawn, show
from tests.browser.gestures import centre


@pytest.fixture
def canvas(open_notebook):
    """Show a journey of three nodes, with a second view of it below."""
    return show(open_notebook([drawn(LEAD, OPPORTUNITY, WON, arguments=", height=380"), "canvas"]))


def width(canvas: CanvasOnPage) -> float:
    return canvas.card(LEAD).bounding_box()["width"]


def test_zoom_changes_the_picture_and_not_the_journey(canvas):
    canvas.expect_settled()
    before, spec = width(canvas), canvas.notebook.ask("canvas.spec.to_dict()")
    canvas.button("Zoom in").click()
    assert width(canvas) == pytest.approx(before * 1.25, rel=0.02)
    canvas.button("Zoom: ").click()
    assert width(canvas) == pytest.approx(200, abs=1)
    canvas.button("Fit screen").click()
    assert width(canvas) == pytest.approx(before, rel=0.02)
    assert canvas.notebook.ask("canvas.spec.to_dict()") == spec


def test_the_wheel_scrolls_the_page_and_with_control_it_zooms(canvas):
    canvas.expect_settled()
    before = width(canvas)
    canvas.page.mouse.move(*canvas.at(0.5, 0.7))
    canvas.page.mouse.wheel(0, -60)
    canvas.page.wait_for_timeout(200)
    assert width(canvas) == pytest.approx(before, abs=1)
    canvas.root.scroll_into_view_if_needed()
    canvas.page.mouse.move(*canvas.at(0.5, 0.7))
    canvas.page.keyboard.down("Control")
    canvas.page.mouse.wheel(0, -100)
    canvas.page.keyboard.up("Control")
    canvas.page.wait_for_function(
        "([width]) => document.querySelector('.ipj-card').getBoundingClientRect().width > width + 5", arg=[before]
    )


def test_organize_puts_the_cards_in_columns_again(canvas):
    canvas.notebook.run_code(
        "canvas.spec = canvas.spec.with_changes(nodes=tuple("
        "node.model_copy(update={'position': type(node.position)(x=0, y=400 * number)})"
        " for number, node in enumerate(canvas.spec.nodes)))"
    )
    canvas.page.wait_for_timeout(300)
    canvas.button("Organize").click()
    canvas.notebook.expect("len({node.position.y for node in canvas.spec.nodes})", 1)
    canvas.expect_settled()
    places = [centre(canvas.card(title)) for title in (LEAD, OPPORTUNITY, WON)]
    assert places == sorted(places)


def test_a_journey_set_in_python_is_brought_into_view(canvas):
    chain = [LEAD, "MQL Qualified", "SQL Accepted", OPPORTUNITY, WON]
    canvas.notebook.run_code(f"canvas.spec = ij.JourneySpec.path(*{chain!r}, container='account')")
    canvas.expect_cards(*chain)
    canvas.expect_settled()
    left, right = canvas.at(0, 0)[0], canvas.at(1, 1)[0]
    assert [title for title in chain if not left < centre(canvas.card(title))[0] < right] == []


def test_two_views_of_a_journey_go_in_step(canvas):
    second = show(canvas.notebook, 1)
    second.card(OPPORTUNITY).click()
    second.page.keyboard.press("Delete")
    second.expect_cards(LEAD, WON)
    canvas.expect_cards(LEAD, WON)
    canvas.root.scroll_into_view_if_needed()
    canvas.button("Undo").click()
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    second.expect_cards(LEAD, OPPORTUNITY, WON)


def test_a_selection_belongs_to_one_view(canvas):
    second = show(canvas.notebook, 1)
    second.card(WON).click()
    expect(second.card(WON)).to_have_attribute("aria-pressed", "true")
    expect(canvas.card(WON)).to_have_attribute("aria-pressed", "false")


def test_a_second_arrow_in_one_direction_is_declined_in_words(canvas):
    canvas.connect(LEAD, OPPORTUNITY)
    expect(canvas.root.get_by_test_id("ipj-notice")).to_contain_text("already an arrow")
    canvas.notebook.expect("arrows()", [f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"])


def test_a_wrong_journey_from_python_leaves_the_good_one(canvas):
    refused = canvas.notebook.run_code(
        "try:\n"
        "    canvas.spec = ij.JourneySpec.path('Closed-One', container='account')\n"
        "except ij.IpyjourneyError as problem:\n"
        "    print(problem)"
    )
    assert 'Did you mean "Closed-Won"?' in refused
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])


def test_an_edit_while_the_kernel_is_busy_comes_through(canvas):
    canvas.notebook.start_code("import time; time.sleep(2)")
    canvas.card(OPPORTUNITY).click()
    canvas.page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, WON)
    canvas.button("Undo").click()
    canvas.notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])
    canvas.expect_settled()
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
