"""Whether an engine's result and the oracle's are the same.

Counts and times must be equal, sums agree within one part in 10⁹ (of what was added up, which for sums of cents of
both signs is more than their sum), and what is null here is null there.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pandas as pd

from ipyjourney.result import JourneyResult
from tests.oracle.view import Json

__all__ = ["answer_of", "compare_rows", "differences", "records"]

_TIMES = ("median_time", "p10_time", "p90_time")
_EXACT = ("views", "instances", "fallout", "fallout_open", "fallout_lost", *_TIMES)


def answer_of(result: JourneyResult) -> Json:
    """Write an engine's result as the oracle writes its own."""
    caption = result.caption
    return {
        "nodes": records(result.nodes),
        "arrows": records(result.arrows),
        "bases": records(result.bases),
        "total": _plain(result.total),
        "caption": caption and {"node": caption.node, "starts": list(caption.starts), "percent": caption.percent},
    }


def differences(found: Json, expected: Json) -> list[str]:
    """Say where an answer differs from the expected one; nothing if it does not."""
    said: list[str] = []
    for frame in ("nodes", "arrows", "bases"):
        said += compare_rows(frame, found[frame], expected[frame])
    said += _compare_values("total", "total", found["total"], expected["total"])
    return said + _compare_captions(found["caption"], expected["caption"])


def records(frame: pd.DataFrame) -> list[Json]:
    """Give the rows of a frame without the types of pandas."""
    return [{str(name): _plain(value) for name, value in row.items()} for row in frame.to_dict("records")]


def _plain(value: Any) -> Any:
    """Give a value without the types of pandas and numpy: None for a null, microseconds for a duration."""
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return None
    if isinstance(value, timedelta):
        return value // timedelta(microseconds=1)
    return value.item() if hasattr(value, "item") else value


def compare_rows(frame: str, found: list[Json], expected: list[Json]) -> list[str]:
    """Say where the rows of a frame differ from the expected ones, in what the expected ones have."""
    if len(found) != len(expected):
        return [f"{frame}: {len(found)} rows, not {len(expected)}"]
    said: list[str] = []
    for place, (left, right) in enumerate(zip(found, expected, strict=True)):
        for name, value in right.items():
            said += _compare_values(f"{frame}[{place}].{name}", name, left[name], value)
    return said


def _compare_values(place: str, name: str, found: Any, expected: Any) -> list[str]:
    if found is None or expected is None or isinstance(found, str | tuple) or name in _EXACT:
        return [] if found == expected else [f"{place}: {found}, not {expected}"]
    return [] if abs(found - expected) <= 1e-9 * max(1.0, abs(expected)) else [f"{place}: {found}, not {expected}"]


def _compare_captions(found: Json | None, expected: Json | None) -> list[str]:
    if found is None or expected is None or (found["node"], found["starts"]) != (expected["node"], expected["starts"]):
        return [] if found == expected else [f"caption: {found}, not {expected}"]
    return _compare_values("caption.percent", "percent", found["percent"], expected["percent"])
