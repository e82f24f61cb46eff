"""The flow in JupyterLab, what a first user meets: keys alone, drops, sides, two views, no room, no kernel."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.clipboard import ON_CLIPBOARD
from tests.browser.conftest import WINDOW
from tests.browser.flow import choose, drag_from_rail, expect_result, node, show
from tests.browser.gestures import centre

SETUP = """
import ipyjourney as ij

view = ij.demo.b2b(accounts=150)
flow = ij.Flow(view)

def rows(column, item):
    nodes = flow.result.nodes
    return nodes[(nodes["column"] == column) & (nodes["item"] == item)]

flow
"""
WIDE = "wide = ij.Flow(view, contains='MQL Qualified', pathing_dimension='Event', columns=15)\nwide"
WORDS_APART = """(root) => [...root.querySelectorAll('[data-testid=ipj-flow-node]')].filter((node) => {
    const [name, figures] = [...node.children].map((part) => part.getBoundingClientRect());
    const below = figures.top >= name.bottom - 1;
    return node.getBoundingClientRect().height >= 34 ? !below || figures.top > name.bottom + 3 : below;
}).map(({ dataset }) => dataset.node)"""
COVERED = """(box) => { const { left, right, bottom } = box.getBoundingClientRect();
    return !box.contains(document.elementFromPoint((left + right) / 2, bottom - 6)); }"""


def press(root: Locator, *keys: str) -> None:
    for key in keys:
        root.page.keyboard.press(key)


def choose_by_keys(root: Locator, name: str) -> None:
    """Go down the open menu to an entry, and choose it."""
    wanted = root.locator('[role^="menuitem"]').filter(has_text=name).first
    expect(wanted).to_be_visible()
    for _ in range(20):
        if wanted.evaluate("(entry) => entry === entry.getRootNode().activeElement"):
            break
        press(root, "ArrowDown")
    press(root, "Enter")


def test_a_flow_is_begun_by_keys_dropped_on_compared_shown_twice_and_left_without_a_kernel(open_notebook, shots):
    notebook = open_notebook([SETUP, "flow", WIDE])
    root, page = show(notebook), notebook.page

    # The form by keys alone; the focus goes on in the drawing.
    form = root.get_by_role("group", name="What should the flow show?")
    form.get_by_role("combobox", name="Add to: Ends with").focus()
    page.keyboard.type("MQL")
    expect(root.get_by_role("option").first).to_contain_text("MQL Qualified")
    press(root, "Enter", "Tab")
    expect(form.get_by_label("Pathing dimension")).to_be_focused()
    page.keyboard.type("Content T")
    press(root, "Tab", "Tab", "Tab", "Enter")
    expect(node(root, 0, "MQL Qualified")).to_be_focused()
    expect_result(notebook, root)
    assert notebook.ask(
        "(flow.spec.anchor.kind.value, flow.spec.pathing_dimension, flow.spec.container, len(flow.spec.column_numbers))"
    ) == ["ends_with", "Content Type", "account", 5]
    expect(node(root, 0, "MQL Qualified")).to_be_focused()

    # A node that goes takes the focus to the one that stands there now; its share is that of its path views.
    press(root, "ArrowLeft", "Shift+F10")
    gone = page.evaluate('() => document.querySelector(\'[data-lit] [data-column="-1"][tabindex="0"]\').dataset.item')
    part, whole = notebook.ask(f"[int(rows(*at)['views'].sum()) for at in [(-1, {gone!r}), (0, 'MQL Qualified')]]")
    share = f"{100 * part / whole:.1f}"
    expect(node(root, -1, gone).locator("small")).to_have_text(f"{share}%")
    choose_by_keys(root, "Exclude item")
    expect(node(root, -1, gone)).to_have_count(0)
    expect(root.locator('[data-testid=ipj-flow-node][data-column="-1"]').first).to_be_focused()
    press(root, "Control+z")
    expect(node(root, -1, gone)).to_have_count(1)
    expect_result(notebook, root)

    # Focus on a node: the keys go on at the anchor that it has become.
    chosen = root.locator('[data-testid=ipj-flow-node][data-column="-2"]').first
    near = str(chosen.get_attribute("data-item"))
    chosen.focus()
    press(root, "Shift+F10")
    choose_by_keys(root, "Focus on this node")
    expect(node(root, 0, near)).to_be_focused()
    notebook.expect("flow.spec.column_numbers", [-2, -1, 0, 1, 2])
    expect_result(notebook, root)
    press(root, "Control+z")
    expect(node(root, 0, "MQL Qualified")).to_be_visible()

    # In the form a group of items that was added is named next.
    root.get_by_role("button", name="Edit flow").click()
    form = root.get_by_role("group", name="Edit flow")
    form.get_by_role("button", name="Show advanced settings").click()
    form.get_by_role("button", name="Add group").focus()
    press(root, "Enter")
    expect(form.get_by_label("Name of group 1")).to_be_focused()
    form.get_by_role("button", name="Cancel").click()

    # A dimension beside the flow adds a column, one on the anchor becomes the anchor; both views follow.
    other = show(notebook, 1)
    notebook.cell(0).scroll_into_view_if_needed()
    root.get_by_role("button", name="Show components").click()
    drag_from_rail(root, page, "Channel")
    page.mouse.move(*centre(root.get_by_test_id("ipj-zone-add-before")), steps=4)
    page.screenshot(path=str(shots / "flow-beside.png"))
    page.mouse.up()
    notebook.expect("[(each.column, each.dimension) for each in flow.spec.column_dimensions]", [[-5, "Channel"]])
    expect(root.get_by_test_id("ipj-flow-column")).to_have_count(6)
    expect(other.get_by_test_id("ipj-flow-column")).to_have_count(6)
    drag_from_rail(root, page, "Closed-Won")
    zone = root.get_by_test_id("ipj-zone-anchor")
    page.mouse.move(*centre(zone), steps=4)
    expect(zone).to_have_class(re.compile("lands"))
    page.mouse.up()
    expect(node(other, 0, "Closed-Won")).to_be_visible()
    expect_result(notebook, root)
    expect_result(notebook, other)
    press(root, "Control+z", "Control+z")
    expect(node(other, 0, "MQL Qualified")).to_be_visible()
    notebook.expect("flow.spec.column_dimensions", [])
    root.get_by_role("button", name="Hide components").last.click()

    # Two segments, each with its interval, and the difference; bars that grow or shrink keep their words together.
    notebook.run_code(
        "names = view.table.frame['Industry'].value_counts().index[:2].tolist()\n"
        "for name in names:\n"
        "    view.add_segment({'name': name, 'condition': {'dimension': 'Industry', 'value': name}})"
    )
    first, second = notebook.ask("names")
    root.get_by_role("button", name="Compare to").click()
    choose(root, "Segments and date ranges")
    dialog = root.get_by_role("dialog")
    dialog.get_by_label("Segment").nth(0).select_option(first)
    dialog.get_by_label("Segment").nth(1).select_option(second)
    dialog.get_by_role("button", name="Compare", exact=True).click()
    expect(root.get_by_test_id("ipj-sides")).to_be_visible()
    expect(root.locator(".ipj-flow--sides[aria-busy=false]")).to_be_visible()
    node(root, 0, "MQL Qualified").focus()
    press(root, "ArrowLeft")
    about = root.get_by_test_id("ipj-says")
    expect(about).to_contain_text("percentage points")
    strongest = page.evaluate("() => document.activeElement.dataset.item")
    found = notebook.ask(f"rows(-1, {strongest!r})[['compare', 'views', 'instances']].values.tolist()")
    assert [name for name, *_ in found] == [first, second]
    for name, paths, instances in found:
        expect(about).to_contain_text(f"{name}: {paths:,} path views; Accounts: {instances:,}")
    expect(about.get_by_text("95% interval").first).to_be_visible()
    page.screenshot(path=str(shots / "flow-compared.png"))
    assert root.evaluate(WORDS_APART) == []
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    root.get_by_role("button", name="Export").click()
    expect(root.get_by_role("menuitem")).to_have_count(4)
    page.screenshot(path=str(shots / "flow-export.png"))
    choose(root, "Copy as picture")
    expect(root.get_by_test_id("ipj-notice")).to_have_text("The picture is on the clipboard.")
    assert page.evaluate(ON_CLIPBOARD)[0] == ["image/png"]
    root.get_by_role("button", name="Stop comparing").click()
    expect(root.locator(".ipj-flow--sides")).to_have_count(0)
    assert root.evaluate(WORDS_APART) == []

    # Without room: the anchor of a wide flow is in sight, and so is a column that is added.
    page.set_viewport_size({"width": 860, "height": WINDOW["height"]})
    wide = show(notebook, 2)
    wide.scroll_into_view_if_needed()
    expect(node(wide, 0, "MQL Qualified")).to_be_in_viewport(ratio=1)
    wide.get_by_role("button", name="View options").click()
    choose(wide, "Show next column")
    expect(wide.locator("[data-testid=ipj-flow-column][data-column='8'] .ipj-flow-head")).to_be_in_viewport(ratio=0.9)
    page.screenshot(path=str(shots / "flow-narrow.png"))
    notebook.cell(0).scroll_into_view_if_needed()
    assert root.evaluate(WORDS_APART) == []

    # Whole paths that have run out are told in words, and in full.
    root.get_by_role("button", name="More", exact=True).click()
    choose(root, "Whole paths")
    drawer = root.get_by_test_id("ipj-drawer")
    expect(drawer.locator("tbody th").first).to_contain_text("→ MQL Qualified")
    expect(drawer).to_contain_text("(begin) →")
    assert drawer.locator("tbody th").evaluate_all("(all) => all.filter((th) => th.scrollWidth > th.clientWidth)") == []
    press(root, "Escape")

    # No paths at all: a reason, and the way back.
    notebook.run_code("flow.spec = flow.spec.with_changes(column_filters=[{'column': -1, 'include': ['Not there']}])")
    expect(root.get_by_test_id("ipj-empty")).to_contain_text("Not there")
    notebook.run_code("flow.undo()")
    expect(node(root, 0, "MQL Qualified")).to_be_visible()
    page.set_viewport_size(WINDOW)

    # No kernel: what is drawn stays, what cannot be done is told in full.
    page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.restartKernel().then(() => null)")
    expect(node(root, 0, "MQL Qualified")).to_be_visible()
    node(root, -1, kind="other").click()
    problem = root.get_by_test_id("ipj-error")
    expect(problem).to_contain_text("There is no kernel")
    assert not problem.evaluate(COVERED)
    page.screenshot(path=str(shots / "flow-no-kernel.png"))
