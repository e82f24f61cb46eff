"""The three widgets in Notebook 7, which listens to keys before they can."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.hosts import (
    FACTS,
    FLOW,
    JOURNEY,
    LOOKS,
    TABLE,
    VIEW,
    Hosted,
    work_on_a_flow,
    work_on_a_journey,
    work_on_a_table,
)

CELLS = (f"{VIEW}\ncanvas = {JOURNEY}\ncanvas", f"table = {TABLE}\ntable", f"flow = {FLOW}\nflow")


def test_three_analyses_in_notebook_7(open_notebook, shots):
    notebook = open_notebook(CELLS, server="notebook7")
    page = notebook.page
    hosted = Hosted(page, lambda: notebook.ask(f"json.loads({FACTS})"), notebook.cell_sources)
    notebook.run_cell(0)
    journey = hosted.root("journey")
    expect(journey.locator(":scope > style")).to_have_count(1)
    expect(journey.locator(".ipj-fallout-text").first).to_be_visible()
    alone = journey.evaluate(LOOKS)
    for index, kind in enumerate(("cohort", "flow"), 1):
        notebook.run_cell(index)
        expect(hosted.root(kind)).to_be_visible()
    # Their style sheets hold for the whole page, and change nothing in widgets of other kinds.
    assert journey.evaluate(LOOKS) == alone

    open_out_of_sight(page, journey)
    work_on_a_journey(hosted)
    page.screenshot(path=str(shots / "notebook7-journey.png"))
    work_on_a_table(hosted)
    page.screenshot(path=str(shots / "notebook7-table.png"))
    work_on_a_flow(hosted)
    page.screenshot(path=str(shots / "notebook7-flow.png"))

    hosted.root("flow").locator("[data-testid=ipj-flow-node]").first.click(button="right")
    expect(hosted.root("flow").get_by_role("menu")).to_be_visible()
    expect(page.locator(".lm-Menu")).to_have_count(0)


def open_out_of_sight(page, journey):
    """Ask for a dialog where the top of the widget, at which it opens, is scrolled away."""
    page.set_viewport_size({"width": 1280, "height": 420})
    journey.locator(".ipj-footer").evaluate("footer => footer.scrollIntoView({ block: 'end' })")
    journey.locator(".ipj-card").nth(1).evaluate("card => card.focus({ preventScroll: true })")
    page.keyboard.press("Shift+F10")
    expect(journey.get_by_role("menuitem", name="Connect to…")).to_be_in_viewport(ratio=1)
    journey.get_by_role("menuitem", name="Create segment from node").evaluate("entry => entry.click()")
    expect(journey.get_by_label("Name of the segment")).to_be_focused()
    expect(journey.get_by_role("dialog")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1280, "height": 900})
