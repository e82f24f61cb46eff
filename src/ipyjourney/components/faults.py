"""What pydantic found wrong with a field, as notes of ours: its own sentences are in English only."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pydantic_core import ErrorDetails

from ipyjourney.errors import Note
from ipyjourney.words import join_list, shortened

__all__ = ["fault_note"]

KINDS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("literal_error", "enum"), "choice"),
        **dict.fromkeys(("string_type", "string_sub_type"), "text"),
        **dict.fromkeys(("bool_type", "bool_parsing"), "flag"),
        **dict.fromkeys(("float_type", "float_parsing", "finite_number"), "number"),
        **dict.fromkeys(("int_type", "int_parsing", "int_parsing_size", "int_from_float"), "whole"),
        **dict.fromkeys(("tuple_type", "list_type", "iterable_type", "set_type", "frozen_set_type"), "list"),
        **dict.fromkeys(
            ("dict_type", "mapping_type", "model_type", "model_attributes_type", "dataclass_type"), "fields"
        ),
        **dict.fromkeys(("union_tag_not_found", "union_tag_invalid"), "form"),
        **dict.fromkeys(("date_type", "date_parsing"), "date"),
        **dict.fromkeys(("date_from_datetime_parsing", "date_from_datetime_inexact"), "date"),
        **dict.fromkeys(("json_invalid", "json_type"), "json"),
        "extra_forbidden": "unknown",
        "missing": "missing",
        "string_pattern_mismatch": "pattern",
        "string_too_short": "text-short",
        "string_too_long": "text-long",
        "too_short": "few",
        "too_long": "many",
        "greater_than": "above",
        "greater_than_equal": "least",
        "less_than": "below",
        "less_than_equal": "most",
    }
)
"""The end of our message's id by pydantic's type of fault; all others are told by a general sentence."""

BOUNDS = ("gt", "ge", "lt", "le", "min_length", "max_length", "pattern")


def fault_note(fault: ErrorDetails) -> Note:
    """Say what is wrong with a field, in the language in which the note is read.

    Parameters
    ----------
    fault : ErrorDetails
        One of the errors of a ``ValidationError``.

    Examples
    --------
    >>> fault_note({"type": "greater_than", "loc": (), "msg": "", "input": -1, "ctx": {"gt": 0}}).text
    'greater than 0 is wanted, not -1'
    """
    context = fault.get("ctx", {})
    bound = next((context[name] for name in BOUNDS if name in context), "")
    # A list as pydantic writes it: 'start', 'previous' or 'total'.
    choices = str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")
    return Note(
        f"fault-{KINDS.get(fault['type'], 'other')}",
        {
            "shown": _shown(fault["input"]),
            "bound": bound if isinstance(bound, int | float) else str(bound),
            "choices": join_list(choices),
        },
    )


def _shown(value: object) -> str:
    try:
        return shortened(repr(value), 60)
    except (ValueError, RecursionError):
        # Numbers of thousands of digits are not written, nor lists in thousands of lists.
        return type(value).__name__
