"""All without a mouse, and no key goes astray."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import EMPTY, LEAD, OPPORTUNITY, WON, drawn, show

# What JupyterLab does to cells with single keys: insert, delete, cut, insert, undo, change kind.
CELL_KEYS = ("b", "d", "d", "x", "a", "z", "m", "y", "Enter", "Escape", "Delete", "Backspace", "Control+z")
EVERYWHERE = "button, input, select, [tabindex]"
UNMARKED = """(all) => all.filter((each) => !each.hasAttribute('data-lm-suppress-shortcuts'))
    .map((each) => each.outerHTML)"""


def add_by_keyboard(canvas, search: str) -> None:
    """Find a component, open its menu, add it: from the search field, by keys alone."""
    keys = canvas.page.keyboard
    keys.press("Control+a")
    keys.type(search)
    expect(canvas.component(search)).to_be_visible()
    expect(canvas.component("Events")).to_have_count(0)
    keys.press("ArrowDown")
    expect(canvas.component(search)).to_be_focused()
    keys.press("Enter")
    expect(canvas.menu_item("Add to canvas").first).to_be_focused()
    keys.press("Enter")
    expect(canvas.card(search)).to_be_focused()


def back_to_search(canvas) -> None:
    """Walk back to the search field with the tab key."""
    for _ in range(20):
        canvas.page.keyboard.press("Shift+Tab")
        if canvas.page.evaluate("() => document.activeElement.type") == "search":
            return
    pytest.fail("Shift+Tab never comes to the search field")


def expect_focus(canvas, place=None) -> None:
    """The focus is where it should be, at least in the widget, and is seen."""
    if place is not None:
        expect(place).to_be_focused()
    seen = canvas.root.evaluate(
        """(root) => { const held = document.activeElement, { outlineStyle, outlineWidth } = getComputedStyle(held);
            return [root.contains(held), held.matches(':focus-visible'), outlineStyle !== 'none',
                parseFloat(outlineWidth) >= 1 || outlineStyle === 'auto']; }"""
    )
    assert seen == [True] * 4, canvas.page.evaluate("() => document.activeElement.outerHTML")


def tab_to(canvas, place) -> None:
    """Walk to a place with the tab key; the focus is seen all the way and never leaves the widget."""
    for _ in range(60):
        canvas.page.keyboard.press("Tab")
        expect_focus(canvas)
        if has_focus(place):
            return
    pytest.fail(f"Tab never comes to {place}")


def choose_by_letters(canvas, *entries: str) -> None:
    """Choose an entry of the open menu, and of the menus in it, by what they begin with."""
    for depth, entry in enumerate(entries):
        wanted = canvas.menu_item(entry).first
        expect(wanted).to_be_visible()
        for _ in range(12):
            if has_focus(wanted):
                break
            canvas.page.keyboard.press(entry[0].lower())
        expect_focus(canvas, wanted)
        canvas.page.keyboard.press("ArrowRight" if depth < len(entries) - 1 else "Enter")


def connect_by_keyboard(canvas, target: str) -> None:
    """Connect the node that has the focus to another, chosen from the list."""
    canvas.page.keyboard.press("c")
    expect(canvas.option(target)).to_be_visible()
    while not has_focus(canvas.option(target)):
        canvas.page.keyboard.press("ArrowDown")
    canvas.page.keyboard.press("Enter")


def has_focus(place) -> bool:
    return place.evaluate("(element) => element === document.activeElement")


def said(canvas):
    return canvas.root.get_by_test_id("ipj-live")


SCROLLED = """() => [...document.querySelectorAll('.jp-WindowedPanel-outer, .jp-Notebook')]
    .map((each) => each.scrollTop).join()"""


def test_a_use_case_from_the_first_node_to_the_export_without_the_mouse(open_notebook, tmp_path):
    canvas = show(notebook := open_notebook([EMPTY, "second = 2"]))
    page, keys = canvas.page, canvas.page.keyboard
    cells, scrolled = notebook.cell_sources(), page.evaluate(SCROLLED)
    dialog, drawer = canvas.root.get_by_role("dialog"), canvas.root.get_by_test_id("ipj-drawer")

    # Three nodes from the rail.
    canvas.rail.get_by_role("searchbox").focus()
    add_by_keyboard(canvas, LEAD)
    expect(said(canvas)).to_contain_text(f"Added {LEAD}")
    expect(said(canvas)).to_contain_text(f"{LEAD}: Accounts {canvas.figures()[LEAD][0]}")
    back_to_search(canvas)
    keys.type("nothing of the kind")
    expect(canvas.rail.get_by_role("status")).to_contain_text("Nothing is called")
    expect(canvas.rail.get_by_role("treeitem")).to_have_count(0)
    add_by_keyboard(canvas, OPPORTUNITY)
    back_to_search(canvas)
    add_by_keyboard(canvas, WON)
    expect_focus(canvas, canvas.card(WON))

    # Connected, by a list that arrow keys walk.
    back_to_search(canvas)
    tab_to(canvas, canvas.card(LEAD))
    for source, target in ((LEAD, OPPORTUNITY), (OPPORTUNITY, WON)):
        if source != LEAD:
            tab_to(canvas, canvas.card(source))
        connect_by_keyboard(canvas, target)
        expect_focus(canvas, canvas.chip(source, target))
        if source == LEAD:
            keys.press("Shift+Tab")
            back_to_search(canvas)
    notebook.expect("arrows()", [f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"])
    canvas.expect_settled()

    # A limit: what it does to the figures is said, once, and the focus is back on the arrow.
    before = canvas.figures()[WON]
    keys.press("Enter")
    choose_by_letters(canvas, "Set time limit")
    expect(dialog.get_by_role("group", name="At most").get_by_label("Number")).to_be_focused()
    keys.type("30")
    keys.press("Enter")
    expect_focus(canvas, canvas.chip(OPPORTUNITY, WON))
    notebook.expect("str(canvas.spec.arrows[1].within)", "30 days, 0:00:00")
    canvas.expect_settled()
    after = canvas.figures()[WON]
    assert before != after
    news = f"{WON}: Accounts from {before[0]} to {after[0]}, from {before[1]} to {after[1]} (Percent of start node)."
    expect(said(canvas).locator("[aria-live=polite]")).to_contain_text(news)

    # A breakdown, with the keys that dialogs and menus have; Escape leaves each of them.
    back_to_search(canvas)
    tab_to(canvas, canvas.card(LEAD))
    keys.press("Enter")
    keys.press("Escape")
    expect_focus(canvas, canvas.card(LEAD))
    keys.press("Shift+F10")
    choose_by_letters(canvas, "Breakdown…")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    keys.press("Escape")
    expect_focus(canvas, canvas.card(LEAD))
    keys.press("ContextMenu")
    choose_by_letters(canvas, "Breakdown…")
    keys.type("country")
    keys.press("Enter")
    expect(canvas.root.locator(".ipj-breakdown")).to_contain_text("Country")
    expect_focus(canvas, canvas.card(LEAD))

    # A segment of those who are there.
    keys.press("Enter")
    choose_by_letters(canvas, "Create segment from node")
    expect(dialog.or_(drawer).get_by_role("textbox")).to_be_focused()
    keys.type("Leads by hand")
    keys.press("Enter")
    expect(dialog.or_(drawer).get_by_role("button", name="Done")).to_be_focused()
    keys.press("Enter")
    expect_focus(canvas, canvas.card(LEAD))
    assert "Leads by hand" in notebook.ask("list(view.segments)")

    # Undone, and said.
    keys.press("Control+z")
    expect(canvas.root.locator(".ipj-breakdown")).to_have_count(0)
    expect(said(canvas)).to_contain_text("Undone.")
    keys.press("Control+z")
    notebook.expect("str(canvas.spec.arrows[1].within)", "None")
    expect(said(canvas)).to_contain_text(f"Undone. {WON}: Accounts from {after[0]} to {before[0]}")

    # What is refused is said at once.
    connect_by_keyboard(canvas, OPPORTUNITY)
    expect(said(canvas).locator("[aria-live=assertive]")).to_contain_text("There is already an arrow")

    # A table of the journey, with the menus and keys of the drawing.
    back_to_search(canvas)
    tab_to(canvas, canvas.card(LEAD))
    keys.press("t")
    table = canvas.root.get_by_test_id("ipj-table")
    expect(table.get_by_role("table", name="Nodes")).to_be_visible()
    notebook.expect("canvas.spec.show_table", True)
    assert table.evaluate("(element) => element.closest('[role=application]')") is None
    assert table.locator(EVERYWHERE).evaluate_all(UNMARKED) == []
    rows = table.get_by_role("table", name="Nodes").get_by_role("row")
    expect(rows).to_have_count(4)
    expect(rows.nth(2).get_by_role("rowheader")).to_have_text(OPPORTUNITY)
    figures = notebook.ask("canvas.result.nodes['primary'].tolist()")
    assert [rows.nth(n).get_by_role("cell").first.inner_text() for n in (1, 2, 3)] == [f"{n:,.0f}" for n in figures]
    expect(rows.nth(3).get_by_role("cell").last).to_have_text(OPPORTUNITY)
    expect(table.get_by_role("table", name="Arrows").get_by_role("row")).to_have_count(3)
    first = rows.nth(1).get_by_role("button", name=LEAD, exact=True)
    back_to_search(canvas)
    tab_to(canvas, first)
    keys.press("End")
    expect_focus(canvas, rows.nth(3).get_by_role("button").first)
    keys.press("Enter")
    choose_by_letters(canvas, "Rename")
    expect(canvas.root.get_by_role("textbox", name=f"Name of {WON}")).to_be_focused()
    keys.type("Deal")
    keys.press("Enter")
    expect_focus(canvas, rows.nth(3).get_by_role("button", name="Deal", exact=True))
    keys.press("Delete")
    expect(rows).to_have_count(3)
    expect_focus(canvas)
    keys.press("Control+z")
    expect(rows).to_have_count(4)
    keys.press("t")
    expect(canvas.card("Deal")).to_be_visible()
    expect_focus(canvas)

    # The figures as a file.
    canvas.button("Undo").focus()
    while not has_focus(canvas.button("View options")):
        keys.press("ArrowRight")
    keys.press("Enter")
    choose_by_letters(canvas, "Export", "All forms…")
    tab_to(canvas, dialog.get_by_role("button", name="Download CSV"))
    with page.expect_download() as download:
        keys.press("Enter")
    download.value.save_as(tmp_path / "journey.csv")
    assert "Deal" in (tmp_path / "journey.csv").read_text(encoding="utf-8")
    keys.press("Escape")
    expect_focus(canvas, canvas.button("View options"))

    # Nothing holds the focus, nothing moved the notebook, no key reached its cells.
    for _ in range(40):
        keys.press("Tab")
        if page.evaluate("() => document.activeElement.closest('.ipj-root') === null"):
            break
    else:
        pytest.fail("Tab never leaves the widget")
    assert notebook.cell_sources() == cells
    assert page.evaluate(SCROLLED) == scrolled


def test_keys_do_what_they_say_and_none_reaches_the_notebook(open_notebook):
    canvas = show(notebook := open_notebook([drawn(LEAD, OPPORTUNITY, WON), "second = 2"]))
    keys, cells = canvas.page.keyboard, notebook.cell_sources()
    canvas.expect_settled()

    # The tab key walks through the widget in reading order.
    canvas.area.focus()
    cards = (LEAD, f"Fallout of {LEAD}", OPPORTUNITY, f"Fallout of {OPPORTUNITY}", WON)
    for name in (*cards, f"{LEAD} → {OPPORTUNITY}", f"{OPPORTUNITY} → {WON}"):
        keys.press("Tab")
        assert canvas.page.evaluate("() => document.activeElement.textContent").startswith(name)

    # Arrow keys move a node; one undo takes them all back.
    before = notebook.ask("canvas.spec.nodes[0].position.model_dump()")
    canvas.card(LEAD).focus()
    keys.press("ArrowDown")
    notebook.expect(f"canvas.spec.nodes[0].position.y > {before['y']}", True)
    keys.press("Control+z")
    notebook.expect("canvas.spec.nodes[0].position.model_dump()", before)

    # A name is typed with letters that are shortcuts.
    canvas.card(LEAD).focus()
    keys.press("F2")
    keys.press("Control+a")
    keys.type("abcdxz dd 00")
    keys.press("Enter")
    notebook.expect("nodes()", ["abcdxz dd 00", OPPORTUNITY, WON])
    assert notebook.cell_sources() == cells
    keys.press("Control+z")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])

    # All nodes are selected and copied at once.
    keys.press("Control+a")
    expect(canvas.root.locator('.ipj-card[aria-pressed="true"]')).to_have_count(3)
    keys.press("Control+d")
    notebook.expect("len(nodes())", 6)
    keys.press("Control+z")
    notebook.expect("len(nodes())", 3)

    # On an arrow the arrow keys bend it, F2 labels it, Del deletes it; Ctrl+Y does again what was undone.
    chip = canvas.chip(LEAD, OPPORTUNITY)
    chip.focus()
    keys.press("ArrowDown")
    notebook.expect("canvas.spec.arrows[0].bend is not None", True)
    keys.press("F2")
    expect(canvas.root.get_by_role("dialog").get_by_role("textbox", name="Label")).to_be_focused()
    keys.type("nurtured")
    keys.press("Enter")
    notebook.expect("canvas.spec.arrows[0].label", "nurtured")
    expect(chip).to_be_focused()
    keys.press("Delete")
    notebook.expect("len(arrows())", 1)
    for _ in range(3):
        keys.press("Control+z")
    notebook.expect("(len(arrows()), canvas.spec.arrows[0].label, str(canvas.spec.arrows[0].bend))", [2, None, "None"])
    keys.press("Control+y")
    notebook.expect("canvas.spec.arrows[0].bend is not None", True)
    keys.press("Control+z")
    notebook.expect("canvas.spec.arrows[0].bend is None", True)

    # The view zooms, fits and moves, and the journey stays as it is.
    zoom = canvas.button("Zoom: ")
    canvas.area.focus()
    keys.press("0")
    expect(zoom).to_have_text("100%")
    keys.press("+")
    expect(zoom).to_have_text("125%")
    keys.press("-")
    expect(zoom).to_have_text("100%")
    keys.press("Escape")
    left = canvas.card(LEAD).bounding_box()["x"]
    keys.press("ArrowRight")
    canvas.page.wait_for_function(
        "([left]) => document.querySelector('.ipj-card').getBoundingClientRect().x < left - 20", arg=[left]
    )
    keys.press("f")
    expect(zoom).not_to_have_text("100%")

    # Every part that takes the focus keeps its keys.
    canvas.card(LEAD).click(button="right", position={"x": 20, "y": 10})
    assert canvas.root.locator(EVERYWHERE).evaluate_all(UNMARKED) == []
    keys.press("Escape")

    # After a gesture with Shift keys belong to the widget.
    keys.down("Shift")
    start, end = canvas.at(0.1, 0.8), canvas.at(0.3, 0.9)
    canvas.page.mouse.move(*start)
    canvas.page.mouse.down()
    canvas.page.mouse.move(*end, steps=4)
    canvas.page.mouse.up()
    keys.up("Shift")
    keys.press("d")
    keys.press("d")
    assert notebook.cell_sources() == cells

    # What is typed in a cell does not reach the widget.
    canvas.card(OPPORTUNITY).click(position={"x": 20, "y": 10})
    notebook.cell(1).locator(".cm-content").click()
    for key in ("c", "f", "Control+a", "Backspace", "Delete", "Control+z", "Control+a", "?"):
        keys.press(key)
    keys.type("x = 1")
    assert notebook.cell_sources()[1].endswith("x = 1")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON])
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    expect(canvas.root.get_by_role("dialog")).to_have_count(0)

    # No key pressed in the widget reaches the notebook.
    cells = notebook.cell_sources()
    places = [
        canvas.area,
        canvas.card(LEAD),
        canvas.fallout(LEAD),
        canvas.chip(LEAD, OPPORTUNITY),
        canvas.component("Events"),
        canvas.button("Zoom in"),
        canvas.rail.get_by_role("searchbox"),
    ]
    for place in places:
        for key in CELL_KEYS:
            if not place.count():
                break
            place.first.focus()
            keys.press(key)
            assert notebook.cell_sources() == cells, f"{key} on {place}"
    expect(canvas.area).to_be_visible()
