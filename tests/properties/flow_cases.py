"""Random cases of flows: a table, a view of it and two flows on that view."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from ipyjourney.errors import Note
from ipyjourney.result import FlowResult
from ipyjourney.spec import FlowSpec
from tests.oracle.view import Json
from tests.properties.choices import Choices
from tests.properties.comparison import compare_rows, records
from tests.properties.flows import FLOW_BYTES, decode_flow
from tests.properties.strategies import DATA_BYTES, Case, automatic_id, decode_data

__all__ = ["FLOW_CASE_BYTES", "answer_of_flow", "decode_flow_case", "flow_cases", "flow_differences", "make_flow"]

FLOW_CASE_BYTES = DATA_BYTES + 2 * FLOW_BYTES

FRAMES = ("nodes", "links", "paths", "loops", "differences")

_REASONS = {Note("withheld-no-base").text: "withheld-no-base"}
"""Reasons by their words; the other one names how many instances are shared."""


def flow_cases() -> st.SearchStrategy[Case]:
    """Draw a case."""
    return st.binary(min_size=FLOW_CASE_BYTES, max_size=FLOW_CASE_BYTES).map(decode_flow_case)


def decode_flow_case(source: bytes) -> Case:
    """Make a case of bytes."""
    chosen = Choices(source)
    data, clock = decode_data(chosen)
    spec, other_spec = (
        _with_automatic_ids(decode_flow(part, clock.step), data.view) for part in chosen.parts(2, FLOW_BYTES)
    )
    return replace(data, spec=spec, other_spec=other_spec)


def make_flow(spec: Json) -> FlowSpec:
    """Read a spec."""
    return FlowSpec.from_json({"kind": "flow", "version": 1, **spec})


def answer_of_flow(result: FlowResult) -> Json:
    """Write an engine's result as the oracle writes its own."""
    # Frames take most of the time of a case, and one without rows is tried elsewhere.
    frames = FRAMES if result.spec.compare else FRAMES[:-1]
    answer: Json = {"differences": [], **{name: records(getattr(result, name)) for name in frames}}
    for row in answer["differences"]:
        row["withheld"] = None if row["withheld"] is None else _REASONS.get(row["withheld"], "withheld-shared")
    return answer


def flow_differences(found: Json, expected: Json) -> list[str]:
    """Say where an answer differs from the expected one; nothing if it does not."""
    return [said for name in FRAMES for said in compare_rows(name, found[name], expected[name])]


def _with_automatic_ids(part: Any, view: Json) -> Any:
    """Give the counters of items that the table has their own ids, wherever they are named."""
    if isinstance(part, dict):
        return {name: _with_automatic_ids(value, view) for name, value in part.items()}
    if isinstance(part, list):
        return [_with_automatic_ids(value, view) for value in part]
    return automatic_id(part, view) if isinstance(part, str) else part
