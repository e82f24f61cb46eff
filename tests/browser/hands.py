"""Keys alone: what somebody does in a widget who has no mouse, and what is heard of it."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, expect

from tests.browser.accessibility import small_targets, violations
from tests.browser.jupyter import OpenNotebook

ROOT = "[data-testid=ipj-root]"
IN_SIGHT = """(element) => { const style = getComputedStyle(element);
    return element.matches(':focus-visible') && (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none'
        || style.boxShadow !== 'none' || element instanceof SVGElement); }"""


class Hands:
    """Keys pressed in a widget, and what is heard of them."""

    def __init__(self, notebook: OpenNotebook, root: Locator, theme: str) -> None:
        self.notebook, self.root, self.page, self.theme = notebook, root, notebook.page, theme
        self.before = notebook.cell_sources()

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def focused(self) -> Locator:
        """Give what has the focus."""
        return self.root.locator(":focus")

    def tab_to(self, wanted: Locator, key: str = "Tab") -> None:
        """Go on until a place has the focus, which must be seen on the way."""
        for _ in range(30):
            if wanted.count() and wanted.first.evaluate("(element) => element.matches(':focus')"):
                assert self.focused().evaluate(IN_SIGHT), wanted
                return
            self.press(key)
        raise AssertionError(f"{key} does not lead to {wanted}, but to {self.focused().evaluate('e => e.outerHTML')}")

    def tool(self, name: str) -> None:
        """Press a button of the toolbar, which is one stop of the Tab key."""
        tool = self.root.get_by_test_id("ipj-toolbar").get_by_role("button", name=name)
        self.tab_to(self.root.get_by_test_id("ipj-toolbar").locator("button:focus"), "Shift+Tab")
        self.press(*["ArrowLeft"] * 15)
        self.tab_to(tool, "ArrowRight")
        self.press("Enter")

    def choose(self, name: str) -> None:
        """Go down the open menu to an entry, and choose it."""
        self.tab_to(self.root.locator('[role^="menuitem"]').filter(has_text=name), "ArrowDown")
        self.press("Enter")

    def expect_heard(self, text: str | re.Pattern[str]) -> None:
        """Wait until something was said politely."""
        expect(self.root.get_by_test_id("ipj-live")).to_contain_text(text)

    def expect_no_rule_broken(self) -> None:
        """Look at what shows now as a checker does, and measure all that can be pressed."""
        found = violations(self.page, ROOT, contrast_alone=self.theme == "dark") + small_targets(self.root)
        assert found == [], "\n".join(found)
