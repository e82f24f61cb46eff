"""What the columns of an event table are for, wherever its rows are kept."""

from __future__ import annotations

from dataclasses import dataclass

from ipyjourney.data.containers import ContainerKey
from ipyjourney.data.lookups import LookupOrigin
from ipyjourney.data.sampling import Sampling
from ipyjourney.errors import Note

__all__ = ["DescribedTable"]


# Tables are compared by identity: that of their rows would be neither cheap nor a truth value.
@dataclass(frozen=True, eq=False, kw_only=True)
class DescribedTable:
    """What the columns of an event table are for.

    Attributes
    ----------
    timezone : str
        IANA name of the zone of dates without an offset, and of periods.
    as_of : int or None
        The moment up to which the data are known, in microseconds since 1970-01-01 00:00 UTC.
    tie_breaker : str or None
        Column that orders rows of the same instant.
    week_start : int
        First day of a week; 0 is Monday.
    containers : dict of str to ContainerKey
        Standard ones first, widest first.
    event : str or None
        Column that says what happened.
    dimensions : dict of str to str
        Column of each dimension.
    measures : dict of str to str
        Numeric column of each measure.
    looked_up : tuple of str
        Measures that nobody named, found in lookups: they stand on every event of an instance.
    timestamp : str
        Column that the times were read from; empty if that is not known.
    lookups : tuple of LookupOrigin
        Where the lookups came from, in the order in which they were joined.
    sampling : Sampling or None
        What the rows were drawn of, if they are a sample.
    notes : tuple of Note
        What was guessed, left out, cut or converted, and what looks wrong.
    """

    timezone: str
    as_of: int | None
    tie_breaker: str | None
    week_start: int
    containers: dict[str, ContainerKey]
    event: str | None
    dimensions: dict[str, str]
    measures: dict[str, str]
    notes: tuple[Note, ...]
    looked_up: tuple[str, ...] = ()
    timestamp: str = ""
    lookups: tuple[LookupOrigin, ...] = ()
    sampling: Sampling | None = None
