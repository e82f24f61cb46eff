"""More of the cohort table in JupyterLab: brackets, items as criteria, several views, long work, audiences, no rows."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.gestures import centre
from tests.browser.jupyter import OpenNotebook

ROOT = "[data-testid=ipj-root]"
TABLE = """
import time

import ipyjourney as ij
from ipyjourney.engine.work import Stage, step

view = ij.demo.b2b(accounts=300)
view.add_date_range(ij.DateRange(name="Before the data", start="2020-01-01", end="2020-03-01"))
table = ij.CohortTable(
    view, container="opportunity", inclusion="Opp. Created", returning="Closed-Won", columns=6, height=380
)
table
"""
OTHER = "other = ij.CohortTable(view, container='account', inclusion='Closed-Won', columns=3, height=300)\nother"
# As long as somebody wants to wait, and stoppable like the engine itself.
SLOW = """
run = view.run
def slowly(spec, **options):
    for part in range(400):
        time.sleep(0.05)
        step(Stage.COUNT, part / 400)
    return run(spec, **options)
object.__setattr__(view, "run", slowly)
"""
SHARES = """(lambda shares, counts: [
    '–' if shares[column] != shares[column] else f"{{100 * shares[column]:.1f}}%"
    for column in counts.dropna().index[1:]])({0}.result.shares.iloc[0], {0}.result.counts.iloc[0])"""


@pytest.fixture
def notebook(open_notebook) -> OpenNotebook:
    return open_notebook([TABLE, "table", OTHER])


def show(notebook: OpenNotebook, index: int = 0) -> Locator:
    """Run the cell of a table and give its root."""
    notebook.run_cell(index)
    root = notebook.cell(index).locator(ROOT)
    expect(root.get_by_role("grid")).to_be_visible()
    return root


def choose(root: Locator, name: str) -> None:
    """Choose an entry of the open menu."""
    root.locator('[role^="menuitem"]').filter(has_text=name).click()


def expect_shares(notebook: OpenNotebook, root: Locator, table: str = "table") -> None:
    """Look whether the first cohort on the page is that of the result."""
    expect(root.get_by_role("grid")).to_have_attribute("aria-busy", "false")
    cells = root.locator('[data-cell^="2:"] > span:not(.ipj-cell-interval)')
    shares = notebook.ask(SHARES.format(table))
    expect(cells).to_have_count(len(shares) + 1)
    assert cells.all_inner_texts()[1:] == shares


def find(root: Locator, dimension: str, item: str) -> Locator:
    """Find an item of a dimension in the rail."""
    if not root.get_by_test_id("ipj-rail").is_visible():
        root.get_by_role("button", name="Show components").click()
    root.get_by_test_id("ipj-rail").get_by_role("searchbox").fill(item)
    return root.locator(f'[role=treeitem][title="{item}"][data-key*="{dimension}"]')


def test_columns_items_and_views(notebook, shots):
    root, page = show(notebook), notebook.page
    second, other = show(notebook, 1), show(notebook, 2)
    expect_shares(notebook, second)
    expect_shares(notebook, other, "other")
    untouched = notebook.ask("other.spec.to_json()")

    # Columns of several periods, by the form; what cannot be read is said there.
    root.get_by_role("button", name="Edit table").click()
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Columns of several periods").check()
    field = dialog.get_by_label("Columns, from and to")
    field.fill("1, 3-2")
    dialog.get_by_role("button", name="Build").click()
    expect(dialog.get_by_role("alert")).to_contain_text("each begins after the one before ends")
    field.fill("1, 2-3, 4-6")
    dialog.get_by_role("button", name="Build").click()
    expect(dialog).to_have_count(0)
    notebook.expect("table.spec.brackets", [[1, 1], [2, 3], [4, 6]])
    for each in (root, second):
        heads = each.get_by_role("columnheader")
        expect(heads).to_have_text(["Cohort", "Included", "Same period", "1", "2–3", "4–6"])
        expect_shares(notebook, each)
    root.get_by_role("button", name="Edit table").click()
    expect(root.get_by_role("dialog").get_by_label("Columns, from and to")).to_have_value("1, 2-3, 4-6")
    page.keyboard.press("Escape")

    # An item is an inclusion by the segment of its rows, which the widget makes and says so.
    item = find(root, "Campaign", "Content Syndication")
    page.mouse.move(*centre(item))
    page.mouse.down()
    page.mouse.move(*(place + 8 for place in centre(item)))
    zone = root.get_by_test_id("ipj-zone-item-inclusion")
    page.mouse.move(*centre(root.get_by_role("grid")), steps=4)
    expect(zone).to_have_text("Inclusion: any row with Campaign: Content Syndication")
    page.mouse.move(*centre(zone), steps=4)
    page.screenshot(path=str(shots / "cohort-item-zones.png"))
    page.mouse.up()
    expect(root.get_by_test_id("ipj-notice")).to_contain_text("are a segment of that name now")
    notebook.expect(
        "table.spec.inclusion.model_dump(mode='json')",
        {
            "conditions": [{"metric": "Opportunities", "operator": "greater_or_equal", "value": 1.0}],
            "join": "and",
            "segments": ["Campaign: Content Syndication"],
        },
    )
    expect_shares(notebook, second)
    by_hand = (
        "(lambda rows: int(rows.groupby(rows['timestamp'].dt.strftime('%Y-%m'))['opportunity_id'].nunique().sum()))"
        "(events[(events['campaign'] == 'Content Syndication') & events['opportunity_id'].notna()])"
    )
    notebook.run_code("events = ij.demo.b2b_events(accounts=300)")
    assert notebook.ask("int(table.result.counts['included'].sum())") == notebook.ask(by_hand)

    # From the menu, by the keyboard: the same segment again, not a second one.
    find(root, "Campaign", "Content Syndication").focus()
    page.keyboard.press("Enter")
    expect(root.get_by_role("menuitem", name="Return only in Campaign: Content Syndication")).to_be_visible()
    choose(root, "A row for Campaign: Content Syndication")
    notebook.expect("table.spec.rows", ["Campaign: Content Syndication"])
    notebook.expect("list(view.segments)", ["Campaign: Content Syndication"])
    expect(second.get_by_role("rowheader", name="Campaign: Content Syndication")).to_be_visible()
    expect(second.get_by_role("columnheader", name="Segment")).to_be_visible()
    expect(second.get_by_test_id("ipj-toolbar")).to_contain_text("by segment")
    # Another segment of that name stands for something else: the new one gets a number.
    notebook.run_code(
        "view.add_segment({'name': 'Campaign: Retargeting', 'condition': {'dimension': 'Channel', 'value': 'Direct'}})"
    )
    find(root, "Campaign", "Retargeting").focus()
    page.keyboard.press("Enter")
    choose(root, "A row for Campaign: Retargeting")
    notebook.expect("table.spec.rows[1:]", ["Campaign: Retargeting (2)"])
    notebook.expect("view.segments['Campaign: Retargeting (2)'].condition.value", "Retargeting")

    # Undo in the one view is undone in the other, and nothing of it was for the other table.
    for _ in range(4):
        second.get_by_role("button", name="Undo").click()
    expect(second.get_by_role("button", name="Undo")).to_be_disabled()
    notebook.expect("[table.spec.columns, table.spec.brackets, table.spec.rows]", [6, [], []])
    for each in (root, second):
        expect(each.get_by_role("columnheader", name="6", exact=True)).to_be_visible()
        expect_shares(notebook, each)
    assert notebook.ask("other.spec.to_json()") == untouched
    expect_shares(notebook, other, "other")


def test_long_work_audiences_and_what_there_is_nothing_of(notebook, shots):
    root, page = show(notebook), notebook.page
    # Long work says how far it is and can be stopped; the figures stay, and are taken up again.
    before = root.locator('[data-cell="2:3"]').inner_text()
    notebook.run_code(SLOW)
    notebook.start_code("table.spec = table.spec.with_changes(granularity='quarter')")
    progress = root.get_by_test_id("ipj-progress")
    expect(progress).to_contain_text("Counting")
    expect(progress.get_by_role("progressbar")).to_have_js_property("tagName", "PROGRESS")
    expect(root.get_by_role("grid")).to_have_attribute("aria-busy", "true")
    page.screenshot(path=str(shots / "cohort-progress.png"))
    assert violations(page, ROOT) == []
    progress.get_by_role("button", name="Stop").click()
    expect(progress).to_contain_text("these figures are older")
    expect(root.locator('[data-cell="2:3"]')).to_have_text(before.replace("\n", ""))
    page.screenshot(path=str(shots / "cohort-stopped.png"))
    notebook.run_code("object.__delattr__(view, 'run')")
    progress.get_by_role("button", name="Work it out").click()
    expect(progress).to_have_count(0)
    expect(root.get_by_role("rowheader", name="Q3 2024")).to_be_visible()
    expect_shares(notebook, root)
    root.get_by_role("button", name="Undo").click()
    expect(root.get_by_role("rowheader", name="Sep 2024")).to_be_visible()

    # An audience is the list of who stands behind the cells, under a name of the user's own.
    root.locator('[data-cell="4:4"]').click()
    page.keyboard.press("Enter")
    choose(root, "Create audience…")
    drawer = root.get_by_test_id("ipj-drawer")
    expect(root.locator('[data-cell="4:4"]')).to_be_in_viewport(ratio=1)
    expect(drawer.get_by_role("heading").first).to_have_text("Audience: Cohort Sep 2024, column 2")
    expect(drawer.get_by_label("Name in Python")).to_be_focused()
    page.keyboard.press("Control+a")
    page.keyboard.type("quick_deals")
    expect(drawer.locator(".ipj-table tbody tr")).to_have_count(4)
    page.screenshot(path=str(shots / "cohort-audience.png"))
    page.keyboard.press("Enter")
    expect(drawer).to_contain_text("“quick_deals” is a data frame now")
    assert notebook.ask("sorted(quick_deals['opportunity_id'])") == notebook.ask(
        "sorted(table.members(('2024-09', 2))['opportunity_id'])"
    )
    page.keyboard.press("Escape")
    expect(root.locator('[data-cell="4:4"]')).to_be_focused()

    # Nothing in the date range, said instead of an empty grid; and a fault, said without losing the table.
    notebook.run_code("table.spec = table.spec.with_changes(date_range='Before the data', dimension='Campaign')")
    empty = root.get_by_test_id("ipj-empty")
    expect(empty).to_contain_text("No cohorts")
    page.screenshot(path=str(shots / "cohort-empty.png"))
    assert violations(page, ROOT) == []
    notebook.run_code("table.undo()")
    expect(root.get_by_role("rowheader", name="Jul 2024")).to_be_visible()

    # What the kernel refuses is told, and the table stays: a component may be gone that was on offer.
    notebook.run_code("view.add_segment({'name': 'Web', 'condition': {'dimension': 'Channel', 'value': 'Display'}})")
    root.get_by_role("button", name="Show components").click()
    root.get_by_test_id("ipj-rail").get_by_role("searchbox").fill("Web")
    root.locator('[role=treeitem][title="Web"]').focus()
    page.keyboard.press("Enter")
    notebook.run_code("view._definitions.segments.pop('Web')")
    choose(root, "Only rows of Web")
    error = root.get_by_role("alert")
    expect(error).to_contain_text("There is no segment")
    page.screenshot(path=str(shots / "cohort-error.png"))
    assert violations(page, ROOT) == []
    error.get_by_role("button", name="Dismiss").click()
    expect(error).to_have_count(0)
    expect_shares(notebook, root)
