"""Which rows are served through an arrow: what is joined to rows, and the condition that then holds on those served.

Rows have the columns ``c`` (instance), ``p`` (position in it, from 1), ``t`` (moment) and, for immediate arrows, ``pt``
(moment of the row before). Without an upper limit each instance's first row at the arrow's source decides. With one,
the rows at the source are put among the others as markers, and running maxima look for the latest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.limits import Limits
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import NO_TIME, TIME, holds

__all__ = ["BEFORE", "COUNT", "INSTANCE", "ORIGIN", "POSITION", "Served", "serve"]

INSTANCE, POSITION, BEFORE, COUNT = "c", "p", "pt", "n"

ORIGIN = "o"
"""Column of reached rows with the latest start of a chain that leads there, where a journey has a limit of its own."""


@dataclass(frozen=True)
class Served:
    """What tells which rows are served through an arrow.

    Attributes
    ----------
    found : Frame
        To be joined to the rows; each has at most one there. Or the rows themselves, with what was found.
    on : list of str
        The columns of the join; none if the rows are there.
    condition : Expr
        Holds on the rows served; null or false on others.
    origin : Expr
        The latest start of a chain to a row served, where the journey has a limit of its own.
    """

    found: Frame
    on: list[str]
    condition: nw.Expr
    origin: nw.Expr

    def put_on(self, plan: Frame, *, only_found: bool = False) -> Frame:
        """Join to rows what tells which of them are served."""
        return plan.join(self.found, on=self.on, how="inner" if only_found else "left") if self.on else self.found

    @property
    def holds(self) -> nw.Expr:
        """The condition, false where it is null."""
        return holds(self.condition)


def serve(
    rows: Frame,
    sources: Frame,
    limits: Limits,
    within: int | None = None,
    place: int = 0,
    carried: Sequence[str] = (),
) -> Served:
    """Find out which rows are served through an arrow.

    Parameters
    ----------
    rows : Frame
        The rows that match the arrow's target.
    sources : Frame
        The rows reached at its source; with a journey-wide limit ``o`` too.
    limits : Limits
    within : int, optional
        The journey-wide limit, in microseconds.
    place : int
        Tells columns of arrows to the same rows apart.
    carried : sequence of str
        Columns that rows and sources have, if what is found may be the rows themselves, with these columns.
    """
    if limits.immediate:
        return _right_before(sources, limits, within, place)
    if within is None:
        if limits.within is None:
            return _after_the_first(sources, limits, place)
        return _latest(rows, sources, limits.after, TIME, limits.within, place, carried)
    if limits.within is None:
        return _latest(rows, sources, limits.after, ORIGIN, within, place, carried)
    return _by_pairs(rows, sources, limits, within, place)


def _after_the_first(sources: Frame, limits: Limits, place: int) -> Served:
    position, moment = f"x_p{place}", f"x_t{place}"
    found = sources.group_by(INSTANCE).agg(nw.col(POSITION).min().alias(position), nw.col(TIME).min().alias(moment))
    served = nw.col(POSITION) > nw.col(position)
    if limits.after:
        served = served & (nw.col(TIME) - limits.after >= nw.col(moment))
    return Served(found, [INSTANCE], served, nw.col(moment))


def _latest(
    rows: Frame, sources: Frame, after: int | None, value: str, longest: int, place: int, carried: Sequence[str]
) -> Served:
    """Where every row that is early enough may serve, the latest moment decides: of a row, or of a chain's start."""
    latest = f"x_m{place}"
    # A row does not serve itself: without a wait, its marker comes after it.
    at, first, last = (nw.col(TIME), 0, 1) if after else (nw.col(POSITION), 1, 0)
    columns = carried or (INSTANCE, POSITION)
    markers = sources.select(
        *columns,
        (at + after if after else at).alias("x_at"),
        nw.lit(first, nw.Int64).alias("x_k"),
        nw.col(value).alias("x_v"),
    )
    marked = rows.select(
        *columns,
        at.alias("x_at"),
        nw.lit(last, nw.Int64).alias("x_k"),
        nw.lit(NO_TIME, nw.Int64).alias("x_v"),
    )
    running = nw.col("x_v").cum_max().over(INSTANCE, order_by=["x_at", "x_k", POSITION])
    found = (
        nw.concat([markers, marked])
        .with_columns(running.alias(latest))
        .filter((nw.col("x_k") == last) & (nw.col(latest) > NO_TIME))
    )
    served = nw.col(TIME) - nw.col(latest) <= longest
    if carried:
        return Served(found, [], served, nw.col(latest))
    return Served(found.select(INSTANCE, POSITION, latest), [INSTANCE, POSITION], served, nw.col(latest))


def _by_pairs(rows: Frame, sources: Frame, limits: Limits, within: int, place: int) -> Served:
    """Where chains start at different moments and rows serve for a while only, every pair of rows is looked at."""
    latest, elapsed = f"x_m{place}", nw.col(TIME) - nw.col("x_t")
    earlier = sources.select(
        nw.col(INSTANCE), nw.col(POSITION).alias("x_p"), nw.col(TIME).alias("x_t"), nw.col(ORIGIN).alias("x_o")
    )
    able = (nw.col("x_p") < nw.col(POSITION)) & (elapsed <= (limits.within or 0))
    if limits.after:
        able = able & (elapsed >= limits.after)
    pairs = rows.select(INSTANCE, POSITION, TIME).join(earlier, on=INSTANCE, how="inner").filter(able)
    found = pairs.group_by(INSTANCE, POSITION).agg(nw.col("x_o").max().alias(latest))
    served = nw.col(TIME) - nw.col(latest) <= within
    return Served(found, [INSTANCE, POSITION], served, nw.col(latest))


def _right_before(sources: Frame, limits: Limits, within: int | None, place: int) -> Served:
    """Only the instance's row right before may serve."""
    latest, elapsed = f"x_m{place}", nw.col(TIME) - nw.col(BEFORE)
    found = sources.select(
        nw.col(INSTANCE),
        (nw.col(POSITION) + 1).alias(POSITION),
        nw.col(TIME if within is None else ORIGIN).alias(latest),
    )
    served = ~nw.col(latest).is_null()
    if limits.after:
        served = served & (elapsed >= limits.after)
    if limits.within is not None:
        served = served & (elapsed <= limits.within)
    if within is not None:
        served = served & (nw.col(TIME) - nw.col(latest) <= within)
    return Served(found, [INSTANCE, POSITION], served, nw.col(latest))
