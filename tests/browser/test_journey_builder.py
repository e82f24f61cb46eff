"""Segments, date ranges and calculated metrics, made, changed and deleted in the rail of two widgets on one view."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, WON, CanvasOnPage, drawn, show, shown_number

OTHER = "other = ij.JourneyCanvas(view, container='person')\nother"
NORDIC = {
    "scope": "account",
    "condition": {
        "all": [
            {"dimension": "Country", "operator": "in", "value": ["Sweden", "Germany"]},
            {"not": {"metric": WON, "operator": "greater_or_equal", "value": 1}},
        ]
    },
}


MADE = 'view.add_date_range(ij.DateRange(name="Last 2 quarters", last=2, unit="quarter"))'


def dialog(canvas: CanvasOnPage) -> Locator:
    return canvas.root.get_by_role("dialog")


def new(canvas: CanvasOnPage, what: str) -> Locator:
    canvas.rail.get_by_role("button", name="New segment, date range or metric").click()
    canvas.choose(what)
    expect(dialog(canvas).get_by_role("textbox", name="Name")).to_be_focused()
    return dialog(canvas)


def counted(canvas: CanvasOnPage) -> Locator:
    return canvas.root.get_by_test_id("ipj-live-count")


def take(canvas: CanvasOnPage, field: Locator, text: str, option: str) -> None:
    """Type into a field, and take one of what it offers with the mouse."""
    field.click()
    field.press_sequentially(text)
    canvas.root.get_by_role("option", name=re.compile(f"^{re.escape(option)}")).first.click()


def expect_kept(canvas: CanvasOnPage, part: str, metric: str) -> None:
    """Compare the live count with what Python says."""
    kept = canvas.notebook.ask(f"vars(view.count_kept({part}, container='{metric[0]}'))")
    texts = [
        f"{metric[1]}: {shown_number(kept['instances'])} of {shown_number(kept['all_instances'])}",
        f"{shown_number(kept['events'])} of {shown_number(kept['all_events'])} events",
    ]
    for text in texts:
        expect(counted(canvas)).to_contain_text(text)


def test_a_segment_is_built_with_the_mouse_used_by_another_widget_changed_and_deleted(open_notebook, shots: Path):
    notebook = open_notebook([drawn(LEAD, WON), OTHER])
    canvas, other = show(notebook, 0), show(notebook, 1)
    page = canvas.page
    panel = new(canvas, "New segment")
    panel.get_by_role("textbox", name="Name").fill("Nordic, not won")
    panel.get_by_label("Keep", exact=True).select_option(label="all events of each account for which")
    first = panel.get_by_role("group", name="Condition 1")
    take(canvas, first.get_by_role("combobox", name="What is compared"), "coun", "Country")
    first.get_by_label("Comparison").select_option(label="is one of")
    for item in ("Sweden", "Germany"):
        take(canvas, first.get_by_role("combobox", name="Value of Country"), item[:3], item)
    panel.get_by_role("button", name="Condition", exact=True).click()
    second = panel.get_by_role("group", name="Condition 2")
    expect(second.get_by_role("combobox", name="What is compared")).to_be_focused()
    take(canvas, second.get_by_role("combobox", name="What is compared"), "closed-w", WON)
    second.get_by_role("button", name="More").click()
    canvas.choose("Must not hold")
    expect_kept(canvas, f"{ {'name': 'S', **NORDIC}!r}", ("account", "Accounts"))
    panel.get_by_text("In words and in Python").click()
    expect(panel.locator("pre")).to_contain_text("view.add_segment(")
    assert violations(page, ".ipj-dialog") == []
    page.screenshot(path=shots / "builder-segment.png")
    panel.get_by_role("button", name="Save").click()
    expect(dialog(canvas)).to_have_count(0)
    for each in (canvas, other):
        expect(each.component("Nordic, not won")).to_be_visible()
    written = notebook.ask(
        "view.segments['Nordic, not won'].model_dump(mode='json', by_alias=True, exclude_defaults=True)"
    )
    assert written == {"name": "Nordic, not won", **NORDIC}

    # The other widget counts people of the segment, and follows when the first one changes it.
    other.component("Nordic, not won").click(button="right")
    other.choose("Add to canvas")
    other.expect_cards("Nordic, not won")
    other.expect_settled()
    before = other.figures()["Nordic, not won"][0]
    assert before == shown_number(notebook.ask("other.result.nodes['primary'][0].item()"))
    canvas.component("Nordic, not won").click(button="right")
    canvas.choose("Edit")
    panel = dialog(canvas)
    panel.get_by_role("button", name="Remove Sweden").click()
    panel.get_by_role("button", name="Save").click()
    expect(other.card("Nordic, not won").locator(".ipj-figure > b").first).not_to_have_text(before)
    other.expect_settled()
    assert other.figures()["Nordic, not won"][0] == shown_number(
        notebook.ask("other.result.nodes['primary'][0].item()")
    )

    # What is used stays, and the dialog says by whom.
    canvas.component("Nordic, not won").click(button="right")
    canvas.choose("Delete")
    expect(dialog(canvas)).to_contain_text("Nothing that is in use can be deleted")
    canvas.root.get_by_test_id("ipj-delete").get_by_role("button").click()
    expect(dialog(canvas).get_by_role("alert")).to_contain_text("is still used by: the open journey canvas (")
    dialog(canvas).get_by_role("button", name="Close").last.click()
    other.button("Undo").click()
    other.expect_cards()
    canvas.component("Nordic, not won").focus()
    page.keyboard.press("Delete")
    canvas.root.get_by_test_id("ipj-delete").get_by_role("button").click()
    for each in (canvas, other):
        expect(each.component("Nordic, not won")).to_have_count(0)
    notebook.expect("list(view.segments)", [])


def test_a_sequence_in_a_group_has_limits_and_says_what_is_missing(open_notebook, shots: Path):
    canvas = show(notebook := open_notebook([drawn(LEAD, WON)]))
    page = canvas.page
    panel = new(canvas, "New segment")
    panel.get_by_role("textbox", name="Name").fill("Quick")
    panel.get_by_label("Joined by").select_option(label="these, one after the other")
    expect(panel.get_by_test_id("ipj-fault")).to_contain_text("A sequence is asked of an account")
    panel.get_by_label("Keep", exact=True).select_option(label="all events of each opportunity for which")
    expect(panel.get_by_test_id("ipj-fault")).to_have_count(0)
    panel.get_by_role("button", name="Save").click()
    expect(panel.get_by_test_id("ipj-fault")).to_contain_text("Choose a dimension or a metric")
    subject = panel.get_by_role("group", name="Condition 1").get_by_role("combobox").first
    expect(subject).to_be_focused()
    take(canvas, subject, "opp. cr", "Opp. Created")
    panel.get_by_role("button", name="Group", exact=True).click()
    inner = panel.get_by_role("group", name="Group 2")
    for number, name in (("2.1", WON), ("2.2", "Closed-Lost")):
        if number == "2.2":
            inner.get_by_role("button", name="Condition", exact=True).click()
        take(canvas, inner.get_by_role("group", name=f"Condition {number}").get_by_role("combobox").first, name, name)
    limit = inner.get_by_role("group", name="Time since the step before").get_by_role("group", name="at most")
    limit.get_by_label("Number").fill("60")
    wanted = {
        "scope": "opportunity",
        "condition": {
            "then": [
                {"condition": {"metric": "Opp. Created", "operator": "greater_or_equal", "value": 1}},
                {
                    "condition": {
                        "any": [
                            {"metric": WON, "operator": "greater_or_equal", "value": 1},
                            {"metric": "Closed-Lost", "operator": "greater_or_equal", "value": 1},
                        ]
                    },
                    "within": "P60D",
                },
            ]
        },
    }
    expect_kept(canvas, f"{ {'name': 'S', **wanted}!r}", ("account", "Accounts"))
    assert violations(page, ".ipj-dialog") == []
    page.screenshot(path=shots / "builder-sequence.png")

    # A look elsewhere does not lose what was built.
    page.keyboard.press("Escape")
    expect(panel).to_contain_text("Discard what you have changed?")
    panel.get_by_role("button", name="Keep on editing").click()
    panel.get_by_role("button", name="Save").click()
    expect(dialog(canvas)).to_have_count(0)
    written = notebook.ask("view.segments['Quick'].model_dump(mode='json', by_alias=True, exclude_defaults=True)")
    assert written == {"name": "Quick", **wanted}

    # Opened again it is as it was, and can be taken apart by keys.
    canvas.component("Quick").focus()
    page.keyboard.press("F2")
    expect(panel.get_by_role("group", name="Condition 2.2").get_by_role("combobox").first).to_have_value("Closed-Lost")
    panel.get_by_role("group", name="Condition 2.2").get_by_role("combobox").first.focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(panel.get_by_role("group", name="Condition 2.1").get_by_role("combobox").first).to_have_value("Closed-Lost")
    more = panel.get_by_role("group", name="Condition 2.1").get_by_role("button", name="More")
    expect(more).to_be_focused()
    page.keyboard.press("Enter")
    canvas.choose("Move out of the group")
    expect(panel.get_by_role("group", name="Condition 3").get_by_role("combobox").first).to_have_value("Closed-Lost")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(panel.get_by_role("group", name="Condition 3")).to_have_count(0)
    for _ in range(2):
        panel.get_by_role("button", name="Undo the last change of conditions").click()
    expect(panel.get_by_role("group", name="Condition 2.1").get_by_role("combobox").first).to_have_value("Closed-Lost")
    page.keyboard.press("Escape")
    panel.get_by_role("button", name="Discard").click()
    expect(canvas.component("Quick")).to_be_focused()


def test_date_ranges_and_metrics_are_made_with_the_keyboard_alone(open_notebook, shots: Path):
    canvas = show(notebook := open_notebook([drawn(LEAD, WON)]))
    page, keys = canvas.page, canvas.page.keyboard
    canvas.rail.get_by_role("button", name="New segment, date range or metric").focus()
    for key in ("Enter", "ArrowDown", "Enter"):
        keys.press(key)
    panel = dialog(canvas)
    expect(panel.get_by_role("textbox", name="Name")).to_be_focused()
    expect_kept(canvas, "{'name': 'R', 'last': 90, 'unit': 'day'}", ("account", "Accounts"))
    for key in ("Tab", "Tab"):
        keys.press(key)
    expect(panel.get_by_label("How many")).to_be_focused()
    keys.press("Control+A")
    keys.type("2")
    keys.press("Tab")
    keys.type("q")
    assert violations(page, ".ipj-dialog") == []
    page.screenshot(path=shots / "builder-range.png")
    panel.get_by_role("button", name="Save").focus()
    keys.press("Enter")
    expect(canvas.component("Last 2 quarters")).to_be_visible()
    notebook.expect("view.to_python('date_range', 'Last 2 quarters').splitlines()[-1]", MADE)
    expect(canvas.rail.get_by_role("button", name="New segment, date range or metric")).to_be_focused()

    for key in ("Enter", "End", "Enter"):
        keys.press(key)
    expect(panel.get_by_role("textbox", name="Name")).to_be_focused()
    keys.type("Deal size")
    keys.press("Tab")
    keys.type("rev")
    expect(canvas.root.get_by_role("option", name="Revenue")).to_be_visible()
    keys.press("Enter")
    keys.type(" / closed-w")
    page.screenshot(path=shots / "builder-metric.png")
    keys.press("Tab")
    expect(panel.get_by_role("combobox", name="Expression")).to_have_value("Revenue / [Closed-Won]")
    run = "view.run(ij.JourneySpec(container='account', primary_metric='{}')).total"
    value = notebook.ask(f"{run.format('Revenue')} / {run.format(WON)}")
    expect(counted(canvas)).to_contain_text(f"it comes to {shown_number(value, 0)}.")
    keys.type(" *")
    expect(panel.get_by_role("alert")).to_contain_text("is expected at character")
    assert violations(page, ".ipj-dialog") == []
    keys.type(" 1")
    expect(panel.get_by_role("alert")).to_have_count(0)
    keys.press("Enter")
    expect(canvas.component("Deal size")).to_be_visible()
    notebook.expect("view.metrics['Deal size'].expression", "Revenue / [Closed-Won] * 1")

    for key in ("Enter", "Enter"):
        keys.press(key)
    expect(panel.get_by_role("textbox", name="Name")).to_be_focused()
    for text, tabs in (("Swedes", 1), ("all events of each acc", 3), ("coun", 0)):
        keys.type(text)
        for _ in range(tabs):
            keys.press("Tab")
    expect(canvas.root.get_by_role("option", name="Country")).to_have_attribute("aria-selected", "true")
    for key in ("Enter", "Tab", "Tab"):
        keys.press(key)
    keys.type("swe")
    expect(canvas.root.get_by_role("option", name=re.compile("^Sweden"))).to_be_visible()
    for key in ("ArrowDown", "Enter"):
        keys.press(key)
    swedes = {"name": "Swedes", "scope": "account", "condition": {"dimension": "Country", "value": "Sweden"}}
    expect_kept(canvas, repr(swedes), ("account", "Accounts"))
    keys.press("Enter")
    expect(canvas.component("Swedes")).to_be_visible()
    notebook.expect(f"view.segments['Swedes'] == ij.Segment.model_validate({swedes!r})", True)
