"""Hostile texts in everything that is written: pictures, pages, tables, text, code, documents."""

from __future__ import annotations

import ast
import csv
import io
import json
import re

import pandas as pd
import pytest
from pyarrow import parquet

import ipyjourney as ij
from ipyjourney.result.written import still_html, written_json, written_parquet, written_svg
from ipyjourney.spec.analysis import read_spec
from ipyjourney.spec.documents import document_text, parse_document
from tests.security.markup import check_html, check_svg
from tests.security.texts import HOSTILE, TURNING, hostile_specs, hostile_view

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


@pytest.fixture(params=HOSTILE, scope="module")
def results(request):
    """Give the results of all kinds of analyses that have one text wherever a text can be."""
    text = HOSTILE[request.param]
    view = hostile_view(text)
    return view, {kind: view.run(spec) for kind, spec in hostile_specs(text).items()}


def test_pages_run_and_load_nothing(results):
    for result in results[1].values():
        check_html(result.to_html())
        check_html(still_html(result))
    check_html(results[0]._repr_html_())
    check_html(results[1]["cohort"].to_styler().to_html().replace("<style", "<style"))


def test_text_has_one_line_for_each_row_and_nothing_that_moves_the_cursor(results):
    for result in results[1].values():
        text = result.to_text()
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]", text)
        assert not set(text) & set(TURNING)


def test_comma_separated_values_hold_no_formulas(results):
    for text in [result.to_csv() for result in results[1].values()]:
        rows = list(csv.reader(io.StringIO(text, newline="")))
        assert len({len(row) for row in rows}) == 1
        for cell in (cell for row in rows for cell in row):
            assert not cell.startswith(FORMULAS) or is_number(cell), cell[:80]


def is_number(cell):
    try:
        float(cell)
    except ValueError:
        return False
    return True


def test_documents_come_back_as_they_were(results):
    view, found = results
    for result in found.values():
        content = json.loads(written_json(result))
        assert read_spec(content["spec"]) == result.spec
        document = parse_document(document_text(result.spec, view.definitions))
        assert document.spec == result.spec
        assert {each.name for each in document.segments} <= {*view.segments}
        table = parquet.read_table(io.BytesIO(written_parquet(result)))
        assert read_spec(json.loads(table.schema.metadata[b"ipyjourney"])["spec"]) == result.spec


def test_the_code_of_an_analysis_makes_that_analysis_and_nothing_else(results):
    for result in results[1].values():
        code = source_of(result.spec)
        assert only_makes(code)
        names: dict[str, object] = {}
        exec(code, names)
        assert names["made"] == result.spec


def source_of(spec):
    from ipyjourney.export import cohort_source, flow_source, python_source

    match spec:
        case ij.JourneySpec():
            text = python_source.journey_source(spec)
        case ij.CohortSpec():
            text = cohort_source.cohort_source(spec)
        case _:
            text = flow_source.flow_source(spec)
    imports, expression = text.split("\n\n", 1)
    return f"{imports}\n\nmade = {expression}\n"


ALLOWED = (
    *(ast.Module, ast.ImportFrom, ast.Import, ast.alias, ast.Assign, ast.Name, ast.Load, ast.Store, ast.Call),
    *(ast.Attribute, ast.Constant, ast.keyword, ast.List, ast.Tuple, ast.Dict, ast.UnaryOp, ast.USub),
)


def only_makes(code):
    """Say whether code has only imports of ours, calls and constants in it."""
    tree = ast.parse(code)
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    roots = {
        name
        for node in imported
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    called = {ast.unparse(node.func).split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Call)}
    known = {alias.asname or alias.name for node in imported for alias in node.names}
    return (
        all(isinstance(node, ALLOWED) for node in ast.walk(tree))
        and all(str(root).split(".")[0] in {"ipyjourney", "datetime"} for root in roots)
        and called <= known
    )


def test_a_mermaid_flowchart_has_the_nodes_and_arrows_of_its_journey_and_nothing_else(results):
    spec = results[1]["journey"].spec
    text = spec.to_mermaid()
    assert not set(text) & set(TURNING)
    # Mermaid takes out remarks first of all, which begin and end a line.
    drawn = [line for line in re.split(r"\r\n|\n|\r", text) if line.strip() and not line.lstrip().startswith("%%")]
    shapes = [r"flowchart LR", r'    n0\["[^"<>]*"\]', r'    won\["[^"<>]*"\]', r'    n0 -->(\|"[^"<>]*"\|)? won']
    assert len(drawn) == len(shapes)
    assert all(re.fullmatch(shape, line) for shape, line in zip(shapes, drawn, strict=True))
    again = ij.JourneySpec.from_mermaid(text, results[0])
    assert again == spec


def test_figures_of_plotly_say_texts_as_they_are(results):
    for result in results[1].values():
        for words in strings_in(json.loads(result.to_plotly().to_json())):
            assert not re.search(r"<(?!/?(b|br|i|sup|sub|extra|span)\b)", words), words[:200]
            assert not set(words) & set(TURNING)


def strings_in(value):
    """Give the strings of a figure that plotly shows; data that travel along are not among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in ("meta", "customdata"):
                yield from strings_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings_in(part)


def test_all_texts_beside_each_other_break_nothing():
    view = hostile_view(*HOSTILE.values())
    for spec in hostile_specs(*HOSTILE.values()).values():
        result = view.run(spec)
        check_html(result.to_html(), widest=100_000)
        check_svg(written_svg(result), widest=100_000)
        read_spec(json.loads(written_json(result))["spec"])
        pd.read_csv(io.StringIO(result.to_csv()))
        assert isinstance(repr(result), str)
