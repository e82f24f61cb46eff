"""A short way to write flows for the oracle's own tests, and to read their answers."""

from __future__ import annotations

from typing import Any

from tests.oracle.view import Json

__all__ = ["flow", "group", "kept", "links", "nodes", "paths"]


def flow(kind: str, *anchors: Json | str, until: Json | str | None = None, **changes: Any) -> Json:
    """Make a flow of events; a text such as ``visit`` is an item of the dimension event."""
    return {
        "container": "account",
        "anchor": {
            "kind": kind,
            "components": [_component(part) for part in anchors],
            "dimension": None,
            "until": [] if until is None else [_component(until)],
        },
        "pathing_dimension": "event",
        "columns": 3,
        "columns_before": None,
        "columns_after": None,
        "items_per_column": 5,
        "column_items": [],
        "include_repeats": False,
        "limit_to_occurrence": False,
        "column_dimensions": [],
        "column_filters": [],
        "hidden_columns": [],
        "patterns": [],
        "step_within": None,
        "compare": [],
        "segments": [],
        "date_range": None,
        **changes,
    }


def group(name: str, pattern: str, syntax: str = "wildcard", dimension: str | None = None) -> Json:
    """Make a pattern group."""
    return {"name": name, "pattern": pattern, "syntax": syntax, "dimension": dimension}


def kept(column: int, **tests: Any) -> Json:
    """Make a filter of a column."""
    return {"column": column, "include": [], "exclude": [], "matching": None, **tests}


def nodes(result: Json, column: int | None = None, value: str = "views") -> dict[str, Any]:
    """Give a figure of the nodes, of one column or all; what has no item is called by its kind."""
    return {_name(row["item"], row["kind"]): row[value] for row in result["nodes"] if column in (None, row["column"])}


def links(result: Json, value: str = "views") -> dict[str, Any]:
    """Give a figure of the links, such as ``visit>demo`` and ``visit><exit>``."""
    return {
        f"{_name(row['source'], row['source_kind'])}>{_name(row['target'], row['target_kind'])}": row[value]
        for row in result["links"]
    }


def _name(item: str | None, kind: str) -> str:
    return f"<{kind}>" if item is None else item


def paths(result: Json) -> dict[str, int]:
    """Give the views of the whole paths, ranked; ``-`` is where they have run out."""
    return {" ".join(item or "-" for item in row["path"]): row["views"] for row in result["paths"]}


def _component(part: Json | str) -> Json:
    return {"dimension": "event", "item": part} if isinstance(part, str) else part
