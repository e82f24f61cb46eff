"""A journey and a cohort table in Notebook 7, which listens to keys before the widgets can."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.canvas import LEAD, OPPORTUNITY, WON, drawn, show
from tests.browser.gestures import centre, mouse_drag

TABLE = """
table = ij.CohortTable(
    view, container="opportunity", inclusion="Opp. Created", returning="Closed-Won", columns=3, height=300
)
table
"""


def test_a_journey_is_drawn_and_a_table_worked_in_notebook_7(open_notebook, shots):
    canvas = show(open_notebook([drawn(LEAD, OPPORTUNITY, WON), TABLE], server="notebook7"))
    notebook = canvas.notebook
    cells = notebook.cell_sources()

    canvas.drag_component("MQL Qualified", canvas.at(0.5, 0.85))
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON, "MQL Qualified"])
    canvas.connect("MQL Qualified", WON)
    notebook.expect("arrows()[-1]", f"MQL Qualified → {WON}")
    x, y = centre(canvas.card("MQL Qualified"))
    mouse_drag(canvas.page, (x, y), (x - 60, y + 10))
    canvas.expect_settled()
    assert canvas.figures()[WON][0] == str(notebook.ask("int(canvas.result.nodes['primary'][2])"))

    canvas.card("MQL Qualified").focus()
    for key in ("b", "d", "d", "x", "a", "z", "ArrowRight"):
        canvas.page.keyboard.press(key)
    assert notebook.cell_sources() == cells
    canvas.page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.page.keyboard.press("Control+z")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON, "MQL Qualified")
    assert notebook.cell_sources() == cells

    canvas.card(LEAD).click(button="right")
    expect(canvas.menu_item("Rename")).to_be_visible()
    expect(canvas.page.locator(".lm-Menu")).to_have_count(0)
    canvas.page.screenshot(path=str(shots / "journey-notebook7.png"))
    canvas.page.keyboard.press("Escape")

    notebook.run_cell(1)
    root = notebook.cell(1).get_by_test_id("ipj-root")
    first = root.locator('[data-cell="2:1"]')
    expect(first).to_have_text(str(notebook.ask("int(table.result.counts.iloc[0, 0])")))
    first.click()
    for key in ("b", "d", "d", "x", "a", "z", "ArrowRight", "Control+a", "Shift+F10"):
        canvas.page.keyboard.press(key)
    expect(root.get_by_role("menuitem", name="Show who they are")).to_be_visible()
    expect(canvas.page.locator(".lm-Menu")).to_have_count(0)
    assert notebook.cell_sources() == cells
    canvas.page.screenshot(path=str(shots / "cohort-notebook7.png"))
