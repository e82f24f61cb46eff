"""How long it took each instance to move along the arrows of a journey."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import narwhals as nw
import numpy as np

from ipyjourney.engine.limits import limits_of
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import TIME, any_of, only_if
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION, origins_of
from ipyjourney.spec import Arrow
from ipyjourney.stats import quantile

if TYPE_CHECKING:
    from ipyjourney.engine.narwhals.journey import JourneyRun

__all__ = ["PERCENTS", "find_quantiles", "quantile_at", "with_durations"]

PERCENTS = (10, 50, 90)


def with_durations(run: JourneyRun, ways: Frame) -> Frame:
    """Add how long each instance's first move along each arrow took, from the earliest row that serves it.

    Parameters
    ----------
    run : JourneyRun
    ways : Frame
    """
    names = {arrow: run.names.through(arrow) for arrow in run.spec.arrows}
    limited = [arrow for arrow in run.spec.arrows if _is_limited(run, arrow)]
    if limited:
        ways = run.keep(ways)
        ways = ways.join(_earliest(run, limited, ways), on=INSTANCE, how="left")
    took = {f"d{name}": nw.col(f"ft{name}") - _since(run, arrow) for arrow, name in names.items()}
    ways = ways.with_columns(**took) if took else ways
    return ways.drop(*(f"before{name}" for name in names.values()), *(f"since{names[arrow]}" for arrow in limited))


def _is_limited(run: JourneyRun, arrow: Arrow) -> bool:
    """Say whether rows serve for a while only; without an upper limit the first reached row serves, if any does."""
    limits = limits_of(arrow)
    return not limits.immediate and (run.within is not None or limits.within is not None)


def _since(run: JourneyRun, arrow: Arrow) -> nw.Expr:
    if _is_limited(run, arrow):
        return nw.col(f"since{run.names.through(arrow)}")
    if limits_of(arrow).immediate:
        return nw.col(f"before{run.names.through(arrow)}")
    return nw.col(f"ft{run.names.reached(arrow.source)}")


def _earliest(run: JourneyRun, arrows: Sequence[Arrow], ways: Frame) -> Frame:
    """Find the earliest rows that serve each instance's first rows reached through some arrows, a column for each."""
    # One join for all arrows: one for each would make every plan twice as long as the one before.
    found = [_serving(run, arrow, ways) for arrow in arrows]
    pairs = found[0] if len(found) == 1 else nw.concat(found)
    return pairs.group_by(INSTANCE).agg(
        **{
            f"since{run.names.through(arrow)}": only_if(nw.col("x_a") == run.names.number(arrow), nw.col("x_t")).min()
            for arrow in arrows
        }
    )


def _serving(run: JourneyRun, arrow: Arrow, ways: Frame) -> Frame:
    """Find the rows that serve each instance's first row reached through an arrow: ``c``, ``x_a``, ``x_t``."""
    name, limits, reached = run.names.through(arrow), limits_of(arrow), run.names.reached(arrow.source)
    columns = [nw.col(POSITION).alias("x_p"), nw.col(TIME).alias("x_t")]
    if run.within is not None:
        columns.append(nw.col(origins_of(reached)).alias("x_o"))
    sources = run.rows.filter(run.at(arrow.source)).select(INSTANCE, *columns)
    first = ways.select(INSTANCE, y_p=nw.col(f"f{name}"), y_t=nw.col(f"ft{name}")).filter(~nw.col("y_p").is_null())
    elapsed = nw.col("y_t") - nw.col("x_t")
    serves = nw.col("x_p") < nw.col("y_p")
    if limits.within is not None:
        serves = serves & (elapsed <= limits.within)
    if limits.after is not None:
        serves = serves & (elapsed >= limits.after)
    if run.within is not None:
        serves = serves & (nw.col("x_o") >= nw.col("y_t") - run.within)
    pairs = first.join(sources, on=INSTANCE, how="inner").filter(serves)
    return pairs.select(nw.col(INSTANCE), nw.lit(run.names.number(arrow), nw.Int64).alias("x_a"), nw.col("x_t"))


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
    some = [arrow for arrow, count in taken.items() if count]
    found: dict[tuple[int, int], int] = {}
    if some:
        moves = [
            run.ways.filter(run.took(arrow)).select(
                nw.lit(run.names.number(arrow), nw.Int64).alias("x_a"),
                nw.col(f"d{run.names.through(arrow)}").alias("x_d"),
            )
            for arrow in some
        ]
        every = moves[0] if len(moves) == 1 else nw.concat(moves)
        ranked = every.with_columns(x_r=nw.col("x_d").cum_count().over("x_a", order_by="x_d").cast(nw.Int64))
        wanted = [
            (nw.col("x_a") == run.names.number(arrow)) & nw.col("x_r").is_in(_ranks(taken[arrow], percents))
            for arrow in some
        ]
        for row in run.scope.store.backend.rows(ranked.filter(any_of(wanted))):
            found[int(row["x_a"]), int(row["x_r"])] = int(row["x_d"])
    return {
        arrow: _quantiles(
            count, {rank: time for (one, rank), time in found.items() if one == run.names.number(arrow)}, percents
        )
        for arrow, count in taken.items()
    }


def _ranks(count: int, percents: Sequence[int]) -> list[int]:
    places = {(count - 1) * percent // 100 + above for percent in percents for above in (0, 1)}
    return sorted(place + 1 for place in places if place < count)


def _quantiles(count: int, at: Mapping[int, int], percents: Sequence[int]) -> tuple[int | None, ...]:
    if not count:
        return (None,) * len(percents)
    return tuple(quantile_at(count, at, percent) for percent in percents)


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
