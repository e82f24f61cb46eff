"""Each state of the canvas in each theme: nothing that axe objects to, targets large enough, pictures to look at."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import small_targets, violations
from tests.browser.canvas import LEAD, SETUP, WON, CanvasOnPage, show

ROOT = "[data-testid=ipj-root]"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
LONG = "A name much longer than its card is wide"
RICH = f"""
journey = ij.JourneySpec(
    container="account", primary_metric="Accounts", secondary_metric="Revenue",
    nodes=(
        ij.Node(id="n1", components=({{"metric": "{LEAD}"}},)),
        ij.Node(id="n2", components=({{"dimension": "Content Type", "item": "Webinar"}},), color="#8e44ad"),
        ij.Node(id="n3", components=({{"metric": "Opp. Created"}},), name="{LONG}", breakdown="Country"),
        ij.Node(id="n4", components=({{"metric": "{WON}"}},)),
        ij.Node(id="n5", components=({{"metric": "Closed-Lost"}},), excluded=True),
    ),
    arrows=(
        ij.Arrow(source="n1", target="n2", style="dashed"),
        ij.Arrow(source="n1", target="n3", label="direct"),
        ij.Arrow(source="n2", target="n3", within="P90D", order="immediate"),
        ij.Arrow(source="n3", target="n4", style="animated", color="#c0392b"),
        ij.Arrow(source="n4", target="n3"),
    ),
)
canvas.spec = journey
"""
CUT = """(footer) => [...footer.children].filter((each) => {
    const { right } = each.getBoundingClientRect();
    return right > footer.getBoundingClientRect().right || each.scrollWidth > each.clientWidth + 1;
}).map((each) => each.outerHTML)"""
COMPARED = 'canvas.spec = journey.with_changes(compare=[{"name": "All"}, {"name": "Won", "segments": ["Won deals"]}])'
WON_DEALS = """
view.add_segment(ij.Segment(name="Won deals", scope="account",
    condition={"metric": "Closed-Won", "operator": "greater_or_equal", "value": 1}))
"""
# Figures that take their time, and then fail.
FAILING = """
import threading
fails = threading.Event()
def run(spec):
    fails.wait(60)
    raise RuntimeError("The engine is out of order.")
