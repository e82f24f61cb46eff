"""Which rows are served through an arrow, found by windows over the rows of an instance that all databases have.

Rows have the columns ``c`` (instance), ``p`` (position in it, from 1) and ``t`` (moment). Earlier rows are looked at by
running maxima; where a limit moves them, they are put among the others as markers at the moment from which they serve.
"""

from __future__ import annotations

from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine.limits import Limits
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.expressions import NO_TIME, TIME, flag, holds, only_if

__all__ = ["INSTANCE", "POSITION", "Link", "serve"]

INSTANCE, POSITION = "c", "p"


@dataclass(frozen=True)
class Link:
    """An arrow between two columns of truth values.

    Attributes
    ----------
    source : str
        Column that says which rows are reached at the arrow's source.
    target : str
        Column that says which rows match the node that it leads to.
    limits : Limits
    within : int or None
        The journey-wide limit, in microseconds.
    name : str
        Column that will say which rows are served; with a journey-wide limit, ``…_o`` has the latest start of a chain.
    """

    source: str
    target: str
    limits: Limits
    within: int | None
    name: str


def origins_of(name: str) -> str:
    """Name the column with the latest start of a chain to each row that is reached or served, by the column of that."""
    return f"{name}_o"


def serve(plan: Frame, link: Link) -> Frame:
    """Add a column that says which rows are served through an arrow.

    Parameters
    ----------
    plan : Frame
        Rows with ``c``, ``p``, ``t``, what is reached at the source, and what matches the target.
    link : Link
    """
    limits = link.limits
    if limits.immediate:
        return _right_before(plan, link)
    if link.within is not None:
        if limits.within is not None:
            return _by_pairs(plan, link)
        if limits.after:
            return _by_markers(plan, link, limits.after)
        return _latest_before(plan, link)
    if limits.within is None:
        return _after_the_first(plan, link)
    return _by_markers(plan, link, limits.after) if limits.after else _latest_before(plan, link)


def _after_the_first(plan: Frame, link: Link) -> Frame:
    """Without an upper limit, the first reached row decides."""
    reached = nw.col(link.source)
    plan = plan.with_columns(
        x_p=only_if(reached, nw.col(POSITION)).min().over(INSTANCE),
        x_t=only_if(reached, nw.col(TIME)).min().over(INSTANCE),
    )
    served = nw.col(link.target) & (nw.col(POSITION) > nw.col("x_p"))
    if link.limits.after:
        served = served & (nw.col(TIME) - link.limits.after >= nw.col("x_t"))
    return plan.with_columns(holds(served).alias(link.name)).drop("x_p", "x_t")


def _latest_before(plan: Frame, link: Link) -> Frame:
    """Where every earlier row may serve, the latest moment decides: of a row, or of the start of its chain."""
    value = TIME if link.within is None else origins_of(link.source)
    longest = link.limits.within if link.within is None else link.within
    plan = plan.with_columns(x_v=only_if(nw.col(link.source), nw.col(value), NO_TIME))
    plan = plan.with_columns(x_m=nw.col("x_v").cum_max().over(INSTANCE, order_by=POSITION))
    # What is reached at a row itself does not serve it.
    plan = plan.with_columns(x_m=nw.col("x_m").shift(1).over(INSTANCE, order_by=POSITION))
    return _decided(plan, link, "x_m", longest).drop("x_v", "x_m")


def _by_markers(plan: Frame, link: Link, after: int) -> Frame:
    """Where rows serve only after a while, look for the latest moment among those that serve by then."""
    value = TIME if link.within is None else origins_of(link.source)
    longest = link.limits.within if link.within is None else link.within
    one, zero = nw.lit(1, nw.Int64), nw.lit(0, nw.Int64)
    markers = plan.filter(nw.col(link.source)).select(
        nw.col(INSTANCE), x_at=nw.col(TIME) + after, x_k=zero, x_q=zero, x_v=nw.col(value)
    )
    rows = plan.filter(nw.col(link.target)).select(
        nw.col(INSTANCE), x_at=nw.col(TIME), x_k=one, x_q=nw.col(POSITION), x_v=nw.lit(NO_TIME, nw.Int64)
    )
    both = nw.concat([markers, rows]).with_columns(
        x_m=nw.col("x_v").cum_max().over(INSTANCE, order_by=["x_at", "x_k", "x_q"])
    )
    found = both.filter(nw.col("x_k") == 1).select(nw.col(INSTANCE), nw.col("x_q").alias(POSITION), nw.col("x_m"))
    plan = plan.join(found, on=[INSTANCE, POSITION], how="left")
    return _decided(plan, link, "x_m", longest).drop("x_m")


def _by_pairs(plan: Frame, link: Link) -> Frame:
    """Where chains start at different moments and rows serve for a while only, every pair of rows is looked at."""
    limits, later, earlier = link.limits, nw.col(TIME), nw.col("x_t")
    sources = plan.filter(nw.col(link.source)).select(
        nw.col(INSTANCE),
        nw.col(POSITION).alias("x_p"),
        nw.col(TIME).alias("x_t"),
        nw.col(origins_of(link.source)).alias("x_o"),
    )
    rows = plan.filter(nw.col(link.target)).select(INSTANCE, POSITION, TIME)
    pairs = rows.join(sources, on=INSTANCE, how="inner").filter(
        (nw.col("x_p") < nw.col(POSITION))
        & (later - earlier <= (limits.within or 0))
        & (later - earlier >= (limits.after or 0))
    )
    found = pairs.group_by(INSTANCE, POSITION).agg(nw.col("x_o").max().alias("x_m"))
    plan = plan.join(found, on=[INSTANCE, POSITION], how="left")
    return _decided(plan, link, "x_m", link.within).drop("x_m")


def _right_before(plan: Frame, link: Link) -> Frame:
    """Only the instance's row right before may serve, if it is among those here."""
    limits, value = link.limits, TIME if link.within is None else origins_of(link.source)
    plan = plan.with_columns(x_r=flag(nw.col(link.source)))
    plan = plan.with_columns(
        *(
            nw.col(column).shift(1).over(INSTANCE, order_by=POSITION).alias(name)
            for column, name in ((POSITION, "x_p"), ("x_r", "x_s"), (TIME, "x_t"), (value, "x_m"))
        )
    )
    served = nw.col(link.target) & (nw.col("x_p") == nw.col(POSITION) - 1) & (nw.col("x_s") == 1)
    elapsed = nw.col(TIME) - nw.col("x_t")
    if limits.after:
        served = served & (elapsed >= limits.after)
    if limits.within is not None:
        served = served & (elapsed <= limits.within)
    if link.within is not None:
        served = served & (nw.col("x_m") >= nw.col(TIME) - link.within)
    return _named(plan, link, holds(served), "x_m").drop("x_r", "x_s", "x_p", "x_t", "x_m")


def _decided(plan: Frame, link: Link, latest: str, longest: int | None) -> Frame:
    """Serve the matches for which the latest moment is not too long ago."""
    found = nw.col(link.target) & (nw.col(latest) > NO_TIME)
    if longest is not None:
        found = found & (nw.col(TIME) - nw.col(latest) <= longest)
    return _named(plan, link, holds(found), latest)


def _named(plan: Frame, link: Link, served: nw.Expr, latest: str) -> Frame:
    plan = plan.with_columns(served.alias(link.name))
    if link.within is None:
        return plan
    return plan.with_columns(only_if(nw.col(link.name), nw.col(latest), NO_TIME).alias(origins_of(link.name)))
