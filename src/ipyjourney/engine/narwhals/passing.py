"""How long it took each instance to move along the arrows of a journey."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import cast

import narwhals as nw
import numpy as np

from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import any_of
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.tables import together
from ipyjourney.spec import Arrow
from ipyjourney.stats import quantile

__all__ = ["PERCENTS", "find_quantiles", "quantile_at"]

PERCENTS = (10, 50, 90)


def find_quantiles(
    run: JourneyRun, taken: Mapping[Arrow, int], percents: Sequence[int] = PERCENTS
) -> dict[Arrow, tuple[int | None, ...]]:
    """Find exact quantiles of the times that arrows took: only the values that they are made of are asked for.

    Parameters
    ----------
    run : JourneyRun
    taken : mapping of Arrow to int
        How many instances took each arrow.
    percents : sequence of int
    """
    answers, signatures, into = run.claims.tables.answers, run.firsts.signatures, run.reach.signatures.into
    keys: dict[Arrow, Hashable] = {
        arrow: ("times", signatures[arrow.target], into[arrow.target].index(arrow), tuple(percents)) for arrow in taken
    }
    missing = {number: arrow for number, arrow in enumerate(taken) if keys[arrow] not in answers and taken[arrow]}
    if missing:
        moves: list[Frame] = []
        for number, arrow in missing.items():
            plan, place = run.took(arrow)
            moves.append(plan.select(x_a=nw.lit(number, nw.Int64), x_d=nw.col(f"d{place}")))
        ranked = together(moves).with_columns(x_r=nw.col("x_d").cum_count().over("x_a", order_by="x_d").cast(nw.Int64))
        wanted = [
            (nw.col("x_a") == number) & nw.col("x_r").is_in(_ranks(taken[arrow], percents))
            for number, arrow in missing.items()
        ]
        found: dict[int, dict[int, int]] = {number: {} for number in missing}
        for row in run.scope.store.backend.rows(ranked.filter(any_of(wanted))):
            found[int(row["x_a"])][int(row["x_r"])] = int(row["x_d"])
        for number, arrow in missing.items():
            answers[keys[arrow]] = tuple(quantile_at(taken[arrow], found[number], percent) for percent in percents)
    nothing = (None,) * len(percents)
    return {
        arrow: cast("tuple[int | None, ...]", answers[keys[arrow]]) if count else nothing
        for arrow, count in taken.items()
    }


def _ranks(count: int, percents: Sequence[int]) -> list[int]:
    places = {(count - 1) * percent // 100 + above for percent in percents for above in (0, 1)}
    return sorted(place + 1 for place in places if place < count)


def quantile_at(count: int, at: Mapping[int, int], percent: int) -> int | None:
    """Work out a quantile of some times.

    Parameters
    ----------
    count : int
        How many there are.
    at : mapping of int to int
        Those around the quantile, by their ranks from 1 on.
    percent : int
    """
    # Of the two values around it, a quantile is as far on the way as it is between their ranks.
    place, rest = divmod((count - 1) * percent, 100)
    return quantile(np.array([at[place + 1], at[min(place + 2, count)]]), rest)
