"""The fixtures themselves, on a widget too small to be wrong."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.gestures import centre, mouse_drag

SLIDER = "import ipywidgets\nslider = ipywidgets.IntSlider(description='Accounts', max=100)\nslider"
WRONG = """
import anywidget
class Wrong(anywidget.AnyWidget):
    _esm = "export default { render({ el }) { el.textContent = 'wrong'; setTimeout(() => fail()) } }"
Wrong()
"""


def test_a_drag_reaches_the_kernel(open_notebook):
    notebook = open_notebook([SLIDER, "print('value', slider.value)"])
    notebook.run_cell(0)
    handle = notebook.page.locator(".noUi-handle")
    x, y = centre(handle)
    mouse_drag(notebook.page, (x, y), (x + 900, y))
    notebook.expect_print(1, "value 100")
    notebook.expect("slider.value", 100)


def test_the_kernel_reaches_the_page(open_notebook):
    notebook = open_notebook([SLIDER])
    notebook.run_cell(0)
    notebook.run_code("slider.value = 42")
    expect(notebook.page.locator(".widget-readout")).to_have_text("42")


def test_an_error_in_a_widgets_script_is_noticed(open_notebook):
    notebook = open_notebook([WRONG])
    notebook.run_cell(0)
    notebook.page.get_by_text("wrong", exact=True).wait_for()
    notebook.page.wait_for_timeout(200)
    assert "fail is not defined" in notebook.errors[0]
    notebook.errors.clear()


def test_axe_finds_a_button_without_a_name(open_notebook):
    page = open_notebook(["'nothing'"]).page
    page.evaluate("() => document.body.insertAdjacentHTML('beforeend', '<p id=nameless><button></button></p>')")
    assert violations(page, "#nameless")[0].startswith("button-name")


def test_notebook_7_runs_cells_too(open_notebook):
    notebook = open_notebook([SLIDER, "print('value', slider.value)"], server="notebook7")
    notebook.run_cell(0)
    notebook.page.locator(".noUi-handle").focus()
    notebook.page.keyboard.press("End")
    notebook.expect_print(1, "value 100")
