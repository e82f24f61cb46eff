"""Arrows: how they run, look and are written on."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.canvas import SETUP, CanvasOnPage, show, shown_number, shown_percent
from tests.browser.gestures import centre, mouse_drag

FORM, MQL, WON = "Lead Form: Step 1", "MQL Qualified", "Closed-Won"
LOOPED = f"""{SETUP}
path = ij.JourneySpec.path({FORM!r}, {MQL!r}, {WON!r}, container='account')
first, second = path.arrows
nodes = (path.nodes[0].model_copy(update={{"start": True}}), *path.nodes[1:])
canvas = ij.JourneyCanvas(view, path.with_changes(nodes=nodes, arrows=(
    first.model_copy(update={{"within": __import__("datetime").timedelta(days=30)}}),
    second,
    ij.Arrow(source=path.nodes[2].id, target=path.nodes[0].id),
    ij.Arrow(source=path.nodes[1].id, target=path.nodes[1].id),
)))
canvas
"""


@pytest.fixture
def canvas(open_notebook) -> CanvasOnPage:
    """Show a chain with a time limit, an arrow back to its start and one from a node to itself."""
    return show(open_notebook([LOOPED]))


def line(canvas: CanvasOnPage, number: int = 0):
    return canvas.root.locator("g.ipj-arrow").nth(number).locator(".ipj-arrow-line")


def test_an_arrow_is_bent_straightened_and_styled(canvas):
    canvas.expect_settled()
    chip, straight = canvas.chip(MQL, WON), line(canvas, 1).get_attribute("d")
    x, y = centre(chip)
    mouse_drag(canvas.page, (x, y), (x, y + 70))
    canvas.notebook.expect("getattr(canvas.spec.arrows[1].bend, 'y', 0) > 40", True)
    assert line(canvas, 1).get_attribute("d") != straight
    assert centre(chip)[1] == pytest.approx(y + 70, abs=15)
    # The same with the keyboard: held keys are one edit.
    canvas.notebook.run_code("bend = canvas.spec.arrows[1].bend.y")
    chip.focus()
    canvas.page.keyboard.press("ArrowUp")
    canvas.notebook.expect("canvas.spec.arrows[1].bend.y < bend", True)
    chip.focus()
    canvas.page.keyboard.press("Enter")
    canvas.choose("Reset arrow position")
    canvas.notebook.expect("canvas.spec.arrows[1].bend is None", True)
    expect(line(canvas, 1)).to_have_attribute("d", straight)

    for style, dashes in (
        ("Dashed", "8px, 5px"),
        ("Dotted", "0px, 6px"),
        ("Dash-dot", "9px, 5px, 1px, 5px"),
        ("Animated", "6px, 6px"),
    ):
        chip.focus()
        canvas.page.keyboard.press("Enter")
        canvas.choose("Change arrow style")
        canvas.choose(style)
        expect(line(canvas, 1)).to_have_css("stroke-dasharray", dashes)
    canvas.notebook.expect("canvas.spec.arrows[1].style.value", "animated")
    # The page asks for reduced motion; without that the line runs.
    expect(line(canvas, 1)).to_have_css("animation-name", "none")
    canvas.page.emulate_media(reduced_motion="no-preference")
    expect(line(canvas, 1)).to_have_css("animation-name", "ipj-march")
    canvas.page.emulate_media(reduced_motion="reduce")


def test_loops_limits_and_who_may_yet_go_on_are_drawn(canvas, shots: Path):
    canvas.expect_settled()
    expect(canvas.chip(WON, FORM)).to_contain_text("Loop")
    expect(canvas.chip(MQL, MQL)).to_contain_text("Loop")
    expect(canvas.chip(FORM, MQL)).not_to_contain_text("Loop")
    expect(canvas.chip(FORM, MQL)).to_contain_text("within 30 days")
    expect(canvas.chip(FORM, MQL).locator(".ipj-icon--clock")).to_have_count(1)
    # Back arrows run below the cards that they pass.
    assert centre(canvas.chip(WON, FORM))[1] > centre(canvas.card(MQL))[1] + 20

    figures = canvas.notebook.ask(
        "[canvas.result.nodes.iloc[0][name].item() for name in ('fallout', 'fallout_open', 'fallout_lost')]"
    )
    fallout = canvas.root.locator(".ipj-fallout").first
    expect(fallout.locator(".ipj-fallout-still")).to_have_text(shown_number(figures[1]))
    expect(fallout).to_contain_text(f"{shown_number(figures[1])} still open, {shown_number(figures[2])} lost")
    share = fallout.locator(".ipj-fallout-open").evaluate("(part) => part.style.width")
    whole = fallout.locator(".ipj-fallout-bar > i").first.evaluate("(part) => part.style.width")
    lost = 100 - float(whole.rstrip("%"))
    assert float(share.rstrip("%")) == pytest.approx(lost * figures[1] / figures[0], abs=0.1)
    # Without a limit nobody can tell.
    expect(canvas.root.locator(".ipj-fallout").nth(1).locator(".ipj-fallout-still")).to_have_count(0)
    assert violations(canvas.page, ".ipj-root") == []
    for theme in ("Light", "Dark"):
        canvas.notebook.execute("apputils:change-theme", {"theme": f"JupyterLab {theme}"})
        canvas.page.wait_for_timeout(600)
        canvas.root.screenshot(path=shots / f"arrows-{theme.lower()}.png")
    canvas.notebook.execute("apputils:change-theme", {"theme": "JupyterLab Light"})


def test_arrow_settings_choose_what_is_written_on_them(canvas):
    canvas.expect_settled()
    chip = canvas.chip(FORM, MQL)
    share = canvas.notebook.ask("canvas.result.arrows.iloc[0]['share'].item()")
    expect(chip).to_contain_text(shown_percent(100 * share))
    chip.focus()
    canvas.page.keyboard.press("F2")
    expect(canvas.root.get_by_role("textbox", name="Label")).to_be_focused()
    canvas.page.keyboard.type("Nurture")
    canvas.page.keyboard.press("Enter")
    expect(chip.locator(".ipj-chip-label")).to_have_text("Nurture")
    for setting, label, values in (
        ("Labels only", 1, 0),
        ("Values only", 0, 1),
        ("No labels or values", 0, 0),
        ("Values and labels", 1, 1),
    ):
        canvas.button("View options").click()
        canvas.choose(setting)
        expect(chip.locator(".ipj-chip-label")).to_have_count(label)
        expect(chip.locator(".ipj-chip-values")).to_have_count(values)
        # A limit changes what is counted: it shows whatever else does.
        expect(chip).to_contain_text("within 30 days")
