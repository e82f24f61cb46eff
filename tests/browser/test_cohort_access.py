"""The cohort table without a mouse: from an empty widget to members and files, in every state without a broken rule."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import small_targets
from tests.browser.conftest import WINDOW
from tests.browser.hands import Hands
from tests.browser.test_cohort_table import cell, show

SETUP = """
import ipyjourney as ij
from ipyjourney.errors import IpyjourneyError
from ipyjourney.state.session import StatusState
from ipyjourney.widget.listening import error_state

view = ij.demo.b2b(accounts=300)
view.add_segment({'name': 'Nobody', 'scope': 'account', 'condition': {'dimension': 'Country', 'value': 'Nowhere'}})
table = ij.CohortTable(view)

def tell(state, error=None):
    revision = table._status['revision']
    table._status = StatusState(state=state, revision=revision, error=error, progress=None).model_dump(mode='json')

def fail():
    try:
        ij.CohortTable(view, inclusion='Not there')
    except IpyjourneyError as problem:
        tell('failed', error_state(problem))

table
"""
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
# Cells that are drawn say where they are, whatever is not drawn; each row has its head.
PLACES = """(grid) => [...grid.querySelectorAll('[role=row]')].map((row) => [Number(row.ariaRowIndex),
    row.children[0].role, [...row.children].map((cell) => Number(cell.ariaColIndex))])"""


@pytest.mark.parametrize("theme", THEMES)
def test_every_state_is_reached_by_keys_and_breaks_no_rule(open_notebook, theme, shots):
    notebook = open_notebook([SETUP])
    notebook.execute("apputils:change-theme", {"theme": THEMES[theme]})
    root, page = show(notebook), notebook.page
    hands = Hands(notebook, root, theme)

    # The form, field by field.
    form = root.get_by_role("group", name="What should the table show?")
    root.get_by_test_id("ipj-toolbar").get_by_role("button").first.focus()
    hands.tab_to(form.get_by_label("Container"))
    page.keyboard.type("opp")
    hands.tab_to(form.get_by_label("Inclusion criteria: metric 1"))
    page.keyboard.type("Opp. C")
    hands.tab_to(form.get_by_label("Return criteria: metric 1"))
    page.keyboard.type("Closed-W")
    hands.expect_no_rule_broken()
    hands.tab_to(form.get_by_role("button", name="Build"))
    hands.press("Enter")
    expect(cell(root, 2, 1)).to_be_focused()
    notebook.expect(
        "[table.spec.container, table.spec.inclusion.conditions[0].metric, table.spec.returning.conditions[0].metric]",
        ["opportunity", "Opp. Created", "Closed-Won"],
    )
    hands.expect_no_rule_broken()
    grid = root.get_by_role("grid")
    hands.press("Control+End")
    rows = notebook.ask("len(table.result.counts)")
    expect(grid).to_have_attribute("aria-rowcount", str(rows + 2))
    places = grid.evaluate(PLACES)
    assert places[0][:2] == [1, "columnheader"]
    assert {head for _, head, _ in places[1:]} == {"rowheader"}
    assert [index for index, _, _ in places] == sorted({index for index, _, _ in places})
    assert places[-1][0] == rows + 2
    assert all(columns == sorted(columns) and columns[0] == 1 for _, _, columns in places)

    # Cells: a range, its menu, its members, a segment of them.
    hands.press("Control+Home", "ArrowDown", "ArrowDown", "ArrowRight", "Shift+ArrowDown")
    expect(root.locator('[aria-selected="true"]')).to_have_count(2)
    hands.press("Enter")
    expect(root.get_by_role("menu")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.choose("Show who they are")
    members = notebook.ask("[(str(row), table.result.counts.columns[0]) for row in table.result.counts.index[:2]]")
    wanted = notebook.ask(f"len(table.members(*[tuple(each) for each in {members}]))")
    assert wanted > 0
    drawer = root.get_by_test_id("ipj-drawer")
    expect(drawer).to_contain_text(f"{wanted} rows")
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"cohort-access-{theme}.png"))
    hands.press("Escape")
    expect(cell(root, 3, 1)).to_be_focused()
    hands.press("Shift+F10")
    hands.choose("Create segment")
    expect(root.get_by_role("dialog").get_by_label("Name")).to_be_focused()
    page.keyboard.type("Came back")
    hands.press("Enter")
    expect(root.get_by_role("dialog")).to_contain_text("Came back")
    hands.expect_no_rule_broken()
    hands.press("Escape")
    expect(cell(root, 3, 1)).to_be_focused()
    notebook.expect("list(view.segments)", ["Nobody", "Came back"])

    # How it is shown: menus, percentages alone, latency, which puts rows of items aside and says so.
    hands.tool("View options")
    expect(root.get_by_role("menu")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.choose("Percent only")
    hands.expect_heard(re.compile(r"Percent only: on\. \d+ rows; column 1: [\d.]+% on average\. As before\."))
    hands.expect_no_rule_broken()
    hands.tool("Type of table")
    hands.choose("Churn")
    hands.expect_heard(re.compile(r"column 1: [\d.]+% on average\. Before: [\d.]+%\."))
    hands.press("Control+z", "Control+z")
    notebook.expect("(table.spec.type.value, table.spec.show_counts)", ["retention", True])
    notebook.run_code("table.spec = table.spec.with_changes(dimension='Industry')")
    expect(root.get_by_role("columnheader").first).to_have_text("Industry")
    hands.tool("View options")
    hands.choose("Latency table")
    expect(root.get_by_test_id("ipj-notice")).to_contain_text("Industry")
    expect(root.get_by_role("columnheader").first).to_have_text("Cohort")
    hands.expect_no_rule_broken()
    hands.press("Control+z")
    notebook.expect("table.spec.dimension", "Industry")
    hands.press("Control+z")
    hands.tool("Edit table")
    dialog = root.get_by_role("dialog")
    expect(dialog.get_by_label("Container")).to_be_focused()
    columns = dialog.get_by_role("radio", name="Return in the period of the column")
    hands.tab_to(columns)
    hands.press("ArrowDown", "ArrowDown")
    hands.tab_to(dialog.get_by_label("Columns, from and to"), "Shift+Tab")
    page.keyboard.type("1, 3-2")
    hands.press("Enter")
    expect(dialog.get_by_role("alert")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Control+a")
    page.keyboard.type("1, 2-3")
    hands.press("Enter")
    notebook.expect("table.spec.brackets", [[1, 1], [2, 3]])
    expect(root.get_by_role("button", name="Edit table")).to_be_focused()
    hands.expect_no_rule_broken()
    hands.tool("Curves")
    expect(root.get_by_role("slider").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")
    hands.tool("Export")
    hands.choose("All forms")
    expect(dialog.get_by_role("button", name=re.compile("^Copy")).first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")

    # Figures that are out of date, a failed edit, nobody included, and a kernel that has gone.
    notebook.run_code("tell('computing')")
    expect(root.locator("[role=grid][aria-busy=true]")).to_be_visible()
    hands.expect_no_rule_broken()
    notebook.run_code("fail()")
    expect(root.get_by_role("alert")).to_contain_text("Not there")
    hands.expect_no_rule_broken()
    notebook.run_code("table.spec = table.spec.with_changes(segments=['Nobody'])")
    expect(root.get_by_text("No cohorts")).to_be_visible()
    expect(root.get_by_role("alert")).to_have_count(0)
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"cohort-empty-{theme}.png"))
    notebook.run_code("table.spec = table.spec.with_changes(segments=[])")
    expect(grid).to_have_attribute("aria-busy", "false")
    notebook.restart_kernel()
    hands.tool("Type of table")
    hands.choose("Churn")
    expect(root.get_by_role("alert")).to_contain_text(re.compile("kernel"), timeout=40_000)
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"cohort-gone-{theme}.png"))
    page.set_viewport_size({"width": 600, "height": WINDOW["height"]})
    assert small_targets(root) == []
    page.set_viewport_size(WINDOW)
    assert notebook.cell_sources() == hands.before
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})
