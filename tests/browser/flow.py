"""A flow as someone sees it on the page: nodes, ribbons, menus, drags."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

from tests.browser.gestures import centre
from tests.browser.jupyter import OpenNotebook

ROOT = "[data-testid=ipj-root]"

DRAWN = """(root) => ({
    nodes: [...root.querySelectorAll('[data-testid=ipj-flow-node]')].map(({ dataset }) => [
        dataset.node, Number(dataset.column), dataset.kind, dataset.item, Number(dataset.views),
        Number(dataset.instances)]),
    ribbons: [...root.querySelectorAll('[data-testid=ipj-flow-ribbon]')].map(({ dataset }) =>
        [dataset.source, dataset.target, Number(dataset.views)]),
    lit: [...root.querySelectorAll('[data-portion]')].map(({ dataset }) =>
        [Number(dataset.link), Number(dataset.portion)]) })"""

NODES = """[[int(row.column), row.kind, row.item if isinstance(row.item, str) else '',
    int(row.views), int(row.instances)] for row in {name}.result.nodes.itertuples()]"""


def show(notebook: OpenNotebook, index: int = 0) -> Locator:
    """Run the cell of a flow and give its root."""
    notebook.run_cell(index)
    root = notebook.cell(index).locator(ROOT)
    expect(root).to_be_visible()
    return root


def node(root: Locator, column: int, item: str = "", kind: str = "item") -> Locator:
    """A node of the drawing."""
    return root.locator(f'[data-testid=ipj-flow-node][data-column="{column}"][data-kind="{kind}"][data-item="{item}"]')


def choose(root: Locator, name: str) -> None:
    """Choose an entry of the open menu."""
    root.locator('[role^="menuitem"]').filter(has_text=name).first.click()


def drawn(root: Locator) -> Mapping[str, list[list[object]]]:
    """Read the drawing."""
    return root.evaluate(DRAWN)


def as_result(root: Locator) -> list[list[object]]:
    """Give the drawn nodes as the result has them, in an order of their own."""
    return sorted(row[1:] for row in drawn(root)["nodes"])


def expect_result(notebook: OpenNotebook, root: Locator, name: str = "flow") -> None:
    """Wait until the drawing shows what the result has."""
    expect(root.locator("[data-testid=ipj-flow][aria-busy=false]")).to_be_visible()
    wanted = sorted(notebook.ask(NODES.format(name=name)))
    notebook.page.wait_for_timeout(50)
    assert as_result(root) == wanted
    adds_up(root)


def adds_up(root: Locator) -> None:
    """Check that what comes into each node is its views, and goes out of it or ends; at the ends only one holds."""
    shown = drawn(root)
    columns = [row[1] for row in shown["nodes"]]
    for key, column, kind, _, views, _ in shown["nodes"]:
        into = sum(ribbon[2] for ribbon in shown["ribbons"] if ribbon[1] == key)
        out = sum(ribbon[2] for ribbon in shown["ribbons"] if ribbon[0] == key)
        if column != min(columns) and kind != "entry":
            assert into == views, (key, into, views)
        if column != max(columns) and kind != "exit":
            assert out == views, (key, out, views)


def drag_from_rail(root: Locator, page: Page, title: str) -> None:
    """Take a component of the rail over the flow, and keep holding it."""
    row = root.get_by_test_id("ipj-rail").locator(f'[role=treeitem][title="{title}"]').first
    page.mouse.move(*centre(row))
    page.mouse.down()
    page.mouse.move(*(place + 8 for place in centre(row)))
