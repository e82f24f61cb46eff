"""A saved report, opened from disk without a kernel and without a network: live with scripts, whole without them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

import ipyjourney as ij
from tests.browser.accessibility import small_targets, violations
from tests.browser.canvas import LEAD, OPPORTUNITY, WON, shown_percent

MQL = "MQL Qualified"
DISPLAY = ":is(.ipj-card, .ipj-chip, .ipj-fallout)"
FRAME = pd.DataFrame(
    {
        "Industry": ["Software", "Banking", "Retail", "Other"],
        "Accounts": [1234, 987, 12001, None],
        "Share": [0.123, 0.093, 1.0, None],
        "Wait": pd.to_timedelta([72, 12, 0.75, 26], unit="h"),
    }
)
TEXT = "Leads take *long*.\n\n## Journey\n\nFrom a form to a customer."


@dataclass(frozen=True)
class Written:
    """A report on disk, and the results in it."""

    path: Path
    view: ij.DataView
    journey: ij.JourneyResult
    table: ij.CohortResult
    flow: ij.FlowResult
    compared: ij.JourneyResult


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> Written:
    view = ij.demo.b2b(accounts=200)
    for size in ("Enterprise", "Small"):
        view.add_segment({"name": size, "scope": "account", "condition": {"dimension": "Company Size", "value": size}})
    path = ij.JourneySpec.path(LEAD, MQL, WON, container="account")
    sides = [{"name": size, "segments": [size]} for size in ("Enterprise", "Small")]
    widget = ij.CohortTable(view, container="opportunity", inclusion=OPPORTUNITY, returning=WON, columns=4)
    flow = ij.Flow(view, ends_with=MQL, container="account", pathing_dimension="Content Type", columns=4)
    compared = ij.JourneySpec.path(OPPORTUNITY, WON, container="account").with_changes(compare=sides)
    written = Written(
        tmp_path_factory.mktemp("report") / "report.html",
        view,
        view.run(path),
        widget.result,
        flow.result,
        view.run(compared),
    )
    parts = (written.journey, "## Cohorts", widget, FRAME, "## Flow", flow, written.compared)
    ij.Report("Won & lost", TEXT, *parts).save(written.path)
    return written


@dataclass
class Opened:
    """A page from disk, with all that went wrong and all that it asked for."""

    page: Page
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def root(self, number: int) -> Locator:
        return self.page.get_by_test_id("ipj-root").nth(number)

    def choose(self, root: Locator, button: str | re.Pattern[str], entry: str) -> None:
        root.get_by_role("button", name=button).click()
        root.locator('[role^="menuitem"]').filter(has_text=entry).click()


Opens = Callable[..., Opened]


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Opens]:
    """Give a function that opens a file without a network; nothing may go wrong in it, and nothing be asked for."""
    opened: list[Opened] = []

    def open_one(path: Path, width: int = 1280, **options: object) -> Opened:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, offline=True, reduced_motion="reduce", **options
        )
        one = Opened(context.new_page())
        opened.append(one)
        one.page.on("pageerror", lambda error: one.errors.append(str(error)))
        one.page.on("console", lambda said: one.errors.append(said.text) if said.type in {"error", "warning"} else None)
        one.page.on("request", lambda request: one.requests.append(request.url))
        one.page.goto(path.as_uri())
        return one

    yield open_one
    for one in opened:
        one.page.context.close()
    assert [error for one in opened for error in one.errors] == []
    asked = {url for one in opened for url in one.requests}
    assert {url for url in asked if not url.startswith(("file:", "data:"))} == set()
    assert len([url for url in asked if url.startswith("file:")]) == len(opened[:1])


def changed(report: Written, folder: Path, change: Callable[[str], str]) -> Path:
    """Write the report anew, with something else in it."""
    path = folder / "changed.html"
    path.write_text(change(report.path.read_text(encoding="utf-8")), encoding="utf-8")
    return path


def expect_nodes(root: Locator, result: ij.JourneyResult) -> None:
    """Wait until the cards of a journey show the figures of a result."""
    cards = root.locator(".ipj-card")
    expect(cards.locator(".ipj-figure > b")).to_have_text([f"{count:,}" for count in result.nodes["primary"]])
    expect(cards.locator(".ipj-percent")).to_have_text(
        [shown_percent(float(share)) for share in result.nodes["primary_percent"]]
    )


def test_without_scripts_all_is_there_as_a_still(open_page, report, shots):
    page = open_page(report.path, java_script_enabled=False).page
    pictures = page.locator(".ipj-still > img")
    expect(pictures).to_have_count(4)
    for picture in pictures.all():
        expect(picture).to_be_visible()
    for live in page.locator("[data-ipj-analysis]").all():
        expect(live).to_be_hidden()
    expect(page.locator("[data-ipj-tools]")).to_be_empty()
    table = page.locator(".ipj-still details").first
    table.locator("summary").first.click()
    expect(table.get_by_role("rowheader", name=LEAD, exact=True).first).to_be_visible()
    page.screenshot(path=shots / "report-without-scripts.png", full_page=True)


def test_what_is_live_shows_the_figures_of_the_kernel_and_nothing_that_needs_one(open_page, report, shots):
    opened = open_page(report.path)
    page = opened.page
    expect(page.get_by_test_id("ipj-root")).to_have_count(4)
    for picture in page.locator(".ipj-still > img").all():
        expect(picture).to_be_hidden()
    journey, table, flow, compared = (opened.root(number) for number in range(4))

    expect_nodes(journey, report.journey)
    counts, shares = report.table.counts, report.table.shares
    included = [f"{count:,}" for count in counts["included"]]
    assert table.locator(".ipj-cell--included").all_inner_texts() == included
    first = [counts.iloc[0].loc[1], 100 * shares.iloc[0].loc[1]]
    expect(table.locator('[data-cell="2:3"]')).to_have_text(f"{first[0]:,}{first[1]:.1f}%")
    views = flow.get_by_test_id("ipj-flow-node").evaluate_all("all => all.map(({ dataset }) => Number(dataset.views))")
    assert sorted(views) == sorted(report.flow.nodes["views"])
    expect(compared.get_by_test_id("ipj-sides")).to_contain_text("Enterprise")

    expect(page.get_by_test_id("ipj-rail")).to_have_count(0)
    dead = "Undo|Redo|Configure|Edit (table|flow)|Export|Import|Compare to|Stop|Show components|Organize|Shortcuts"
    expect(page.get_by_role("button", name=re.compile(dead))).to_have_count(0)
    assert page.locator("[aria-haspopup=dialog]").evaluate_all("all => all.map(each => each.ariaLabel)") == [
        label for label in page.locator("[aria-haspopup=dialog]").all_inner_texts() if "note" in label
    ]
    assert page.locator(f"{DISPLAY}:is([aria-haspopup], [aria-pressed])").count() == 0
    page.screenshot(path=shots / "report-light.png", full_page=True)


def test_a_journey_is_looked_at_from_all_sides(open_page, report):
    opened = open_page(report.path)
    page, root = opened.page, opened.root(0)
    for base in ("previous", "total"):
        opened.choose(root, re.compile("^Percentage value"), f"of {base}")
        expect_nodes(root, report.view.run(report.journey.spec.with_changes(percent_of=base)))
    bounds = report.journey.nodes.loc[1, ["primary_percent_low", "primary_percent_high"]]
    low, high = (shown_percent(float(bound)) for bound in bounds)
    opened.choose(root, re.compile("^Percentage value"), "of start")
    card = root.locator(".ipj-card").nth(1)
    expect(card.locator(".ipj-percent").first).to_have_attribute("title", f"95% interval {low} to {high}")

    # What tips say to the mouse is told to the keyboard and to fingers.
    notice = root.get_by_test_id("ipj-notice")
    card.focus()
    page.keyboard.press("Enter")
    expect(notice).to_contain_text(f"95% interval {low} to {high}")
    expect(root.get_by_test_id("ipj-live")).to_contain_text(MQL)
    page.keyboard.press("Escape")
    expect(notice).to_have_count(0)
    root.locator(".ipj-chip").first.click()
    expect(notice).to_contain_text("Median time")
    root.locator(".ipj-fallout").first.click()
    expect(notice).to_contain_text("Fallout")

    zoomed = root.locator(".ipj-zoom").inner_text()
    page.keyboard.press("+")
    expect(root.locator(".ipj-zoom")).not_to_have_text(zoomed)
    root.get_by_role("button", name="Fit screen").click()
    expect(root.locator(".ipj-zoom")).to_have_text(zoomed)
    opened.choose(root, re.compile("^Arrow settings"), "No labels or values")
    expect(root.locator(".ipj-chip-values")).to_have_count(0)
    root.get_by_role("button", name="Show fallout").click()
    expect(root.locator(".ipj-fallout")).to_have_count(0)
    # A page cannot edit, also not with keys.
    before = root.locator(".ipj-card").count()
    card.focus()
    for keys in ("Delete", "Control+z", "Control+d", "F2", "?"):
        page.keyboard.press(keys)
    expect(root.locator(".ipj-card")).to_have_count(before)
    expect(root.locator(".ipj-rename, [role=dialog], [role=menu]")).to_have_count(0)


def test_a_cohort_table_tells_its_cells_and_draws_its_curves(open_page, report, shots):
    opened = open_page(report.path)
    page, root = opened.page, opened.root(1)
    says = root.get_by_test_id("ipj-says")
    counts, bases = report.table.counts, report.table.bases
    first = counts.index[0]
    root.locator('[data-cell="2:3"]').hover()
    expect(says).to_contain_text(f"{counts.loc[first, 1]:,} of {bases.loc[first, 1]:,}")
    root.locator('[data-cell="2:1"]').focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    expect(root.locator('[data-cell="3:2"]')).to_be_focused()

    opened.choose(root, "View", "Percent only")
    expect(root.locator('[data-cell="2:3"] b')).to_have_count(0)
    opened.choose(root, "View", "Average row")
    expect(root.locator(".ipj-grid-row--average")).to_have_count(0)
    root.locator('[data-cell="3:2"]').focus()
    page.keyboard.press("Shift+F10")
    entries = root.locator('[role="menuitem"]')
    expect(entries).to_have_count(4)
    assert entries.evaluate_all("all => all.map((each) => each.ariaDisabled)") == [None] * 4
    page.keyboard.press("Escape")

    root.get_by_role("button", name="Curves", exact=True).click()
    drawer = root.get_by_test_id("ipj-drawer")
    expect(drawer.locator("svg .ipj-line path").first).to_be_visible()
    timing = report.table.timing.iloc[0]
    row = drawer.locator(".ipj-medians tbody tr").first
    expect(row.locator("td").nth(0)).to_have_text(f"{timing.instances:,}")
    expect(row.locator("td").nth(1)).to_have_text(f"{timing.events:,}")
    expect(drawer.get_by_role("alert")).to_have_count(0)
    root.screenshot(path=shots / "report-curves.png")


def test_a_flow_lights_what_is_looked_at(open_page, report):
    opened = open_page(report.path)
    page, root = opened.page, opened.root(2)
    says, flow = root.get_by_test_id("ipj-says"), root.get_by_test_id("ipj-flow")
    anchor = report.flow.nodes.query("column == 0").iloc[0]
    node = root.locator('[data-testid=ipj-flow-node][data-column="0"][data-kind=item]')
    node.hover()
    expect(flow).to_have_attribute("data-lit", "beside")
    expect(says).to_contain_text(f"{anchor.views:,}")
    page.mouse.move(0, 0)
    node.focus()
    page.keyboard.press("Shift+ArrowLeft")
    expect(root.get_by_test_id("ipj-flow-ribbon").and_(page.locator(":focus"))).to_have_count(1)
    page.keyboard.press("Enter")
    expect(root.get_by_test_id("ipj-live")).to_contain_text("→")
    expect(root.locator("[role=menu], .ipj-drawer, .ipj-notice")).to_have_count(0)
    opened.choose(root, re.compile("^Figure on nodes"), "% of")
    expect(node.locator("b")).to_have_text(shown_percent(100 * float(anchor["share"])))


def test_tables_are_sorted_by_their_heads(open_page, report):
    page = open_page(report.path).page
    table = page.locator(".ipj-page-table table")

    def column(number: int) -> list[str]:
        return table.locator(f"tbody tr > :nth-child({number})").all_inner_texts()

    accounts = table.get_by_role("button", name="Accounts")
    accounts.focus()
    page.keyboard.press("Enter")
    assert column(1) == ["Banking", "Software", "Retail", "Other"]
    expect(table.get_by_role("columnheader", name="Accounts")).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Enter")
    assert column(1) == ["Retail", "Software", "Banking", "Other"]
    expect(accounts).to_be_focused()
    page.keyboard.press("Enter")
    assert column(1) == list(FRAME["Industry"])
    table.get_by_role("button", name="Wait").click()
    assert column(1) == ["Retail", "Banking", "Other", "Software"]
    assert table.locator("[aria-sort]").count() == 1

    still = page.locator(".ipj-still details").first
    still.locator("summary").first.click()
    still.get_by_role("button", name="Fallout", exact=True).click()
    lost = report.journey.nodes["fallout"].dropna().sort_values()
    assert still.locator("table").first.locator("tbody tr > :nth-child(4)").all_inner_texts() == [
        *(f"{count:,}" for count in lost),
        "–",
    ]


def test_a_page_is_accessible_in_both_themes_and_follows_the_reader(open_page, report, shots):
    opened = open_page(report.path, color_scheme="dark")
    page, html = opened.page, opened.page.locator("html")
    grounds = {"Light": "rgb(255, 255, 255)", "Dark": "rgb(30, 31, 34)"}
    ground = "element => getComputedStyle(element).backgroundColor"
    assert html.evaluate(ground) == grounds["Dark"]
    page.emulate_media(color_scheme="light")
    assert html.evaluate(ground) == grounds["Light"]
    page.locator("summary").evaluate_all("all => { for (const each of all) each.click() }")
    page.locator(".ipj-page-table").get_by_role("button", name="Accounts").click()
    table, flow, anchor = opened.root(1), opened.root(2), report.flow.nodes.query("column == 0").iloc[0]
    page.get_by_role("radio", name="System").focus()
    for theme, own in grounds.items():
        page.keyboard.press("ArrowRight")
        expect(page.get_by_role("radio", name=theme)).to_be_checked()
        assert (html.evaluate(ground), opened.root(0).evaluate(ground)) == (own, own)
        assert violations(page, "html") + small_targets(html) == []
        # A menu, and the flow as tables, which are read where nothing can be changed.
        table.get_by_role("button", name="View options").press("Enter")
        expect(table.get_by_role("menu")).to_be_visible()
        assert violations(page, "[data-testid=ipj-root]") == []
        page.keyboard.press("Escape")
        flow.get_by_test_id("ipj-flow-node").first.press("t")
        row = flow.get_by_role("table", name=re.compile("^Ends with")).get_by_role("row").nth(1)
        expect(row).to_contain_text(f"{anchor['item']}{anchor.views:,}{anchor.instances:,}")
        expect(flow.get_by_test_id("ipj-outline")).to_be_focused()
        assert violations(page, "[data-testid=ipj-outline]") == []
        page.keyboard.press("t")
        expect(flow.locator("[data-testid=ipj-flow-node]:focus")).to_have_count(1)
        page.get_by_role("radio", name=theme).focus()


def test_paper_is_light_and_has_pictures_and_all_that_folds_out(open_page, report, shots):
    page = open_page(report.path, color_scheme="dark").page
    page.get_by_role("radio", name="Dark").check(force=True)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("html").evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(255, 255, 255)"
    for picture in page.locator(".ipj-still > img").all():
        expect(picture).to_be_visible()
    for live in page.locator("[data-ipj-analysis], [data-ipj-tools]").all():
        expect(live).to_be_hidden()
    # Heads with buttons in them are not repeated on the next page.
    for button in page.locator("main thead .ipj-page-sort").all():
        expect(button).to_have_css("display", "contents")
    assert page.locator("details:not([open])").count() == 0
    assert violations(page, "html") == []
    # Each drawing has a name, and its figures beside it as tables that have one, too; what it says is said once.
    expect(page.locator(".ipj-definition:visible, .ipj-still > img:not([alt])")).to_have_count(0)
    names = ["Nodes", "Arrows", "Nodes", "Ribbons", "Nodes", "Arrows", "Differences between sides"]
    expect(page.locator(".ipj-still caption")).to_have_text(names)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0
    assert page.pdf(path=shots / "report.pdf", format="A4").startswith(b"%PDF")


def test_a_narrow_page_is_scrolled_in_one_direction(open_page, report, shots):
    page = open_page(report.path, has_touch=True).page
    for summary in page.locator("summary").all():
        summary.click()
    for width in (760, 400, 320):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    page.screenshot(path=shots / "report-narrow.png", full_page=True)
    page.locator("h1, h2, h3, h4").evaluate_all(
        "heads => { for (const head of heads) head.textContent = 'N'.repeat(300) }"
    )
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_an_analysis_that_cannot_be_drawn_stays_as_it_is(open_page, report, tmp_path):
    broken = changed(report, tmp_path, lambda text: text.replace('{"kind":"cohort"', '{"kind":"cohorts"', 1))
    opened = open_page(broken)
    page = opened.page
    expect(page.get_by_test_id("ipj-root")).to_have_count(3)
    expect(page.locator(".ipj-still > img").nth(1)).to_be_visible()
    expect(page.locator(".ipj-still > img").nth(2)).to_be_hidden()
    assert set(opened.errors) == {"kind cohorts"}
    opened.errors.clear()


def test_another_language_is_spoken_where_there_is_one(open_page, report, tmp_path):
    def add(text: str) -> str:
        start = text.index('id="ipj-words">') + len('id="ipj-words">')
        end = text.index("</script>", start)
        words = json.loads(text[start:end])
        words["sv"] = words["en"].replace("Percent of start node", "Procent av startnoden").replace("Dark", "Mörkt")
        return text[:start] + json.dumps(words).replace("<", "\\u003c") + text[end:]

    page = open_page(changed(report, tmp_path, add)).page
    base = page.get_by_role("button", name="Percentage value").first
    expect(base).to_contain_text("Percent of start node")
    page.get_by_label("Language").select_option(label="Svenska")
    expect(base).to_contain_text("Procent av startnoden")
    expect(page.get_by_role("radio", name="Mörkt")).to_have_count(1)
    expect(page.locator("[data-ipj-analysis]").first).to_have_attribute("lang", "sv")
    expect(page.get_by_test_id("ipj-root")).to_have_count(4)
    table = page.locator(".ipj-page-table table")
    expect(table.get_by_role("button")).to_have_count(4)
    page.get_by_label("Language").select_option(label="English")
    expect(base).to_contain_text("Percent of start node")
