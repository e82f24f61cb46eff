"""A journey canvas as someone sees it on the page: cards, arrows, rail, menus."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from playwright.sync_api import Locator, Page, expect

from tests.browser.gestures import Point, centre, mouse_drag
from tests.browser.jupyter import OpenNotebook

SETUP = """
import ipyjourney as ij

view = ij.demo.b2b(accounts=200)

def nodes():
    return [node.title for node in canvas.spec.nodes]

def arrows():
    titles = {node.id: node.title for node in canvas.spec.nodes}
    return [f"{titles[arrow.source]} → {titles[arrow.target]}" for arrow in canvas.spec.arrows]
"""
EMPTY = f"{SETUP}\ncanvas = ij.JourneyCanvas(view, container='account')\ncanvas"
LEAD, OPPORTUNITY, WON = "Lead Form: Step 1", "Opp. Created", "Closed-Won"


def drawn(*metrics: str, arguments: str = "") -> str:
    """Write the cell that shows a chain of metrics."""
    path = f"ij.JourneySpec.path({', '.join(map(repr, metrics))}, container='account')"
    return f"{SETUP}\ncanvas = ij.JourneyCanvas(view, {path}{arguments})\ncanvas"


def shown_number(value: float, digits: int = 2) -> str:
    """Write a number as the interface does: grouped, half away from zero, no idle zeros."""
    rounded = Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    text = f"{rounded:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown_percent(value: float) -> str:
    """Write a percentage as the interface does: with one digit after the point."""
    return f"{Decimal(repr(value)).quantize(Decimal('0.1'), ROUND_HALF_UP):,f}%"


@dataclass(frozen=True)
class CanvasOnPage:
    """One view of a journey canvas."""

    notebook: OpenNotebook
    root: Locator

    @property
    def page(self) -> Page:
        return self.notebook.page

    @property
    def area(self) -> Locator:
        """The part that journeys are drawn on."""
        return self.root.get_by_test_id("ipj-canvas")

    @property
    def rail(self) -> Locator:
        """The list of components."""
        return self.root.get_by_test_id("ipj-rail")

    @property
    def toolbar(self) -> Locator:
        return self.root.get_by_test_id("ipj-toolbar")

    @property
    def error(self) -> Locator:
        return self.root.get_by_test_id("ipj-error")

    def card(self, title: str) -> Locator:
        """The card of a node."""
        return self.root.locator(".ipj-card").filter(has=self.page.locator(f'.ipj-card-name[title="{title}"]'))

    def cards(self) -> list[str]:
        """The titles on the cards, in reading order."""
        return self.root.locator(".ipj-card-name").all_inner_texts()

    def chip(self, source: str, target: str) -> Locator:
        """The button of an arrow."""
        return self.root.locator("button.ipj-chip").filter(
            has_text=re.compile(f"^{re.escape(f'{source} → {target}')},")
        )

    def component(self, name: str) -> Locator:
        """The row of a component in the rail."""
        return self.rail.locator(f'[role=treeitem][title="{name}"]').first

    def button(self, name: str) -> Locator:
        """A button of the toolbar."""
        return self.toolbar.get_by_role("button", name=name, exact=False)

    def menu_item(self, name: str) -> Locator:
        """An entry of the open menu."""
        pattern = '[role="menuitem"], [role="menuitemradio"], [role="menuitemcheckbox"]'
        return self.root.locator(pattern).filter(has_text=name)

    def choose(self, name: str) -> None:
        """Choose an entry of the open menu with the mouse."""
        self.menu_item(name).click()

    def option(self, name: str) -> Locator:
        """An entry of the open list to choose from."""
        return self.root.get_by_role("dialog").get_by_role("button", name=name, exact=True)

    def at(self, x: float, y: float) -> Point:
        """A point of the canvas, from (0, 0) at its top left to (1, 1) at its bottom right."""
        box = self.area.bounding_box()
        assert box is not None
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def drag_component(self, name: str, target: Locator | Point) -> None:
        """Drag a component from the rail to an element or a point."""
        start = centre(self.component(name))
        mouse_drag(self.page, start, centre(target) if isinstance(target, Locator) else target)

    def fallout(self, title: str) -> Locator:
        """The fallout at the foot of a card."""
        return self.card(title).locator("..").locator(".ipj-fallout")

    def carry(self, name: str, target: Locator | Point) -> None:
        """Take a component from the rail and hold it over an element or a point."""
        start, end = centre(self.component(name)), centre(target) if isinstance(target, Locator) else target
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(start[0] + 4, start[1] + 4)
        self.page.mouse.move(*end, steps=8)

    def handle(self, title: str, side: str = "right") -> Point:
        """The middle of a node's handle, which shows when the mouse is over the card."""
        card = self.card(title)
        card.hover()
        return centre(card.locator("..").locator(f'[data-side="{side}"]'))

    def handle_at(self, title: str, side: str) -> Point:
        """The place of a node's handle, wherever the mouse is."""
        return centre(self.card(title).locator("..").locator(f'[data-side="{side}"]'))

    def connect(self, source: str, target: str) -> None:
        """Draw an arrow with the mouse."""
        start = self.handle(source)
        mouse_drag(self.page, start, centre(self.card(target)))

    def figures(self) -> dict[str, list[str]]:
        """Every number on the cards: value, percent and, if shown, fallout."""
        return {
            node.locator(".ipj-card-name").inner_text(): node.locator(
                ".ipj-figure > b, .ipj-figure > .ipj-percent, .ipj-fallout-text"
            ).all_inner_texts()
            for node in self.root.locator("[data-node]").all()
        }

    def expect_cards(self, *titles: str) -> None:
        """Wait until these are the cards, whatever their order."""
        expect(self.root.locator(".ipj-card-name")).to_have_count(len(titles))
        assert sorted(self.cards()) == sorted(titles)

    def expect_settled(self) -> None:
        """Wait until the figures belong to the journey on the page."""
        expect(self.root.locator(".ipj-canvas--busy")).to_have_count(0)
        expect(self.root.locator(".ipj-blank")).to_have_count(0)


def show(notebook: OpenNotebook, cell: int = 0) -> CanvasOnPage:
    """Run the cell that ends in a canvas, and give its view."""
    notebook.run_cell(cell)
    root = notebook.cell(cell).get_by_test_id("ipj-root")
    expect(root.get_by_test_id("ipj-canvas")).to_be_visible(timeout=30_000)
    # What makes edits comes a moment later, with a style sheet; before that handles have no place.
    expect(root.locator(":scope > style")).to_have_count(1)
    root.scroll_into_view_if_needed()
    return CanvasOnPage(notebook, root)
