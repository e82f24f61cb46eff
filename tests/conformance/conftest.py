"""The engines that must all behave in the same way."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import pytest

import ipyjourney as ij
from tests.backends import BACKENDS, keep_in
from tests.conformance.lazy import with_row_numbers
from tests.properties.effort import EXAMPLES, USUAL_EXAMPLES

ALL = os.environ.get("IPYJOURNEY_EVERY_BACKEND") or EXAMPLES > USUAL_EXAMPLES
USUAL = ("pandas", "duckdb", "polars")


@dataclass
class Bench:
    """Runs journeys on one engine.

    Attributes
    ----------
    engine : str
        Which one.
    """

    engine: str

    def view(self, table: pd.DataFrame, **options: object) -> ij.DataView:
        """Make a data view of a table from `tests.conformance.tables`, whose containers are its ``…_id`` columns."""
        keys = {name.removesuffix("_id"): name for name in table.columns if name.endswith("_id")}
        settings: Mapping[str, object] = {"timestamp": "timestamp", "containers": keys, "event": "event", **options}
        if self.engine == "pandas":
            return ij.DataView(table, **settings)
        numbered = with_row_numbers(table, settings.get("tie_breaker"))
        return ij.DataView(keep_in(self.engine, numbered), **{**settings, "tie_breaker": "row_number"})

    def run(self, journey: ij.JourneySpec, table: pd.DataFrame, **options: object) -> ij.JourneyResult:
        """Run a journey on a table."""
        return self.view(table, **options).run(journey)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test on the engines that answer fast, and those marked ``everywhere`` on all: Spark takes seconds."""
    if "engine" in metafunc.fixturenames:
        everywhere = ALL or metafunc.definition.get_closest_marker("everywhere")
        metafunc.parametrize("engine", ("pandas", *BACKENDS) if everywhere else USUAL, indirect=True)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Bench:
    """Give each engine in turn."""
    return Bench(request.param)
