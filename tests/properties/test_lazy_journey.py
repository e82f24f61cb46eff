"""Journeys on random cases over tables that stay where they are: the oracle's answer, counts to the last digit."""

from __future__ import annotations

import pytest

import ipyjourney as ij
from tests.oracle import run_journey
from tests.oracle.view import Json
from tests.properties.adapter import make_spec
from tests.properties.comparison import answer_of, differences
from tests.properties.lazy_cases import TABLES, try_tables
from tests.properties.strategies import Case, cases


@pytest.mark.fuzz
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("backend", TABLES)
def test_engine_and_oracle_give_the_same_answer(backend: str) -> None:
    try_tables(backend, cases(), differences_of)


def differences_of(view: ij.DataView, case: Case, spec: Json) -> list[str]:
    return differences(answer_of(view.run(make_spec(spec))), run_journey(spec, case.view, case.table))
