"""Names that somebody wrote to break pages: in live widgets, still forms and reports they are text, and stay put."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Page, expect

import ipyjourney as ij
from tests.browser.conftest import new_page
from tests.browser.harmless import Watch
from tests.security.markup import check_svg
from tests.security.texts import HOSTILE, hostile_specs, hostile_view

NAMES = (
    *("image", "script ended", "attribute", "picture ended", "link", "style", "css remote", "remote", "fluent"),
    *("template", "markdown", "override", "override, open", "isolates", "popped", "zalgo", "emoji", "controls"),
    *("line separators", "lines", "mixed", "only unseen", "spaces", "one long word", "long", "prototype"),
)
TEXTS = [HOSTILE[name] for name in NAMES]

SETUP = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
import ipyjourney as ij
from tests.security.markup import check_svg
from tests.security.texts import HOSTILE, hostile_specs, hostile_view

texts = [HOSTILE[name] for name in {NAMES!r}]
view, specs = hostile_view(*texts), hostile_specs(*texts)
"""
CELLS = (
    f"{SETUP}\ncanvas = ij.JourneyCanvas(view, specs['journey'])\ncanvas",
    "table = ij.CohortTable(view, specs['cohort'])\ntable",
    "flow = ij.Flow(view, specs['flow'])\nflow",
    "canvas.result",
    "table.result",
    "flow.result",
    "view",
)
ROOT = "[data-testid=ipj-root]"


def menu_of(page: Page) -> None:
    page.keyboard.press("Shift+F10")
    expect(page.get_by_role("menu").first).to_be_visible()


def test_in_live_widgets_hostile_names_are_text_and_stay_in_their_places(open_notebook, shots):
    notebook = open_notebook(CELLS)
    page = notebook.page
    watch = Watch(page, (notebook.server.url, notebook.server.url.replace("http", "ws", 1)))
    roots = []
    for index in range(3):
        notebook.run_cell(index)
        root = notebook.cell(index).locator(ROOT)
        expect(root).to_be_visible()
        roots.append(root)
    canvas, table, flow = roots
    expect(canvas.locator(".ipj-card")).to_have_count(len(TEXTS) + 1)
    watch.check(ROOT)

    canvas.locator("[data-node=n1] .ipj-card").focus()
    watch.check(ROOT)
    menu_of(page)
    watch.check(ROOT)
    canvas.get_by_role("menuitem", name="Details", exact=True).focus()
    page.keyboard.press("ArrowRight")
    canvas.get_by_role("menuitem", name="Members", exact=True).press("Enter")
    expect(canvas.get_by_test_id("ipj-drawer").locator(".ipj-table tbody tr").first).to_be_visible()
    watch.check(ROOT)
    page.screenshot(path=str(shots / "hostile-canvas.png"))
    for tab in ("Definition", "Breakdown"):
        canvas.get_by_role("tab", name=tab).click()
        page.wait_for_timeout(300)
        watch.check(ROOT)
    page.keyboard.press("Escape")

    cells = table.locator("[role=gridcell], [role=rowheader]")
    cells.nth(3).click()
    menu_of(page)
    watch.check(ROOT)
    page.keyboard.press("Escape")
    page.screenshot(path=str(shots / "hostile-table.png"))

    node = flow.get_by_test_id("ipj-flow-node").first
    node.hover()
    watch.check(ROOT)
    node.focus()
    menu_of(page)
    watch.check(ROOT)
    page.keyboard.press("Escape")
    page.screenshot(path=str(shots / "hostile-flow.png"))

    canvas.get_by_role("button", name="Hide components").click()
    for root in roots:
        root.get_by_role("button", name="Export").click()
        watch.check(ROOT)
        with page.expect_download() as download:
            root.locator("[role=menuitem]").filter(has_text="SVG drawing").click()
        check_svg(download.value.path().read_text(encoding="utf-8"), widest=20_000)
        watch.check(ROOT)

    # The same beside them as still forms.
    for index in range(3, len(CELLS)):
        notebook.run_cell(index)
        output = notebook.cell(index).locator(".jp-OutputArea-output").last
        expect(output.locator("img, table").first).to_be_visible()
    watch.check(".jp-OutputArea-output:has(.ipj-still)")
    page.screenshot(path=str(shots / "hostile-still.png"))


@pytest.fixture(scope="module")
def page_of_all(tmp_path_factory) -> Path:
    """Write a report of all three analyses and a table, with the texts in titles, Markdown, columns and cells."""
    view, specs = hostile_view(*TEXTS), hostile_specs(*TEXTS)
    results = [view.run(spec) for spec in specs.values()]
    prose = [f"## {text}\n\n{text}\n\n- {text}\n\n| {text} | b |\n|-|-|\n| {text} | c |" for text in TEXTS]
    table = pd.DataFrame(dict.fromkeys(TEXTS[:5], TEXTS)).assign(number=range(len(TEXTS)))
    third = len(prose) // 3
    report = ij.Report(
        TEXTS[1],
        *(*prose[:third], results[0]),
        *(*prose[third : 2 * third], results[1]),
        *(*prose[2 * third :], results[2], table),
    )
    path = tmp_path_factory.mktemp("report") / "report.html"
    report.save(path)
    return path


@pytest.mark.parametrize("width", [1300, 760])
def test_a_report_of_hostile_texts_is_a_report(width, page_of_all, browser: Browser, shots):
    page = new_page(browser)
    page.set_viewport_size({"width": width, "height": 900})
    errors: list[str] = []
    page.on("pageerror", lambda problem: errors.append(str(problem)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    watch = Watch(page, ("file://",))
    page.goto(page_of_all.as_uri())
    expect(page.locator(".ipj-root").first).to_be_visible()
    watch.check("main")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator(".ipj-card").nth(2).hover()
    page.locator(".ipj-page-table th button").nth(1).click()
    page.get_by_test_id("ipj-flow-node").first.focus()
    page.locator("details").first.locator("summary").click()
    watch.check("main")
    page.screenshot(path=str(shots / f"hostile-report-{width}.png"))
    page.emulate_media(media="print")
    watch.check("main", in_place=False)
    assert errors == []
    page.context.close()


def pages(folder: Path) -> Sequence[Path]:
    view, specs = hostile_view(*TEXTS), hostile_specs(*TEXTS)
    found = []
    for kind, spec in specs.items():
        path = folder / f"{kind}.html"
        # As another page might hold it: with no policy that forbids scripts.
        html = f"<!DOCTYPE html><meta charset=utf-8><body><main>{view.run(spec).to_html()}</main>"
        path.write_text(html, encoding="utf-8")
        found.append(path)
    return found


def test_still_forms_of_hostile_texts_run_nothing_in_a_page_without_a_policy(tmp_path, browser: Browser):
    page = new_page(browser)
    page.set_viewport_size({"width": 900, "height": 900})
    watch = Watch(page, ("file://",))
    for path in pages(tmp_path):
        page.goto(path.as_uri())
        for fold in page.locator("summary").all():
            fold.click()
        # Tables may be wider than a narrow page, but not by much.
        watch.check("main", in_place=False)
        assert page.evaluate("document.documentElement.scrollWidth") <= 2_000, path.name
    page.context.close()
