"""The metrics that count containers."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["CONTAINER_METRICS", "EVENTS_METRIC", "container_metric", "usual_container"]

EVENTS_METRIC = "Events"
USUAL_CONTAINER = "account"

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


def usual_container(containers: Sequence[str]) -> str:
    """Give the container that is followed where nobody says which: accounts, or the widest there is.

    Examples
    --------
    >>> usual_container(("global_account", "account", "person")), usual_container(("device",))
    ('account', 'device')
    """
    return USUAL_CONTAINER if USUAL_CONTAINER in containers else containers[0]
