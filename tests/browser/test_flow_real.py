"""Flows over the CRM opportunities, in JupyterLab: the page shows the figures of the result, and they add up."""

from __future__ import annotations

import os
import re
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.jupyter import OpenNotebook

FOLDER = os.environ.get("IPYJOURNEY_REAL_DATA")
pytestmark = pytest.mark.skipif(not FOLDER, reason="set IPYJOURNEY_REAL_DATA to the folder with the real tables")

ROOT = "[data-testid=ipj-root]"
CELL = f"""
from pathlib import Path

import pandas as pd
import ipyjourney as ij

folder = Path({FOLDER!r}) / "crm"
deals = pd.read_csv(folder / "sales_pipeline.csv").rename(columns={{"sales_agent": "agent"}})
engaged = deals.assign(time=deals["engage_date"], event="Engaging")
closed = deals.assign(time=deals["close_date"], event=deals["deal_stage"])
events = pd.concat([engaged, closed], ignore_index=True).dropna(subset="time")
events["seller"] = events["agent"]
view = ij.DataView(
    events[["time", "event", "opportunity_id", "account", "agent", "seller", "product"]],
    timestamp="time",
    event="event",
    containers={{"account": "account", "opportunity": "opportunity_id", "agent": "agent"}},
    lookups={{"account": folder / "accounts.csv"}},
    segments=[
        {{"name": sector, "condition": {{"dimension": "sector", "value": sector}}}} for sector in ("retail", "medical")
    ],
)
flow = ij.Flow(view, ends_with="Won", container="account", pathing_dimension="seller", columns=4, height=700)
flow
"""
# What a node and a ribbon say of themselves, the words that are seen, and how high the bars are.
DRAWN = """(root) => ({
    nodes: [...root.querySelectorAll('[data-testid=ipj-flow-node]')].map((node) => ({
        key: node.dataset.node, column: Number(node.dataset.column), kind: node.dataset.kind, item: node.dataset.item,
        views: Number(node.dataset.views), instances: node.dataset.instances.split(' ').map(Number),
        bars: [...node.parentElement.querySelectorAll(':scope > i')].map((bar) => [
            Number(bar.dataset.views), Number.parseFloat(bar.style.height)]),
        shown: [...node.querySelectorAll('b')].map((figure) => figure.textContent),
        beside: [...node.querySelectorAll('small')].map((figure) => figure.textContent) })),
    ribbons: [...root.querySelectorAll('[data-testid=ipj-flow-ribbon]')].map(({ dataset }) =>
        [dataset.source, dataset.target, Number(dataset.views)]) })"""
# Of each node, by side: views, instances, share, and the views of the anchor. Of each link its views on all sides.
FIGURES = """(lambda sides, key: {
    'wholes': [side.views for side in sides],
    'nodes': {key(node): [[other.views, other.instances, other.share.value, side.views]
        for side in sides for other in side.nodes if key(other) == key(node)]
        for side in sides for node in side.nodes},
    'links': sorted([key(pair[0]), key(pair[1]), sum(link.views for side in sides for link in side.links
        if (link.source.column, key(link.source), key(link.target)) == (pair[0].column, key(pair[0]), key(pair[1])))]
        for pair in {(key(link.source), key(link.target)): (link.source, link.target)
            for side in sides for link in side.links}.values())
})(flow.result.sides, lambda node: f"{node.column} {node.kind.value} {node.item or ''}".strip())"""
ANCHOR = 320
"""How high the bars of the anchor are in all, in pixels."""


@pytest.fixture
def notebook(open_notebook) -> OpenNotebook:
    return open_notebook([CELL])


def number(text: str) -> float:
    return float(text.removesuffix("%").replace(",", ""))


def expect_figures(notebook: OpenNotebook, root: Locator, measure: str) -> Any:
    """Compare each number on the page with the result; on a node one of them is read, and its share."""
    expect(root.locator("[data-testid=ipj-flow][aria-busy=false]")).to_be_visible()
    notebook.page.wait_for_timeout(100)
    drawn, result = root.evaluate(DRAWN), notebook.ask(FIGURES)
    assert {node["key"] for node in drawn["nodes"]} == {*result["nodes"]}
    wholes = result["wholes"]
    assert sum(node["views"] for node in drawn["nodes"] if node["column"] == 0) == sum(wholes)
    for node in drawn["nodes"]:
        sides = result["nodes"][node["key"]]
        assert node["views"] == sum(side[0] for side in sides)
        assert [count for count in node["instances"] if count] == [side[1] for side in sides if side[1]]
        seen = [part for part in zip(node["shown"], node["beside"], strict=True) if number(part[0])]
        for (main, beside), (of_views, instances, share, whole) in zip(
            seen, (side for side in sides if side[0]), strict=True
        ):
            assert number(main) == (of_views if measure == "views" else instances)
            exact = 100 * (of_views / whole if measure == "views" else share)
            assert number(beside) == pytest.approx(exact, abs=0.051), node["key"]
        for (of_side, height), whole in zip(node["bars"], wholes, strict=True):
            exact = ANCHOR / len(wholes) * of_side / whole
            assert height == pytest.approx(max(exact, 1 if of_side else 0), abs=0.01)
    assert sorted(drawn["ribbons"]) == result["links"]
    adds_up(drawn)
    return drawn


