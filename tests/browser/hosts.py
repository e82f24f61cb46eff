"""The same three analyses in whatever shows widgets: what hands and keys do to them, and what the kernel says."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.canvas import LEAD, OPPORTUNITY, WON, CanvasOnPage
from tests.browser.flow import adds_up, choose, drag_from_rail, drawn, node
from tests.browser.gestures import centre

ROOT = "[data-testid=ipj-root]"
MQL, LOST = "MQL Qualified", "Closed-Lost"
SECONDS_TO_ANSWER = 20

VIEW = "import json\nimport ipyjourney as ij\n\nview = ij.demo.b2b(accounts=200)"
JOURNEY = f"ij.JourneyCanvas(view, ij.JourneySpec.path({LEAD!r}, {OPPORTUNITY!r}, {WON!r}, container='account'))"
TABLE = f"ij.CohortTable(view, container='opportunity', inclusion={OPPORTUNITY!r}, returning={WON!r}, columns=3)"
FLOW = f"ij.Flow(view, ends_with={MQL!r}, container='account', pathing_dimension='Content Type')"
FACTS = """json.dumps({
    "nodes": {node.title: int(value) for node, value in zip(canvas.result.spec.nodes, canvas.result.nodes["primary"])},
    "arrows": len(canvas.result.spec.arrows),
    "returning": table.result.spec.returning.conditions[0].metric,
    "returned": table.result.counts.iloc[:3, 1:4].astype(int).to_numpy().ravel().tolist(),
    "columns": [each.dimension for each in flow.result.spec.column_dimensions],
    "flow": sorted([int(row.column), row.kind, row.item if isinstance(row.item, str) else "", int(row.views),
        int(row.instances)] for row in flow.result.nodes.itertuples()),
})"""

# Of all that is drawn, what a rule of the wrong sheet would change.
LOOKS = """(root) => [root, ...root.querySelectorAll('*')].map((element) => {
    const { display, padding, margin, border, background, color, font, width, height } = getComputedStyle(element);
    return [element.className.baseVal ?? element.className, display, padding, margin, border, background, color, font,
        width, height].join(' | '); })"""
FOCUSED = """() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.closest('.ipj-root') !== null; }"""


@dataclass(frozen=True)
class Hosted:
    """A page with the three widgets."""

    page: Page
    facts: Callable[[], dict[str, Any]]
    """What the kernel has."""
    around: Callable[[], object]
    """What a leaked key would change."""

    def root(self, kind: str) -> Locator:
        return self.page.locator(f"{ROOT}.ipj-root--{kind}")

    def expect(self, name: str, wanted: object) -> None:
        """Wait until the kernel has a fact."""
        end = time.monotonic() + SECONDS_TO_ANSWER
        while (value := self.facts()[name]) != wanted:
            assert time.monotonic() < end, f"{name} is {value!r}, not {wanted!r}"
            self.page.wait_for_timeout(50)

    def type_idly(self) -> None:
        """Press keys that mean something to hosts and nothing to a widget."""
        before = self.around()
        for key in ("b", "d", "d", "x", "a", "z"):
            self.page.keyboard.press(key)
        self.page.wait_for_timeout(100)
        assert self.around() == before
        assert self.page.evaluate(FOCUSED)


def work_on_a_journey(hosted: Hosted) -> None:
    """Drag, connect, rename, delete, undo, and open what is loaded late."""
    page, canvas = hosted.page, CanvasOnPage(hosted, hosted.root("journey"))
    canvas.root.scroll_into_view_if_needed()
    expect(canvas.root.locator(":scope > style")).to_have_count(1)
    canvas.drag_component(MQL, canvas.at(0.5, 0.85))
    canvas.expect_cards(LEAD, OPPORTUNITY, WON, MQL)
    canvas.connect(MQL, WON)
    hosted.expect("arrows", 3)
    canvas.expect_settled()
    assert {name: int(figures[0]) for name, figures in canvas.figures().items()} == hosted.facts()["nodes"]

    canvas.card(MQL).focus()
    hosted.type_idly()
    page.keyboard.press("Shift+F10")
    expect(canvas.menu_item("Connect to…")).to_be_focused()
    expect(canvas.menu_item("Connect to…")).to_have_css("padding-left", "6px")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.type("dd xb")
    page.keyboard.press("Enter")
    expect(canvas.card("dd xb")).to_be_focused()
    page.keyboard.press("Delete")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    page.keyboard.press("Control+z")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON, "dd xb")
    hosted.expect("arrows", 3)
    assert "dd xb" in hosted.facts()["nodes"]

    # A card keeps its rim and its name clear of the tag above it, whatever else is on the page.
    card = canvas.card(LEAD)
    expect(card).to_have_css("border-top-width", "1px")
    tag = canvas.root.locator(".ipj-tag--start").first.bounding_box()
    name = card.locator(".ipj-card-name").bounding_box()
    assert tag["y"] + tag["height"] <= name["y"] + 2

    card.click(button="right")
    canvas.choose("Create segment from node")
    dialog = canvas.root.get_by_role("dialog")
    expect(dialog.get_by_label("Name of the segment")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(card).to_be_focused()


def work_on_a_table(hosted: Hosted) -> None:
    """Walk over the cells, drop another return on the table, open the curves."""
    page, root = hosted.page, hosted.root("cohort")
    root.scroll_into_view_if_needed()
    values = root.locator(",".join(f'[data-cell="{row}:{column}"] b' for row in (2, 3, 4) for column in (2, 3, 4)))
    expect(values).to_have_text([str(value) for value in hosted.facts()["returned"]])
    root.locator('[data-cell="2:3"]').click()
    hosted.type_idly()
    page.keyboard.press("ArrowLeft")
    expect(root.locator('[data-cell="2:2"]')).to_be_focused()

    root.get_by_role("button", name="Show components").click()
    drag_from_rail(root, page, LOST)
    page.mouse.move(*centre(root.get_by_role("grid")), steps=4)
    page.mouse.move(*centre(root.get_by_test_id("ipj-zone-use-return")), steps=4)
    page.mouse.up()
    hosted.expect("returning", LOST)
    assert any(hosted.facts()["returned"])
    expect(values).to_have_text([str(value) for value in hosted.facts()["returned"]])
    root.get_by_role("button", name="Hide components").last.click()

    curves = root.get_by_role("button", name="Curves")
    curves.click()
    drawer = root.get_by_test_id("ipj-drawer")
    expect(drawer.locator("svg path").first).to_be_visible()
    expect(drawer.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Escape")
    expect(drawer).to_have_count(0)
    expect(curves).to_be_focused()


def work_on_a_flow(hosted: Hosted) -> None:
    """Drop a dimension on a column, open a menu by key, take both back."""
    page, root = hosted.page, hosted.root("flow")
    root.scroll_into_view_if_needed()
    expect_flow(hosted)
    root.get_by_role("button", name="Show components").click()
    drag_from_rail(root, page, "Channel")
    page.mouse.move(*centre(root.get_by_test_id("ipj-zone-column-dimension -1")), steps=4)
    page.mouse.up()
    hosted.expect("columns", ["Channel"])
    root.get_by_role("button", name="Hide components").last.click()
    expect_flow(hosted)

    first = root.locator("[data-testid=ipj-flow-node][data-column='-1'][data-kind=item]").first
    item = first.get_attribute("data-item")
    first.focus()
    hosted.type_idly()
    page.keyboard.press("Shift+F10")
    choose(root, "Exclude item")
    expect(node(root, -1, item)).to_have_count(0)
    page.keyboard.press("Control+z")
    expect(node(root, -1, item)).to_have_count(1)
    page.keyboard.press("Control+z")
    hosted.expect("columns", [])
    expect_flow(hosted)


def expect_flow(hosted: Hosted) -> None:
    """Wait until the drawing shows what the kernel has."""
    root = hosted.root("flow")
    expect(root.locator("[data-testid=ipj-flow][aria-busy=false]")).to_be_visible()
    end = time.monotonic() + SECONDS_TO_ANSWER
    while (shown := sorted(row[1:] for row in drawn(root)["nodes"])) != hosted.facts()["flow"]:
        assert time.monotonic() < end, shown
        hosted.page.wait_for_timeout(50)
    adds_up(root)
