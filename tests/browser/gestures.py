"""What a hand does: the mouse pressed here and let go there, in steps as a real one moves."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

Point = tuple[float, float]


def centre(place: Locator) -> Point:
    """Give the middle of an element in the window, scrolled into view first."""
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box is not None, f"{place} is not on the page"
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def mouse_drag(page: Page, start: Point, end: Point, *, steps: int = 10) -> None:
    """Press at one point, move to another, let go."""
    page.mouse.move(*start)
    page.mouse.down()
    # The first small move is what tells a drag from a click.
    page.mouse.move(start[0] + 4, start[1] + 4)
    page.mouse.move(*end, steps=steps)
    page.mouse.up()
