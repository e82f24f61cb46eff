"""The engines that must all behave in the same way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import pandas as pd
import polars as pl
import pytest

import ipyjourney as ij
from tests.conformance.lazy import with_row_numbers

ENGINES = ("pandas", "duckdb", "polars")


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
        kept = duckdb.connect().from_df(numbered) if self.engine == "duckdb" else pl.from_pandas(numbered).lazy()
        return ij.DataView(kept, **{**settings, "tie_breaker": "row_number"})

    def run(self, journey: ij.JourneySpec, table: pd.DataFrame, **options: object) -> ij.JourneyResult:
        """Run a journey on a table."""
        return self.view(table, **options).run(journey)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Bench:
    """Give each engine in turn."""
    return Bench(request.param)
