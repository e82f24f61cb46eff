"""The three widgets on a page of Voila, which runs a notebook and shows its outputs alone."""

from __future__ import annotations

import json

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

# There is no cell to run here: a label says what the kernel has.
TOLD = f"""
import ipywidgets

told = ipywidgets.Label()
told.add_class("told")
def tell(_change=None):
    told.value = {FACTS}
for widget in (canvas, table, flow):
    widget.observe(tell, "result")
tell()
told
"""
CELLS = (f"{VIEW}\ncanvas = {JOURNEY}\ncanvas", f"table = {TABLE}\ntable", f"flow = {FLOW}\nflow", TOLD)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_three_analyses_on_a_page_of_voila(lab, open_page, shots, theme):
    name = f"voila-{theme}.ipynb"
    lab.write_notebook(name, CELLS, {"voila": {"theme": theme}})
    page = open_page(f"{lab.url}/voila/render/{name}")
    label = page.locator(".told")
    expect(label).to_contain_text("nodes", timeout=60_000)
    hosted = Hosted(page, lambda: json.loads(label.inner_text()), lambda: page.locator(".jp-OutputArea").count())
    paper = "rgb(255, 255, 255)" if theme == "light" else "rgb(33, 33, 33)"
    for kind in ("journey", "cohort", "flow"):
        expect(hosted.root(kind)).to_have_css("background-color", paper)
        expect(hosted.root(kind)).to_have_css("color-scheme", theme)
    assert page.locator(".ipj-still:visible").count() == 0
    page.screenshot(path=str(shots / f"voila-{theme}.png"), full_page=True)
    if theme == "dark":
        return
    work_on_a_journey(hosted)
    work_on_a_table(hosted)
    work_on_a_flow(hosted)
    page.screenshot(path=str(shots / "voila-worked.png"), full_page=True)
