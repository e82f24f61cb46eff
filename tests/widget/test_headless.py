"""Notebooks that are run without a front end, by papermill as by nbconvert: both are nbclient."""

from __future__ import annotations

import json
import re

import nbformat
import papermill
import pytest
from nbconvert import HTMLExporter

import ipyjourney as ij

MOST_BYTES = 400_000
CELLS = (
    "import ipyjourney as ij\nview = ij.demo.b2b(accounts=accounts)",
    'ij.JourneyCanvas(view, ij.JourneySpec.path(*steps, container="account"))',
    'ij.CohortTable(view, container="opportunity", inclusion="Opp. Created", returning=steps[-1])',
    'ij.Flow(view, ends_with="MQL Qualified", pathing_dimension="Content Type")',
)
STEPS = ["Lead Form: Step 1", "MQL Qualified", "Opp. Created", "Closed-Won"]
ACCOUNTS = 2000
LIVE = "application/vnd.jupyter.widget-view+json"


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> nbformat.NotebookNode:
    """Run a notebook with parameters, as papermill does on the command line, and give what it wrote."""
    folder = tmp_path_factory.mktemp("papermill")
    parameters = nbformat.v4.new_code_cell("accounts, steps = 10, []", metadata={"tags": ["parameters"]})
    cells = [parameters, *map(nbformat.v4.new_code_cell, CELLS)]
    metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), folder / "template.ipynb")
    given = {"accounts": ACCOUNTS, "steps": STEPS}
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("IPYJOURNEY_OUTPUT", raising=False)
        papermill.execute_notebook(folder / "template.ipynb", folder / "run.ipynb", given, progress_bar=False)
    return nbformat.read(folder / "run.ipynb", as_version=4)


@pytest.fixture(scope="module")
def results():
    view = ij.demo.b2b(accounts=ACCOUNTS)
    return (
        ij.JourneyCanvas(view, ij.JourneySpec.path(*STEPS, container="account")).result,
        ij.CohortTable(view, container="opportunity", inclusion="Opp. Created", returning=STEPS[-1]).result,
        ij.Flow(view, ends_with="MQL Qualified", pathing_dimension="Content Type").result,
    )


def test_each_widget_leaves_the_drawing_of_the_result_for_its_parameters(run, results):
    for cell, result in zip(run.cells[-3:], results, strict=True):
        live, still = (output.data for output in cell.outputs)
        assert LIVE in live
        assert still["text/html"] == result.to_html()
        assert still["text/plain"] == result.to_text()


def test_three_widgets_add_less_than_400_kilobytes(run):
    outputs = [cell.outputs for cell in run.cells]
    added = json.dumps([outputs, run.metadata.get("widgets", {})], ensure_ascii=False)
    assert len(added.encode()) < MOST_BYTES


def test_nothing_live_is_stored_that_would_stand_without_a_kernel(run):
    states = [
        model["state"] for model in run.metadata.widgets["application/vnd.jupyter.widget-state+json"].state.values()
    ]
    widgets = [state for state in states if "_esm" in state]
    assert len(widgets) == 3
    for state in widgets:
        assert state["_esm"] == "export default { render() {} };\n"
        assert not any(state[name] for name in ("_css", "_spec", "_result", "_catalog", "_status", "_words"))


def test_a_page_made_of_it_holds_the_three_drawings(run, results):
    page, _ = HTMLExporter().from_notebook_node(run)
    for result in results:
        (picture,) = re.findall(r'src="([^"]+)"', result.to_html())
        assert picture in page
