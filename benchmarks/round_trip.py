"""From letting go of an arrow to the new number on screen: ``python -m benchmarks.round_trip [rounds]``.

In a real JupyterLab and a real Chromium, on the demo data: two nodes that nothing joins are connected with the mouse,
and the page's own clock says how long after the mouse button was let go the second node shows another number. The
edit is undone after each round. Needs what the browser tests need.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.canvas import CanvasOnPage
from tests.browser.conftest import CHROMIUM_OPTIONS, WINDOW
from tests.browser.gestures import mouse_drag
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve

SOURCE, TARGET = "Lead Form: Step 1", "Closed-Won"
CELL = f"""
import ipyjourney as ij

spec = ij.JourneySpec.path({SOURCE!r}, {TARGET!r}, container="account")
canvas = ij.JourneyCanvas(ij.demo.b2b(accounts=2_000), spec.with_changes(arrows=()))
canvas
"""
WATCH = """
(card) => {
  const number = () => card.querySelector(".ipj-figure b").textContent;
  const before = number();
  window.roundTrip = null;
  let released = 0;
  document.addEventListener("pointerup", () => (released = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (number() !== before && number() !== "–") {
      window.roundTrip = performance.now() - released;
      observer.disconnect();
    }
  });
  observer.observe(card, { subtree: true, childList: true, characterData: true });
}
"""


def measure(canvas: CanvasOnPage, rounds: int) -> list[float]:
    """Connect the nodes and undo it, again and again."""
    page, card = canvas.page, canvas.card(TARGET)
    number = card.locator(".ipj-figure b").first
    times: list[float] = []
    for _ in range(rounds):
        before = number.inner_text()
        card.evaluate(WATCH)
        box = card.bounding_box()
        if box is None:
            raise SystemExit("The card is not on screen.")
        mouse_drag(page, canvas.handle(SOURCE), (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2))
        times.append(float(page.wait_for_function("() => window.roundTrip").json_value()))
        canvas.button("Undo").click()
        page.wait_for_function("([b, before]) => b.textContent === before", arg=[number.element_handle(), before])
    return times


def main() -> None:
    """Open the notebook, measure, print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        notebook = OpenNotebook(browser.new_page(viewport=WINDOW), server, "round-trip.ipynb")
        server.write_notebook(notebook.name, [CELL])
        notebook.open()
        notebook.run_cell(0)
        root = notebook.page.locator(".ipj-root")
        root.wait_for()
        canvas = CanvasOnPage(notebook, root)
        canvas.card(TARGET).locator(".ipj-figure b").first.wait_for()
        measure(canvas, 2)
        times = measure(canvas, rounds)
        print(f"{rounds} arrows drawn, from the mouse button let go to the new number:")
        print(f"median {statistics.median(times):.0f} ms, from {min(times):.0f} to {max(times):.0f} ms")
        browser.close()


if __name__ == "__main__":
    main()
