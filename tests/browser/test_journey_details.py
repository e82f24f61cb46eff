"""The drawer with what stands behind the figures: tables, charts, timelines, definitions, segments."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

from playwright.sync_api import Locator, expect

from ipyjourney.result.cohort_days import period_words
from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, WON, CanvasOnPage, drawn, show, shown_number
from tests.browser.clipboard import ON_CLIPBOARD
from tests.browser.jupyter import OpenNotebook

MQL = "MQL Qualified"
SVG = "{http://www.w3.org/2000/svg}"
CELLS = [drawn(LEAD, MQL, WON), "other = ij.JourneyCanvas(view, container='account')\nother"]


def drawer(canvas: CanvasOnPage) -> Locator:
    return canvas.root.get_by_test_id("ipj-drawer")


def open_tab(canvas: CanvasOnPage, part: Locator, tab: str) -> Locator:
    """Open the drawer by the menu of a part, with the keyboard."""
    part.focus()
    canvas.page.keyboard.press("Shift+F10")
    details = canvas.root.get_by_role("menuitem", name="Details", exact=True)
    details.focus()
    canvas.page.keyboard.press("ArrowRight")
    canvas.root.get_by_role("menuitem", name=tab, exact=True).press("Enter")
    shown = drawer(canvas)
    expect(shown.get_by_role("tab", name=tab)).to_have_attribute("aria-selected", "true")
    expect(shown.get_by_role("tab", name=tab)).to_be_focused()
    return shown


def choose_for_all(canvas: CanvasOnPage, name: str) -> None:
    """Choose an entry of the canvas's own menu, which it has while nothing is selected."""
    canvas.area.focus()
    canvas.page.keyboard.press("Escape")
    canvas.page.keyboard.press("Shift+F10")
    canvas.choose(name)


def rows(panel: Locator) -> list[list[str]]:
    """Read the table once its page is there."""
    expect(panel.locator('.ipj-table-panel[aria-busy="false"]')).to_have_count(1)
    cells = "rows => rows.map((row) => [...row.cells].map((cell) => cell.innerText))"
    found: list[list[str]] = panel.locator(".ipj-table tbody tr").evaluate_all(cells)
    return found


def answer(notebook: OpenNotebook, expression: str) -> object:
    return json.loads(notebook.ask(f"__import__('json').dumps({expression})"))


