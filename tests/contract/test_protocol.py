"""The front end's types are the Python models' types, and both sides read the same messages."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from ipyjourney.spec import JourneySpec
from ipyjourney.widget.protocol import Reply, request_adapter
from ipyjourney.widget.schema import protocol_schema

MESSAGES = json.loads((Path(__file__).parent / "messages.json").read_text(encoding="utf-8"))
JS = Path(__file__).parents[2] / "js"


def test_the_types_of_the_front_end_are_made_from_the_models_as_they_are():
    node = shutil.which("node")
    assert node, "the types are made by Node"
    made = subprocess.run(
        (node, "types.mjs", "--print"),
        cwd=JS,
        input=protocol_schema(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stderr
    written = (JS / "src" / "protocol" / "generated.ts").read_text(encoding="utf-8")
    assert written == made.stdout, "js/src/protocol/generated.ts is stale: run `make types`"


@pytest.mark.parametrize("message", MESSAGES["requests"], ids=lambda message: message["kind"])
def test_the_kernel_reads_what_the_front_end_sends(message):
    assert request_adapter.validate_python(message).model_dump(mode="json") == message


@pytest.mark.parametrize("message", MESSAGES["replies"], ids=lambda message: message["kind"])
def test_the_kernel_writes_what_the_front_end_reads(message):
    assert TypeAdapter(Reply).validate_python(message).model_dump(mode="json") == message


def test_a_spec_is_written_as_it_was_sent():
    sent = MESSAGES["requests"][0]["spec"]
    assert JourneySpec.from_json(sent).to_dict(full=True) == sent


@pytest.mark.parametrize("message", MESSAGES["refused"], ids=json.dumps)
def test_the_kernel_reads_nothing_else(message):
    with pytest.raises(ValidationError):
        request_adapter.validate_python(message)
