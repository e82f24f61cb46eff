"""What is left of a journey when its kernel is gone, or the notebook is someone else's."""

from __future__ import annotations

import re

import nbformat
from playwright.sync_api import expect

from tests.browser.canvas import LEAD, OPPORTUNITY, WON, drawn, show

STILL = ".ipj-still img"


def test_the_picture_hides_while_the_widget_lives(open_notebook):
    canvas = show(open_notebook([drawn(LEAD, WON)]))
    expect(canvas.notebook.cell(0).locator(STILL)).to_be_hidden()


def test_a_reloaded_page_shows_the_journey_as_it_was_left(open_notebook):
    notebook = open_notebook([drawn(LEAD, OPPORTUNITY, WON)])
    canvas = show(notebook)
    canvas.card(OPPORTUNITY).click()
    canvas.page.keyboard.press("Delete")
    canvas.notebook.expect("nodes()", [LEAD, WON])
    notebook.save()
    notebook.reopen()
    expect(canvas.area).to_be_visible(timeout=30_000)
    canvas.expect_cards(LEAD, WON)


def test_the_picture_shows_when_the_kernel_has_forgotten_the_widget(open_notebook):
    notebook = open_notebook([drawn(LEAD, WON)])
    show(notebook).expect_settled()
    notebook.save()
    notebook.restart_kernel()
    notebook.reopen()
    picture = notebook.cell(0).locator(STILL)
    expect(picture).to_be_visible(timeout=30_000)
    expect(picture).to_have_attribute("alt", re.compile(f"^Journey: {LEAD}, {WON}"))
    assert picture.evaluate("(image) => image.naturalWidth") > 100


def test_the_picture_shows_in_a_notebook_that_is_not_trusted(open_notebook):
    notebook = open_notebook([drawn(LEAD, WON)])
    show(notebook).expect_settled()
    notebook.save()
    # A notebook that was changed outside Jupyter no longer fits its signature.
    path = notebook.server.root / notebook.name
    content = nbformat.read(path, as_version=4)
    content.cells[0].source += "\n# from a colleague"
    nbformat.write(content, path)
    notebook.server.stop_kernels()
    notebook.reopen()
    assert not notebook.page.evaluate("() => window.jupyterapp.shell.currentWidget.content.widgets[0].model.trusted")
    expect(notebook.cell(0).locator("img[alt^='Journey']")).to_be_visible(timeout=30_000)
