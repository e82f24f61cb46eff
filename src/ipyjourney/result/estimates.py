"""What the figures of a sample mean for the whole that it was drawn of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import pandas as pd

from ipyjourney.data.sampling import Sampling
from ipyjourney.errors import IpyjourneyError
from ipyjourney.result.journey_figures import divide
from ipyjourney.stats.finite import shares_of_whole

__all__ = ["Counted", "Method", "NotSampled", "estimate_frame"]


class NotSampled(IpyjourneyError):
    """Estimates of a result that is of all rows."""


class Method(StrEnum):
    """How figures of the whole are estimated, and with what interval."""

    WILSON = "wilson_finite"
    EXACT = "all"
    CLUSTER = "cluster"
    NONE = "other_container"


@dataclass(frozen=True)
class Counted:
    """Instances at a place of a result, and those that they are a part of.

    Attributes
    ----------
    place : mapping of str to object
        What tells the place from others, by column.
    count : int
    base : int or None
        Of what the share is taken; None without one.
    several : bool
        Whether an instance may count more than once.
    """

    place: Mapping[str, object]
    count: int
    base: int | None = None
    several: bool = False


def estimate_frame(
    places: Iterable[Counted], columns: Iterable[str], container: str, drawn: Sampling | None
) -> pd.DataFrame:
    """Estimate the figures of the whole: a row for each count, and one for each share.

    Parameters
    ----------
    places : iterable of Counted
    columns : iterable of str
        Those that tell places apart.
    container : str
        The one whose instances are counted.
    drawn : Sampling or None

    Returns
    -------
    DataFrame
        The columns of the places; ``figure`` (``instances``, ``share``), ``sample``, ``estimate``, ``low``, ``high``,
        ``method``.

    Raises
    ------
    NotSampled
        If the result is of no sample.
    """
    if drawn is None:
        raise NotSampled
    rows = [row for counted in places for row in _rows(counted, container == drawn.container, drawn)]
    named = list(columns)
    frame = pd.DataFrame(rows, columns=[*named, "figure", "sample", "estimate", "low", "high", "method"])
    return frame.astype(dict.fromkeys(("sample", "estimate", "low", "high"), "float64"))


def _rows(counted: Counted, of_drawn: bool, drawn: Sampling) -> Iterable[dict[str, object]]:
    whole, part, count, base = drawn.of_instances, drawn.instances, counted.count, counted.base
    share = np.nan if base is None else divide(count, base)
    if not of_drawn:
        method = Method.NONE
        of_all = of_base = (np.nan, np.nan, np.nan)
    elif counted.several:
        method = Method.CLUSTER
        of_all, of_base = (count * whole / part, np.nan, np.nan), (share, np.nan, np.nan)
    else:
        method = Method.EXACT if part == whole else Method.WILSON
        _, low, high = map(float, shares_of_whole(count, part, drawn.share))
        # Those counted are there, and those not counted are there as well.
        of_all = (count * whole / part, max(low * whole, count), min(high * whole, whole - part + count))
        _, low, high = map(float, shares_of_whole(count, base or 0, drawn.share))
        of_base = (share, low, high)
    yield _row(counted, "instances", count, of_all, method)
    if base is not None:
        yield _row(counted, "share", share, of_base, method)


def _row(
    counted: Counted, figure: str, sample: float, known: tuple[float, float, float], method: Method
) -> dict[str, object]:
    estimate, low, high = known
    return {
        **counted.place,
        "figure": figure,
        "sample": sample,
        "estimate": estimate,
        "low": low,
        "high": high,
        "method": method.value,
    }
