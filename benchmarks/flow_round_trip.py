"""From an edit of a flow to the new picture: ``python -m benchmarks.flow_round_trip [events] [rounds] [item]``.

In a real JupyterLab and a real Chromium: a flow from an item, of five columns of ten items, in which one is left out
with the menu. The page's own clock says how long after the entry was chosen the drawing shows the new ribbons, painted.
The edit is undone after each round, and each round leaves out another item. Needs what the browser tests need.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from tests.browser.conftest import CHROMIUM_OPTIONS, WINDOW
from tests.browser.jupyter import App, OpenNotebook, find_chromium, serve

ROOT = Path(__file__).parent.parent
CELL = """
import sys
sys.path.insert(0, {root!r})
import ipyjourney as ij
from benchmarks.data import make_events
from benchmarks.journeys import make_view

flow = ij.Flow(make_view(make_events({events})), starts_with={{"dimension": "event", "item": {item!r}}},
               container="account", pathing_dimension="event", columns=5, items_per_column=10)
flow
"""
WATCH = """
(room) => {
  const seen = () => [...room.querySelectorAll("[data-testid=ipj-flow-ribbon]")].map(
    ({ dataset }) => `${dataset.ribbon} ${dataset.views}`).join();
  const before = seen();
  window.roundTrip = null;
  let chosen = 0;
  document.addEventListener("keydown", () => (chosen = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (seen() === before) return;
    observer.disconnect();
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => (window.roundTrip = performance.now() - chosen)));
  });
  observer.observe(room, { subtree: true, childList: true, attributes: true });
}
"""
NODES = '[data-testid=ipj-flow-node][data-column="1"][data-kind="item"]'


def leave_out(page: Page, root: Locator, place: int) -> float:
    """Leave out an item of the first column after the anchor, and undo it."""
    room, views = root.get_by_test_id("ipj-flow"), "(nodes) => nodes.map(({ dataset }) => dataset.views).join()"
    before = root.locator(NODES).evaluate_all(views)
    root.locator(NODES).nth(place).click(button="right")
    entry = root.get_by_role("menuitem", name="Exclude item")
    entry.focus()
    # Nobody reads a menu faster; meanwhile the paths of the node under the mouse are looked up.
    page.wait_for_timeout(1_000)
    room.evaluate(WATCH)
    page.keyboard.press("Enter")
    took = float(page.wait_for_function("() => window.roundTrip").json_value())
    root.get_by_role("button", name="Undo").click()
    for _ in range(600):
        if root.locator(NODES).evaluate_all(views) == before:
            return took
        page.wait_for_timeout(50)
    raise SystemExit("The undone flow did not come back.")


def main() -> None:
    """Open the notebook, measure, print."""
    events = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    item = sys.argv[3] if len(sys.argv) > 3 else "e05"
    with (
        tempfile.TemporaryDirectory() as folder,
        serve(App.LAB, Path(folder)) as server,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=list(CHROMIUM_OPTIONS))
        notebook = OpenNotebook(browser.new_page(viewport=WINDOW), server, "flow-round-trip.ipynb")
        server.write_notebook(notebook.name, [CELL.format(root=str(ROOT), events=events, item=item)])
        notebook.open()
        notebook.run_cell(0)
        root = notebook.page.locator(".ipj-root")
        root.wait_for(timeout=180_000)
        root.locator(NODES).first.wait_for()
        leave_out(notebook.page, root, 0)
        times = [leave_out(notebook.page, root, place) for place in range(1, rounds + 1)]
        ribbons = root.get_by_test_id("ipj-flow-ribbon").count()
        print(f"{events:,} events from {item}, {ribbons} ribbons, {rounds} rounds, from the key to the new picture:")
        print(f"median {statistics.median(times):.0f} ms, from {min(times):.0f} to {max(times):.0f} ms")
        browser.close()


if __name__ == "__main__":
    main()
