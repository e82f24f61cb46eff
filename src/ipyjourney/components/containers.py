"""The standard containers, widest first, and the metrics that count them."""

from __future__ import annotations

__all__ = ["EVENTS_METRIC", "STANDARD_CONTAINERS", "container_metric"]

EVENTS_METRIC = "Events"

STANDARD_CONTAINERS = {
    "global_account": "Global Accounts",
    "account": "Accounts",
    "opportunity": "Opportunities",
    "buying_group": "Buying Groups",
    "person": "People",
    "session": "Sessions",
}
"""Container and the id of its metric. Ids stand in saved specs, so that they are the same in every language."""


def container_metric(container: str) -> str:
    """Give the id of the metric that counts a container's instances; other keys lend it their name.

    Examples
    --------
    >>> container_metric("account"), container_metric("device")
    ('Accounts', 'device')
    """
    return STANDARD_CONTAINERS.get(container, container)
