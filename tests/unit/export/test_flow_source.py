from __future__ import annotations

import ast

from hypothesis import given

import ipyjourney as ij
from ipyjourney.export.flow_source import flow_source
from tests.properties.flow_cases import flow_cases, make_flow
from tests.properties.strategies import Case

WHERE = {"container": "account", "pathing_dimension": "Channel"}
MAIL, WEB = ({"dimension": "Channel", "item": name} for name in ("E-mail", 'the "web"'))


def made_by(source: str) -> ij.FlowSpec:
    *statements, last = ast.parse(source).body
    assert isinstance(last, ast.Expr)
    names: dict[str, object] = {}
    exec(compile(ast.Module(statements, []), "flow", "exec"), names)
    made = eval(compile(ast.Expression(last.value), "flow", "eval"), names)
    assert isinstance(made, ij.FlowSpec)
    return made


@given(flow_cases())
def test_the_code_makes_the_flow_again(case: Case) -> None:
    spec = make_flow(case.spec)
    assert made_by(flow_source(spec)) == spec


def source(spec: ij.FlowSpec) -> str:
    return flow_source(spec).removeprefix("import ipyjourney as ij\n\n")


def test_a_flow_is_written_by_the_kind_of_its_anchor() -> None:
    flow = ij.FlowSpec.contains(MAIL, WEB, **WHERE, columns_before=1, hidden_columns=[1], wrap_labels=True)
    assert (
        source(flow)
        == """\
ij.FlowSpec.contains(
    {"dimension": "Channel", "item": "E-mail"},
    {"dimension": "Channel", "item": 'the "web"'},
    container="account",
    pathing_dimension="Channel",
    columns_before=1,
    hidden_columns=(1,),
    wrap_labels=True,
)"""
    )


def test_paths_between_two_have_a_start_and_an_end() -> None:
    flow = ij.FlowSpec.between([MAIL, WEB], {"metric": "Won"}, **WHERE)
    assert made_by(flow_source(flow)) == flow
    assert source(flow).startswith("ij.FlowSpec.between(\n    [")
    one = ij.FlowSpec.between({"metric": "Lead"}, {"metric": "Won"}, **WHERE)
    assert (
        source(one)
        == """\
ij.FlowSpec.between(
    {"metric": "Lead"}, {"metric": "Won"}, container="account", pathing_dimension="Channel"
)"""
    )


def test_a_whole_dimension_is_written_as_an_anchor() -> None:
    flow = ij.FlowSpec(anchor={"kind": "starts_with", "dimension": "Channel"}, **WHERE)
    assert made_by(flow_source(flow)) == flow
