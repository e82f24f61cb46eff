"""A cohort table outside of its widget: files from its dialog, a converted notebook, one that is not trusted."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import nbformat
from nbconvert import HTMLExporter
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.clipboard import ON_CLIPBOARD
from tests.browser.jupyter import OpenNotebook
from tests.browser.test_cohort_table import ROOT, TABLE, choose, show

STILL = ".ipj-still"
HEADING = "Retention: Opp. Created → Closed-Won (Accounts by month)"
PAINTED = """(table) => [...table.querySelectorAll('td[bgcolor]')].map((cell) =>
    [cell.textContent, getComputedStyle(cell).backgroundColor, getComputedStyle(cell).color])"""
CUT = """(still) => [...still.querySelectorAll('td, th')]
    .filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length"""


def expect_the_table(still: Locator, rows: int) -> list[list[str]]:
    """See a still picture, and behind it the table with its rows and colours, and nothing cut off."""
    expect(still).to_be_visible(timeout=30_000)
    picture = still.get_by_role("img", name=HEADING)
    expect(picture).to_be_visible()
    assert picture.evaluate("(image) => image.naturalWidth") > 300
    still.get_by_text("Figures as a table").click()
    expect(still.locator("tbody tr")).to_have_count(rows + 1)
    assert still.evaluate(CUT) == 0
    painted: list[list[str]] = still.evaluate(PAINTED)
    assert len({ground for _, ground, _ in painted}) > 5
    assert {ink for _, _, ink in painted} == {"rgb(22, 24, 29)"}
    return painted


def expect_curves_to_leave(root: Locator, page: Page, shots: Path) -> None:
    """See the curves saved as they are shown, with their names."""
    root.get_by_role("button", name="Curves").click()
    chart = root.locator(".ipj-curves > section").nth(1)
    expect(chart.locator(".ipj-legend > li").first).to_be_visible()
    names = chart.locator(".ipj-legend > li").all_inner_texts()
    with page.expect_download() as download:
        chart.get_by_role("button", name="Download PNG picture").click()
    download.value.save_as(shots / "curves-exported.png")
    with page.expect_download() as download:
        chart.get_by_role("button", name="Download SVG drawing").click()
    drawn = ElementTree.fromstring(download.value.path().read_text(encoding="utf-8"))
    texts = [text.text for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert len(names) > 1
    assert {*names, "Time to return"} <= {text.strip() for text in texts}
    root.screenshot(path=shots / "cohort-curves-tools.png")
    root.get_by_role("button", name="Curves").click()


def test_a_table_leaves_as_files_and_stays_where_no_widget_can_live(open_notebook, shots, tmp_path):
    notebook: OpenNotebook = open_notebook([TABLE])
    root, page = show(notebook), notebook.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    root.get_by_role("button", name="Export").click()
    choose(root, "Copy as picture")
    expect(root.get_by_test_id("ipj-notice")).to_have_text("The picture is on the clipboard.")
    assert page.evaluate(ON_CLIPBOARD)[0] == ["image/png"]
    expect_curves_to_leave(root, page, shots)
    root.get_by_role("button", name="More").click()
    choose(root, "Export")
    dialog = root.get_by_role("dialog")
    for name, suffix in {"SVG drawing": "svg", "HTML": "html", "CSV figures": "csv", "JSON": "json"}.items():
        with page.expect_download() as download:
            dialog.get_by_role("button", name=f"Download {name}").click()
        expect(dialog.get_by_role("status")).to_have_text(f"Saved as cohort.{suffix}.")
        download.value.save_as(tmp_path / f"browser.{suffix}")
        notebook.run_code(f"table.save({str(tmp_path / f'python.{suffix}')!r})")
        assert (tmp_path / f"browser.{suffix}").read_text() == (tmp_path / f"python.{suffix}").read_text()
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Download PNG picture").click()
    download.value.save_as(shots / "cohort-exported.png")
    assert int.from_bytes((shots / "cohort-exported.png").read_bytes()[16:20]) > 1000
    assert violations(page, ".ipj-dialog") == []
    root.screenshot(path=shots / "cohort-export.png")
    page.keyboard.press("Escape")
    rows = notebook.ask("len(table.result.counts)")
    expect(notebook.cell(0).locator(STILL)).to_be_hidden()

    notebook.save()
    path = notebook.server.root / notebook.name
    for theme in ("light", "dark"):
        converted = open_converted(page, path, tmp_path, theme)
        expect_the_table(converted.locator(STILL), rows)
        expect(converted.locator(ROOT)).to_have_count(0)
        converted.screenshot(path=shots / f"cohort-converted-{theme}.png")
        converted.close()

    # A notebook that was changed outside Jupyter no longer fits its signature.
    content = nbformat.read(path, as_version=4)
    content.cells[0].source += "\n# from a colleague"
    nbformat.write(content, path)
    notebook.server.stop_kernels()
    notebook.reopen()
    assert not page.evaluate("() => window.jupyterapp.shell.currentWidget.content.widgets[0].model.trusted")
    # There the name of the class is taken out.
    untrusted = notebook.cell(0).locator(".jp-RenderedHTML", has=page.locator("img"))
    expect_the_table(untrusted, rows)
    page.screenshot(path=shots / "cohort-untrusted.png")


def open_converted(page: Page, path: Path, folder: Path, theme: str) -> Page:
    """Convert a notebook as `jupyter nbconvert --to html` does, and open what comes of it."""
    html, _ = HTMLExporter(theme=theme).from_filename(str(path))
    (folder / f"{theme}.html").write_text(html, encoding="utf-8")
    converted = page.context.new_page()
    # Nothing is needed from elsewhere.
    converted.route("http*://**", lambda route: route.abort())
    converted.goto((folder / f"{theme}.html").as_uri())
    return converted
