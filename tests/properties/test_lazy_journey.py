"""Journeys on random cases over tables that stay where they are: the oracle's answer, counts to the last digit."""

from __future__ import annotations

from collections.abc import Callable

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, note, reject, settings

from ipyjourney.data.lazy import NotOnThisEngine
from tests.oracle import run_journey
from tests.properties.adapter import make_spec, make_view
from tests.properties.comparison import answer_of, differences
from tests.properties.effort import EXAMPLES
from tests.properties.strategies import Case, cases

KEEPERS: dict[str, Callable[[pd.DataFrame], object]] = {
    "duckdb": lambda table: duckdb.connect().from_df(table),
    "polars": lambda table: pl.from_pandas(table).lazy(),
}

FEW = max(25, EXAMPLES // 80)
"""A case asks a database dozens of times; `make fuzz` runs more of them."""


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("kept_in", KEEPERS)
@settings(max_examples=FEW)
@given(cases())
def test_engine_and_oracle_give_the_same_answer(kept_in: str, case: Case) -> None:
    note(str(case))
    view = make_view(case, KEEPERS[kept_in])
    for spec in (case.spec, case.other_spec or case.spec):
        try:
            found = answer_of(view.run(make_spec(spec)))
        except NotOnThisEngine:
            # A segment made from a cohort table or a flow.
            reject()
        assert differences(found, run_journey(spec, case.view, case.table)) == []
