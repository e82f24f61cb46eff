"""What is left of all three widgets once their kernel is gone: in the notebook, in a converted page, on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.test_cohort_table import ROOT

CELLS = (
    """
import ipyjourney as ij

view = ij.demo.b2b(accounts=200)
path = ij.JourneySpec.path("Lead Form: Step 1", "Opp. Created", "Closed-Won", container="account")
journey = ij.JourneyCanvas(view, path)
journey
""",
    'cohort = ij.CohortTable(view, container="opportunity", inclusion="Opp. Created", returning="Closed-Won")\ncohort',
    'flow = ij.Flow(view, ends_with="MQL Qualified", pathing_dimension="Content Type")\nflow',
)
STILL = ".ipj-still"
BEGINNINGS = ("Journey: Lead Form: Step 1", "Retention: Opp. Created → Closed-Won", "Content Type before MQL Qualified")
FIGURES = """[str(journey.result.nodes['primary'].iloc[-1]), str(cohort.result.counts['included'].iloc[0]),
    f"{flow.result.nodes['views'].max():,}"]"""
IS_DRAWN = "(image) => image.complete && image.naturalWidth > 300"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}


def expect_drawings(stills: Locator, figures: list[str]) -> None:
    """See a drawing of each result, and its figures in the tables behind it."""
    expect(stills).to_have_count(len(BEGINNINGS))
    for place, (beginning, figure) in enumerate(zip(BEGINNINGS, figures, strict=True)):
        still = stills.nth(place)
        picture = still.get_by_role("img", name=re.compile(f"^{re.escape(beginning)}"))
        picture.scroll_into_view_if_needed()
        expect(picture).to_be_visible()
        assert picture.evaluate(IS_DRAWN)
        fold = still.locator("details").first
        fold.locator("summary").click()
        expect(fold.get_by_role("cell", name=re.compile(rf"^{re.escape(figure)}\b")).first).to_be_visible()
        fold.locator("summary").click()


@contextmanager
def opened(browser: Browser, notebook: nbformat.NotebookNode, folder: Path, theme: str = "light") -> Iterator[Page]:
    """Convert a notebook as `jupyter nbconvert --to html` does, and open it where there is no network."""
    html, _ = HTMLExporter(theme=theme).from_notebook_node(notebook)
    path = folder / "converted.html"
    path.write_text(html, encoding="utf-8")
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


def test_all_three_widgets_outlive_their_kernel(open_notebook, browser, shots, tmp_path, monkeypatch):
    monkeypatch.delenv("IPYJOURNEY_OUTPUT", raising=False)
    notebook = open_notebook(CELLS)
    for index in range(len(CELLS)):
        notebook.run_cell(index)
        expect(notebook.cell(index).locator(ROOT)).to_be_visible()
        expect(notebook.cell(index).locator(STILL)).to_be_hidden()
    figures = notebook.ask(FIGURES)
    notebook.save()

    path = notebook.server.root / notebook.name
    saved = nbformat.read(path, as_version=4)
    for theme in THEMES:
        with opened(browser, saved, tmp_path, theme) as page:
            expect_drawings(page.locator(STILL), figures)
            page.screenshot(path=shots / f"afterwards-saved-{theme}.png", full_page=True)

    # Run anew where there is no front end at all, which is what `jupyter nbconvert --execute` and papermill do.
    executed = NotebookClient(nbformat.read(path, as_version=4), kernel_name="python3").execute()
    with opened(browser, executed, tmp_path) as page:
        expect_drawings(page.locator(STILL), figures)
        page.screenshot(path=shots / "afterwards-executed.png", full_page=True)
        paper = page.pdf(path=shots / "afterwards.pdf", format="A4")
        assert paper.startswith(b"%PDF")

    notebook.restart_kernel()
    notebook.reopen()
    stills = notebook.page.locator(".jp-Notebook " + STILL)
    expect(stills.first).to_be_visible(timeout=30_000)
    expect_drawings(stills, figures)
    for name, theme in THEMES.items():
        notebook.execute("apputils:change-theme", {"theme": theme})
        notebook.page.wait_for_timeout(500)
        notebook.page.screenshot(path=shots / f"afterwards-reopened-{name}.png")
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})
