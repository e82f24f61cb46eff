"""Sides beside each other: chosen by mouse and by keyboard, read off cards and arrows, broken down."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, WON, CanvasOnPage, drawn, show, shown_number, shown_percent

QUALIFIED = "MQL Qualified"
SEGMENTS = """
for size in ("Enterprise", "Mid-Market", "Small"):
    view.add_segment({"name": size, "scope": "account", "condition": {"dimension": "Company Size", "value": size}})
view.add_date_range({"name": "Spring", "start": "2025-03-01", "end": "2025-06-01"})
"""
DIFFERENCES = """[
    [None if part != part else part for part in row] for row in canvas.result.differences.loc[
        lambda frame: frame["place"] == {place!r},
        ["compare", "change_percent", "share_change", "low", "high", "p_value"],
    ].astype(object).values.tolist()
]"""
SEEN = """elements => elements.map(element => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll(".ipj-unseen")) hidden.remove();
    return copy.textContent.replace(/\\s+/g, " ").trim();
})"""


def seen(parts: Locator) -> list[str]:
    """What the eye reads of some elements."""
    return parts.evaluate_all(SEEN)


def signed(value: float, unit: str = "") -> str:
    text = shown_percent(value) if unit else shown_number(value, 1)
    return f"+{text}" if value > 0 and text.strip("0.%") else text


def of_chance(low: float | None, high: float | None, p_value: float | None) -> list[str]:
    """What stands below a change of shares, which are out of 1."""
    if low is None or high is None or p_value is None:
        return ["–", "p –"]
    small = "< 0.001" if p_value < 0.001 else f"= {shown_number(p_value, 3)}"
    return [f"{signed(100 * low)} to {signed(100 * high)}", f"p {small}"]


def points(row: list[Any]) -> list[str]:
    _, _, change, low, high, p_value = row
    return [f"{signed(100 * change)} pts", *of_chance(low, high, p_value)]


def expect_figures(canvas: CanvasOnPage, title: str, node: str) -> None:
    """Compare the columns of a card with the result."""
    canvas.expect_settled()
    nodes = canvas.notebook.ask(
        f"canvas.result.nodes.loc[lambda frame: frame['node'] == {node!r}, ['compare', 'primary', 'primary_percent', "
        "'primary_percent_low', 'primary_percent_high']].values.tolist()"
    )
    changes = canvas.notebook.ask(DIFFERENCES.format(place="node"))
    places = canvas.notebook.ask(
        "canvas.result.differences.loc[lambda frame: frame['place'] == 'node', 'node'].tolist()"
    )
    mine = [row for row, of in zip(changes, places, strict=True) if of == node]
    columns = canvas.card(title).locator(".ipj-compared-side").all()
    assert len(columns) == len(nodes)
    for number, (column, (name, value, percent, low, high)) in enumerate(zip(columns, nodes, strict=True)):
        assert seen(column.locator(".ipj-compared-name")) == [f"{'ABCD'[number]} {name}"]
        assert seen(column.locator("> b")) == [shown_number(value)]
        assert seen(column.locator(".ipj-compared-share")) == [shown_percent(percent)]
        assert seen(column.locator("> .ipj-bounds")) == [f"{shown_number(low, 1)}–{shown_percent(high)}"]
        if number:
            row = mine[number - 1]
            assert seen(column.locator(".ipj-relative")) == [signed(row[1], "%")]
            assert seen(column.locator(".ipj-points > span:not(.ipj-unseen)")) == points(row)


def expect_on_arrow(canvas: CanvasOnPage, source: str, target: str, number: int) -> None:
    """Compare the rows on an arrow with the result."""
    figures = f"side.arrow_figures[{number}]"
    arrows = canvas.notebook.ask(f"[[{figures}.instances, *{figures}.share] for side in canvas.result.sides.values()]")
    places = canvas.notebook.ask(
        "canvas.result.differences.loc[lambda frame: frame['place'] == 'arrow', 'source'].tolist()"
    )
    changes = canvas.notebook.ask(DIFFERENCES.format(place="arrow"))
    mine = [row for row, of in zip(changes, places, strict=True) if of == f"n{number + 1}"]
    rows = canvas.chip(source, target).locator(".ipj-chip-side").all()
    assert len(rows) == len(arrows)
    for side, (row, (count, share, low, high)) in enumerate(zip(rows, arrows, strict=True)):
        assert seen(row.locator(".ipj-chip-figures")) == [f"{shown_number(count)} {shown_percent(100 * share)}"]
        bounds = f"{shown_number(100 * low, 1)}–{shown_percent(100 * high)}"
        assert seen(row.locator(".ipj-chip-lines > .ipj-bounds")) == [bounds]
        if side:
            assert seen(row.locator(".ipj-points > span:not(.ipj-unseen)")) == points(mine[side - 1])


@pytest.fixture
def canvas(open_notebook) -> CanvasOnPage:
    cell = drawn(LEAD, QUALIFIED, WON).replace("\ndef nodes", f"{SEGMENTS}\ndef nodes", 1)
    return show(open_notebook([cell]))


def sides(canvas: CanvasOnPage) -> list[str]:
    return canvas.root.get_by_test_id("ipj-sides").get_by_role("listitem").all_inner_texts()


def test_a_journey_is_compared_with_an_earlier_period_and_with_segments(canvas, shots):
    notebook, dialog = canvas.notebook, canvas.root.get_by_role("dialog")
    canvas.button("Compare to").click()
    assert violations(canvas.page, ".ipj-menu") == []
    # Without a date range there is nothing that an earlier period could be as long as.
    expect(canvas.menu_item("4 weeks prior")).to_have_attribute("aria-disabled", "true")
    expect(canvas.menu_item("4 weeks prior")).to_contain_text("needs a date range")
    canvas.page.keyboard.press("Escape")
    notebook.run_code("canvas.spec = canvas.spec.with_changes(date_range='Spring')")
    expect(canvas.toolbar).to_contain_text(" · Spring")
    canvas.button("Compare to").click()
    canvas.choose("4 weeks prior")
    notebook.expect("[side.name for side in canvas.spec.compare]", ["4 weeks prior", "Spring"])
    expect(canvas.card(WON).locator(".ipj-compared-side")).to_have_count(2)
    expect_figures(canvas, QUALIFIED, "n2")
    expect_on_arrow(canvas, QUALIFIED, WON, 1)
    # The same accounts are in both, and why there is no interval is said.
    expect(canvas.card(WON)).to_contain_text("the shares are not independent")

    # By keyboard: the two segments that come first are there already, two more sides are added.
    canvas.button("Compare to").focus()
    canvas.page.keyboard.press("Enter")
    for _ in range(4):
        canvas.page.keyboard.press("ArrowDown")
    canvas.page.keyboard.press("Enter")
    expect(dialog.get_by_label("Segment of side A")).to_be_focused()
    for letter, label in zip("AB", ("Enterprise", "Mid-Market"), strict=True):
        dialog.get_by_label(f"Segment of side {letter}").select_option(label=label)
        dialog.get_by_label(f"Period of side {letter}").select_option(value="")
        dialog.get_by_label(f"Name of side {letter}").fill("")
    dialog.get_by_role("button", name="Add a side").press("Enter")
    dialog.get_by_label("Segment of side C").select_option(label="Small")
    dialog.get_by_label("Name of side C").fill("Enterprise")
    dialog.get_by_role("button", name="Add a side").press("Enter")
    dialog.get_by_label("Period of side D").select_option(label="Custom date range…")
    dialog.get_by_role("button", name="Compare", exact=True).press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("Side D has no first or no last day")
    dialog.get_by_label("First day").fill("2025-01-01")
    dialog.get_by_label("Last day").fill("2025-06-30")
    dialog.get_by_role("button", name="Compare", exact=True).press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("Side C has the name of another one")
    dialog.get_by_label("Name of side C").fill("")
    assert violations(canvas.page, ".ipj-dialog") == []
    canvas.page.screenshot(path=str(shots / "compare-dialog.png"))
    dialog.get_by_role("button", name="Compare", exact=True).press("Enter")
    expect(dialog).to_have_count(0)

    names = ["Enterprise", "Mid-Market", "Small", "2025-01-01 – 2025-06-30"]
    notebook.expect("[side.name for side in canvas.spec.compare]", names)
    notebook.expect("view.date_ranges['2025-01-01 – 2025-06-30'].end", "2025-07-01")
    expect(canvas.card(WON).locator(".ipj-compared-side")).to_have_count(4)
    assert sides(canvas) == [f"{letter}\n{name}" for letter, name in zip("ABCD", names, strict=True)]
    for title, node in ((LEAD, "n1"), (QUALIFIED, "n2"), (WON, "n3")):
        expect_figures(canvas, title, node)
    expect_on_arrow(canvas, LEAD, QUALIFIED, 0)
    fallen = notebook.ask(
        "[[side.node_figures[1].fallout, 100 * side.node_figures[1].fallout_share.value] "
        "for side in canvas.result.sides.values()]"
    )
    columns = canvas.fallout(QUALIFIED).locator(".ipj-compared-side")
    assert seen(columns) == [f"{shown_number(count)}{shown_percent(share)}" for count, share in fallen]
    assert violations(canvas.page, "[data-testid=ipj-root]") == []
    cut = "sides => sides.filter((side) => side.scrollWidth > side.clientWidth).map((side) => side.textContent)"
    assert canvas.root.locator(".ipj-compared-side").evaluate_all(cut) == []
    canvas.page.screenshot(path=str(shots / "compare-four.png"))

    # Cards made room for four columns, and go back with the comparison.
    canvas.root.get_by_role("button", name="Stop comparing").click()
    expect(canvas.area).to_be_focused()
    notebook.expect("(canvas.spec.compare, [node.position.x for node in canvas.spec.nodes])", [[], [0, 300, 600]])
    canvas.button("Undo").click()
    notebook.expect("len(canvas.spec.compare)", 4)


def test_a_broken_down_node_shows_its_items_and_follows_edits_upstream(canvas, shots):
    notebook, rows = canvas.notebook, canvas.card(QUALIFIED).locator(".ipj-breakdown-item")

    def expect_rows() -> None:
        canvas.expect_settled()
        parts = notebook.ask("canvas.result.breakdowns[['item', 'value', 'share']].values.tolist()")
        assert seen(rows) == [
            f"{item}{shown_number(value)}{shown_percent(100 * share)}" for item, value, share in parts
        ]

    notebook.run_code("canvas.spec = ij.spec.edits.set_breakdown(canvas.spec, 'n2', 'Channel')")
    expect(rows).to_have_count(5)
    expect_rows()
    before = seen(rows)
    notebook.run_code("canvas.spec = ij.spec.edits.set_arrow(canvas.spec, 'n1', 'n2', within='14 days')")
    expect(canvas.chip(LEAD, QUALIFIED)).to_contain_text("within 14 days")
    expect_rows()
    assert seen(rows) != before
    assert violations(canvas.page, "[data-testid=ipj-root]") == []
    canvas.page.screenshot(path=str(shots / "breakdown.png"))

    notebook.run_code("canvas.spec = canvas.spec.with_changes(date_range='Spring')")
    canvas.expect_settled()
    canvas.button("Compare to").click()
    canvas.choose("1 year prior")
    expect(canvas.card(QUALIFIED).locator(".ipj-breakdown--compared")).to_have_count(1)
    canvas.expect_settled()
    found = canvas.card(QUALIFIED).locator(".ipj-breakdown-item").first.locator(".ipj-breakdown-part > b")
    first = notebook.ask("canvas.result.breakdowns.iloc[0]['item']")
    values = notebook.ask(f"canvas.result.breakdowns.loc[lambda frame: frame['item'] == {first!r}, 'value'].tolist()")
    assert seen(found) == [shown_number(value) for value in values]
