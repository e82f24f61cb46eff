"""The flow in JupyterLab: a drawing whose ribbons add up, worked by keys, mouse, menus and drags."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.flow import choose, drag_from_rail, drawn, expect_result, node, show
from tests.browser.gestures import centre
from tests.browser.jupyter import OpenNotebook

SETUP = """
import pandas as pd
import ipyjourney as ij

view = ij.demo.b2b(accounts=200)
crossed = ij.DataView(
    pd.DataFrame([
        {"account_id": f"{first}{number}", "event": event, "time": f"2025-01-0{day}"}
        for first, last, many in [("A", "C", 6), ("B", "D", 4)] for number in range(many)
        for day, event in enumerate([first, "Lead", last], start=1)]),
    timestamp="time", containers={"account": "account_id"}, event="event")
"""
FLOW = f"{SETUP}\nflow = ij.Flow(view, contains='MQL Qualified', pathing_dimension='Content Type')\nflow"
CROSSED = (
    "two = ij.Flow(crossed, contains={'dimension': 'event', 'item': 'Lead'}, pathing_dimension='event', columns=3)\ntwo"
)
BLANK = "blank = ij.Flow(view)\nblank"


@pytest.fixture
def notebook(open_notebook) -> OpenNotebook:
    return open_notebook([FLOW, CROSSED, BLANK])


def test_the_drawing_adds_up_and_is_worked_by_keys_menus_and_drags(notebook, shots):
    root, page = show(notebook), notebook.page
    expect_result(notebook, root)
    about = root.get_by_test_id("ipj-says")
    top = "flow.result.nodes.query('column == -1 and kind == \"item\"').iloc[0]"
    first = notebook.ask(f"{top}['item']")
    row = notebook.ask(f"[int({top}[name]) for name in ('views', 'instances')]")
    node(root, -1, first).hover()
    expect(root.locator("[data-lit=exact]")).to_be_visible()
    expect(about).to_contain_text(f"{first} · 1 before")
    expect(about).to_contain_text(f"{row[0]:,} path views; Accounts: {row[1]:,}")
    page.screenshot(path=str(shots / "flow-lit.png"))

    # Keys lead along the strongest ribbon, onto it, and to its times.
    node(root, 0, "MQL Qualified").focus()
    page.keyboard.press("ArrowLeft")
    strongest = notebook.ask(
        "flow.result.links.query('column == -1').sort_values('views', ascending=False).iloc[0]['source']"
    )
    expect(node(root, -1, strongest)).to_be_focused()
    page.keyboard.press("Shift+ArrowRight")
    expect(about).to_contain_text(f"{strongest} → MQL Qualified")
    expect(about).to_contain_text("Time between: median")
    page.keyboard.press("Escape")
    expect(root.locator("[data-lit]")).to_have_count(0)
    page.keyboard.press("ArrowLeft")
    expect(node(root, -1, strongest)).to_be_focused()

    # Enter collapses a node: its ribbons are stubs, and no figure changes.
    page.keyboard.press("Enter")
    expect(node(root, -1, strongest)).to_have_attribute("aria-expanded", "false")
    expect(root.locator("[data-shape=stubs]").first).to_be_attached()
    expect_result(notebook, root)
    page.keyboard.press("Control+z")
    expect(node(root, -1, strongest)).to_have_attribute("aria-expanded", "true")
    notebook.expect("flow.spec.collapsed", [])

    # Menu key: exclude an item, and restore it from the column's head.
    node(root, -1, strongest).focus()
    page.keyboard.press("Shift+F10")
    choose(root, "Exclude item")
    expect(node(root, -1, strongest)).to_have_count(0)
    expect_result(notebook, root)
    head = root.get_by_role("button", name="Menu of the column 1 before")
    head.click()
    choose(root, "Restore excluded items")
    expect(node(root, -1, strongest)).to_have_count(1)
    notebook.expect("flow.spec.column_filters", [])

    # More items, other columns; each time all adds up.
    node(root, -2, kind="other").click()
    notebook.expect("[(each.column, each.items) for each in flow.spec.column_items]", [[-2, 10]])
    expect_result(notebook, root)
    root.get_by_role("button", name="Menu of the column 2 after").click()
    choose(root, "Show next column")
    notebook.expect("flow.spec.column_numbers", [-2, -1, 0, 1, 2, 3])
    expect(root.get_by_test_id("ipj-flow-column")).to_have_count(6)
    root.get_by_role("button", name="Menu of the column 1 after").click()
    choose(root, "Hide column")
    notebook.expect("flow.spec.hidden_columns", [1])
    expect(root.get_by_test_id("ipj-flow-column")).to_have_count(5)
    expect_result(notebook, root)

    # A dimension dropped on a column; what it will do is written there.
    root.get_by_role("button", name="Show components").click()
    drag_from_rail(root, page, "Channel")
    zone = root.get_by_test_id("ipj-zone-column-dimension -1")
    page.mouse.move(*centre(zone), steps=4)
    expect(zone).to_have_class(re.compile("lands"))
    expect(zone).to_have_text("1 before: by Channel")
    page.screenshot(path=str(shots / "flow-zones.png"))
    page.mouse.up()
    notebook.expect("[(each.column, each.dimension) for each in flow.spec.column_dimensions]", [[-1, "Channel"]])
    expect_result(notebook, root)
    drag_from_rail(root, page, "Industry")
    page.mouse.move(*centre(root.get_by_test_id("ipj-zone-add-after")), steps=4)
    page.keyboard.press("Escape")
    page.mouse.up()
    notebook.expect("flow.spec.columns_after", 3)

    # A segment of those on a ribbon, and who they are.
    root.get_by_role("button", name="Hide components").last.click()
    shown = next(ribbon for ribbon in drawn(root)["ribbons"] if str(ribbon[0]).startswith("-1 item"))
    ribbon = root.locator(f'[data-source="{shown[0]}"][data-target="{shown[1]}"]')
    ribbon.focus()
    page.keyboard.press("Enter")
    choose(root, "Create a segment for this path")
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Name").fill("On the way")
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("On the way")
    page.keyboard.press("Escape")
    notebook.expect("list(view.segments)", ["On the way"])
    ribbon.focus()
    page.keyboard.press("Enter")
    choose(root, "Show who they are")
    drawer = root.get_by_test_id("ipj-drawer")
    expect(drawer.locator("tbody tr").first).to_be_visible()
    drawer.get_by_role("tab", name="Time to move").click()
    ends = {side: place(str(end)) for side, end in zip(("left", "right"), shown[:2], strict=True)}
    counts = notebook.ask(f"[*flow.find_durations({ends}).counts]")
    expect(drawer.locator(".ipj-bar")).to_have_count(len(counts))
    assert sum(counts) == shown[2]
    drawer.get_by_role("slider").focus()
    page.keyboard.press("Home")
    expect(drawer.get_by_role("slider")).to_have_attribute("aria-valuetext", re.compile(f": {counts[0]:,} "))
    expect(drawer.locator("tbody tr").first).to_be_visible()
    page.screenshot(path=str(shots / "flow-times.png"))
    assert violations(page, "[data-testid=ipj-drawer]") == []
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    root.get_by_role("button", name="More", exact=True).click()
    choose(root, "Start over")
    notebook.expect("(flow.spec.columns_after, flow.spec.hidden_columns)", [None, []])
    expect_result(notebook, root)


def place(key: str) -> dict[str, object]:
    """Read the place of a node from its key on the page."""
    column, kind, *item = key.split(" ", 2)
    return {"column": int(column), "kind": kind, "item": item[0] if kind == "item" else None}


def test_whole_paths_never_cross_over_and_the_form_keeps_what_it_shows(notebook, shots):
    notebook.run_cell(0)
    root, page = show(notebook, 1), notebook.page
    expect_result(notebook, root, "two")
    for first, last, other in [("A", "C", "D"), ("B", "D", "C")]:
        node(root, -1, first).hover()
        expect(root.locator("[data-lit=exact]")).to_be_visible()
        shown = drawn(root)
        portions = {tuple(shown["ribbons"][link][:2]): portion for link, portion in shown["lit"]}
        assert portions == {
            (f"-1 item {first}", "0 item Lead"): 1,
            ("0 item Lead", f"1 item {last}"): 1,
        }, (portions, other)
        expect(root.get_by_test_id("ipj-says")).to_contain_text(f"{first} → Lead → {last}")
        page.mouse.move(0, 0)
        expect(root.locator("[data-lit]")).to_have_count(0)

    root = show(notebook, 2)
    first = root.get_by_role("group", name="What should the flow show?")
    first.get_by_role("button", name="Build").click()
    expect(first.get_by_role("alert")).to_contain_text("Choose what paths")
    drag_from_rail(root, page, "Lead Form: Step 1")
    zone = root.get_by_test_id("ipj-zone-form-starts_with")
    page.mouse.move(*centre(zone), steps=4)
    expect(zone).to_have_class(re.compile("lands"))
    page.mouse.up()
    expect(zone).to_contain_text("Lead Form: Step 1")
    end = first.get_by_role("combobox", name="Add to: Ends with")
    end.fill("MQL Qual")
    expect(root.get_by_role("option").first).to_contain_text("MQL Qualified")
    page.keyboard.press("Enter")
    expect(first.get_by_role("status")).to_contain_text("start there and end there")
    first.get_by_label("Pathing dimension").select_option("Channel")
    first.get_by_label("Number of columns").fill("4")
    page.screenshot(path=str(shots / "flow-form.png"))
    first.get_by_role("button", name="Build").click()
    expect(root.get_by_test_id("ipj-flow")).to_be_visible()
    notebook.expect(
        "(blank.spec.anchor.kind.value, blank.spec.anchor.until[0].label, blank.spec.pathing_dimension)",
        ["between", "MQL Qualified", "Channel"],
    )
    expect_result(notebook, root, "blank")
    before = notebook.ask("blank.spec.to_json()")
    root.get_by_role("button", name="Edit flow").click()
    form = root.get_by_role("group", name="Edit flow")
    form.get_by_role("button", name="Build").click()
    expect(root.get_by_test_id("ipj-flow")).to_be_visible()
    notebook.expect(f"blank.spec.to_json() == {before!r}", True)

    # The filter of a column: only some items, and a text.
    root.get_by_role("button", name="Menu of the column 1 after").click()
    choose(root, "Filter column")
    dialog = root.get_by_role("dialog")
    item = dialog.get_by_role("listitem").first.locator("span").first.inner_text()
    dialog.get_by_role("button", name=f"Only {item}").click()
    dialog.get_by_role("button", name="Apply").click()
    expect(dialog).to_have_count(0)
    notebook.expect("[(each.column, each.include) for each in blank.spec.column_filters]", [[1, [item]]])
    expect_result(notebook, root, "blank")
    root.get_by_role("button", name="Filters").click()
    choose(root, "Clear all filters")
    notebook.expect("blank.spec.column_filters", [])
    expect(root.get_by_role("button", name="Filters")).to_have_count(0)
    expect(root.locator("[data-testid=ipj-flow-node]:focus")).to_have_count(1)
