"""What a drop does, where, and that the words and the drawing beside the pointer say so beforehand."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import LEAD, OPPORTUNITY, SETUP, WON, CanvasOnPage, show
from tests.browser.gestures import centre

CONTENT, MQL, SQL = "Content Type", "MQL Qualified", "SQL Accepted"
CELL = f"""{SETUP}
big = {{"dimension": "Company Size", "value": "Enterprise"}}
view.add_segment({{"name": "Large", "scope": "account", "condition": big}})
view.add_date_range({{"name": "Year 2024", "start": "2024-01-01", "end": "2025-01-01"}})
start = ij.JourneySpec.path({LEAD!r}, {OPPORTUNITY!r}, {WON!r}, container="account")
canvas = ij.JourneyCanvas(view, start)
start = canvas.spec

def top(place=None, when="anywhere"):
    return view.top_items(start, place, {CONTENT!r}, when, limit=3)["item"].tolist()

canvas"""
CHAIN = [f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"]


def begin(canvas: CanvasOnPage) -> None:
    """Go back to the journey of three nodes."""
    canvas.notebook.run_code("canvas.spec = start")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.area.focus()
    canvas.page.keyboard.press("f")


def hold(canvas: CanvasOnPage, name: str, target: object, words: str, *ghosts: str) -> None:
    """Carry a component to a place and look at what is said and drawn before it is let go."""
    canvas.carry(name, target)
    expect(canvas.root.locator(".ipj-carried")).to_contain_text(words)
    drawn = canvas.root.locator(".ipj-ghost:not(.ipj-ghost--moved)")
    expect(drawn).to_have_count(len(ghosts))
    assert [text.strip() for text in drawn.all_inner_texts()] == list(ghosts)


def drop(canvas: CanvasOnPage) -> None:
    canvas.page.mouse.up()
    expect(canvas.root.locator(".ipj-carried, .ipj-ghost")).to_have_count(0)


def test_everything_that_is_dropped_lands_as_it_was_shown(open_notebook):
    canvas = show(notebook := open_notebook([CELL]))
    keys = canvas.page.keyboard
    low = canvas.at(0.5, 0.75)

    # One metric, segment or date range on the blank canvas: a node there, unconnected.
    for name in (MQL, "Large", "Year 2024"):
        begin(canvas)
        hold(canvas, name, low, f"Add {name}", name)
        drop(canvas)
        notebook.expect("(nodes(), arrows())", [[LEAD, OPPORTUNITY, WON, name], CHAIN])
        assert centre(canvas.card(name)) == pytest.approx(low, abs=12)

    # On a node it is combined; on an arrow it comes between.
    begin(canvas)
    hold(canvas, "Large", canvas.card(LEAD), f"Combine Large into “{LEAD}”")
    expect(canvas.root.locator(".ipj-ghost-foot")).to_have_text(f"{LEAD} and Large")
    drop(canvas)
    notebook.expect("nodes()", [f"{LEAD} and Large", OPPORTUNITY, WON])
    begin(canvas)
    hold(canvas, MQL, canvas.chip(LEAD, OPPORTUNITY), f"Insert {MQL} between “{LEAD}” and “{OPPORTUNITY}”", MQL)
    expect(canvas.root.locator(".ipj-loose")).to_have_count(2)
    drop(canvas)
    notebook.expect("sorted(arrows())", sorted([f"{LEAD} → {MQL}", f"{MQL} → {OPPORTUNITY}", CHAIN[1]]))

    # A dimension on the blank canvas: its top three; with Shift one node of them.
    best = notebook.ask("top()")
    begin(canvas)
    hold(canvas, CONTENT, canvas.at(0.5, 0.6), f"Add 3 nodes: the top three of {CONTENT}", *best)
    drop(canvas)
    notebook.expect("(nodes()[3:], arrows())", [best, CHAIN])
    expect(canvas.root.locator('.ipj-card[aria-pressed="true"]')).to_have_count(3)
    begin(canvas)
    canvas.carry(CONTENT, low)
    expect(canvas.root.locator(".ipj-carried small")).to_have_text("Shift: all in one node")
    # Also while the pointer rests.
    keys.down("Shift")
    expect(canvas.root.locator(".ipj-carried")).to_contain_text(f"Add one node: {' or '.join(best)}")
    expect(canvas.root.locator(".ipj-ghost")).to_have_count(1)
    drop(canvas)
    keys.up("Shift")
    notebook.expect("nodes()[3:]", [" or ".join(best)])

    # On a node: a breakdown. On an arrow: what comes first on the way, each connected to both.
    begin(canvas)
    hold(canvas, CONTENT, canvas.card(WON), f"Break down “{WON}” by {CONTENT}: its top five items")
    drop(canvas)
    notebook.expect("[node.breakdown for node in canvas.spec.nodes]", [None, None, CONTENT])
    first = notebook.ask("top({'source': 'n2', 'target': 'n3'}, 'between')")
    assert first != best
    begin(canvas)
    hold(canvas, CONTENT, canvas.chip(OPPORTUNITY, WON), f"Insert 3 nodes between “{OPPORTUNITY}” and “{WON}”", *first)
    expect(canvas.root.locator(".ipj-loose")).to_have_count(6)
    drop(canvas)
    both = [end for item in first for end in (f"{OPPORTUNITY} → {item}", f"{item} → {WON}")]
    notebook.expect("sorted(arrows())", sorted([*both, CHAIN[0]]))

    # Several: one node each, a dimension as its top three; with Shift one node. Two dimensions: not at once.
    begin(canvas)
    canvas.component(MQL).click()
    canvas.component(CONTENT).click(modifiers=["Control"])
    expect(canvas.component(CONTENT)).to_have_attribute("aria-expanded", "false")
    hold(canvas, MQL, canvas.at(0.5, 0.6), "Add 4 nodes", MQL, *best)
    drop(canvas)
    notebook.expect("nodes()[3:]", [MQL, *best])
    begin(canvas)
    keys.down("Shift")
    hold(canvas, MQL, low, "Add one node", f"{MQL} and {' or '.join(best)}")
    drop(canvas)
    keys.up("Shift")
    notebook.expect("nodes()[3:]", [f"{MQL} and {' or '.join(best)}"])
    begin(canvas)
    canvas.component("Channel").click(modifiers=["Control"])
    hold(canvas, MQL, low, "One dimension at a time: drop these one after the other: Content Type, Channel.")
    drop(canvas)
    expect(canvas.root.get_by_test_id("ipj-notice")).to_contain_text("One dimension at a time")
    notebook.expect("canvas.spec == start", True)

    # Given up: nothing happens, nothing stays on screen.
    canvas.carry(SQL, low)
    keys.press("Escape")
    drop(canvas)
    notebook.expect("canvas.spec == start", True)

    # What has gone meanwhile is refused in words; the journey stands and so does undo.
    canvas.drag_component(SQL, low)
    notebook.expect("nodes()[3:]", [SQL])
    canvas.carry("Large", low)
    notebook.start_code("view.remove_segment('Large')")
    canvas.page.wait_for_timeout(300)
    canvas.page.mouse.up()
    expect(canvas.error).to_contain_text("Large")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON, SQL])
    canvas.area.focus()
    keys.press("Control+z")
    notebook.expect("canvas.spec == start", True)
