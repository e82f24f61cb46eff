"""Take the pictures of the README anew, in a real JupyterLab: ``python -m tests.browser.pictures``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM_OPTIONS
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
CELL = """
import ipyjourney as ij

path = ij.JourneySpec.path(
    "Lead Form: Step 1", "MQL Qualified", "Opp. Created", "Closed-Won", container="account", secondary_metric="Revenue"
)
webinar = ij.Node(id="webinar", components=[{"metric": "Webinar Attended"}])
canvas = ij.JourneyCanvas(
    ij.demo.b2b(),
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
SETTLE = 800


def take(page: Page, theme: str, name: str) -> None:
    """Take a picture of the widget in a theme of JupyterLab."""
    page.evaluate("theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})", theme)
    page.wait_for_timeout(SETTLE)
    page.locator(".ipj-root").screenshot(path=FOLDER / name)


def main() -> None:
    """Show the canvas, take it in light and dark."""
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        page = browser.new_page(viewport={"width": 1560, "height": 900})
        notebook = OpenNotebook(page, server, "pictures.ipynb")
        server.write_notebook(notebook.name, [CELL])
        notebook.open()
        page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
        notebook.run_cell(0)
        page.locator(".ipj-chip").first.wait_for()
        page.wait_for_timeout(SETTLE)
        take(page, "JupyterLab Light", "journey-canvas.png")
        take(page, "JupyterLab Dark", "journey-canvas-dark.png")
        browser.close()


if __name__ == "__main__":
    main()
