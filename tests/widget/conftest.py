"""A small data view, and a front end that writes down what it is told."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pandas as pd
import pytest

import ipyjourney as ij

ROWS = [
    ("A", 1, "Visit"),
    ("A", 2, "Demo"),
    ("A", 3, "Won"),
    ("B", 1, "Demo"),
    ("B", 2, "Visit"),
    ("B", 3, "Won"),
    ("C", 5, "Visit"),
    ("C", 8, "Demo"),
]


@pytest.fixture
def view() -> ij.DataView:
    events = pd.DataFrame(ROWS, columns=["account", "day", "event"])
    events["time"] = pd.Timestamp("2025-01-01") + pd.to_timedelta(events["day"], unit="D")
    return ij.DataView(events.drop(columns="day"), timestamp="time", containers={"account": "account"}, event="event")


@pytest.fixture
def path() -> ij.JourneySpec:
    return ij.JourneySpec.path("Visit", "Demo", "Won", container="account")


@dataclass
class FrontEnd:
    """Sends what a browser would send, and keeps the replies."""

    canvas: ij.JourneyCanvas
    replies: list[dict[str, object]] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.canvas.send = lambda content, buffers=None: self.replies.append(content)  # type: ignore[method-assign]

    @property
    def revision(self) -> str:
        return str(self.canvas._spec["revision"])

    def ask(self, **request: object) -> dict[str, object]:
        request_id = f"q{next(self._numbers)}"
        self.canvas._handle_custom_msg({"id": request_id, **request}, [])
        answer = self.replies[-1]
        assert answer["id"] == request_id
        return answer

    def edit(self, spec: dict[str, object], *, base: str | None = None, revision: str = "mine") -> dict[str, object]:
        return self.ask(kind="edit", base=base or self.revision, revision=revision, spec=spec)


@pytest.fixture
def canvas(view: ij.DataView, path: ij.JourneySpec) -> ij.JourneyCanvas:
    return ij.JourneyCanvas(view, path)


@pytest.fixture
def front_end(canvas: ij.JourneyCanvas) -> FrontEnd:
    return FrontEnd(canvas)
