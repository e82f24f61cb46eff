"""What a canvas asks that was told nothing, and how journeys leave it and come to it."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.canvas import LEAD, OPPORTUNITY, SETUP, WON, drawn, show
from tests.browser.clipboard import ON_CLIPBOARD

UNTOLD = f"{SETUP}\ncanvas = ij.JourneyCanvas(view)\ncanvas"
SETTINGS = "[canvas.spec.container, canvas.spec.primary_metric, canvas.spec.secondary_metric, str(canvas.spec.within)]"
CHART = f"flowchart LR\n a[{LEAD}] -->|within 90 days| b[Opp. Creatd]\n b --> c[{WON}]"


def test_a_canvas_that_is_told_nothing_asks_once_and_can_be_asked_again(open_notebook, shots):
    canvas = show(notebook := open_notebook([UNTOLD, "canvas", drawn(LEAD, WON)]))
    page, root = canvas.page, canvas.root
    sheet, other = root.locator(".ipj-sheet"), show(notebook, 1).root.locator(".ipj-sheet")
    expect(sheet.get_by_label("Container")).to_have_value("=account")
    # Nobody asked for it, so it leaves the focus where it is.
    assert page.evaluate("() => document.activeElement.closest('.ipj-root')") is None
    assert violations(page, ".ipj-sheet") == []
    root.scroll_into_view_if_needed()
    root.screenshot(path=shots / "canvas-asks.png")

    sheet.get_by_label("Container").select_option("person")
    expect(sheet.get_by_label("Primary metric")).to_have_value("=People")
    sheet.get_by_label("Secondary metric").select_option("Revenue")
    sheet.get_by_label("Number").fill("90")
    page.keyboard.press("Enter")
    expect(sheet).to_have_count(0)
    expect(other).to_have_count(0)
    expect(canvas.area).to_be_focused()
    expect(root.get_by_test_id("ipj-empty")).to_be_visible()
    notebook.expect(SETTINGS, ["person", "People", "Revenue", "90 days, 0:00:00"])

    # Later changes keep what is drawn, and can be undone.
    canvas.component(LEAD).focus()
    page.keyboard.press("Enter")
    canvas.choose("Add to canvas")
    canvas.expect_cards(LEAD)
    root.get_by_role("button", name="Hide components").click()
    canvas.button("Configure").click()
    dialog = root.get_by_role("dialog")
    expect(dialog.get_by_label("Container")).to_be_focused()
    assert violations(page, ".ipj-dialog") == []
    dialog.get_by_label("Number").fill("")
    dialog.get_by_label("Secondary metric").select_option("None")
    dialog.get_by_role("button", name="Save").click()
    expect(canvas.button("Configure")).to_be_focused()
    notebook.expect(SETTINGS, ["person", "People", None, "None"])
    canvas.expect_cards(LEAD)
    canvas.button("Undo").click()
    notebook.expect(SETTINGS, ["person", "People", "Revenue", "90 days, 0:00:00"])

    # What Python has said is not asked.
    told = show(notebook, 2)
    told.expect_cards(LEAD, WON)
    expect(told.root.locator(".ipj-sheet")).to_have_count(0)


def test_a_journey_leaves_as_files_and_by_the_clipboard_and_comes_back(open_notebook, shots, tmp_path):
    canvas = show(notebook := open_notebook([drawn(LEAD, OPPORTUNITY, WON)]))
    page, root, dialog = canvas.page, canvas.root, canvas.root.get_by_role("dialog")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    root.get_by_role("button", name="Hide components").click()
    # Two presses put the picture on the clipboard.
    canvas.button("Export").click()
    canvas.choose("Copy as picture")
    notice = root.get_by_test_id("ipj-notice")
    expect(notice).to_have_text("The picture is on the clipboard.")
    types, width, height = page.evaluate(ON_CLIPBOARD)
    assert types == ["image/png"]
    drawn_as = notebook.ask("int.from_bytes(canvas.result.to_png()[16:20])")
    assert width == drawn_as
    assert height > 400
    canvas.button("Export").click()
    with page.expect_download() as download:
        canvas.choose("Download SVG drawing")
    expect(notice).to_have_text("Saved as journey.svg.")
    assert "<svg" in download.value.path().read_text()

    canvas.button("Export").click()
    canvas.choose("All forms…")
    said = dialog.get_by_role("status")
    files = {"SVG drawing": "svg", "CSV figures": "csv", "JSON": "json", "Python": "py", "Mermaid": "mmd"}
    files["HTML"] = "html"
    for name, suffix in files.items():
        with page.expect_download() as download:
            dialog.get_by_role("button", name=f"Download {name}").click()
        expect(said).to_have_text(f"Saved as journey.{suffix}.")
        notebook.run_code(f"canvas.save({str(tmp_path / f'python.{suffix}')!r})")
        download.value.save_as(tmp_path / f"browser.{suffix}")
        assert (tmp_path / f"browser.{suffix}").read_text() == (tmp_path / f"python.{suffix}").read_text()
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Download PNG picture").click()
    download.value.save_as(shots / "exported.png")
    png = (shots / "exported.png").read_bytes()
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) > 1000

    dialog.get_by_role("button", name="Copy Mermaid").click()
    expect(said).to_have_text("The Mermaid flowchart is on the clipboard.")
    assert page.evaluate("() => navigator.clipboard.readText()") == (tmp_path / "python.mmd").read_text()
    page.evaluate(
        """() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
            navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
            document.execCommand = () => false; }"""
    )
    # What may not be copied is saved.
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Copy PNG picture").click()
    expect(said).to_have_text("The browser does not let pages copy pictures: saved as journey.png instead.")
    assert download.value.path().read_bytes().startswith(b"\x89PNG")
    dialog.get_by_role("button", name="Copy Python").click()
    by_hand = dialog.get_by_role("textbox")
    assert by_hand.input_value() == (tmp_path / "python.py").read_text()
    assert by_hand.evaluate("(area) => area.selectionEnd - area.selectionStart") == len(by_hand.input_value())
    assert violations(page, ".ipj-dialog") == []
    root.screenshot(path=shots / "canvas-export.png")
    page.keyboard.press("Escape")
    expect(canvas.button("Export")).to_be_focused()

    # A text that is not right says what is wrong, and the journey stays.
    canvas.button("View options").focus()
    page.keyboard.press("Enter")
    canvas.menu_item("Import").focus()
    page.keyboard.press("Enter")
    text = dialog.get_by_role("textbox")
    expect(text).to_be_focused()
    text.fill(CHART)
    page.keyboard.press("Tab")
    dialog.get_by_role("button", name="Import").click()
    expect(dialog.get_by_role("alert")).to_contain_text(f'Did you mean "{OPPORTUNITY}"?')
    assert violations(page, ".ipj-dialog") == []
    root.screenshot(path=shots / "canvas-import.png")
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)
    broken = json.loads((tmp_path / "python.json").read_text()) | {"arows": []}
    text.fill(json.dumps(broken))
    dialog.get_by_role("button", name="Import").click()
    expect(dialog.get_by_role("alert")).to_contain_text('Did you mean "arrows"?')
    notebook.expect("[len(canvas.spec.nodes), canvas._history.can_undo]", [3, False])

    text.fill(CHART.replace("Creatd", "Created") + "\n b --> d[Channel: Paid Social]")
    dialog.get_by_role("button", name="Import").click()
    expect(dialog).to_have_count(0)
    expect(canvas.button("View options")).to_be_focused()
    expect(canvas.chip(LEAD, OPPORTUNITY)).to_contain_text("within 90 days")
    notebook.expect("nodes()", [LEAD, OPPORTUNITY, WON, "Channel: Paid Social"])
    canvas.button("Undo").click()
    canvas.expect_cards(LEAD, OPPORTUNITY, WON)

    # An item that the data do not have (any more) is noted, and the journey stands.
    gone = {"container": "account", "nodes": [{"id": "a", "components": [{"dimension": "Channel", "item": "Telex"}]}]}
    notebook.run_code(f"canvas.spec = {gone!r}")
    canvas.root.get_by_test_id("ipj-footer").get_by_role("button").click()
    expect(canvas.root.get_by_test_id("ipj-footer")).to_contain_text('"Telex" is no item of Channel in these data')
    canvas.expect_cards("Telex")
