"""How much a segment or a date range keeps."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Kept"]


@dataclass(frozen=True)
class Kept:
    """What a segment or date range keeps of some rows.

    Attributes
    ----------
    container : str
        What the instances are instances of.
    instances, events : int
        Instances with a row that is kept, and the rows that are kept; rows without an instance are among them.
    all_instances, all_events : int
        Those that there are to keep.
    """

    container: str
    instances: int
    events: int
    all_instances: int
    all_events: int
