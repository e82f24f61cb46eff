"""The three widgets in marimo, which draws each in a shadow root and runs again the cells that use what has changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from textwrap import indent

import pytest
from playwright.sync_api import expect

from tests.browser.hosts import (
    FACTS,
    FLOW,
    JOURNEY,
    TABLE,
    VIEW,
    Hosted,
    work_on_a_flow,
    work_on_a_journey,
    work_on_a_table,
)
from tests.browser.process import free_port, running

CELLS = (
    ("", f"import marimo as mo\n{VIEW}", "ij, json, mo, view"),
    ("ij, mo, view", f"canvas = mo.ui.anywidget({JOURNEY})\ncanvas", "canvas,"),
    ("ij, mo, view", f"table = mo.ui.anywidget({TABLE})\ntable", "table,"),
    ("ij, mo, view", f"flow = mo.ui.anywidget({FLOW})\nflow", "flow,"),
    ("canvas, flow, json, mo, table", f"told = {FACTS}\nmo.Html(f'<pre class=\"told\">{{told}}</pre>')", ""),
)
DARK = '# /// script\n# [tool.marimo.display]\n# theme = "dark"\n# ///\n\n'
AUTORUN = "[runtime]\nauto_instantiate = true\n"
SHADOWED = "(root) => root.getRootNode() instanceof ShadowRoot"


def written(before: str = "") -> str:
    """Write the notebook as marimo keeps it."""
    cells = [
        f"@app.cell\ndef _({given}):\n{indent(body, '    ')}\n    return {f'({gives})' if gives else ''}\n\n"
        for given, body, gives in CELLS
    ]
    return f"{before}import marimo\n\napp = marimo.App(width='full')\n\n{''.join(cells)}"


@pytest.fixture(scope="module")
def marimo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of marimo's editor over a light and a dark notebook."""
    root = tmp_path_factory.mktemp("marimo")
    settings = root / ".home" / ".config" / "marimo" / "marimo.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(AUTORUN)
    (root / "light.py").write_text(written())
    (root / "dark.py").write_text(written(DARK))
    url = f"http://127.0.0.1:{(port := free_port())}"
    options = ("--headless", "--no-token", "--skip-update-check", "--host", "127.0.0.1", "--port", str(port))
    with running("marimo", ("-q", "edit", ".", *options), root, f"{url}/health"):
        yield url


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_three_analyses_in_marimo(marimo, open_page, shots, theme):
    page = open_page(f"{marimo}/?file={theme}.py")
    told = page.locator(".told")
    expect(told).to_contain_text("nodes", timeout=60_000)
    code = page.locator(".cm-content")
    hosted = Hosted(page, lambda: json.loads(told.inner_text()), code.all_inner_texts)
    paper = "rgb(255, 255, 255)" if theme == "light" else "rgb(30, 31, 34)"
    for kind in ("journey", "cohort", "flow"):
        expect(hosted.root(kind)).to_have_css("background-color", paper)
        assert hosted.root(kind).evaluate(SHADOWED)
    page.screenshot(path=str(shots / f"marimo-{theme}.png"))
    if theme == "dark":
        return
    assert code.count() == len(CELLS)
    work_on_a_journey(hosted)
    page.screenshot(path=str(shots / "marimo-journey.png"))
    work_on_a_table(hosted)
    work_on_a_flow(hosted)
    page.screenshot(path=str(shots / "marimo-flow.png"))
