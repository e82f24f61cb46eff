"""What the page says is what the kernel computed."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import LEAD, OPPORTUNITY, SETUP, WON, drawn, show, shown_number, shown_percent

NODES = "canvas.result.nodes[['name', 'primary', 'primary_percent', 'fallout', 'fallout_percent']]"
ROWS = f"{NODES}.astype(object).where({NODES}.notna(), None).values.tolist()"


@pytest.fixture
def canvas(open_notebook):
    """Show a journey of three nodes."""
    return show(open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))


def computed(canvas) -> dict[str, list[str]]:
    """Give the kernel's figures as the cards should show them."""
    return {
        name: [shown_number(primary), shown_percent(percent)]
        + ([] if fallout is None else [f"{shown_number(fallout)} · {shown_percent(fallout_percent)}"])
        for name, primary, percent, fallout, fallout_percent in canvas.notebook.ask(ROWS)
    }


def test_every_card_shows_the_figures_of_the_result(canvas):
    canvas.expect_settled()
    assert canvas.figures() == computed(canvas)
    assert len(canvas.figures()[LEAD]) == 3


def test_over_nobody_there_is_neither_a_percentage_nor_a_bar(open_notebook):
    cell = f"""{SETUP}
canvas = ij.JourneyCanvas(view, ij.JourneySpec(
    container="account",
    nodes=[
        ij.Node(id="n1", name="Nobody", components=[{{"dimension": "Event", "item": "Nothing of the kind"}}]),
        ij.Node(id="n2", components=[{{"metric": {WON!r}}}], excluded=True),
        ij.Node(id="n3", components=[{{"metric": {OPPORTUNITY!r}}}]),
    ],
    arrows=[ij.Arrow(source="n1", target="n3")],
))
canvas"""
    canvas = show(open_notebook([cell]))
    canvas.expect_settled()
    assert canvas.figures()["Nobody"] == ["0", "–", "0 · –"]
    assert canvas.fallout("Nobody").locator(".ipj-fallout-bar").count() == 0
    expect(canvas.fallout("Nobody")).to_have_count(1)
    # An excluded node begins nothing, though no arrow leads to it.
    assert canvas.card(WON).locator("..").locator(".ipj-tag").all_inner_texts() == ["Excluded"]


def test_every_arrow_shows_who_went_on(canvas):
    canvas.expect_settled()
    for source, target, (instances, share) in zip(
        (LEAD, OPPORTUNITY),
        (OPPORTUNITY, WON),
        canvas.notebook.ask("canvas.result.arrows[['instances', 'share']].values.tolist()"),
        strict=True,
    ):
        texts = canvas.chip(source, target).locator(".ipj-chip-values > *").all_inner_texts()
        assert texts == [shown_number(instances), shown_percent(100 * share)]


def test_figures_follow_an_edit(canvas):
    canvas.drag_component("MQL Qualified", canvas.card(OPPORTUNITY))
    canvas.expect_cards(LEAD, f"{OPPORTUNITY} or MQL Qualified", WON)
    canvas.expect_settled()
    assert canvas.figures() == computed(canvas)


def test_percentages_are_of_what_the_menu_says(canvas):
    canvas.expect_settled()
    of_start = canvas.figures()
    canvas.button("Percentage value").click()
    canvas.choose("Percent of previous node")
    expect(canvas.button("Percentage value")).to_contain_text("previous")
    canvas.notebook.expect("canvas.spec.percent_of.value", "previous")
    canvas.expect_settled()
    assert canvas.figures() == computed(canvas)
    assert canvas.figures()[WON] != of_start[WON]


def test_fallout_is_hidden_and_shown(canvas):
    canvas.expect_settled()
    canvas.button("Show fallout").click()
    expect(canvas.root.locator(".ipj-fallout-text")).to_have_count(0)
    canvas.notebook.expect("canvas.spec.show_fallout", False)
    canvas.button("Show fallout").click()
    expect(canvas.root.locator(".ipj-fallout-text")).to_have_count(2)


def test_the_caption_names_the_best_path(canvas):
    percent = shown_percent(canvas.notebook.ask("canvas.result.caption.percent"))
    expect(canvas.root.get_by_test_id("ipj-footer")).to_contain_text(
        f"from {LEAD} to {WON}, {percent} of the start node"
    )


def test_a_time_limit_is_set_on_an_arrow_and_counted(canvas):
    canvas.chip(OPPORTUNITY, WON).click(button="right")
    canvas.choose("Set time limit")
    dialog = canvas.root.get_by_role("dialog")
    dialog.get_by_role("group", name="At most").get_by_label("Number").fill("90")
    dialog.get_by_role("group", name="At least").get_by_label("Number").fill("91")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_role("alert")).to_contain_text("can never be taken")
    dialog.get_by_role("group", name="At least").get_by_label("Number").fill("")
    dialog.get_by_role("button", name="Save").click()
    expect(canvas.chip(OPPORTUNITY, WON)).to_contain_text("within 90")
    canvas.notebook.expect("str(canvas.spec.arrows[1].within)", "90 days, 0:00:00")
    canvas.expect_settled()
    assert canvas.figures() == computed(canvas)
    expect(canvas.fallout(OPPORTUNITY)).to_contain_text(re.compile("still open, .* lost"))


def test_a_change_in_python_shows_on_the_page(canvas):
    canvas.notebook.run_code(f"canvas.spec = ij.JourneySpec.path({LEAD!r}, 'MQL Qualified', container='account')")
    canvas.expect_cards(LEAD, "MQL Qualified")
    canvas.expect_settled()
    assert canvas.figures() == computed(canvas)