def test_a_table_has_the_numbers_of_python_in_any_order_and_leaves_the_page(open_notebook):
    canvas = show(notebook := open_notebook(CELLS))
    page = canvas.page
    panel = open_tab(canvas, canvas.card(MQL), "Members")
    members = "canvas.members('MQL Qualified')"
    total = answer(notebook, f"len({members})")
    expect(panel.get_by_text(f"{total} rows", exact=True)).to_be_visible()
    assert [row[0] for row in rows(panel)] == answer(notebook, f"{members}['account_id'].tolist()[:50]")
    assert violations(page, ".ipj-drawer") == []

    # Sorted as a whole, not page by page: the largest numbers first, then the smallest.
    by_events = panel.get_by_role("button", name="Events")
    largest = f"{members}.sort_values('events', ascending=False, kind='stable')['events'].tolist()"
    by_events.press("Enter")
    expect(panel.locator("th[aria-sort=descending]")).to_have_text("Events")
    expect(panel.locator(".ipj-table tbody tr").first.locator("td").last).to_have_text(
        shown_number(answer(notebook, f"{largest}[0]"))
    )
    panel.get_by_role("button", name="Next page").press("Enter")
    expect(panel.get_by_label("Page", exact=True)).to_have_value("2")
    expect(panel.get_by_text(f"51–100 of {total}")).to_be_visible()
    assert [row[-1] for row in rows(panel)] == [shown_number(n) for n in answer(notebook, f"{largest}[50:100]")]
    panel.get_by_label("Page", exact=True).fill("99")
    panel.get_by_label("Page", exact=True).press("Enter")
    expect(panel.get_by_role("button", name="Next page")).to_have_attribute("aria-disabled", "true")

    # Into the kernel under a name: not under one that means something already.
    panel.get_by_role("button", name="As data frame").press("Enter")
    name = panel.get_by_label("Name in Python")
    expect(name).to_be_focused()
    expect(name).to_have_value("accounts_mql_qualified")
    for given, said in (("2nd", "cannot be the name"), ("canvas", "There is something called")):
        name.fill(given)
        name.press("Enter")
        expect(panel.get_by_role("alert")).to_contain_text(said)
        expect(name).to_be_focused()
    assert violations(page, ".ipj-drawer") == []
    name.fill("qualified")
    name.press("Enter")
    expect(panel.get_by_text("“qualified” is a data frame now")).to_be_visible()
    expect(panel.get_by_role("button", name="As data frame")).to_be_focused()
    notebook.expect(f"qualified['events'].tolist() == {largest}", True)

    with page.expect_download() as download:
        panel.get_by_role("button", name="CSV").click()
    assert download.value.suggested_filename == "accounts_mql_qualified.csv"
    written = download.value.path().read_text(encoding="utf-8").splitlines()
    assert (len(written), written[0]) == (total + 1, "account_id,reached,first,last,events")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel.get_by_role("button", name="Copy").click()
    expect(panel.get_by_text(f"All {total} rows are on the clipboard.")).to_be_visible()
    copied = page.evaluate("() => navigator.clipboard.readText()").splitlines()
    assert (len(copied), copied[0].split("\t")[1]) == (total + 1, "Reached")

    # The people behind them, and nothing of it is lost when the journey changes.
    panel.get_by_label("Show").select_option("person")
    people = answer(notebook, f"len(canvas.members('{MQL}', of='person'))")
    expect(panel.get_by_text(f"{people:,} rows", exact=True)).to_be_visible()
    notebook.ask("canvas.__setattr__('spec', canvas.spec.with_changes(within='10 minutes'))")
    fewer = answer(notebook, f"len(canvas.members('{MQL}', of='person'))")
    assert fewer != people
    expect(panel.get_by_text(f"{fewer:,} rows", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)

    # An audience is the list under a name that is asked for at once.
    canvas.card(MQL).focus()
    page.keyboard.press("Shift+F10")
    canvas.choose("Create audience…")
    expect(panel.get_by_label("Name in Python")).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel.get_by_text("“accounts_mql_qualified” is a data frame now")).to_be_visible()
    notebook.expect(f"len(accounts_mql_qualified) == len({members})", True)
    page.keyboard.press("Escape")
    expect(canvas.card(MQL)).to_be_focused()


