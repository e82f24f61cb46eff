"""Random cases over tables that stay where they are: how many on each backend, and the way to try them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pandas as pd
from hypothesis import given, note, settings
from hypothesis.strategies import SearchStrategy

import ipyjourney as ij
from tests.backends import keep_in
from tests.oracle.view import Json
from tests.properties.adapter import make_view
from tests.properties.effort import EXAMPLES, USUAL_EXAMPLES
from tests.properties.strategies import Case

__all__ = ["TABLES", "kept_in", "try_tables"]

TABLES = {"duckdb": 50, "polars": 25, "ibis": 8, "pyspark": 4}
"""How many random tables are tried for each analysis, most with two specs; `make fuzz` tries more of them.

A table asks a database dozens of times, most of which is planning: it takes most of a second, and eight on Spark."""


def kept_in(backend: str) -> Callable[[pd.DataFrame], object]:
    """Give what puts a table where it stays."""
    return partial(keep_in, backend)


def try_tables(
    backend: str, cases: SearchStrategy[Case], differences: Callable[[ij.DataView, Case, Json], list[str]]
) -> None:
    """Compare the answers over random tables with those of the oracle, spec by spec.

    Parameters
    ----------
    backend : str
        Where the tables are.
    cases : SearchStrategy
    differences : callable
        Says how the answer over a view differs from that of the oracle.
    """

    def same_answers(case: Case) -> None:
        note(str(case))
        view = make_view(case, kept_in(backend))
        for spec in [case.spec] if case.other_spec is None else [case.spec, case.other_spec]:
            assert differences(view, case, spec) == []

    settings(max_examples=max(TABLES[backend] * EXAMPLES // USUAL_EXAMPLES, 1))(given(cases)(same_answers))()
