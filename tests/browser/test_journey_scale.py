"""Large journeys and long lists, several widgets on a page, and what is left when they close."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import LEAD, WON, drawn, show
from tests.browser.large import LARGE

SEARCHED = """
import pandas as pd
import ipyjourney as ij

events = pd.DataFrame({
    "account": [number % 97 for number in range(8_000)],
    "time": pd.Timestamp("2025-01-01") + pd.to_timedelta(range(8_000), unit="min"),
    "event": "Visit",
    "Campaign": [f"Campaign {number % 800:03d}" for number in range(8_000)],
})
view = ij.DataView(events, timestamp="time", containers={"account": "account"}, event="event")
canvas = ij.JourneyCanvas(view, ij.JourneySpec.path("Visit", container="account"))
canvas
"""
# From the letter typed to the first frame in which the rows have changed.
TYPE = """
([field, text, wanted]) => new Promise((resolve) => {
  const rail = field.closest(".ipj-rail");
  const rows = () => [...rail.querySelectorAll('[role=treeitem][aria-level="3"]')].map((row) => row.title);
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const look = () => {
    if (rows().includes(wanted)) resolve(performance.now() - start);
    else if (performance.now() - start > 5000) resolve(Infinity);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})
"""


def test_a_search_among_800_items_shows_within_a_tenth_of_a_second(open_notebook):
    canvas = show(open_notebook([SEARCHED]))
    field = canvas.rail.get_by_role("searchbox")
    field.focus()
    canvas.notebook.expect("True", True)
    times = [
        field.evaluate(f"(field) => ({TYPE})([field, '{text}', 'Campaign {wanted}'])")
        for text, wanted in (("7", "007"), ("79", "079"), ("799", "799"), ("campaign 4", "400"), ("42", "042"))
    ]
    # The median, so that one busy moment of the machine is no failure.
    assert sorted(times)[2] < 100, times
    # No request is on its way: the kernel may be busy.
    canvas.notebook.start_code("import time; time.sleep(3)")
    assert field.evaluate(f"(field) => ({TYPE})([field, '512', 'Campaign 512'])") < 1500


def test_a_large_journey_is_drawn_whole_and_moves_in_few_steps_of_work(open_notebook):
    canvas = show(open_notebook([LARGE]))
    canvas.expect_settled()
    expect(canvas.root.locator(".ipj-card")).to_have_count(60)
    expect(canvas.root.locator(".ipj-chip")).to_have_count(120)
    expect(canvas.root.get_by_test_id("ipj-map")).to_have_count(0)
    canvas.area.focus()
    canvas.page.keyboard.press("0")
    small = canvas.root.get_by_test_id("ipj-map")
    expect(small).to_be_visible()
    expect(small.locator(".ipj-map-card")).to_have_count(60)
    first = canvas.root.locator('[data-node="n0_0"]')
    canvas.page.keyboard.press("0")
    box = small.bounding_box()
    canvas.page.mouse.click(box["x"] + 6, box["y"] + 0.3 * box["height"])
    expect(first).to_be_in_viewport()
    box = small.bounding_box()
    canvas.page.mouse.click(box["x"] + box["width"] - 6, box["y"] + 0.7 * box["height"])
    expect(first).not_to_be_in_viewport()
    canvas.button("View options").click()
    canvas.choose("Mini map")
    expect(small).to_have_count(0)
    canvas.button("Fit screen").click()
    # A card that is dragged draws itself and its arrows; the others are not touched.
    touched = canvas.area.evaluate(
        """async (area) => {
            const card = area.querySelector('[data-node="n2_4"] .ipj-card-name');
            const { x, y } = card.getBoundingClientRect();
            const event = (type, by) => new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: "mouse",
                button: 0, buttons: 1, clientX: x + 3 + by, clientY: y + 3 + by });
            area.setPointerCapture = () => undefined;
            card.dispatchEvent(event("pointerdown", 0));
            area.dispatchEvent(event("pointermove", 20));
            await new Promise((done) => setTimeout(done, 300));
            const nodes = new Set();
            const observer = new MutationObserver((records) => {
                for (const { target } of records) nodes.add(target.closest("[data-node], [data-arrow]") ?? target);
            });
            observer.observe(area, { subtree: true, attributes: true, childList: true, characterData: true });
            area.dispatchEvent(event("pointermove", 40));
            await new Promise((done) => setTimeout(done, 300));
            observer.disconnect();
            delete area.setPointerCapture;
            area.dispatchEvent(event("pointercancel", 40));
            return nodes.size; }"""
    )
    assert 1 < touched < 40


def test_two_widgets_on_one_view_do_not_disturb_each_other(open_notebook):
    notebook = open_notebook(
        [drawn(LEAD, WON), f"other = ij.JourneyCanvas(view, ij.JourneySpec.path({LEAD!r}, container='account'))\nother"]
    )
    first, second = show(notebook, 0), show(notebook, 1)
    second.drag_component("MQL Qualified", second.at(0.5, 0.8))
    second.expect_cards(LEAD, "MQL Qualified")
    first.expect_cards(LEAD, WON)
    first.root.scroll_into_view_if_needed()
    expect(first.button("Undo")).to_have_attribute("aria-disabled", "true")
    expect(first.root.locator('.ipj-card[aria-pressed="true"]')).to_have_count(0)
    # What is made on the view is offered in both.
    notebook.run_code(
        "condition = {'dimension': 'Company Size', 'value': 'Enterprise'}\n"
        "view.add_segment({'name': 'Big', 'scope': 'account', 'condition': condition})"
    )
    for canvas in (first, second):
        expect(canvas.component("Big")).to_have_count(1)
    notebook.expect("[len(each.spec.nodes) for each in (canvas, other)]", [2, 2])


@pytest.fixture
def counters(browser):
    """Give a function that counts what a page holds, after everything unreachable is gone."""

    def count(page) -> tuple[int, int]:
        session = page.context.new_cdp_session(page)
        for _ in range(3):
            session.send("HeapProfiler.collectGarbage")
            page.wait_for_timeout(100)
        held = session.send("Memory.getDOMCounters")
        session.detach()
        return held["nodes"], held["jsEventListeners"]

    return count


def test_a_closed_output_leaves_nothing_behind(open_notebook, counters):
    notebook = open_notebook([drawn(LEAD, WON), "canvas"])
    canvas = show(notebook, 0)

    def open_and_close() -> None:
        second = show(notebook, 1)
        second.expect_settled()
        second.area.focus()
        second.page.keyboard.press("?")
        expect(second.root.get_by_role("definition").first).to_be_visible()
        second.page.keyboard.press("Escape")
        notebook.execute("notebook:clear-cell-output")
        expect(notebook.page.get_by_test_id("ipj-root")).to_have_count(1)

    for _ in range(2):
        open_and_close()
    nodes, listeners = counters(notebook.page)
    for _ in range(4):
        open_and_close()
    more_nodes, more_listeners = counters(notebook.page)
    # One view has some three hundred nodes and forty listeners; JupyterLab keeps a few of its own.
    assert more_nodes - nodes < 200, (nodes, more_nodes)
    assert more_listeners - listeners < 40, (listeners, more_listeners)
    # The view that stays goes on.
    canvas.root.scroll_into_view_if_needed()
    canvas.card(WON).click()
    canvas.page.keyboard.press("Delete")
    canvas.expect_cards(LEAD)
