"""The items of a dimension: values by their text.

Definition
----------
"Empty text, zero and false are values, not nulls." "Null is no item." Items are always text: 3 and 3.0 are "3", 2.5
is "2.5", True is "true".
"""

from __future__ import annotations

__all__ = ["item_of"]


def item_of(value: object) -> str | None:
    """Give the text by which a value is named, None for a null."""
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
