"""What WCAG 2.2 AA asks for: axe-core run on a part of the page, and the size of what is pressed."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page

AXE = Path(__file__).parents[2] / "tools" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

LEAST_SIZE = 24

# Each thing that can be pressed now: its box, or that of the label around it, and how it is told.
TARGETS = """(root) => [...(root.querySelector('[aria-modal]') ?? root)
        .querySelectorAll('button, a, input, select, textarea, [role=treeitem], [role=tab], [data-menu]')]
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((each) => [each, (each.matches('[type=checkbox], [type=radio], [type=file]') && each.closest('label') || each)
        .getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 2 && height > 2)
    .map(([each, { x, y, width, height }]) => ({ x, y, width, height,
        name: `${each.className || each.localName}: ${(each.ariaLabel ?? each.textContent).trim().slice(0, 40)}` }))"""


def violations(page: Page, selector: str, *, contrast_alone: bool = False) -> list[str]:
    """Give each rule of WCAG 2.2 AA that a part of the page breaks, with the elements that break it.

    A theme changes no more than contrasts: in a second one they alone are looked at.
    """
    assert AXE.is_file(), "axe-core is missing: run `npm --prefix tools ci`, or `make test`, which does"
    if not page.evaluate("() => 'axe' in window"):
        # JupyterLab has an AMD loader, to which axe would hand itself instead of the page.
        page.evaluate(f"(() => {{ const define = undefined, module = undefined; {AXE.read_text()} }})()")
    found = page.evaluate(
        """async ([selector, tags, alone]) => {
            // By its tag alone axe leaves the size of targets out.
            const rules = { 'target-size': { enabled: true } };
            const { violations } = await window.axe.run(selector,
                alone ? { runOnly: ['color-contrast'] } : { runOnly: { type: 'tag', values: tags }, rules });
            return violations.map(({ id, help, nodes }) => [id, help, nodes.map((node) =>
                `${node.html.slice(0, 160)}\\n      ${node.failureSummary.replaceAll('\\n', '\\n      ')}`)]); }""",
        [selector, RULES, contrast_alone],
    )
    return [f"{rule}: {text}\n    " + "\n    ".join(nodes) for rule, text, nodes in found]


def small_targets(root: Locator) -> list[str]:
    """Give what is pressed and is less than 24 px wide or high, unless 24 px around its middle are its own.

    That is the exception for spacing of WCAG 2.5.8: a circle of 24 px around the middle of a small target touches no
    other target, and no such circle of another small one.
    """
    targets = root.evaluate(TARGETS)
    small = [each for each in targets if min(each["width"], each["height"]) < LEAST_SIZE - 0.01]
    return [
        f"{each['name']}: {each['width']:.0f} × {each['height']:.0f} px, near {other['name']}"
        for each in small
        for other in targets
        if other is not each and _crowds(each, other, other in small)
    ]


def _crowds(target: dict[str, float], other: dict[str, float], small: bool) -> bool:
    x, y = target["x"] + target["width"] / 2, target["y"] + target["height"] / 2
    if small:
        far = (x - other["x"] - other["width"] / 2) ** 2 + (y - other["y"] - other["height"] / 2) ** 2
        return far < LEAST_SIZE**2
    aside = x - min(max(x, other["x"]), other["x"] + other["width"])
    above = y - min(max(y, other["y"]), other["y"] + other["height"])
    return aside**2 + above**2 < (LEAST_SIZE / 2) ** 2