view.run = run
canvas.spec = journey.with_changes(primary_metric="Revenue")
"""
TABS = ("Members", "Trend", "Breakdown", "Top items", "Time to move", "Definition")

Check = Callable[[str], None]


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def canvas(open_notebook, theme: str) -> Iterator[CanvasOnPage]:
    """Show a canvas that has been told nothing, in a theme."""
    notebook = open_notebook([f"{SETUP}\ncanvas = ij.JourneyCanvas(view)\ncanvas"])
    notebook.execute("apputils:change-theme", {"theme": THEMES[theme]})
    expect(notebook.page.locator("body")).to_have_attribute("data-jp-theme-name", THEMES[theme])
    yield show(notebook)
    notebook.page.set_viewport_size({"width": 1280, "height": 900})
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})


def test_no_state_of_the_canvas_breaks_a_rule(canvas: CanvasOnPage, theme: str, shots: Path):
    found: dict[str, list[str]] = {}
    seen: list[str] = []

    def check(state: str) -> None:
        seen.append(state)
        # Of so many states pictures are only taken for those who want to look at them.
        if "IPYJOURNEY_SHOTS" in os.environ:
            canvas.page.screenshot(path=str(shots / f"journey-{theme}-{len(seen):02}-{state.replace(' ', '-')}.png"))
        found[state] = [*violations(canvas.page, ROOT), *small_targets(canvas.root)]

    for walk in (empty_ones, parts_and_menus, dialogs, drawer, comparison, table, widths, work_and_failure):
        walk(canvas, check)
    problems = [f"{state}: {problem}" for state, all_of_it in found.items() for problem in all_of_it]
    assert not problems, "\n".join(problems)


def empty_ones(canvas: CanvasOnPage, check: Check) -> None:
    expect(canvas.root.locator(".ipj-sheet select").first).to_be_visible()
    check("first form")
    canvas.root.get_by_role("button", name="Build").click()
    expect(canvas.root.get_by_test_id("ipj-empty")).to_be_visible()
    check("empty")
    canvas.notebook.run_code(WON_DEALS + RICH)
    expect(canvas.root.locator(".ipj-card")).to_have_count(5)
    canvas.expect_settled()
    to_actual_size(canvas)
    check("journey")


def to_actual_size(canvas: CanvasOnPage) -> None:
    """Zoomed out, parts are smaller; keys zoom in on them, and the table has them all."""
    canvas.area.focus()
    canvas.page.keyboard.press("0")
    expect(canvas.toolbar.get_by_text("100%", exact=True)).to_be_visible()


def parts_and_menus(canvas: CanvasOnPage, check: Check) -> None:
    keys = canvas.page.keyboard
    parts = {
        "node": canvas.card(LEAD),
        "arrow": canvas.chip(LEAD, LONG),
        "fallout": canvas.fallout(LEAD),
        "component": canvas.component(WON),
    }
    for name, part in parts.items():
        part.focus()
        keys.press("Space")
        check(f"{name} selected")
        keys.press("Enter")
        expect(canvas.root.get_by_role("menu")).to_be_visible()
        check(f"menu of {name}")
        keys.press("Escape")
        keys.press("Escape")
    canvas.chip(LEAD, LONG).focus()
    keys.press("Enter")
    canvas.choose("Change arrow style")
    expect(canvas.menu_item("Dotted")).to_be_visible()
    check("submenu")
    keys.press("Escape")
    keys.press("Escape")
    canvas.area.focus()
    keys.press("Control+a")
    keys.press("Enter")
    check("menu of several")
    keys.press("Escape")
    canvas.button("View options").click()
    check("view options")
    keys.press("Escape")
    canvas.carry("Events", canvas.card(WON))
    expect(canvas.root.locator(".ipj-carried")).to_be_visible()
    check("carried onto a node")
    keys.press("Escape")
    canvas.page.mouse.up()
    canvas.card(LEAD).focus()
    keys.press("F2")
    check("renaming")
    keys.press("Escape")


def dialogs(canvas: CanvasOnPage, check: Check) -> None:
    dialog, keys = canvas.root.get_by_role("dialog"), canvas.page.keyboard

    def opened(state: str, ready: Locator) -> None:
        expect(ready).to_be_visible()
        check(state)
        keys.press("Escape")
        expect(dialog).to_have_count(0)

    canvas.root.locator("button.ipj-chip").nth(2).focus()
    keys.press("Enter")
    canvas.choose("Change time limit")
    opened("time limit", dialog.get_by_role("group", name="At least"))
    canvas.card(LEAD).focus()
    keys.press("c")
    opened("connect to", dialog.get_by_role("button", name=WON, exact=True))
    canvas.button("Keyboard shortcuts").click()
    opened("keys", dialog.get_by_text("Ctrl+D"))
    canvas.component("Won deals").click(button="right")
    canvas.choose("Edit")
    opened("segment", dialog.get_by_role("group", name="Condition 1"))
    for kind in ("New date range", "New calculated metric"):
        canvas.rail.get_by_role("button", name="New segment, date range or metric").click()
        canvas.choose(kind)
        opened(kind, dialog.get_by_role("textbox", name="Name"))
    canvas.component("Won deals").click(button="right")
    canvas.choose("Delete")
    opened("removal", dialog.get_by_role("button", name="Delete"))
    canvas.button("View options").click()
    canvas.choose("Configure")
    opened("configuration", dialog.get_by_label("Primary metric"))
    canvas.button("Compare to").click()
    canvas.choose("Segments and date ranges")
    opened("sides", dialog.get_by_role("textbox").first)
    canvas.button("View options").click()
    canvas.menu_item("Export").press("ArrowRight")
    canvas.choose("All forms")
    opened("export", dialog.get_by_role("button", name="Copy Mermaid"))
    canvas.button("View options").click()
    canvas.choose("Import")
    dialog.get_by_role("textbox").fill("flowchart LR; a[Nothing of the kind] --> b[Closed-Won]")
    dialog.get_by_role("button", name="Import").click()
    opened("import refused", dialog.get_by_role("alert"))


def drawer(canvas: CanvasOnPage, check: Check) -> None:
    keys = canvas.page.keyboard
    canvas.chip(LEAD, LONG).focus()
    keys.press("Enter")
    canvas.menu_item("Details").press("ArrowRight")
    canvas.menu_item(TABS[0]).press("Enter")
    shown = canvas.root.get_by_test_id("ipj-drawer")
    for tab in TABS:
        shown.get_by_role("tab", name=tab).click()
        expect(shown.get_by_role("tab", name=tab)).to_have_attribute("aria-selected", "true")
        expect(shown.locator("[aria-busy=true]")).to_have_count(0)
        expect(shown.get_by_text("Loading…")).to_have_count(0)
        check(f"details {tab}")
    keys.press("Escape")
    expect(shown).to_have_count(0)


def comparison(canvas: CanvasOnPage, check: Check) -> None:
    canvas.notebook.run_code(COMPARED)
    expect(canvas.root.locator(".ipj-compared").first).to_be_visible()
    canvas.expect_settled()
    check("compared")
    # The number of items is that of one side.
    expect(canvas.root.locator(".ipj-breakdown")).to_have_count(1)
    expect(canvas.root.locator(".ipj-breakdown-count")).to_have_count(0)


def table(canvas: CanvasOnPage, check: Check) -> None:
    canvas.button("View options").click()
    canvas.choose("Show as table")
    shown = canvas.root.get_by_test_id("ipj-table")
    expect(shown).to_be_visible()
    check("table of a comparison")
    canvas.notebook.run_code("canvas.spec = journey.with_changes(show_table=True)")
    expect(shown.get_by_role("columnheader", name="All: Accounts")).to_have_count(0)
    check("table")
    shown.get_by_role("button", name=LEAD, exact=True).press("Enter")
    expect(canvas.menu_item("Connect to")).to_be_visible()
    check("menu in the table")
    canvas.page.keyboard.press("Escape")
    canvas.notebook.run_code("canvas.spec = journey")
    expect(canvas.root.locator(".ipj-card")).to_have_count(5)


def widths(canvas: CanvasOnPage, check: Check) -> None:
    canvas.page.set_viewport_size({"width": 1760, "height": 900})
    expect(canvas.button("Configure")).to_be_visible()
    canvas.button("Fit screen").click()
    to_actual_size(canvas)
    check("wide")
    canvas.page.set_viewport_size({"width": 820, "height": 900})
    expect(canvas.rail).to_have_count(0)
    canvas.expect_settled()
    canvas.area.focus()
    canvas.page.keyboard.press("0")
    check("narrow")
    edges = [each.bounding_box() for each in (canvas.toolbar.get_by_role("button").last, canvas.root)]
    button, root = (box["x"] + box["width"] for box in edges if box)
    assert button <= root
    least(canvas)
    canvas.page.set_viewport_size({"width": 1280, "height": 900})
    expect(canvas.rail).to_be_visible()


def least(canvas: CanvasOnPage) -> None:
    """Find all of it in 320 px, with the rail beside, and the names of the table while the rest is scrolled."""
    root = canvas.root
    root.evaluate("root => { root.style.width = '320px'; }")
    canvas.button("Show components").click()
    new = canvas.rail.get_by_role("button", name="New")
    new.click()
    expect(new).to_have_attribute("aria-expanded", "true")
    assert new.evaluate("button => getComputedStyle(button, '::after').visibility") == "hidden"
    canvas.page.keyboard.press("Escape")
    assert root.get_by_test_id("ipj-footer").evaluate(CUT) == []
    canvas.rail.get_by_role("button", name="Hide components").click()
    canvas.notebook.run_code("canvas.spec = journey.with_changes(show_table=True)")
    frame = root.get_by_role("region", name="Nodes")
    frame.focus()
    canvas.page.keyboard.press("ArrowRight")
    canvas.page.wait_for_function("frame => frame.scrollLeft > 0", arg=frame.element_handle())
    around, name = frame.bounding_box(), frame.get_by_role("rowheader").first.bounding_box()
    assert around is not None
    assert name is not None
    assert (round(name["x"]), name["width"] >= 128) == (round(around["x"]), True)
    canvas.notebook.run_code("canvas.spec = journey")
    expect(root.locator(".ipj-card")).to_have_count(5)
    root.evaluate("root => { root.style.width = ''; }")
    canvas.button("Show components").click()


def work_and_failure(canvas: CanvasOnPage, check: Check) -> None:
    to_actual_size(canvas)
    canvas.notebook.run_code(FAILING)
    expect(canvas.root.get_by_test_id("ipj-progress")).to_be_visible()
    check("at work, older figures")
    canvas.notebook.run_code("fails.set()")
    expect(canvas.error).to_be_visible()
    check("failed")
    canvas.error.get_by_role("button").click()
    canvas.notebook.restart_kernel()
    canvas.card(LEAD).focus()
    canvas.page.keyboard.press("Delete")
    expect(canvas.error).to_contain_text(re.compile("kernel"), timeout=40_000)
    check("no kernel")