def test_charts_tables_and_words_say_what_python_says(open_notebook):
    canvas = show(notebook := open_notebook(CELLS))
    page = canvas.page
    panel = open_tab(canvas, canvas.card(MQL), "Trend")
    values = answer(notebook, f"canvas.trend('{MQL}')[['period', 'value']].values.tolist()")
    values = [(period_words(period), value) for period, value in values]
    expect(panel.locator(".ipj-table tbody tr")).to_have_count(len(values))
    assert rows(panel) == [[period, shown_number(value)] for period, value in values]
    # The arrow keys read the line.
    line = panel.get_by_role("slider")
    expect(panel.locator(".ipj-line circle")).to_have_count(len(values))
    line.focus()
    line.press("End")
    expect(line).to_have_attribute("aria-valuetext", f"{values[-1][0]}: {shown_number(values[-1][1])}")
    line.press("ArrowLeft")
    expect(line).to_have_attribute("aria-valuetext", f"{values[-2][0]}: {shown_number(values[-2][1])}")
    # A chart is taken along with its title, in the colours that it has here.
    with page.expect_download() as download:
        panel.get_by_role("button", name="Download SVG drawing").click()
    name = f"{MQL.lower().replace(' ', '_')}_trend"
    expect(panel.get_by_text(f"Saved as {name}.svg.")).to_be_visible()
    drawn = ElementTree.fromstring(download.value.path().read_text(encoding="utf-8"))
    drawn_lines = [part for part in drawn.iter(f"{SVG}path") if part.get("stroke-width") == "2px"]
    stroke = panel.locator(".ipj-line").first.evaluate("(line) => getComputedStyle(line).stroke")
    assert [part.get("stroke") for part in drawn_lines] == [stroke]
    assert f"{MQL}: Trend" in [text.text for text in drawn.iter(f"{SVG}text")]
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel.get_by_role("button", name="Copy as picture").click()
    expect(panel.get_by_text("The picture is on the clipboard.")).to_be_visible()
    assert page.evaluate(ON_CLIPBOARD)[0] == ["image/png"]
    panel.get_by_label("By").select_option("year")
    expect(panel.locator(".ipj-table tbody tr")).to_have_count(2)
    # The data end within a week, whose figure is that of a part of it.
    expect(panel.locator(".ipj-line-part")).to_have_count(0)
    panel.get_by_label("By").select_option("week")
    expect(panel.locator("path.ipj-line-part")).to_have_count(1)
    expect(panel.get_by_text("Dotted: a period")).to_be_visible()
    line.focus()
    line.press("End")
    expect(line).to_have_attribute("aria-valuetext", re.compile(r"^Dec 29, 2025 \(incomplete\): "))
    panel.get_by_role("button", name="Period", exact=True).click()
    panel.get_by_role("button", name="Period", exact=True).click()
    expect(panel.locator(".ipj-table tbody th").first).to_have_text("Dec 29, 2025 (incomplete)")
    assert violations(page, ".ipj-drawer") == []

    # The arrow keys lead from tab to tab.
    panel.get_by_role("tab", name="Trend").press("ArrowRight")
    expect(panel.get_by_role("tab", name="Breakdown")).to_be_focused()
    panel.get_by_label("Dimension").select_option("Channel")
    parts = answer(notebook, f"canvas.breakdown('{MQL}', dimension='Channel', limit=None)['value'].tolist()")
    expect(panel.locator(".ipj-table tbody tr")).to_have_count(len(parts))
    assert [row[1] for row in rows(panel)] == [shown_number(value) for value in parts]

    panel.get_by_role("tab", name="Breakdown").press("ArrowRight")
    panel.get_by_label("When").select_option("before")
    panel.get_by_label("Which").select_option("eventually")
    top = f"canvas.top_items('{MQL}', 'Event', when='before', immediate=False)"
    items = answer(notebook, f"{top}[['item', 'primary', 'events']].values.tolist()")
    expect(panel.locator(".ipj-table tbody tr")).to_have_count(len(items))
    assert rows(panel) == [[item, shown_number(count), shown_number(events)] for item, count, events in items]

    panel.get_by_role("tab", name="Definition").click()
    expect(panel.get_by_text("counts each account once")).to_be_visible()
    said = panel.locator(".ipj-definition > p").all_inner_texts()
    assert said == str(answer(notebook, f"canvas.define('{MQL}')")).split("\n")

    panel = open_tab(canvas, canvas.chip(MQL, WON), "Time to move")
    times = "canvas.find_durations({'source': 'n2', 'target': 'n3'})"
    counts = answer(notebook, f"{times}.counts")
    expect(panel.locator(".ipj-bar")).to_have_count(len(counts))
    median = canvas.root.locator(".ipj-quantile--median dd").inner_text()
    assert re.match(r"\d+ days", median)
    assert int(median.split()[0]) == answer(notebook, f"dict({times}.quantiles)[50] // 86_400_000_000")
    panel.get_by_role("slider").focus()
    page.keyboard.press("Home")
    expect(panel.get_by_role("slider")).to_have_attribute("aria-valuetext", re.compile(f": {counts[0]} "))
    assert violations(page, ".ipj-drawer") == []

    # Of several together; what is gone is said, and comes back with an undo.
    canvas.area.focus()
    page.keyboard.press("Control+a")
    canvas.card(MQL).click(button="right")
    canvas.menu_item("Details").hover()
    canvas.choose("Trend")
    expect(panel.get_by_role("heading", level=2)).to_have_text("3 selected")
    expect(panel.locator(".ipj-legend li")).to_have_text([LEAD, MQL, WON])
    assert violations(page, ".ipj-drawer") == []
    notebook.run_code(
        "canvas.spec = canvas.spec.with_changes(nodes=canvas.spec.nodes[:2], arrows=canvas.spec.arrows[:1])"
    )
    expect(panel.get_by_role("alert")).to_contain_text("no longer in the journey")
    notebook.run_code("canvas.undo()")
    expect(panel.get_by_role("alert")).to_have_count(0)
    expect(panel.locator(".ipj-legend li")).to_have_count(3)

    # Of a fallout too, and of all figures.
    panel = open_tab(canvas, canvas.fallout(MQL), "Members")
    lost = answer(notebook, f"len(canvas.members('{MQL}', fallout=True))")
    expect(panel.get_by_text(f"{lost} rows", exact=True)).to_be_visible()
    canvas.button("View options").click()
    canvas.menu_item("Details").hover()
    canvas.choose("All figures")
    expect(panel.locator(".ipj-table tbody tr")).to_have_count(3)
    assert [row[:2] for row in rows(panel)] == answer(
        notebook, "[[name, f'{value:,}'] for name, value in canvas.result.nodes[['name', 'primary']].values.tolist()]"
    )


