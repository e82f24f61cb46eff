"""Python and TypeScript edit a flow alike: both read the same vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import FlowSpec
from ipyjourney.spec.edits import flow as edits

CONTRACT = json.loads((Path(__file__).parent / "flow_edits.json").read_text(encoding="utf-8"))
VECTORS = [pytest.param(vector, id=vector["name"]) for vector in CONTRACT["vectors"]]


def spec_of(fields: dict[str, Any]) -> FlowSpec:
    return FlowSpec.from_json({"kind": "flow", "version": 1, **fields})


def edited(vector: dict[str, Any]) -> FlowSpec:
    arguments = list(vector["arguments"])
    named = arguments.pop() if vector["edit"] == "configure" else {}
    return getattr(edits, vector["edit"])(spec_of(CONTRACT["specs"][vector["spec"]]), *arguments, **named)


@pytest.mark.parametrize("vector", VECTORS)
def test_an_edit_makes_the_flow_or_the_error_of_the_contract(vector):
    if "error" in vector:
        with pytest.raises(IpyjourneyError) as refused:
            edited(vector)
        assert refused.value.message_id == vector["error"]
        assert all(refused.value.to_wire()[part] for part in ("what", "why", "fix"))
    else:
        wanted = spec_of({**CONTRACT["specs"][vector["spec"]], **vector["result"]})
        assert edited(vector).to_dict(full=True) == wanted.to_dict(full=True)


def test_every_edit_has_vectors():
    functions = {name for name in edits.__all__ if name.islower()}
    assert functions == {vector["edit"] for vector in CONTRACT["vectors"]}
