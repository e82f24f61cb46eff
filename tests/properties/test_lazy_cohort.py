"""Cohort tables on random cases over tables that stay where they are: the oracle's answer, counts to the last digit."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import ipyjourney as ij
from tests.properties.adapter import make_view
from tests.properties.cohort_cases import cohort_cases
from tests.properties.effort import EXAMPLES
from tests.properties.lazy_cases import TABLES, kept_in, try_tables
from tests.properties.strategies import Case
from tests.properties.test_cohort import differences_of
from tests.properties.test_places import all_rows, make_cohort, plain_members


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("backend", TABLES)
def test_engine_and_oracle_give_the_same_answer(backend: str) -> None:
    try_tables(backend, cohort_cases(), differences_of)


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@settings(max_examples=max(EXAMPLES // 80, 1))
@given(cohort_cases(), st.data())
def test_cells_are_opened_as_those_of_rows_in_memory(case: Case, data: st.DataObject) -> None:
    note(str(case))
    here, there = make_view(case), make_view(case, kept_in("duckdb"))
    spec = make_cohort(case.spec)
    expected, found = here.run(spec), there.run(spec)
    assert said(found) == said(expected)
    counts = expected.counts
    cells = [(row, column) for row in counts.index for column in counts.columns if counts.loc[row, column] is not pd.NA]
    # Nobody is in most cells.
    filled = [cell for cell in cells if counts.loc[cell]]
    asked = data.draw(st.lists(st.sampled_from(filled or cells), max_size=3, unique=True)) if cells else []
    for number, (row, column) in enumerate(asked):
        place, name = {"row": row, "column": column}, f"There {number}"
        listed = []
        for view in (here, there):
            view.add_segment(view.segment_from(spec, place, name))
            kept = view.members(all_rows(spec.container, None).with_changes(segments=(name,)), "all")
            listed.append([plain_members(one, spec.container) for one in (view.members(spec, place), kept)])
        assert listed[1] == listed[0]


def said(result: ij.CohortResult) -> list[str]:
    """Give what a result says of itself, but not how rows of one moment are ordered."""
    return [one.text for one in result.notes if one.message_id.startswith("cohort-")]