def adds_up(drawn: Any) -> None:
    """What runs into a node is its views, and so is what runs out of it, unless it stands at that end."""
    columns = [node["column"] for node in drawn["nodes"]]
    for node in drawn["nodes"]:
        into = sum(views for _, target, views in drawn["ribbons"] if target == node["key"])
        out = sum(views for source, _, views in drawn["ribbons"] if source == node["key"])
        if node["column"] != min(columns) and node["kind"] != "entry":
            assert into == node["views"], node["key"]
        if node["column"] != max(columns) and node["kind"] != "exit":
            assert out == node["views"], node["key"]


def choose(root: Locator, button: str, entry: str) -> None:
    root.get_by_role("button", name=button, exact=True).click()
    root.locator('[role^="menuitem"]').filter(has_text=entry).first.click()


def test_what_is_on_the_page_is_the_result_and_adds_up(notebook, shots):
    notebook.run_cell(0)
    root, page = notebook.cell(0).locator(ROOT), notebook.page
    expect(root.get_by_test_id("ipj-flow-node").first).to_be_visible()
    drawn = expect_figures(notebook, root, "views")
    assert [node["views"] for node in drawn["nodes"] if node["column"] == 0] == [4238]
    page.screenshot(path=str(shots / "flow-real-sellers.png"))

    # Another figure on the nodes, and those of a ribbon in the line below, its time among them.
    choose(root, "Figure on nodes: Path views", "Accounts")
    expect_figures(notebook, root, "instances")
    strongest = max((row for row in drawn["ribbons"] if " item " in row[0]), key=lambda row: row[2])
    seller = strongest[0].split(" item ")[1]
    views, instances, median = notebook.ask(
        "(lambda row: [int(row['views']), int(row['instances']), row['median_time'].days])"
        f"(flow.result.links.query('column == -1').set_index('source').loc[{seller!r}])"
    )
    root.locator(f'[data-source="{strongest[0]}"][data-target="{strongest[1]}"]').focus()
    about = root.get_by_test_id("ipj-says")
    expect(about).to_contain_text(f"{views:,} path views; Accounts: {instances:,}")
    expect(about).to_contain_text(f"Time between: median {median} day")
    page.keyboard.press("Escape")

    # All thirty sellers in a column, a column hidden, one filtered.
    choose(root, "Menu of the column 1 before: seller", "Expand entire column")
    notebook.expect("[(each.column, each.items) for each in flow.spec.column_items]", [[-1, 100]])
    expect(root.locator('[data-testid=ipj-flow-node][data-column="-1"]')).to_have_count(30)
    expect_figures(notebook, root, "instances")
    choose(root, "Menu of the column 2 before: seller", "Hide column")
    notebook.expect("flow.spec.hidden_columns", [-2])
    expect_figures(notebook, root, "instances")
    page.screenshot(path=str(shots / "flow-real-expanded.png"))

    # Two sectors, each as if alone, with the same items.
    notebook.run_code(
        "flow.spec = flow.spec.with_changes(hidden_columns=[], column_items=[], "
        "compare=[ij.Comparison(name=name, segments=[name]) for name in ('retail', 'medical')])"
    )
    expect(root.locator(".ipj-flow--sides")).to_be_visible()
    expect_figures(notebook, root, "instances")
    page.screenshot(path=str(shots / "flow-real-sectors.png"))
    assert violations(page, ROOT) == []

    # What agents did around a deal that was lost: whole thousands of views, both ways.
    notebook.run_code(
        "flow.spec = ij.FlowSpec.contains({'dimension': 'event', 'item': 'Lost'}, container='agent', "
        "pathing_dimension='event', columns=5, items_per_column=2)"
    )
    expect(root.locator('[data-testid=ipj-flow-node][data-column="2"]').first).to_be_visible()
    choose(root, "Figure on nodes: agent", "Path views")
    drawn = expect_figures(notebook, root, "views")
    assert re.search(r"\d,\d", "".join(text for node in drawn["nodes"] for text in node["shown"]))
    page.screenshot(path=str(shots / "flow-real-stages.png"))
