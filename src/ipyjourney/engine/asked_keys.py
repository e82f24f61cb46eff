"""Keys of instances that are asked for, and are not there."""

from __future__ import annotations

from ipyjourney.errors import IpyjourneyError

__all__ = ["IncompleteKey", "UnknownInstance"]


class UnknownInstance(IpyjourneyError):
    """A key that is not in the data."""


class IncompleteKey(IpyjourneyError):
    """A key with more or fewer values than the container's key has columns."""
