"""Screens that are loaded when they are opened."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, OPPORTUNITY, WON, CanvasOnPage, drawn, show
from tests.browser.gestures import centre, mouse_drag

OTHER = "other = ij.JourneyCanvas(view, canvas.spec)\nother"


def test_small_dialogs_come_late_and_work_in_every_widget_of_a_page(open_notebook):
    notebook = open_notebook([drawn(LEAD, WON), OTHER])
    # The second widget evaluates the first module again; the part is bound to the one that asks.
    for canvas in (show(notebook, 0), show(notebook, 1)):
        page, dialog = canvas.page, canvas.root.get_by_role("dialog")
        canvas.area.focus()
        page.keyboard.press("?")
        expect(dialog.get_by_role("definition").first).to_be_visible()
        assert violations(page, ".ipj-dialog") == []
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        expect(canvas.area).to_be_focused()

        canvas.chip(LEAD, WON).focus()
        page.keyboard.press("Enter")
        canvas.choose("Set time limit")
        expect(dialog.get_by_label("Number").first).to_be_focused()
        page.keyboard.type("14")
        page.keyboard.press("Enter")
        expect(canvas.chip(LEAD, WON)).to_contain_text("within 14 days")
        expect(canvas.chip(LEAD, WON)).to_be_focused()
    notebook.expect("[str(each.spec.arrows[0].within) for each in (canvas, other)]", ["14 days, 0:00:00"] * 2)


def test_a_dialog_opens_while_the_kernel_is_busy(open_notebook):
    canvas = show(notebook := open_notebook([drawn(LEAD, WON)]))
    # Whoever moves the mouse over the canvas has the small dialogs.
    canvas.area.hover()
    notebook.expect("True", True)
    notebook.start_code("import time; time.sleep(4)")
    canvas.button("Keyboard shortcuts").click()
    expect(canvas.root.get_by_role("dialog").get_by_role("definition").first).to_be_visible(timeout=2000)


SLOW = """
from time import sleep
from ipyjourney.engine.work import Stage, step

quick = type(view).run

def slow(self, spec, **how):
    for part in range(100):
        step(Stage.COUNT, part / 100)
        sleep(0.1)
    return quick(self, spec, **how)

type(view).run = slow
"""


def test_long_work_says_how_far_it_is_and_can_be_stopped(open_notebook):
    table = "table = ij.CohortTable(view, inclusion='Opp. Created', returning='Closed-Won')\ntable"
    notebook = open_notebook([drawn(LEAD, WON), table])
    canvas = show(notebook, 0)
    notebook.run_cell(1)
    grid = notebook.cell(1).get_by_test_id("ipj-root")
    expect(grid.get_by_role("grid")).to_be_visible()
    notebook.run_code(SLOW)
    canvas.root.get_by_role("button", name="Percentage value").click()
    canvas.choose("Percent of total")
    grid.get_by_role("button", name="Retention").click()
    grid.get_by_role("menuitemradio", name="Churn").click()
    for root in (canvas.root, grid):
        told = root.get_by_test_id("ipj-progress")
        expect(told).to_contain_text("Counting")
        expect(told.get_by_role("progressbar")).to_have_js_property("max", 1)
        assert violations(notebook.page, "[data-testid=ipj-progress]") == []
        told.get_by_role("button", name="Stop").click()
        expect(told).to_contain_text("The work was stopped: these figures are older.")
        expect(root.get_by_test_id("ipj-error")).to_have_count(0)
        expect(root.locator(".ipj-header--busy")).to_have_count(0)
    notebook.expect("[canvas.spec.percent_of.value, table.spec.type.value]", ["total", "churn"])
    notebook.run_code("type(view).run = quick")
    for root in (canvas.root, grid):
        root.get_by_role("button", name="Work it out").click()
        expect(root.get_by_test_id("ipj-progress")).to_have_count(0)
        expect(root.locator("[class*=--busy]")).to_have_count(0)
    expect(canvas.card(WON)).to_contain_text("%")


def test_what_is_done_before_editing_has_come_is_not_lost(open_notebook):
    """The kernel sends what makes edits once it is idle; the journey is there before."""
    busy = "from time import sleep\nfrom IPython.display import display\ndisplay(canvas)\nsleep(6)"
    notebook = open_notebook([drawn(LEAD, OPPORTUNITY, WON).removesuffix("\ncanvas"), busy])
    notebook.run_cell(0)
    notebook.page.evaluate("() => { window.jupyterapp.shell.currentWidget.content.activeCellIndex = 1; }")
    notebook.page.evaluate("() => { window.jupyterapp.commands.execute('notebook:run-cell'); }")
    canvas = CanvasOnPage(notebook, notebook.cell(1).get_by_test_id("ipj-root"))
    page, before = canvas.page, centre(canvas.card(WON))
    # It can be looked at meanwhile, and says what it waits for.
    canvas.button("Zoom in").click()
    canvas.button("Fit screen").click()
    mouse_drag(page, before, (before[0], before[1] + 80))
    canvas.area.focus()
    page.keyboard.press("Control+a")
    canvas.card(LEAD).click(button="right")
    expect(canvas.root.get_by_test_id("ipj-notice")).to_have_text("Loading…")
    assert canvas.root.get_by_role("menu").count() == 0
    expect(canvas.root.get_by_role("menu", name="3 nodes")).to_be_visible(timeout=15_000)
    expect(canvas.menu_item("Details")).to_be_visible()
    expect(canvas.root.get_by_test_id("ipj-notice")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(canvas.card(LEAD)).to_be_focused()
    notebook.expect("canvas.spec.nodes[2].position.y > canvas.spec.nodes[0].position.y + 40", True)
