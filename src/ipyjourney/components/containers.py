"""The metrics that count containers."""

from __future__ import annotations

__all__ = ["CONTAINER_METRICS", "EVENTS_METRIC", "container_metric"]

EVENTS_METRIC = "Events"

CONTAINER_METRICS = {
    "global_account": "Global Accounts",
    "account": "Accounts",
    "opportunity": "Opportunities",
    "buying_group": "Buying Groups",
    "person": "People",
    "session": "Sessions",
}
"""Standard container and the id of its metric. Ids stand in saved specs, the same in every language."""


def container_metric(container: str) -> str:
    """Give the id of the metric that counts a container's instances; other keys lend it their name.

    Examples
    --------
    >>> container_metric("account"), container_metric("device")
    ('Accounts', 'device')
    """
    return CONTAINER_METRICS.get(container, container)
