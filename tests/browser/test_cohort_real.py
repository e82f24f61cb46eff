"""The cohort table over the CRM opportunities, in JupyterLab: what the page shows are the figures of the result."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.jupyter import OpenNotebook

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

ROOT = "[data-testid=ipj-root]"
CELL = f"""
from pathlib import Path

import pandas as pd
import ipyjourney as ij

folder = Path({FOLDER!r}) / "crm"
deals = pd.read_csv(folder / "sales_pipeline.csv")
engaged = deals.assign(time=deals["engage_date"], event="Engaging", close_value=float("nan"))
closed = deals.assign(time=deals["close_date"], event=deals["deal_stage"])
events = pd.concat([engaged, closed], ignore_index=True).dropna(subset="time")
view = ij.DataView(
    events[["time", "event", "opportunity_id", "account", "close_value"]],
    timestamp="time",
    event="event",
    containers={{"account": "account", "opportunity": "opportunity_id"}},
    metrics={{"Revenue": "close_value"}},
    lookups={{"account": folder / "accounts.csv"}},
)
spec = ij.CohortSpec(
    container="opportunity", inclusion="Engaging", returning="Won", columns=6, value="Revenue", show_intervals=True
)
table = ij.CohortTable(view, spec, height=1300)
table
"""
# Heads as text, cells as their figures, whether they are marked as incomplete, and nothing for an empty one.
GRID = """() => [...document.querySelectorAll('[data-testid=ipj-root] [role=row]')].map((row) =>
    [...row.children].map((cell) => ({
        text: [...cell.childNodes].map((part) => part.textContent).join(' ').trim(),
        incomplete: cell.classList.contains('ipj-cell--incomplete') })))"""
FRAMES = """(lambda result: {
    name: getattr(result, name).astype(float).astype(object).where(getattr(result, name).notna(), None).values.tolist()
    for name in ('counts', 'bases', 'shares', 'shares_low', 'shares_high', 'incomplete', 'values')
} | {'rows': list(result.counts.index), 'average': result.average.tolist()})(table.result)"""
TIMING = """(lambda timing: {
    row.cohort: [row.instances, row.events] + [
        None if pd.isna(time) else time.days for time in (row.median, row.median_low, row.median_high)]
    for row in timing.itertuples()})(table.result.timing)"""
DECIMAL = 0.05 + 1e-9
"""So far a percentage with one decimal may be from what it stands for."""


@pytest.fixture
def notebook(open_notebook) -> OpenNotebook:
    return open_notebook([CELL])


def numbers(text: str) -> list[float]:
    """Give the numbers of a text, without the commas between thousands."""
    return [float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


def expect_grid(notebook: OpenNotebook, figure: str = "counts") -> None:
    """Compare every cell on the page with the result."""
    heads, average, *rows = notebook.page.evaluate(GRID)
    assert [cell["text"] for cell in heads][1:] == ["Included", "Same period", "1", "2", "3", "4", "5", "6"]
    frames: dict[str, Any] = notebook.ask(FRAMES)
    assert len(rows) == len(frames["rows"])
    for shown, share in zip(average[2:], frames["average"][1:], strict=True):
        assert numbers(shown["text"]) == pytest.approx([100 * share], abs=DECIMAL)
    for row, (_, included, *cells) in enumerate(rows):
        assert numbers(included["text"]) == [frames["counts"][row][0]]
        assert included["incomplete"] == frames["incomplete"][row][0]
        for column, shown in enumerate(cells):
            # Of those included there is no value.
            main = frames[figure][row][column + 1 if figure == "counts" else column]
            if frames["counts"][row][column + 1] is None:
                assert shown == {"text": "", "incomplete": False}
                continue
            found, *percents = numbers(shown["text"])
            assert found == main
            # What a count is out of, in rows that add cohorts up.
            base = frames["bases"][row][column + 1]
            if figure == "counts" and base != frames["counts"][row][0]:
                assert percents.pop(0) == base
            shares = [frames[name][row][column + 1] for name in ("shares", "shares_low", "shares_high")]
            assert percents == pytest.approx([100 * share for share in shares], abs=DECIMAL)
            assert shown["incomplete"] == frames["incomplete"][row][column + 1]


def expect_medians(notebook: OpenNotebook, root: Locator, rows: Sequence[str], titles: Sequence[str]) -> None:
    """Compare the medians below the curves with those of the result."""
    timing = notebook.ask(TIMING)
    lines = root.locator(".ipj-medians tbody tr")
    expect(lines).to_have_count(len(rows))
    for line, row, title in zip(lines.all(), rows, titles, strict=True):
        expect(line.get_by_role("rowheader")).to_have_text(title)
        instances, events, *median = timing[row]
        cells = line.get_by_role("cell").all_inner_texts()
        assert [numbers(text) for text in cells[:2]] == [[instances], [events]]
        assert numbers(cells[2]) == [days for days in median if days is not None], cells[2]


def curves_of(notebook: OpenNotebook, root: Locator, first: str, last: str) -> None:
    """Open the curves of a range of rows by their menu."""
    heads = root.get_by_test_id("ipj-grid").get_by_role("rowheader")
    heads.filter(has_text=first).click()
    heads.filter(has_text=last).click(modifiers=["Shift"])
    notebook.page.keyboard.press("Enter")
    root.get_by_role("menuitem", name=re.compile("^Curves")).click()
    expect(root.locator(".ipj-medians")).to_be_visible()


def test_what_is_on_the_page_is_the_result_by_month_and_by_sector(notebook, shots):
    notebook.run_cell(0)
    root, page = notebook.cell(0).locator(ROOT), notebook.page
    expect(root.get_by_role("grid")).to_have_attribute("aria-rowcount", "17")
    expect(root.get_by_role("rowheader", name="Dec 2017")).to_be_visible()
    expect_grid(notebook)
    assert notebook.ask("int(table.result.counts['included'].sum())") == 8300
    page.screenshot(path=str(shots / "cohort-real-months.png"))

    # Half of the opportunities of April and July are never won.
    curves_of(notebook, root, "Apr 2017", "Sep 2017")
    months = [f"2017-{number:02}" for number in range(4, 10)]
    expect_medians(notebook, root, months, [f"{name} 2017" for name in ("Apr", "May", "Jun", "Jul", "Aug", "Sep")])
    expect(root.locator(".ipj-medians tbody tr").first).to_contain_text("not reached (from 109")
    page.screenshot(path=str(shots / "cohort-real-month-curves.png"))
    curves_of(notebook, root, "Jun 2017", "Jul 2017")
    test = notebook.ask("table.result.log_rank('2017-06', '2017-07').text")
    said = test.replace("2017-06", "Jun 2017").replace("2017-07", "Jul 2017")
    expect(root.get_by_text(said)).to_be_visible()
    root.get_by_role("button", name="Curves").click()

    root.get_by_role("button", name="View options").click()
    root.get_by_role("menuitemradio", name="Show Revenue", exact=True).click()
    expect_grid(notebook, "values")

    # A row per sector: by the menu of the rail, as somebody would.
    root.get_by_role("button", name="Show components").click()
    root.get_by_role("searchbox").fill("sector")
    root.locator('[role=treeitem][title="sector"]').first.click(button="right")
    root.get_by_role("menuitem", name="A row per item of sector").click()
    notebook.expect("table.spec.dimension", "sector")
    root.get_by_test_id("ipj-rail").get_by_role("button", name="Hide components").click()
    expect(root.get_by_role("rowheader", name="retail")).to_be_visible()
    expect(root.get_by_role("grid")).to_have_attribute("aria-busy", "false")
    expect_grid(notebook, "values")
    root.get_by_role("button", name="View options").click()
    root.get_by_role("menuitemradio", name="Show how many").click()
    expect_grid(notebook)
    expect(root.get_by_role("button", name=re.compile("3 notes"))).to_be_visible()
    curves_of(notebook, root, "retail", "marketing")
    sectors = notebook.ask("list(table.result.counts.index)[:6]")
    expect_medians(notebook, root, sectors, sectors)
    page.screenshot(path=str(shots / "cohort-real-sectors.png"))
    assert violations(page, ROOT) == []
