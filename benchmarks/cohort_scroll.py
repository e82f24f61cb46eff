"""How fluently a large cohort table scrolls: ``python -m benchmarks.cohort_scroll [seconds]``.

In a real JupyterLab and a real Chromium, 120 weekly cohorts and 60 later weeks, of which only what shows is drawn: the
table is scrolled down and up, sideways, and both at once, a step per frame. The page notes when each frame is begun.
Needs what the browser tests need; without a graphics card everything is drawn by the processor.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benchmarks.canvas_speed import FLUENT, Fluency
from tests.browser.conftest import CHROMIUM_OPTIONS, WINDOW
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve

LARGE = """
import numpy as np
import pandas as pd
import ipyjourney as ij

chance = np.random.default_rng(7)
events = pd.DataFrame({
    "time": pd.Timestamp("2023-01-02") + pd.to_timedelta(chance.integers(0, 120 * 7 * 24, 60_000), unit="h"),
    "event": "Visit",
    "account": chance.integers(0, 3_000, 60_000).astype(str),
})
view = ij.DataView(events, timestamp="time", event="event", containers={"account": "account"})
table = ij.CohortTable(
    view, container="account", inclusion="Visit", returning="Visit", granularity="week", columns=60, height=700
)
table
"""
GRID = "[data-testid=ipj-grid]"
SPEED = 30
"""Pixels per frame: at 60 frames a second forty rows a second, faster than anybody reads."""
DRIVE = """
([grid, down, right, milliseconds]) => new Promise((resolve) => {
  const box = document.querySelector(grid);
  const [height, width] = [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth];
  const there = (way, end) => (way % (2 * end) < end ? way % (2 * end) : 2 * end - way % (2 * end));
  const start = performance.now();
  const frames = [];
  const step = (time) => {
    frames.push(time);
    if (down) box.scrollTop = there(frames.length * down, height);
    if (right) box.scrollLeft = there(frames.length * right, width);
    if (performance.now() - start < milliseconds) requestAnimationFrame(step);
    else resolve(frames);
  };
  requestAnimationFrame(step);
})
"""
WAYS = {"nothing": (0, 0), "down and up": (SPEED, 0), "sideways": (0, SPEED), "both": (SPEED, SPEED)}


def record(page: Page, down: int, right: int, seconds: float) -> Fluency:
    """Scroll for some seconds and look at the frames meanwhile."""
    frames = page.evaluate(DRIVE, [GRID, down, right, 1000 * seconds])
    page.wait_for_timeout(600)
    gaps = [after - before for before, after in itertools.pairwise(frames)]
    return Fluency(1000 / statistics.mean(gaps), max(gaps), sum(gap > 1000 / FLUENT for gap in gaps) / len(gaps))


def main() -> None:
    """Open the notebook, scroll each way, print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        notebook = OpenNotebook(browser.new_page(viewport=WINDOW), server, "scroll.ipynb")
        server.write_notebook(notebook.name, [LARGE])
        notebook.open()
        notebook.run_cell(0)
        page = notebook.page
        page.locator(GRID).wait_for()
        page.locator(".ipj-root").scroll_into_view_if_needed()
        page.wait_for_timeout(2000)
        size = [page.locator(GRID).get_attribute(name) for name in ("aria-rowcount", "aria-colcount")]
        print(f"{' × '.join(map(str, size))} cells, {page.locator('.ipj-cell').count()} of them drawn")
        for name, (down, right) in WAYS.items():
            print(f"{name}: {record(page, down, right, seconds)}", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
