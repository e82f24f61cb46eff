"""References to components by kind and id, as specs hold them."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import BeforeValidator, Discriminator, Tag

from ipyjourney.components.model import Model
from ipyjourney.data.kinds import item_text

__all__ = ["Component", "DateRangeRef", "ItemRef", "MetricRef", "SegmentRef", "item_of", "key_of"]


def item_of(value: object) -> object:
    """Name a number or truth value by its text, as the items of such columns are; leave all else as it is.

    Examples
    --------
    >>> item_of(True), item_of(3.0), item_of("Web")
    ('true', '3', 'Web')
    """
    return item_text(value) if isinstance(value, bool | int | float) else value


class MetricRef(Model):
    """A metric, by its id.

    Examples
    --------
    >>> MetricRef(metric="Closed-Won").label
    'Closed-Won'
    """

    metric: str

    @property
    def label(self) -> str:
        """What the component is called."""
        return self.metric


class ItemRef(Model):
    """An item of a dimension, by the dimension's id and the item's text."""

    dimension: str
    item: Annotated[str, BeforeValidator(item_of)]

    @property
    def label(self) -> str:
        """What the component is called."""
        return self.item


class SegmentRef(Model):
    """A segment, by its id."""

    segment: str

    @property
    def label(self) -> str:
        """What the component is called."""
        return self.segment


class DateRangeRef(Model):
    """A date range, by its id."""

    date_range: str

    @property
    def label(self) -> str:
        """What the component is called."""
        return self.date_range


def key_of(*keys: str) -> Discriminator:
    """Tell the members of a union apart by the first of these keys that a value has."""

    def find(value: object) -> str | None:
        for key in keys:
            name = f"{key}_" if key == "not" else key
            if (isinstance(value, dict) and key in value) or (isinstance(value, Model) and hasattr(value, name)):
                return key
        return None

    return Discriminator(find)


Component: TypeAlias = Annotated[
    Annotated[MetricRef, Tag("metric")]
    | Annotated[ItemRef, Tag("dimension")]
    | Annotated[SegmentRef, Tag("segment")]
    | Annotated[DateRangeRef, Tag("date_range")],
    key_of("metric", "dimension", "segment", "date_range"),
]
"""What a node is made of: a metric, an item, a segment or a date range."""
