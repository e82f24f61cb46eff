"""Take the pictures of the README anew, in a real JupyterLab: ``python -m tests.browser.pictures``."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from tests.browser.conftest import CHROMIUM_OPTIONS
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
THEMES = {"": "JupyterLab Light", "-dark": "JupyterLab Dark"}
CANVAS = """
import ipyjourney as ij

view = ij.demo.b2b()
path = ij.JourneySpec.path(
    "Lead Form: Step 1", "MQL Qualified", "Opp. Created", "Closed-Won", container="account", secondary_metric="Revenue"
)
webinar = ij.Node(id="webinar", components=[{"metric": "Webinar Attended"}])
canvas = ij.JourneyCanvas(
    view,
    path.with_changes(
        nodes=(*path.nodes, webinar),
        arrows=(
            *path.arrows,
            ij.Arrow(source="n1", target="webinar"),
            ij.Arrow(source="webinar", target="n3", within="180 days"),
        ),
    ),
)
canvas
"""
TABLE = """
table = ij.CohortTable(
    view, container="opportunity", inclusion="Opp. Created", returning="Closed-Won", columns=8, height=565
)
table
"""
FLOW = """
flow = ij.Flow(view, ends_with="MQL Qualified", container="account", pathing_dimension="Content Type")
flow
"""
REPORT = """
won = canvas.result.nodes.set_index("name").loc["Closed-Won", "primary_percent"]
ij.Report(
    "From lead form to deal",
    f"{won:.1f}% of the accounts that began a lead form won a deal.",
    canvas,
    table,
).save("report.html")
"""
NODE = '[data-testid=ipj-flow-node][data-column="-2"][data-item="Webinar"]'
SETTLE = 800


@dataclass(frozen=True)
class Picture:
    """A widget that is taken: its cell, what is there once it is drawn, and what the mouse lies on, if anything."""

    name: str
    cell: str
    drawn: str
    under_mouse: str | None = None


PICTURES = (
    Picture("journey-canvas", CANVAS, ".ipj-chip"),
    Picture("cohort-table", TABLE, "[data-testid=ipj-grid]"),
    Picture("flow", FLOW, NODE, under_mouse=NODE),
)


def take(page: Page, root: Locator, picture: Picture) -> None:
    """Take a widget in the light and the dark theme of JupyterLab."""
    root.locator(picture.drawn).first.wait_for()
    for ending, theme in THEMES.items():
        page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
        root.scroll_into_view_if_needed()
        page.mouse.move(0, 0)
        page.wait_for_timeout(SETTLE)
        if picture.under_mouse:
            root.locator(picture.under_mouse).hover()
            page.wait_for_timeout(SETTLE)
        root.screenshot(path=FOLDER / f"{picture.name}{ending}.png")


def take_report(page: Page, path: Path) -> None:
    """Take the upper part of a saved page in a light and a dark browser."""
    page.set_viewport_size({"width": 1280, "height": 1100})
    page.goto(path.as_uri())
    page.locator("[data-testid=ipj-grid]").wait_for()
    for ending, scheme in {"": "light", "-dark": "dark"}.items():
        page.emulate_media(color_scheme=scheme)
        page.wait_for_timeout(SETTLE)
        page.screenshot(path=FOLDER / f"report{ending}.png")


def main() -> None:
    """Show each widget, and take it."""
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        page = browser.new_page(viewport={"width": 1560, "height": 900})
        notebook = OpenNotebook(page, server, "pictures.ipynb")
        server.write_notebook(notebook.name, [*(picture.cell for picture in PICTURES), REPORT])
        notebook.open()
        page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
        for index, picture in enumerate(PICTURES):
            notebook.run_cell(index)
            take(page, notebook.cell(index).locator(".ipj-root"), picture)
        notebook.run_cell(len(PICTURES))
        take_report(page, server.root / "report.html")
        browser.close()


if __name__ == "__main__":
    main()
