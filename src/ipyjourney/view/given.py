"""The arguments that a data view was made with, as code that gives them again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sized
from datetime import date, timedelta
from pathlib import Path
from typing import cast

from ipyjourney.data.columns import in_code

__all__ = ["TO_BE_FILLED_IN", "as_code", "written_arguments"]

TO_BE_FILLED_IN = "…"
"""In place of what is no plain value, such as a frame: nobody can run the code before it is filled in."""

USUAL: Mapping[str, object] = {"session_timeout": timedelta(minutes=30), "timezone": "UTC", "week_start": "monday"}
NONE_IF_EMPTY = ("metrics", "segments", "date_ranges", "lookups")


def written_arguments(arguments: Mapping[str, object]) -> dict[str, str]:
    """Write those arguments that say something as code.

    Parameters
    ----------
    arguments : mapping of str to object
        What was given, or what stands for nothing.

    Examples
    --------
    >>> written_arguments({"event": None, "timezone": "UTC", "tie_breaker": "row", "lookups": {"account": object()}})
    {'tie_breaker': '"row"', 'lookups': '…'}
    """
    return {name: as_code(value) for name, value in arguments.items() if _says_something(name, value)}


def as_code(value: object) -> str:
    """Write a value as code, or an ellipsis in its place.

    Examples
    --------
    >>> as_code({"session": ("person_id", "visit")}), as_code(date(2025, 5, 1)), as_code([object()])
    ('{"session": ("person_id", "visit")}', '"2025-05-01"', '…')
    """
    match value:
        case str():
            return in_code(value)
        case os.PathLike():
            return in_code(Path(os.fspath(cast("os.PathLike[str]", value))).as_posix())
        case date():
            return in_code(value.isoformat())
        case timedelta():
            return f"pd.Timedelta(seconds={value.total_seconds():.15g})"
        case list() | tuple():
            listed = _joined(as_code(each) for each in cast("Iterable[object]", value))
            if listed is None:
                return TO_BE_FILLED_IN
            return f"[{listed}]" if isinstance(value, list) else f"({listed}{',' if len(value) == 1 else ''})"
        case Mapping():
            pairs = cast("Mapping[object, object]", value).items()
            listed = _joined(part for key, each in pairs for part in (as_code(key), as_code(each)))
            named = _joined(f"{as_code(key)}: {as_code(each)}" for key, each in pairs)
            return TO_BE_FILLED_IN if listed is None else f"{{{named}}}"
        case _:
            return TO_BE_FILLED_IN


def _joined(parts: Iterable[str]) -> str | None:
    listed = list(parts)
    return None if TO_BE_FILLED_IN in listed else ", ".join(listed)


def _says_something(name: str, value: object) -> bool:
    if value is None or (name in NONE_IF_EMPTY and isinstance(value, Sized) and not len(value)):
        return False
    return name not in USUAL or value != USUAL[name]
