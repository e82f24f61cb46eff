"""How fluent a large journey is: ``python -m benchmarks.canvas_speed [seconds]``.

In a real JupyterLab and a real Chromium, 60 nodes and 120 arrows: the canvas is panned, a card with four arrows is
dragged, the view is zoomed, one move per frame. The page notes when each frame is begun: one that comes late
took the widget, the page or the machine too long. Needs what the browser tests need; without a graphics card
everything is drawn by the processor.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import CHROMIUM_OPTIONS, WINDOW
from tests.browser.gestures import Point
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve
from tests.browser.large import LARGE

# One move per frame, as often as a browser hands on those of a mouse; the press and the release are real ones.
DRIVE = """
([gesture, x, y, radius, milliseconds]) => new Promise((resolve) => {
  const canvas = document.querySelector(".ipj-canvas");
  const start = performance.now();
  const frames = [];
  const step = (time) => {
    frames.push(time);
    const seconds = (performance.now() - start) / 1000;
    const common = { bubbles: true, cancelable: true, composed: true };
    if (gesture === "zoom") {
      const deltaY = seconds % 2 < 1 ? -12 : 12;
      canvas.dispatchEvent(new WheelEvent("wheel", { ...common, ctrlKey: true, deltaY, clientX: x, clientY: y }));
    } else if (gesture !== "nothing") {
      const [clientX, clientY] = [x + radius * Math.sin(3 * seconds), y + radius * (1 - Math.cos(3 * seconds))];
      const mouse = { ...common, pointerId: 1, pointerType: "mouse", buttons: 1, clientX, clientY };
      canvas.dispatchEvent(new PointerEvent("pointermove", mouse));
    }
    if (seconds * 1000 < milliseconds) requestAnimationFrame(step);
    else resolve(frames);
  };
  requestAnimationFrame(step);
})
"""
FLUENT = 50
"""Frames a second that are wanted."""


@dataclass(frozen=True)
class Fluency:
    """What the frames of one gesture were like."""

    frames_per_second: float
    worst_ms: float
    late_share: float

    def __str__(self) -> str:
        return (
            f"{self.frames_per_second:.0f} frames a second, worst {self.worst_ms:.0f} ms,"
            f" {100 * self.late_share:.0f}% later than {1000 / FLUENT:.0f} ms"
        )


def record(page: Page, gesture: str, at: Point, radius: float, seconds: float) -> Fluency:
    """Make a gesture for some seconds, in circles, and look at the frames meanwhile."""
    page.mouse.move(*at)
    if gesture in {"pan", "drag"}:
        page.mouse.down()
        page.mouse.move(at[0] + 5, at[1])
    frames = page.evaluate(DRIVE, [gesture, *at, radius, 1000 * seconds])
    page.mouse.up()
    page.wait_for_timeout(600)
    gaps = [after - before for before, after in itertools.pairwise(frames)]
    return Fluency(1000 / statistics.mean(gaps), max(gaps), sum(gap > 1000 / FLUENT for gap in gaps) / len(gaps))


def middle_of(page: Page, selector: str) -> Point:
    """Give the middle of an element in the window."""
    box = page.locator(selector).bounding_box()
    if box is None:
        raise SystemExit(f"{selector} is not on screen.")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def bare_ground(page: Page) -> Point:
    """Find a point of the canvas where nothing lies."""
    found = page.evaluate(
        """() => {
          const { left, right, top, bottom } = document.querySelector(".ipj-canvas").getBoundingClientRect();
          for (let y = bottom - 150; y > top; y -= 9) for (let x = left + 120; x < right - 120; x += 9)
            if (document.elementFromPoint(x, y)?.classList.contains("ipj-canvas")) return [x, y]; }"""
    )
    return float(found[0]), float(found[1])


def measure(page: Page, seconds: float) -> dict[str, Fluency]:
    """Do nothing, pan, drag a card, zoom; undo the drag."""
    middle = middle_of(page, ".ipj-canvas")
    found = {"nothing": record(page, "nothing", middle, 0, seconds)}
    found["pan"] = record(page, "pan", bare_ground(page), 60, seconds)
    found["drag"] = record(page, "drag", middle_of(page, '[data-node="n2_4"] .ipj-card-name'), 60, seconds)
    page.get_by_test_id("ipj-canvas").focus()
    page.keyboard.press("Control+z")
    page.wait_for_timeout(600)
    found["zoom"] = record(page, "zoom", middle, 0, seconds)
    return found


def main() -> None:
    """Open the notebook, measure at the scale that shows all and at 100%, print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 4.0
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        notebook = OpenNotebook(browser.new_page(viewport=WINDOW), server, "speed.ipynb")
        server.write_notebook(notebook.name, [LARGE])
        notebook.open()
        notebook.run_cell(0)
        page = notebook.page
        page.locator(".ipj-card").first.wait_for()
        page.locator(".ipj-root").scroll_into_view_if_needed()
        area = page.get_by_test_id("ipj-canvas")
        for scale, key in (("all of it", "f"), ("at 100%", "0")):
            area.focus()
            page.keyboard.press("f")
            page.keyboard.press(key)
            page.wait_for_timeout(1500)
            for gesture, fluency in measure(page, seconds).items():
                print(f"{scale}, {gesture}: {fluency}", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
