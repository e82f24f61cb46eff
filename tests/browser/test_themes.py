"""Every theme, narrow places, forced colours and paper: contrasts as measured, and nothing outside or gone."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest
from playwright.sync_api import Page, expect

import ipyjourney as ij
from tests.browser.canvas import LEAD, OPPORTUNITY, WON
from tests.browser.conftest import new_page
from tests.browser.contrast import faint, pale

MQL = "MQL Qualified"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark", "contrast": "JupyterLab Dark High Contrast"}
SETUP = """
import ipyjourney as ij

ij.set_locale("de")
view = ij.demo.b2b(accounts=200)
for size in ("Enterprise", "Small"):
    view.add_segment({"name": size, "scope": "account", "condition": {"dimension": "Company Size", "value": size}})
canvas = ij.JourneyCanvas(view, ij.JourneySpec(
    container="account", secondary_metric="Revenue",
    nodes=(
        ij.Node(id="n1", components=({"metric": "Lead Form: Step 1"},)),
        ij.Node(id="n2", components=({"metric": "Opp. Created"},), name="A name much longer than its card is wide"),
        ij.Node(id="n3", components=({"metric": "Closed-Lost"},), excluded=True),
    ),
    arrows=(ij.Arrow(source="n1", target="n2", style="animated", within="P90D", label="direct"),),
))
canvas"""
TABLE = "ij.CohortTable(view, container='opportunity', inclusion='Opp. Created', returning='Closed-Won', columns=6)"
FLOW = "ij.Flow(view, ends_with='MQL Qualified', container='account', pathing_dimension='Content Type')"
SIDES = [{"name": size, "segments": [size]} for size in ("Enterprise", "Small")]

# What tells something by its colour, and where the ring of the focus lies.
SEEN = {
    "journey": {
        ".ipj-arrow-line": "stroke",
        ".ipj-fallout-bar": "backgroundColor",
        ".ipj-fallout-bar > i:first-child": "backgroundColor on .ipj-node",
    },
    "cohort": {},
    "flow": {".ipj-bar-of": "boxShadow"},
}
FOCUSED = {
    "journey": (".ipj-card", ".ipj-chip", ".ipj-fallout", ".ipj-header .ipj-button"),
    "cohort": ('[data-cell="8:4"]', '[data-cell="2:3"]', ".ipj-header .ipj-button"),
    "flow": ("[data-testid=ipj-flow-node]", ".ipj-flow-head .ipj-button"),
}

# Controls and texts outside of the widget that are not in something that scrolls.
OUTSIDE = """(root) => {
    const edge = root.getBoundingClientRect();
    return [...root.querySelectorAll('button, input, select, h2, label, p')].filter((element) => {
        const box = element.getBoundingClientRect();
        for (let at = element.parentElement; at !== root; at = at.parentElement)
            if (getComputedStyle(at).overflowX !== 'visible') return false;
        return box.width && (box.left < edge.left - 1 || box.right > edge.right + 1);
    }).map((element) => element.outerHTML.slice(0, 160)); }"""


FITS = """(root) => root.offsetWidth < 300 && root.offsetWidth <= root.closest('.jp-OutputArea-output').clientWidth"""
SYSTEM = """(name) => {
    const element = document.body.appendChild(document.createElement('i'));
    element.style.color = name;
    const { color } = getComputedStyle(element);
    element.remove();
    return color; }"""
OFF_PAPER = """(width) => [...document.querySelectorAll('main :is(th, td, img, p, h2, summary)')].filter((element) => {
    const { right, left } = element.getBoundingClientRect();
    return right > width + 1 || left < -1;
}).map((element) => element.outerHTML.slice(0, 120))"""

# As VS Code and Colab document them: classes of the body, an attribute of the page, colours.
PROPERTIES = {"--vscode-editor-background": "background-color", "--vscode-editor-foreground": "color"}
HOSTS: dict[str, dict[str, str]] = {
    "vscode-dark": {
        "--vscode-editor-background": "rgb(0, 43, 54)",
        "--vscode-editor-foreground": "rgb(220, 230, 230)",
    },
    "vscode-light": {
        "--vscode-editor-background": "rgb(253, 246, 227)",
        "--vscode-editor-foreground": "rgb(40, 50, 60)",
    },
    "vscode-high-contrast": {
        "--vscode-editor-background": "rgb(0, 0, 0)",
        "--vscode-editor-foreground": "rgb(255, 255, 255)",
    },
    "theme=dark": {},
    "theme=light": {},
}
DRESS = """([classes, colors]) => {
    const [name, theme] = classes.split('=');
    document.body.className = theme ? '' : name;
    document.documentElement.removeAttribute('theme');
    if (theme) document.documentElement.setAttribute(name, theme);
    document.body.removeAttribute('style');
    for (const [each, color] of Object.entries(colors)) document.body.style.setProperty(each, color); }"""


@pytest.fixture
def notebook(open_notebook):
    """Show the three widgets, with German words."""
    notebook = open_notebook([SETUP, TABLE, FLOW])
    for index in range(3):
        notebook.run_cell(index)
    yield notebook
    notebook.page.emulate_media(forced_colors="none", contrast="no-preference", reduced_motion="reduce")
    notebook.page.set_viewport_size({"width": 1280, "height": 900})
    notebook.execute("apputils:change-theme", {"theme": THEMES["light"]})


def widgets(page: Page):
    for kind in ("journey", "cohort", "flow"):
        root = page.locator(f"[data-testid=ipj-root].ipj-root--{kind}")
        root.scroll_into_view_if_needed()
        yield kind, root


def test_every_theme_width_and_wish_is_kept_to(notebook, shots):
    walk_through_themes(notebook, shots)
    make_narrow(notebook, shots)
    force_colors(notebook, shots)
    ask_for_contrast_and_rest(notebook)


def walk_through_themes(notebook, shots):
    page = notebook.page
    for theme, name in THEMES.items():
        notebook.execute("apputils:change-theme", {"theme": name})
        expect(page.locator("body")).to_have_attribute("data-jp-theme-name", name)
        for kind, root in widgets(page):
            assert faint(root) == [], (theme, kind)
            assert pale(root, SEEN[kind]) == [], (theme, kind)
            page.keyboard.press("Shift")
            for selector in FOCUSED[kind]:
                root.locator(selector).first.focus()
                ring = root.locator(selector).first
                expect(ring).to_have_css("outline-style", "solid")
                expect(ring).to_have_css("outline-width", "2px")
                assert pale(root, {f"{selector}:focus": "outlineColor"}) == [], (theme, kind)
            root.screenshot(path=shots / f"{kind}-{theme}.png")


def make_narrow(notebook, shots):
    page = notebook.page
    notebook.execute("application:toggle-left-area")
    for width in (900, 600):
        page.set_viewport_size({"width": width, "height": 900})
        for kind, root in widgets(page):
            assert root.evaluate(OUTSIDE) == [], (width, kind)
            toggle = root.locator(".ipj-header .ipj-button").first
            if toggle.get_attribute("aria-expanded") != "true" and root.get_by_test_id("ipj-rail").count() == 0:
                toggle.click()
            expect(root.get_by_test_id("ipj-rail")).to_be_visible()
            assert root.evaluate(OUTSIDE) == [], (width, kind)
            assert faint(root) == [], (width, kind)
            root.screenshot(path=shots / f"{kind}-{width}.png")
            root.locator(".ipj-rail-head .ipj-button").last.click()
    # The list of files leaves less room than any of this; a widget takes no more than there is.
    notebook.execute("application:toggle-left-area")
    for kind, root in widgets(page):
        page.wait_for_function(FITS, arg=root.element_handle())
        assert root.evaluate(OUTSIDE) == [], kind


def force_colors(notebook, shots):
    page = notebook.page
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    system = {name: page.evaluate(SYSTEM, name) for name in ("Canvas", "CanvasText", "Highlight", "GrayText")}
    assert len(set(system.values())) == 4
    shown = dict(widgets(page))
    journey, table, flow = shown.values()
    journey.locator(".ipj-card").nth(1).click()
    expect(journey.locator(".ipj-card").nth(1)).to_have_css("outline-color", system["Highlight"])
    for card in journey.locator(".ipj-card").all():
        expect(card).to_have_css("border-top-style", re.compile("solid|dashed"))
        expect(card).not_to_have_css("border-top-color", system["Canvas"])
    assert pale(journey, SEEN["journey"]) == []
    expect(journey.get_by_role("button", name="Rückgängig")).to_have_css("color", system["GrayText"])

    table.locator('[data-cell="2:3"]').click()
    expect(table.locator('[data-cell="2:3"]')).to_have_css("outline-style", "solid")
    expect(table.locator(".ipj-cell--hot").first).to_have_css("background-image", re.compile("gradient"))
    expect(table.locator('[data-cell="2:3"] b')).to_have_css("color", system["CanvasText"])

    node = flow.locator("[data-testid=ipj-flow-node]").nth(1)
    node.hover()
    assert pale(flow, {".ipj-bar-of": "outlineColor", ".ipj-portion": "fill"}) == []
    assert float(flow.locator(".ipj-ribbon > path").first.evaluate("path => getComputedStyle(path).strokeOpacity")) > 0
    for kind, root in shown.items():
        root.screenshot(path=shots / f"{kind}-forced.png")


def ask_for_contrast_and_rest(notebook):
    page = notebook.page
    page.emulate_media(forced_colors="none", contrast="more", reduced_motion="no-preference")
    for kind, root in widgets(page):
        assert root.evaluate("root => getComputedStyle(root).getPropertyValue('--ipj-firm')") == "80%", kind
    moving = "root => root.getAnimations({ subtree: true }).length"
    assert [root.evaluate(moving) for _, root in widgets(page)] == [1, 0, 0]
    page.emulate_media(contrast="no-preference", reduced_motion="reduce")
    assert [root.evaluate(moving) for _, root in widgets(page)] == [0, 0, 0]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """Save a page with the three analyses and a frame of many columns."""
    view = ij.demo.b2b(accounts=200)
    wide = pd.DataFrame({f"Column {number}": np.arange(12) * 1_000_000 + number for number in range(30)})
    parts = (
        view.run(ij.JourneySpec.path(LEAD, OPPORTUNITY, WON, container="account")),
        view.run(ij.CohortSpec(container="opportunity", inclusion=OPPORTUNITY, returning=WON, columns=24)),
        ij.Flow(view, ends_with=MQL, container="account", pathing_dimension="Content Type"),
    )
    path = tmp_path_factory.mktemp("themes") / "report.html"
    ij.Report("Wide", *parts, wide).save(path)
    return path


def test_paper_has_all_that_the_page_has(browser, report, shots):
    page = new_page(browser)
    page.goto(report.as_uri())
    expect(page.get_by_test_id("ipj-root")).to_have_count(3)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    # What A4 and letter leave between the margins, upright and on their sides.
    for width, height in ((680, 1009), (1009, 680), (702, 943), (943, 702)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate(OFF_PAPER, width) == []
        for picture in page.locator(".ipj-still > img").all():
            box = picture.bounding_box()
            assert box["width"] <= width
            assert box["height"] <= height
    for head in page.locator("main thead").all():
        expect(head).to_have_css("display", "table-header-group")
    expect(page.locator(".ipj-root:visible, [data-ipj-tools]:visible")).to_have_count(0)
    page.pdf(path=shots / "themes.pdf", format="A4")
    page.context.close()


def test_colours_of_other_hosts_are_taken(browser, report):
    page = new_page(browser)
    page.goto(report.as_uri())
    for classes, colors in HOSTS.items():
        page.evaluate(DRESS, [classes, colors])
        for kind, root in widgets(page):
            for name, color in colors.items():
                expect(root).to_have_css(PROPERTIES[name], color)
            expect(root).to_have_css("color-scheme", "light" if "light" in classes else "dark")
            assert faint(root) == [], (classes, kind)
    page.context.close()
