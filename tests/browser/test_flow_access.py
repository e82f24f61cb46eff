"""The flow without a mouse: from an empty widget to segments and files, in every state without a broken rule."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import small_targets
from tests.browser.conftest import WINDOW
from tests.browser.flow import drag_from_rail, expect_result, node, show
from tests.browser.gestures import centre
from tests.browser.hands import Hands

SETUP = """
import ipyjourney as ij
from ipyjourney.errors import IpyjourneyError
from ipyjourney.state.session import StatusState
from ipyjourney.widget.listening import error_state

view = ij.demo.b2b(accounts=150)
for size in ('Enterprise', 'Small'):
    view.add_segment({'name': size, 'scope': 'account', 'condition': {'dimension': 'Company Size', 'value': size}})
flow = ij.Flow(view)

def tell(state, error=None):
    revision = flow._status['revision']
    flow._status = StatusState(state=state, revision=revision, error=error, progress=None).model_dump(mode='json')

def fail():
    try:
        ij.Flow(view, contains='Not there')
    except IpyjourneyError as problem:
        tell('failed', error_state(problem))

flow
"""
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
MQL = "MQL Qualified"
COVERED = """(zones) => zones.flatMap((zone) => {
    const range = document.createRange();
    range.selectNodeContents(zone);
    const over = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
        [[left, top], [right, top], [left, bottom], [right, bottom]].map(([x, y]) =>
            document.elementFromPoint(x, y)?.closest('[data-zone]') ?? zone));
    return over.every((found) => found === zone) ? [] : [zone.textContent]; })"""
CELLS = "(rows) => rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))"


@pytest.mark.parametrize("theme", THEMES)
def test_every_state_is_reached_by_keys_and_breaks_no_rule(open_notebook, theme, shots):
    notebook = open_notebook([SETUP])
    notebook.execute("apputils:change-theme", {"theme": THEMES[theme]})
    root, page = show(notebook), notebook.page
    hands = Hands(notebook, root, theme)

    # The form: an item from the rail, another from a field, the dimension; the focus goes on in the drawing.
    form = root.get_by_role("group", name="What should the flow show?")
    root.get_by_test_id("ipj-toolbar").get_by_role("button").first.focus()
    hands.tab_to(form.get_by_role("combobox", name="Add to: Ends with"))
    hands.expect_no_rule_broken()
    page.keyboard.type("MQL")
    expect(root.get_by_role("option").first).to_contain_text(MQL)
    hands.press("Enter")
    hands.tab_to(form.get_by_label("Pathing dimension"))
    page.keyboard.type("Content T")
    hands.tab_to(form.get_by_role("button", name="Build"))
    hands.press("Enter")
    expect(node(root, 0, MQL)).to_be_focused()
    expect_result(notebook, root)
    hands.expect_no_rule_broken()

    # A node that is looked at, its menu, its ribbon and the ribbon's menu.
    hands.press("ArrowLeft")
    expect(root.locator("[data-lit=exact]")).to_be_visible()
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"flow-access-{theme}.png"))
    hands.press("Shift+F10")
    expect(root.get_by_role("menu")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.choose("Exclude item")
    hands.expect_heard(re.compile(r"1 before: without .*[\d,]+ path views \(Accounts: [\d,]+\)"))
    hands.expect_heard("Before: ")
    expect(root.locator('[data-testid=ipj-flow-node][data-column="-1"]').first).to_be_focused()
    hands.press("Control+z")
    hands.expect_heard(re.compile("Undone.*Before: "))
    hands.press("Shift+ArrowRight", "Enter")
    expect(root.get_by_role("menu")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.choose("Show who they are")
    expect(root.get_by_test_id("ipj-drawer").locator("tbody tr").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")
    expect(root.locator("[data-testid=ipj-flow-ribbon]:focus")).to_have_count(1)

    # A column: its menu, more items, its filter.
    head = root.get_by_role("button", name="Menu of the column 1 before")
    hands.tab_to(head, "Shift+Tab")
    hands.press("Enter")
    expect(root.get_by_role("menu")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.choose("Filter column")
    expect(root.get_by_role("dialog").get_by_role("listitem").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")
    expect(head).to_be_focused()

    # All of it as tables; what is done there is done to the flow, and the focus stays.
    hands.press("t")
    tables = root.get_by_test_id("ipj-outline")
    expect(tables.locator("[data-row]:focus")).to_have_count(1)
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"flow-tables-{theme}.png"))
    wanted = notebook.ask(
        "[[f'{int(row.views):,}', f'{int(row.instances):,}'] for row in flow.result.nodes.query("
        "'column == -1').sort_values('views', ascending=False).itertuples()]"
    )
    table = tables.get_by_role("table", name=re.compile("^1 before"))
    figures = [row[:2] for row in table.locator("tbody tr").evaluate_all(CELLS)]
    assert sorted(figures) == sorted(wanted)
    first = table.locator("[data-row]").first
    hands.tab_to(table.locator("[data-row]:focus"), "Shift+Tab")
    hands.press("Home")
    gone = first.inner_text()
    hands.press("Enter")
    hands.choose("Exclude item")
    expect(table.get_by_role("button", name=gone, exact=True)).to_have_count(0)
    expect(first).to_be_focused()
    hands.expect_heard("Before: ")
    hands.press("Control+z")
    expect(table.get_by_role("button", name=gone, exact=True)).to_have_count(1)
    ribbons = tables.get_by_role("table", name="Ribbons: 1 before → Ends with")
    strongest = notebook.ask("int(flow.result.links.query('column == -1')['views'].max())")
    expect(ribbons.locator("tbody td").first).to_have_text(f"{strongest:,}")
    hands.tab_to(ribbons.locator("[data-row]:focus"))
    hands.press("Home", "Enter")
    hands.choose("Create a segment for this path")
    dialog = root.get_by_role("dialog")
    expect(dialog.get_by_label("Name")).to_be_focused()
    page.keyboard.type("On the way")
    hands.press("Enter")
    expect(dialog).to_contain_text("On the way")
    hands.press("Escape")
    expect(ribbons.locator("[data-row]").first).to_be_focused()
    notebook.expect("'On the way' in view.segments", True)
    notebook.expect("flow.spec.show_table", True)
    hands.press("t")
    expect(root.locator("[data-testid=ipj-flow-ribbon]:focus")).to_have_count(1)
    # It is an edit like others: undone from the drawing and from the tables, the focus stays with what it was on.
    hands.press("Control+z")
    expect(ribbons.locator("[data-row]:focus")).to_have_count(1)
    hands.press("Control+Shift+z")
    expect(root.locator("[data-testid=ipj-flow-ribbon]:focus")).to_have_count(1)
    notebook.expect("flow.spec.show_table", False)

    # Whole paths, and all forms that it is written in.
    hands.tool("More")
    hands.choose("Whole paths")
    expect(root.get_by_test_id("ipj-drawer").locator("tbody tr").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")
    expect(root.get_by_role("button", name="More", exact=True)).to_be_focused()
    hands.tool("Export")
    hands.choose("All forms")
    expect(root.get_by_role("dialog")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")

    # Sides, figures that are out of date, and an error.
    notebook.run_code(
        "flow.spec = flow.spec.with_changes(compare=[{'name': name, 'segments': [name]} "
        "for name in ('Enterprise', 'Small')])"
    )
    expect(root.locator(".ipj-flow--sides[aria-busy=false]")).to_be_visible()
    hands.expect_no_rule_broken()
    hands.tool("More")
    hands.choose("Compare to")
    hands.choose("Segments and date ranges")
    expect(root.get_by_role("dialog")).to_contain_text("Enterprise")
    hands.expect_no_rule_broken()
    hands.press("Escape")
    hands.tab_to(root.locator("[data-testid=ipj-flow-node]:focus, [data-testid=ipj-flow-ribbon]:focus"))
    hands.press("Shift+F10")
    hands.choose("Show who they are")
    expect(root.get_by_test_id("ipj-drawer").get_by_label("Compared side")).to_be_visible()
    expect(root.get_by_test_id("ipj-drawer").locator("tbody tr").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.press("Escape")

    # What is carried over it from the rail: each place says what is done there, and none hides what another says.
    root.get_by_role("button", name="Show components").click()
    drag_from_rail(root, page, "Channel")
    page.mouse.move(*centre(root.get_by_test_id("ipj-zone-add-before")), steps=4)
    expect(root.get_by_test_id("ipj-zone-add-before")).to_have_class(re.compile("lands"))
    hands.expect_no_rule_broken()
    page.screenshot(path=str(shots / f"flow-zones-{theme}.png"))
    zones = root.locator("[data-zone]")
    assert zones.count() > 4
    assert zones.evaluate_all(COVERED) == []
    hands.press("Escape")
    page.mouse.up()
    root.get_by_role("button", name="Hide components").last.click()
    hands.press("Tab")
    hands.tool("View options")
    hands.choose("Show as table")
    expect(tables.get_by_role("columnheader", name="Path views, Small").first).to_be_visible()
    hands.expect_no_rule_broken()
    hands.tool("View options")
    hands.choose("Show as table")
    notebook.run_code("tell('computing')")
    expect(root.locator("[data-testid=ipj-flow][aria-busy=true]")).to_be_visible()
    hands.expect_no_rule_broken()
    notebook.run_code("fail()")
    expect(root.get_by_role("alert")).to_contain_text("Not there")
    hands.expect_no_rule_broken()

    for width in (WINDOW["width"], 600):
        page.set_viewport_size({"width": width, "height": WINDOW["height"]})
        assert small_targets(root) == []
    page.set_viewport_size(WINDOW)
    assert notebook.cell_sources() == hands.before
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})
