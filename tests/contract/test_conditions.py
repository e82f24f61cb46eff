"""Conditions that the front end builds are read as they were meant, and written as they were sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ipyjourney.spec import Segment

CONDITIONS = json.loads((Path(__file__).parent / "conditions.json").read_text(encoding="utf-8"))["conditions"]


@pytest.mark.parametrize("fields", CONDITIONS, ids=json.dumps)
def test_a_condition_is_written_as_the_front_end_writes_it(fields):
    segment = Segment.model_validate({"name": "S", **fields})
    written = segment.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    assert {"scope": "event", **written} == {"name": "S", **fields}
