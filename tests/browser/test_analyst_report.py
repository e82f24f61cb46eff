"""The report of the fifth notebook, opened from disk: every figure on the page is one that the kernel computed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pandas as pd
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.canvas import shown_number, shown_percent
from tests.browser.flow import as_result, drawn

NOTEBOOK = Path(__file__).parents[2] / "notebooks" / "05-analyst-report.ipynb"
LIMIT = 500_000
BESIDE_CANVAS = "header, nav, footer, .ipj-page-text, .ipj-page-table, [data-ipj-analysis=a2], [data-ipj-analysis=a3]"
WIDTHS, SCHEMES = (1300, 760), ("light", "dark")

CARDS = """(root) => [...root.querySelectorAll('[data-node]')].map((node) => [
    node.querySelector('.ipj-card-name').textContent,
    ...[...node.querySelectorAll('.ipj-figure > b, .ipj-percent, .ipj-fallout-text')].map((part) => part.textContent),
])"""
CHIPS = """(root) => [...root.querySelectorAll('.ipj-chip-values')].map((chip) =>
    [...chip.children].map((part) => part.textContent))"""
CELLS = """(root) => [...root.querySelectorAll('[role=row]')].map((row) =>
    [...row.children].map((cell) => [...cell.childNodes].map((part) => part.textContent).join(' ').trim()))"""
INK = "getComputedStyle(document.body).color"
ROWS = "(table) => [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent))"


def run_notebook(**parameters: object) -> SimpleNamespace:
    """Run the cells as a kernel would, with other values after the cell of parameters, as papermill gives them."""
    known: dict[str, Any] = {}
    for cell in nbformat.read(NOTEBOOK, as_version=4).cells:
        if cell.cell_type == "code":
            exec(compile(cell.source, NOTEBOOK.name, "exec"), known)
            if "parameters" in cell.metadata.get("tags", ()):
                assert set(parameters) <= set(known)
                known.update(parameters)
    return SimpleNamespace(**known)


@dataclass
class OpenReport:
    """The report on the page, and what it was made of."""

    page: Page
    made: SimpleNamespace
    troubles: list[str] = field(default_factory=list)

    def analysis(self, number: int) -> Locator:
        """The live drawing of an analysis."""
        return self.page.locator(f'[data-ipj-analysis="a{number}"]')


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """Give what is known in the kernel at the end."""
    return run_notebook(file=str(tmp_path_factory.mktemp("report") / "report.html"))


@pytest.fixture
def report(browser: Browser, made: SimpleNamespace) -> Iterator[OpenReport]:
    """Open the report from disk where there is no network; whatever it asks for or complains of fails the test."""
    context = browser.new_context(offline=True, viewport={"width": WIDTHS[0], "height": 900}, reduced_motion="reduce")
    opened = OpenReport(context.new_page(), made)
    address = Path(made.file).as_uri()
    opened.page.on("console", lambda message: opened.troubles.append(message.text))
    opened.page.on("pageerror", lambda error: opened.troubles.append(str(error)))
    opened.page.on("request", lambda request: opened.troubles.extend({request.url} - {address}))
    opened.page.goto(address)
    for number in (1, 2, 3):
        expect(opened.analysis(number)).to_be_visible()
    yield opened
    context.close()
    assert opened.troubles == []


def number(value: float) -> str:
    """Write a number of a data frame."""
    return shown_number(float(value))


def percent(value: float) -> str:
    """Write a percentage, of which there may be none."""
    return "–" if pd.isna(value) else shown_percent(float(value))


def cards_of(nodes: pd.DataFrame) -> list[list[str]]:
    """Write what cards say."""
    return [
        [node.name, number(node.primary), percent(node.primary_percent)]
        + [number(node.secondary), percent(node.secondary_percent)]
        + ([] if pd.isna(node.fallout) else [f"{number(node.fallout)} · {percent(node.fallout_percent)}"])
        for node in nodes.itertuples(index=False)
    ]


def cells_of(counts: pd.DataFrame, shares: pd.DataFrame, average: pd.Series) -> list[list[str]]:
    """Write what the rows of a cohort table say, the average first, each without its head."""
    rows = [["", *(f"{100 * average[name]:.1f}%" for name in counts.columns[1:])]]
    for row in counts.index:
        cells = [
            "" if pd.isna(counts.loc[row, name]) else f"{counts.loc[row, name]:,} {100 * shares.loc[row, name]:.1f}%"
            for name in counts.columns[1:]
        ]
        rows.append([f"{counts.loc[row, 'included']:,}", *cells])
    return rows


def test_every_figure_on_the_page_is_one_of_the_kernel(report):
    made = report.made
    journey = made.canvas.result
    assert report.analysis(1).evaluate(CARDS) == cards_of(journey.nodes)
    assert report.analysis(1).evaluate(CHIPS) == [
        [number(arrow.instances), percent(100 * arrow.share)] for arrow in journey.arrows.itertuples()
    ]

    cohort = made.table.result
    assert len(cohort.counts) == 12
    _, *rows = report.analysis(2).evaluate(CELLS)
    assert [row[1:] for row in rows] == cells_of(cohort.counts, cohort.shares, cohort.average)

    flow = made.flow.result
    nodes = flow.nodes.assign(item=flow.nodes["item"].astype(object).where(flow.nodes["item"].notna(), ""))
    wanted = nodes[["column", "kind", "item", "views", "instances"]].astype({"column": int}).values.tolist()
    assert as_result(report.analysis(3)) == sorted(wanted)
    assert sorted(views for *_, views in drawn(report.analysis(3))["ribbons"]) == sorted(flow.links["views"])
    for node in report.analysis(3).get_by_test_id("ipj-flow-node").all():
        assert shown_number(int(node.get_attribute("data-views") or -1)) in node.inner_text()

    table = report.page.locator("main > .ipj-page-table table")
    assert [row[-5:] for row in table.evaluate(ROWS)] == [
        [number(cell) if isinstance(cell, int) else cell for cell in row]
        for row in made.times.astype(object).values.tolist()
    ]


def test_words_say_what_the_drawings_show(report):
    nodes = report.made.canvas.result.nodes
    began, won = nodes["primary"].iloc[[0, -1]]
    first, second, third, _ = report.page.locator("main h2").all_inner_texts()
    assert first.startswith(f"{100 * won / began:.1f}% of accounts")
    assert (
        f"Of {began:,.0f} accounts that began a lead form, {won:,.0f} won" in report.page.locator("main").inner_text()
    )

    columns = report.made.flow.result.nodes
    last = columns[(columns["column"] == -1) & (columns["kind"] == "item")]
    top = last.loc[last["views"].idxmax()]
    mqls = columns.loc[columns["column"] == 0, "views"].item()
    assert third == f"Right before {100 * top['views'] / mqls:.1f}% of MQLs: {top['item']}"

    created = report.made.table.result.counts["included"].sum()
    assert f"{created:,} in all" in report.page.locator("main").inner_text()
    assert re.fullmatch(r"[\d.]+% of opportunities are won within 180 days", second)
    contents = report.page.get_by_role("navigation").get_by_role("link")
    assert contents.all_inner_texts()[:3] == [first, second, third]


def test_the_report_is_small_and_holds_no_events(made):
    page = Path(made.file).read_text(encoding="utf-8")
    assert len(page.encode()) < LIMIT
    assert made.canvas.members("Closed-Won")["account_id"].str.fullmatch(r"A-\d{5}").all()
    assert not re.search(r"\b[AO]-\d{5}\b", page)


def test_another_day_makes_another_report(tmp_path, made):
    earlier = run_notebook(as_of="2025-10-01", file=str(tmp_path / "october.html"))
    page = Path(earlier.file).read_text(encoding="utf-8")
    assert "Pipeline, October 2024 to September 2025</h1>" in page
    assert list(earlier.table.result.counts.index)[::11] == ["2024-10", "2025-09"]
    began, won = (
        result.nodes["primary"].iloc[[0, -1]].tolist() for result in (earlier.canvas.result, made.canvas.result)
    )
    assert began != won
    assert f"Of {began[0]:,.0f} accounts that began a lead form, {began[1]:,.0f} won" in page


def test_the_report_looks_well_wide_narrow_dark_and_on_paper(report, shots):
    page = report.page
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            page.wait_for_timeout(200)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            page.screenshot(path=shots / f"analyst-report-{width}-{scheme}.png", full_page=True)
    assert violations(page, BESIDE_CANVAS) == []

    # Still in a dark theme: paper is light, with the still pictures and all tables.
    paper = page.pdf(path=shots / "analyst-report.pdf", format="A4")
    assert paper.startswith(b"%PDF")
    page.emulate_media(media="print", color_scheme="dark")
    for number in (1, 2, 3):
        expect(report.analysis(number)).to_be_hidden()
    for picture in page.locator(".ipj-page-analysis .ipj-still > img").all():
        expect(picture).to_be_visible()
    in_dark_theme = page.evaluate(INK)
    page.evaluate("document.documentElement.dataset.ipjTheme = 'light'")
    assert in_dark_theme == page.evaluate(INK)
