"""The cohort table in JupyterLab: a grid that keys and mouse work, figures that are those of the result."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.gestures import centre
from tests.browser.jupyter import OpenNotebook

SETUP = """
import ipyjourney as ij

view = ij.demo.b2b(accounts=300)
view.add_date_range(ij.DateRange(name="Spring", start="2025-01-10", end="2025-06-20"))
"""
TABLE = f"{SETUP}\ntable = ij.CohortTable(view, inclusion='Opp. Created', returning='Closed-Won', columns=6)\ntable"
BLANK = "blank = ij.CohortTable(view)\nblank"
ROOT = "[data-testid=ipj-root]"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}

SHOWN = """() => [...document.querySelectorAll('[data-testid=ipj-root] [role=row]')].map((row) =>
    [...row.children].map((cell) => [...cell.childNodes].map((part) => part.textContent).join(' ').trim()))"""


def show(notebook: OpenNotebook, index: int = 0) -> Locator:
    """Run the cell of a table and give its root."""
    notebook.run_cell(index)
    root = notebook.cell(index).locator(ROOT)
    expect(root).to_be_visible()
    return root


def cell(root: Locator, row: int, column: int) -> Locator:
    """A cell by its place in the grid with its heads."""
    return root.locator(f'[data-cell="{row}:{column}"]')


def choose(root: Locator, name: str) -> None:
    """Choose an entry of the open menu."""
    root.locator('[role^="menuitem"]').filter(has_text=name).click()


def wanted(notebook: OpenNotebook) -> list[list[str]]:
    """Write the result as the table should show it, without incomplete marks."""
    return notebook.ask(
        """(lambda counts, shares: [
            [f"{counts.loc[row, 'included']:,}"] + [
                '' if counts.isna().loc[row, name] else f"{counts.loc[row, name]:,} {100 * shares.loc[row, name]:.1f}%"
                for name in counts.columns[1:]]
            for row in counts.index])(table.result.counts, table.result.shares)"""
    )


@pytest.fixture
def notebook(open_notebook) -> OpenNotebook:
    return open_notebook([TABLE, BLANK])


def test_the_grid_shows_the_result_and_is_worked_by_keys_and_mouse(notebook, shots):
    root, page = show(notebook), notebook.page
    grid = root.get_by_role("grid")
    expect(grid).to_have_attribute("aria-colcount", "9")
    shown = page.evaluate(SHOWN)
    figures = wanted(notebook)
    assert shown[0][1:] == ["Included", "Same period", "1", "2", "3", "4", "5", "6"]
    seen = len(shown) - 2
    assert seen > 5
    assert [row[1:] for row in shown[2:]] == figures[:seen]
    average = notebook.ask("[f'{100 * share:.1f}%' for share in table.result.average[1:]]")
    assert shown[1][2:] == average

    # Keys lead from cell to cell, and the line below says which one it is.
    cell(root, 2, 1).click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(cell(root, 2, 3)).to_be_focused()
    about = root.get_by_test_id("ipj-says")
    expect(about).to_contain_text("Cohort Jul 2024 · column 1 · Aug 2024")
    page.keyboard.press("Control+End")
    expect(cell(root, len(figures) + 1, 8)).to_be_focused()
    # Not of the cell that was scrolled under the mouse, which rests.
    page.wait_for_timeout(300)
    expect(about).to_contain_text("Cohort Dec 2025 · column 6")
    page.keyboard.press("Home")
    expect(root.get_by_role("rowheader", name="Dec 2025")).to_be_focused()
    expect(about).to_contain_text("Cohort Dec 2025 · Included")
    page.keyboard.press("Control+Home")
    expect(cell(root, 0, 0)).to_be_focused()

    # A range with Shift, a cell apart with Control; then their members.
    cell(root, 4, 3).click()
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowRight")
    cell(root, 7, 4).click(modifiers=["ControlOrMeta"])
    expect(root.locator('[aria-selected="true"]')).to_have_count(5)
    page.keyboard.press("Enter")
    choose(root, "Show who they are")
    drawer = root.get_by_test_id("ipj-drawer")
    places = "[('2024-09', 1), ('2024-09', 2), ('2024-10', 1), ('2024-10', 2), ('2024-12', 2)]"
    members = notebook.ask(f"len(table.members(*{places}))")
    expect(drawer).to_contain_text(f"{members} rows")
    page.screenshot(path=str(shots / "cohort-members.png"))
    page.keyboard.press("Escape")
    expect(cell(root, 7, 4)).to_be_focused()

    # A segment of one cell is in the data view, and in the form of every table on it.
    cell(root, 4, 4).click(button="right")
    choose(root, "Create segment")
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Back after two months")
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("Back after two months")
    page.keyboard.press("Escape")
    notebook.expect("list(view.segments)", ["Back after two months"])
    counted = notebook.ask("len(table.members(('2024-09', 2)))")
    assert counted == notebook.ask("int(table.result.counts.loc['2024-09', 2])")

    # Churn, percentages alone and undo.
    root.get_by_role("button", name="Type of table").click()
    choose(root, "Churn")
    notebook.expect("table.spec.type.value", "churn")
    expect(cell(root, 2, 3)).to_contain_text(notebook.ask("f'{100 * table.result.shares.iloc[0, 2]:.1f}%'"))
    root.get_by_role("button", name="View options").click()
    choose(root, "Percent only")
    notebook.expect("table.spec.show_counts", False)
    expect(cell(root, 2, 3)).to_have_text(notebook.ask("f'{100 * table.result.shares.iloc[0, 2]:.1f}%'"))
    for _ in range(2):
        page.keyboard.press("Control+z")
    notebook.expect("(table.spec.type.value, table.spec.show_counts)", ["retention", True])


def test_a_table_is_set_up_in_its_form_and_changed_without_loss(notebook, shots):
    notebook.run_cell(0)
    root, page = show(notebook, 1), notebook.page
    first = root.get_by_role("group", name="What should the table show?")
    # What would change a table that is not there, and lose what is in the form, is not on offer.
    for name in ("Edit table", "Type of table", "View options", "Curves"):
        expect(root.get_by_role("button", name=name)).to_have_count(0)
    root.get_by_role("button", name="Show components").click()
    root.locator('[role=treeitem][title="Closed-Won"]').first.focus()
    page.keyboard.press("Enter")
    expect(root.get_by_role("menuitem", name="Build the table first.")).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("Escape")
    root.get_by_test_id("ipj-rail").get_by_role("button", name="Hide components").click()
    assert violations(page, ROOT) == []
    first.get_by_label("Container").select_option("opportunity")
    first.get_by_label("Inclusion criteria: metric 1").select_option("Opp. Created")
    first.get_by_label("Return criteria: metric 1").select_option("Closed-Won")
    first.get_by_role("button", name="Add metric to Return criteria").click()
    first.get_by_label("Return criteria: metric 2").select_option("Revenue")
    first.get_by_label("Return criteria: comparison 2").select_option("greater")
    first.get_by_label("Return criteria: value 2").fill("50000")
    first.get_by_label("Number of columns").fill("4")
    first.get_by_label("Inclusion criteria: value 1").fill("some")
    page.keyboard.press("Enter")
    expect(first.get_by_role("alert")).to_be_in_viewport()
    expect(first.get_by_role("button", name="Build")).to_be_in_viewport(ratio=1)
    page.screenshot(path=str(shots / "cohort-form.png"))
    first.get_by_label("Inclusion criteria: value 1").fill("1")
    first.get_by_role("button", name="Build").click()
    expect(root.get_by_role("grid")).to_be_visible()
    expect(cell(root, 2, 1)).to_be_focused()
    notebook.expect("blank.spec.columns", 4)
    notebook.expect(
        "[(each.metric, each.operator.value, each.value) for each in blank.spec.returning.conditions]",
        [["Closed-Won", "greater_or_equal", 1], ["Revenue", "greater", 50000]],
    )
    before = notebook.ask("blank.spec.to_json()")
    root.get_by_role("button", name="Edit table").click()
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Number of columns").fill("0")
    dialog.get_by_role("button", name="Build").click()
    expect(dialog.get_by_role("alert")).to_contain_text("1 to 400")
    expect(dialog.get_by_role("alert")).to_be_in_viewport(ratio=1)
    dialog.get_by_label("Number of columns").fill("4")
    dialog.get_by_role("button", name="Build").click()
    expect(dialog).to_have_count(0)
    notebook.expect(f"blank.spec.to_json() == {before!r}", True)

    root.get_by_role("button", name="Edit table").click()
    dialog.get_by_label("A row per item of a dimension").check()
    dialog.get_by_role("combobox", name="Dimension").select_option("Industry")
    dialog.get_by_role("button", name="Build").click()
    notebook.expect("blank.spec.dimension", "Industry")
    rows = notebook.ask("list(blank.result.counts.index)")
    expect(root.get_by_role("rowheader").nth(1)).to_have_text(rows[0])
    expect(root.get_by_role("columnheader").first).to_have_text("Industry")
    figures = "(lambda counts, bases: [f'{counts.iloc[0, 3]:,} of {bases.iloc[0, 3]:,}', int(bases.iloc[0, 3])])"
    text, base = notebook.ask(f"{figures}(blank.result.counts, blank.result.bases)")
    assert base < notebook.ask("int(blank.result.counts.iloc[0, 0])")
    expect(cell(root, 2, 4).locator("b")).to_have_text(text)


def test_components_are_dragged_over_the_table_or_put_to_use_from_their_menu(notebook, shots):
    root, page = show(notebook), notebook.page
    root.get_by_role("button", name="Show components").click()
    rail = root.get_by_test_id("ipj-rail")
    metric = rail.locator('[role=treeitem][title="MQL Qualified"]').first
    page.mouse.move(*centre(metric))
    page.mouse.down()
    page.mouse.move(*(place + 8 for place in centre(metric)))
    page.mouse.move(*centre(root.get_by_role("grid")), steps=4)
    zone = root.get_by_test_id("ipj-zone-use-return")
    page.mouse.move(*centre(zone), steps=4)
    expect(zone).to_have_class(re.compile("lands"))
    page.screenshot(path=str(shots / "cohort-zones.png"))
    page.mouse.up()
    notebook.expect("table.spec.returning.conditions[0].metric", "MQL Qualified")
    expect(cell(root, 2, 3).locator("b")).to_have_text(str(notebook.ask("int(table.result.counts.iloc[0, 2])")))

    # Given up, a drag changes nothing.
    page.mouse.move(*centre(metric))
    page.mouse.down()
    page.mouse.move(*centre(root.get_by_role("grid")), steps=4)
    expect(zone).to_be_visible()
    page.keyboard.press("Escape")
    expect(zone).to_have_count(0)
    page.mouse.up()
    notebook.expect("len(table._history._entries)", 2)

    rail.get_by_role("searchbox").fill("Industry")
    rail.locator('[role=treeitem][title="Industry"]').first.focus()
    page.keyboard.press("Enter")
    assert violations(page, ROOT) == []
    choose(root, "A row per item of Industry")
    notebook.expect("table.spec.dimension", "Industry")

    # A date range that is made here is on offer, and used.
    root.get_by_role("button", name="New segment, date range or metric").click()
    choose(root, "New date range")
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Name").fill("Lately")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_have_count(0)
    rail.get_by_role("searchbox").fill("Lately")
    rail.locator('[role=treeitem][title="Lately"]').click(button="right")
    choose(root, "Date range: Lately")
    notebook.expect("table.spec.date_range", "Lately")


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_breaks_a_rule(notebook, theme, shots):
    notebook.execute("apputils:change-theme", {"theme": THEMES[theme]})
    expect(notebook.page.locator("body")).to_have_attribute("data-jp-theme-name", THEMES[theme])
    root, page = show(notebook), notebook.page
    notebook.run_code("table.spec = table.spec.with_changes(date_range='Spring', type='churn', value='Revenue')")
    expect(root.locator(".ipj-cell--incomplete").first).to_be_visible()
    cell(root, 2, 3).click()
    page.screenshot(path=str(shots / f"cohort-churn-{theme}.png"))
    assert violations(page, ROOT) == []
    assert weakest_contrast(page) >= 4.5
    notebook.run_code("table.spec = table.spec.with_changes(date_range=None, type='retention', show_intervals=True)")
    expect(root.locator(".ipj-cell-interval").first).to_be_visible()
    root.get_by_role("button", name="Curves").click()
    expect(root.get_by_role("rowheader", name="Aug 2024").last).to_be_visible()
    page.screenshot(path=str(shots / f"cohort-curves-{theme}.png"))
    assert violations(page, ROOT) == []
    assert weakest_contrast(page) >= 4.5
    medians = root.locator(".ipj-medians tbody tr")
    events = notebook.ask("table.result.timing.set_index('cohort')['events'].iloc[:4].tolist()")
    expect(medians).to_have_count(4)
    assert [int(text) for text in medians.locator("td:nth-child(3)").all_inner_texts()] == events
    lines = root.get_by_role("slider").first
    expect(lines).to_have_attribute("aria-valuemax", "6")
    notebook.run_code("table.spec = table.spec.with_changes(type='churn')")
    expect(lines).to_have_attribute("aria-valuemax", "5")
    root.get_by_role("button", name="Edit table").click()
    expect(root.get_by_role("dialog").get_by_label("Container")).to_be_visible()
    page.screenshot(path=str(shots / f"cohort-settings-{theme}.png"))
    assert violations(page, ".ipj-dialog") == []
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})


def weakest_contrast(page: Page) -> float:
    """Give the lowest contrast of the text of a cell with its heat, which axe does not look behind hatches for."""
    pairs = page.evaluate(
        """() => [...document.querySelectorAll('[data-testid=ipj-root] .ipj-cell')].map((cell) => {
            const { color, backgroundColor } = getComputedStyle(cell);
            return [color, backgroundColor]; })"""
    )
    assert pairs
    return min(_contrast(*(_luminance(color) for color in pair)) for pair in pairs)


def _luminance(color: str) -> float:
    numbers = [float(number) for number in re.findall(r"[\d.]+(?:e-\d+)?", color.removeprefix("color(srgb"))][:3]
    shares = numbers if color.startswith("color(") else [number / 255 for number in numbers]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