def test_one_account_is_followed_and_a_segment_is_made_for_all_widgets(open_notebook):
    canvas = show(notebook := open_notebook(CELLS))
    page = canvas.page
    panel = open_tab(canvas, canvas.card(WON), "Members")
    key = panel.locator(".ipj-table-open").first.inner_text()
    panel.locator(".ipj-table-open").first.press("Enter")
    expect(panel.get_by_role("heading", name=key)).to_be_visible()
    events = answer(notebook, f"len(canvas.timeline('{key}'))")
    expect(panel.get_by_text(f"{events:,} rows", exact=True)).to_be_visible()
    reached = answer(notebook, f"sorted({{node for nodes in canvas.timeline('{key}')['nodes'] for node in nodes}})")
    assert sorted(panel.locator(".ipj-reached .ipj-mark").all_inner_texts()) == reached
    panel.get_by_role("button", name=f"{WON}: go to the first time").press("Enter")
    first = f"next(n for n, nodes in enumerate(canvas.timeline('{key}')['nodes']) if '{WON}' in nodes)"
    led = panel.locator(f'[data-row="{answer(notebook, first)}"]')
    expect(led).to_be_focused()
    expect(led).to_contain_text(f"reaches {WON}")
    assert violations(page, ".ipj-drawer") == []
    panel.get_by_role("button", name=f"Back to {WON}").press("Enter")
    expect(panel.get_by_role("tab", name="Members")).to_be_focused()

    # Named by search instead.
    choose_for_all(canvas, "Timeline of one instance")
    expect(panel.get_by_label("A part of its key")).to_be_focused()
    page.keyboard.type(key[-2:].lower())
    expect(panel.get_by_role("status")).to_contain_text("found")
    panel.get_by_role("button", name=re.compile(f"^{key}")).click()
    expect(panel.get_by_text(f"{events:,} rows", exact=True)).to_be_visible()
    expect(panel.get_by_role("button", name="Back to the search")).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)

    other = show(notebook, 1)
    canvas.card(MQL).focus()
    page.keyboard.press("Shift+F10")
    canvas.choose("Create segment from node")
    dialog = canvas.root.get_by_role("dialog")
    expect(dialog.get_by_label("Name of the segment")).to_be_focused()
    expect(dialog.get_by_role("status")).to_contain_text(
        f"(Accounts: {answer(notebook, f'len(canvas.members({MQL!r}))')})"
    )
    page.keyboard.type("Qualified")
    page.keyboard.press("Enter")
    expect(dialog.locator(".ipj-code")).to_contain_text("view.add_segment(")
    expect(dialog.get_by_role("button", name="Done")).to_be_focused()
    assert violations(page, ".ipj-dialog") == []
    page.keyboard.press("Escape")
    for each in (canvas, other):
        expect(each.component("Qualified")).to_have_count(1)
    notebook.expect("view.segments['Qualified'].condition.place.node", "n2")

    # A name that is there already is told, and nothing is lost.
    canvas.card(MQL).focus()
    page.keyboard.press("Shift+F10")
    canvas.choose("Create segment from node")
    page.keyboard.type("Qualified")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("Qualified")
    expect(dialog.get_by_label("Name of the segment")).to_have_value("Qualified")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
