"""Python and TypeScript edit a journey alike: both read the same vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from ipyjourney.components import Component
from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec import JourneySpec, edits
from ipyjourney.words import format_message

CONTRACT = json.loads((Path(__file__).parent / "edits.json").read_text(encoding="utf-8"))
VECTORS = [pytest.param(vector, id=vector["name"]) for vector in CONTRACT["vectors"]]
FIELDS_BY_NAME = {"set_arrow", "set_display", "configure"}
COMPONENTS = TypeAdapter(tuple[Component, ...])


def spec_of(fields: dict[str, Any]) -> JourneySpec:
    return JourneySpec.from_json({"kind": "journey", "version": 1, **fields})


def edited(vector: dict[str, Any]) -> JourneySpec:
    edit, arguments = getattr(edits, vector["edit"]), list(vector["arguments"])
    named = arguments.pop() if vector["edit"] in FIELDS_BY_NAME else {}
    if "components" in edit.__annotations__:
        place = next(i for i, argument in enumerate(arguments) if isinstance(argument, list))
        arguments[place] = COMPONENTS.validate_python(arguments[place])
    return edit(spec_of(CONTRACT["specs"][vector["spec"]]), *arguments, **named)


@pytest.mark.parametrize("vector", VECTORS)
def test_an_edit_makes_the_spec_or_the_error_of_the_contract(vector):
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


@pytest.mark.parametrize("problem", ["no-answer", "no-kernel", "unknown-arrow", "unknown-node", "duplicate-arrow"])
def test_what_only_the_front_end_complains_of_has_words_too(problem):
    parameters = {"node": "n9", "known": "n1", "source": "A", "target": "B"}
    assert all(format_message(problem, parameters, attribute=part) for part in ("what", "why", "fix"))
