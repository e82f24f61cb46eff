"""axe-core, run on a part of the page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).parents[2] / "tools" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, selector: str) -> list[str]:
    """Give each rule of WCAG 2.2 AA that a part of the page breaks, with the elements that break it."""
    assert AXE.is_file(), "axe-core is missing: run `npm --prefix tools ci`, or `make test`, which does"
    if not page.evaluate("() => 'axe' in window"):
        # JupyterLab has an AMD loader, to which axe would hand itself instead of the page.
        page.evaluate(f"(() => {{ const define = undefined, module = undefined; {AXE.read_text()} }})()")
    found = page.evaluate(
        """async ([selector, tags]) => {
            const { violations } = await window.axe.run(selector, { runOnly: { type: 'tag', values: tags } });
            return violations.map(({ id, help, nodes }) => [id, help, nodes.map((node) =>
                `${node.html.slice(0, 160)}\\n      ${node.failureSummary.replaceAll('\\n', '\\n      ')}`)]); }""",
        [selector, RULES],
    )
    return [f"{rule}: {text}\n    " + "\n    ".join(nodes) for rule, text, nodes in found]
