"""Widgets in a German browser are German, but for names that come from the data; nothing is cut off in any language."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import ast as fluent
from playwright.sync_api import Browser, Locator, Page, expect

from ipyjourney.words import format_message, locales
from tests.browser.conftest import WINDOW, collect_errors
from tests.browser.jupyter import OpenNotebook
from tests.hygiene.test_languages import patterns

SETUP = """
import ipyjourney as ij

view = ij.demo.b2b(accounts=200)
canvas = ij.JourneyCanvas(view, ij.JourneySpec(
    container="account", primary_metric="Sessions",
    nodes=(
        ij.Node(id="n1", components=({"metric": "Lead Form: Step 1"}, {"metric": "MQL Qualified"})),
        ij.Node(id="n2", components=({"metric": "Opp. Created"},), breakdown="Content Type"),
    ),
    arrows=(ij.Arrow(source="n1", target="n2", within="P30D"),)))
canvas"""
TABLE = "table = ij.CohortTable(view, inclusion='Opp. Created', returning='Closed-Won', columns=6)\ntable"
FLOW = "flow = ij.Flow(view, contains='MQL Qualified', pathing_dimension='Content Type')\nflow"
ENGLISH = "english = ij.JourneyCanvas(view, canvas.spec, locale='en')\nenglish"

TEXTS = """(root) => [...root.querySelectorAll('*')].filter((one) => one.tagName !== 'STYLE').flatMap((one) => [
    ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
    ...['aria-label', 'title', 'placeholder', 'aria-description'].map((name) => one.getAttribute(name) ?? '')
]).map((text) => text.trim())"""


LONGEST = ("de", "es")
"""Languages whose words are the longest: late screens are opened in them alone."""

# What is wider than its place, texts and menus; and whether it ends in an ellipsis there, as names from the data may.
CUT = """(root) => [...root.querySelectorAll('*')].flatMap((one) => {
    const isText = [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
    if (!(isText || one.role === 'menu') || one.clientWidth < 2 || !one.checkVisibility()) return [];
    const { textOverflow, webkitLineClamp, overflowY } = getComputedStyle(one);
    const isShort = overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 2;
    if (one.scrollWidth <= one.clientWidth + 1 && !isShort) return [];
    return [[one.textContent.trim(), textOverflow === 'ellipsis' || webkitLineClamp !== 'none']];
})"""


def literal(pattern: fluent.Pattern) -> str:
    """Give a text without places for values; nothing for others."""
    parts = [part.value for part in pattern.elements if isinstance(part, fluent.TextElement)]
    return parts[0] if parts and len(pattern.elements) == 1 else ""


@pytest.fixture(scope="module")
def english_words() -> set[str]:
    german = patterns("de")
    known = {literal(text) for text in german.values()}
    found = {literal(text) for name, text in patterns("en").items() if literal(text) != literal(german[name])}
    return found - known - {""}


@pytest.fixture
def notebook(browser: Browser, lab):
    context = browser.new_context(viewport=WINDOW, reduced_motion="reduce", locale="de-DE")
    context.set_default_timeout(15_000)
    opened = OpenNotebook(context.new_page(), lab, "languages.ipynb")
    collect_errors(opened.page, opened.errors)
    lab.write_notebook(opened.name, [SETUP, TABLE, FLOW, ENGLISH])
    opened.open()
    yield opened
    context.close()
    lab.stop_kernels()
    assert opened.errors == []


def show(notebook: OpenNotebook, index: int, locale: str = "de") -> Locator:
    """Run the cell of a widget and give its root, once it is in the language."""
    notebook.run_cell(index)
    root = notebook.cell(index).get_by_test_id("ipj-root")
    expect(notebook.cell(index).locator(f"[lang={locale}]").get_by_test_id("ipj-root")).to_be_visible(timeout=30_000)
    root.scroll_into_view_if_needed()
    return root


def names(notebook: OpenNotebook) -> set[str]:
    """Give the names of the data, some of which are English words."""
    kinds = ("metrics", "dimensions", "containers", "segments")
    return set(notebook.ask(f"[str(name) for kind in {kinds!r} for name in getattr(view, kind)]"))


def open_menu(page: Page, part: Locator, root: Locator) -> None:
    part.focus()
    page.keyboard.press("Shift+F10")
    expect(root.get_by_role("menu").first).to_be_visible()


def test_a_german_browser_is_answered_in_german(notebook, english_words, shots):
    page = notebook.page
    texts: set[str] = set()

    def read(root: Locator, picture: str) -> None:
        texts.update(root.evaluate(TEXTS))
        page.screenshot(path=str(shots / f"german-{picture}.png"))

    root = show(notebook, 0)
    card = root.locator(".ipj-card").first
    expect(card).to_contain_text("Lead Form: Step 1 oder MQL Qualified")
    expect(root.locator(".ipj-card-name").first).to_have_attribute("title", "Lead Form: Step 1 oder MQL Qualified")
    expect(root.get_by_role("button", name="Rückgängig")).to_be_visible()
    value = notebook.ask("float(canvas.result.nodes['primary'].iloc[0])")
    assert value >= 1000
    expect(card.locator(".ipj-figure > b").first).to_have_text(f"{value:,.0f}".replace(",", "."))
    expect(root.locator(".ipj-zoom")).to_have_text(re.compile("^\\d+\N{NO-BREAK SPACE}%$"))
    read(root, "journey")
    open_menu(page, card, root)
    expect(root.get_by_role("menuitem", name="Umbenennen")).to_be_visible()
    read(root, "journey-menu")
    page.keyboard.press("Escape")
    root.get_by_role("button", name="Tastenkombinationen").press("Enter")
    dialog = root.get_by_role("dialog", name="Tastenkombinationen")
    expect(dialog.get_by_text("Strg+Z, Strg+Y")).to_be_visible()
    read(root, "journey-dialog")
    dialog.get_by_role("button", name="Schließen").press("Enter")

    root = show(notebook, 1)
    expect(root.locator("[role=rowheader]").filter(has_text="Juli 2024").first).to_be_visible()
    read(root, "cohort")
    open_menu(page, root.locator('[data-cell="2:3"]'), root)
    read(root, "cohort-menu")
    page.keyboard.press("Escape")

    root = show(notebook, 2)
    expect(root.get_by_text("Pfadaufrufe").first).to_be_visible()
    read(root, "flow")
    open_menu(page, root.get_by_test_id("ipj-flow-node").first, root)
    read(root, "flow-menu")
    page.keyboard.press("Escape")

    assert len(texts) > 150
    assert texts & english_words - names(notebook) == set()

    # What a widget was told wins over the browser, and does not change the others.
    root = show(notebook, 3, "en")
    expect(root.get_by_role("button", name="Undo")).to_be_visible()
    expect(root.locator(".ipj-card").first).to_contain_text("Lead Form: Step 1 or MQL Qualified")
    expect(root.locator(".ipj-card").first.locator(".ipj-figure > b").first).to_have_text(f"{value:,.0f}")
    expect(notebook.cell(0).get_by_role("button", name="Rückgängig")).to_be_attached()
    assert set(root.evaluate(TEXTS)) & english_words


def cut_words(root: Locator, words: set[str]) -> list[str]:
    """Give what is cut off in a widget: words of ours, and names that end in nothing."""
    return [text for text, has_ellipsis in root.evaluate(CUT) if not has_ellipsis or text in words]


def test_nothing_is_cut_off_in_any_language(open_notebook, shots):
    notebook = open_notebook([SETUP, TABLE, FLOW])
    page = notebook.page
    roots = [notebook.cell(index).get_by_test_id("ipj-root") for index in range(3)]
    for index, root in enumerate(roots):
        notebook.run_cell(index)
        expect(root).to_be_visible(timeout=30_000)
    cut: dict[str, list[str]] = {}
    for locale in locales():
        words = {literal(text) for text in patterns(locale).values()}
        notebook.run_code(f"for widget in (canvas, table, flow): widget._speak({locale!r})")
        for index, root in enumerate(roots):
            expect(notebook.cell(index).locator(f"[lang={locale}]").get_by_test_id("ipj-root")).to_be_visible()
            root.scroll_into_view_if_needed()
            cut[f"{locale} {index}"] = cut_words(root, words)
        canvas, card = roots[0], roots[0].locator(".ipj-card").first
        open_menu(page, canvas.locator("button.ipj-chip").first, canvas)
        cut[f"{locale} menu of an arrow"] = cut_words(canvas, words)
        page.keyboard.press("Escape")
        open_menu(page, card, canvas)
        cut[f"{locale} menu"] = cut_words(canvas, words)
        if locale not in LONGEST:
            page.keyboard.press("Escape")
            continue
        canvas.get_by_role("menuitem", name=format_message("details", locale=locale), exact=True).press("ArrowRight")
        canvas.get_by_role("menuitem", name=format_message("details-members", locale=locale)).press("Enter")
        expect(canvas.get_by_role("tab").first).to_be_visible()
        cut[f"{locale} drawer"] = cut_words(canvas, words)
        page.screenshot(path=str(shots / f"language-{locale}.png"))
        page.keyboard.press("Escape")
    assert {place: texts for place, texts in cut.items() if texts} == {}
