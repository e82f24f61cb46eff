"""Every menu of the canvas from the keyboard: one part or several, and what each entry does."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, OPPORTUNITY, SETUP, WON, CanvasOnPage, show

CONTENT = "Content Type"
CELL = f"""{SETUP}
start = ij.JourneySpec.path({LEAD!r}, {OPPORTUNITY!r}, {WON!r}, container="account")
canvas = ij.JourneyCanvas(view, start)
start = canvas.spec

def top(place, when, immediate=True):
    return view.top_items(start, place, {CONTENT!r}, when, immediate, limit=3)["item"].tolist()

def look():
    return [(node.title, node.color, node.breakdown, node.excluded) for node in canvas.spec.nodes]

canvas"""
CHAIN = [f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"]


def begin(canvas: CanvasOnPage) -> None:
    """Go back to the journey of three nodes."""
    canvas.notebook.run_code("canvas.spec = start")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    canvas.expect_settled()
    canvas.area.focus()
    canvas.page.keyboard.press("Escape")
    canvas.page.keyboard.press("Escape")


def press(canvas: CanvasOnPage, *keys: str) -> None:
    for key in keys:
        canvas.page.keyboard.press(key)


def walk_to(canvas: CanvasOnPage, *entries: str) -> None:
    """Walk to an entry with the arrow keys, through submenus, and press Enter on the last."""
    for depth, entry in enumerate(entries):
        wanted = canvas.root.get_by_role("menu").nth(depth).locator("button", has_text=entry).first
        expect(wanted).to_be_visible()
        for _ in range(30):
            if wanted.evaluate("(entry) => entry === entry.getRootNode().activeElement"):
                break
            press(canvas, "ArrowDown")
        else:
            pytest.fail(f"The arrow keys never come to {entry}")
        press(canvas, "Enter" if entry is entries[-1] else "ArrowRight")


def pick(canvas: CanvasOnPage, title: str, choice: str) -> None:
    """Choose from a list by typing."""
    dialog = canvas.root.get_by_role("dialog", name=title)
    expect(dialog).to_be_visible()
    canvas.page.keyboard.type(choice)
    press(canvas, "Enter")
    expect(dialog).to_have_count(0)


def test_every_menu_works_from_the_keyboard(open_notebook):
    canvas = show(notebook := open_notebook([CELL]))
    after, before, between = (f"Show top nodes {where}" for where in ("after", "before", "between"))

    # What comes next to a node, or lies between two: three nodes more, connected.
    for entry, how, place, when, immediate in (
        (after, "Immediately after", "n2", "after", True),
        (before, "Eventually before", "n2", "before", False),
    ):
        begin(canvas)
        items = notebook.ask(f"top({place!r}, {when!r}, {immediate})")
        canvas.card(OPPORTUNITY).focus()
        press(canvas, "Enter")
        walk_to(canvas, entry, how)
        pick(canvas, entry, CONTENT)
        ends = [(OPPORTUNITY, item) if when == "after" else (item, OPPORTUNITY) for item in items]
        notebook.expect("(nodes()[3:], arrows()[2:])", [items, [f"{a} → {b}" for a, b in ends]])
        expect(canvas.card(items[0])).to_be_focused()
    begin(canvas)
    items = notebook.ask("top({'source': 'n2', 'target': 'n3'}, 'between')")
    canvas.chip(OPPORTUNITY, WON).focus()
    press(canvas, "Enter")
    walk_to(canvas, between, "First on the way")
    pick(canvas, between, CONTENT)
    both = [end for item in items for end in (f"{OPPORTUNITY} → {item}", f"{item} → {WON}")]
    notebook.expect("sorted(arrows())", sorted([*both, CHAIN[0]]))

    # Break down, and take that back; colour; exclude, and take that back.
    begin(canvas)
    canvas.card(WON).focus()
    press(canvas, "Enter")
    assert violations(canvas.page, ".ipj-menu") == []
    walk_to(canvas, "Breakdown…")
    pick(canvas, f"Break down {WON} by", CONTENT)
    notebook.expect("look()[2]", [WON, None, CONTENT, False])
    press(canvas, "Enter")
    walk_to(canvas, "Remove breakdown")
    notebook.expect("look()[2]", [WON, None, None, False])
    press(canvas, "Enter")
    walk_to(canvas, "Colour", "Teal")
    notebook.expect("look()[2]", [WON, "#0e8f8a", None, False])
    expect(canvas.card(WON)).to_be_focused()
    press(canvas, "Enter")
    walk_to(canvas, "Exclude from journey")
    notebook.expect("look()[2]", [WON, "#0e8f8a", None, True])
    press(canvas, "Enter")
    walk_to(canvas, "Remove journey exclusion")
    notebook.expect("look()[2]", [WON, "#0e8f8a", None, False])
    canvas.chip(LEAD, OPPORTUNITY).focus()
    press(canvas, "Enter")
    walk_to(canvas, "Colour", "Red")
    notebook.expect("canvas.spec.arrows[0].color", "#d84a4a")

    # Back to the first state, in one step that can be undone.
    canvas.area.focus()
    press(canvas, "Escape", "Escape", "Enter")
    walk_to(canvas, "Back to the first state")
    notebook.expect("canvas.spec == start", True)
    press(canvas, "Control+z")
    notebook.expect("canvas.spec.arrows[0].color", "#d84a4a")

    # Several nodes: combined, split again, duplicated, coloured.
    begin(canvas)
    canvas.card(LEAD).focus()
    press(canvas, "Space", "Tab", "Tab", "Space", "Enter")
    expect(canvas.root.get_by_role("menu", name="2 nodes")).to_be_visible()
    walk_to(canvas, "Combine nodes")
    notebook.expect("(nodes(), arrows())", [[f"{LEAD} or {OPPORTUNITY}", WON], [f"{LEAD} or {OPPORTUNITY} → {WON}"]])
    expect(canvas.card(f"{LEAD} or {OPPORTUNITY}")).to_be_focused()
    press(canvas, "Enter")
    walk_to(canvas, "Split components into nodes")
    notebook.expect("(nodes(), arrows())", [[LEAD, WON, OPPORTUNITY], [f"{LEAD} → {WON}", f"{OPPORTUNITY} → {WON}"]])
    press(canvas, "Enter")
    walk_to(canvas, "Colour", "Blue")
    notebook.expect("[color for _, color, _, _ in look()]", ["#2f7de1", None, "#2f7de1"])
    press(canvas, "Enter")
    walk_to(canvas, "Breakdown…")
    pick(canvas, "Break down 2 nodes by", CONTENT)
    notebook.expect("[breakdown for _, _, breakdown, _ in look()]", [CONTENT, None, CONTENT])

    # A node, a fallout and an arrow together; each is reached with the Tab key.
    begin(canvas)
    canvas.card(LEAD).focus()
    press(canvas, "Space", "Tab")
    expect(canvas.fallout(LEAD)).to_be_focused()
    press(canvas, "Space")
    expect(canvas.fallout(LEAD)).to_have_attribute("aria-pressed", "true")
    canvas.chip(OPPORTUNITY, WON).focus()
    press(canvas, "Space", "Enter")
    expect(canvas.root.get_by_role("menu", name="3 selected")).to_be_visible()
    assert violations(canvas.page, ".ipj-root") == []
    walk_to(canvas, "Delete")
    notebook.expect("(nodes(), arrows())", [[OPPORTUNITY, WON], []])

    # Two arrows, drawn alike.
    begin(canvas)
    for pair in ((LEAD, OPPORTUNITY), (OPPORTUNITY, WON)):
        canvas.chip(*pair).focus()
        press(canvas, "Space")
    press(canvas, "Enter")
    walk_to(canvas, "Change arrow style", "Dotted")
    notebook.expect("[arrow.style.value for arrow in canvas.spec.arrows]", ["dotted", "dotted"])

    # The fallout has a menu of its own, and Del leaves its node alone.
    begin(canvas)
    canvas.fallout(OPPORTUNITY).focus()
    press(canvas, "Delete")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    press(canvas, "Enter")
    expect(canvas.root.get_by_role("menu", name=f"Fallout of {OPPORTUNITY}")).to_be_visible()
    walk_to(canvas, "Hide fallout")
    notebook.expect("canvas.spec.show_fallout", False)
    expect(canvas.root.locator(".ipj-fallout")).to_have_count(0)


def test_the_rail_does_by_menu_what_dragging_does(open_notebook):
    canvas = show(notebook := open_notebook([CELL]))
    best = notebook.ask("view.top_items(start, None, 'Content Type', 'anywhere', limit=3)['item'].tolist()")
    row = canvas.component(CONTENT)

    # The entry that has the focus shows what it would do, in the drawing and in words.
    begin(canvas)
    row.focus()
    press(canvas, "Enter")
    expect(canvas.root.locator(".ipj-ghost")).to_have_count(3)
    expect(canvas.root.get_by_test_id("ipj-notice")).to_contain_text("Add 3 nodes: the top three of Content Type")
    expect(canvas.root.get_by_test_id("ipj-live")).to_contain_text(best[0])
    press(canvas, "ArrowDown")
    expect(canvas.root.locator(".ipj-ghost")).to_have_count(1)
    press(canvas, "Escape")
    expect(canvas.root.locator(".ipj-ghost")).to_have_count(0)
    expect(row).to_be_focused()
    press(canvas, "Enter")
    walk_to(canvas, "Add to canvas")
    notebook.expect("(nodes()[3:], arrows())", [best, CHAIN])
    expect(canvas.card(best[0])).to_be_focused()
    begin(canvas)
    row.focus()
    press(canvas, "Enter")
    walk_to(canvas, "Add to canvas as one node")
    notebook.expect("nodes()[3:]", [" or ".join(best)])

    # On what is selected, or on what is chosen from a list.
    begin(canvas)
    canvas.card(WON).click()
    row.focus()
    press(canvas, "Shift+F10")
    walk_to(canvas, "Break down the selection")
    notebook.expect("[breakdown for _, _, breakdown, _ in look()]", [None, None, CONTENT])
    begin(canvas)
    row.focus()
    press(canvas, "Enter")
    walk_to(canvas, "Insert on arrow…")
    canvas.option(f"{OPPORTUNITY} → {WON}").press("Enter")
    items = notebook.ask("top({'source': 'n2', 'target': 'n3'}, 'between')")
    notebook.expect("sorted(nodes())", sorted([LEAD, OPPORTUNITY, WON, *items]))
    begin(canvas)
    canvas.chip(LEAD, OPPORTUNITY).click()
    canvas.component("Webinar Attended").focus()
    press(canvas, "Enter")
    walk_to(canvas, "Insert on selected arrow")
    notebook.expect("arrows()", [f"{LEAD} → Webinar Attended", f"Webinar Attended → {OPPORTUNITY}", CHAIN[1]])
    # Enter opens the menu; the arrow keys unfold.
    row.focus()
    press(canvas, "ArrowRight")
    expect(row).to_have_attribute("aria-expanded", "true")
    press(canvas, "ArrowLeft")
    expect(row).to_have_attribute("aria-expanded", "false")
