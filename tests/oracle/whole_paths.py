"""Whole paths: what a path view holds in all columns at once.

Definition
----------
"A whole path is the sequence of its items in the columns shown, with its exit; ranked by path views."

Its items are the real ones, those that a column shows among *other items* too; None stands where the path has run out.
Ties go by the items, column by column from the left, those that have run out first.
"""

from __future__ import annotations

from tests.oracle.view import Json
from tests.oracle.walks import Walk, shown_columns

__all__ = ["whole_path_rows"]

Path = tuple[str | None, ...]


def whole_path_rows(spec: Json, side: list[Walk]) -> list[Json]:
    """Rank the whole paths of one side."""
    walks_of: dict[Path, list[Walk]] = {}
    for walk in side:
        path = tuple(walk.item(column) for column in shown_columns(spec))
        walks_of.setdefault(path, []).append(walk)

    def rank(path: Path) -> tuple[int, list[tuple[bool, str]]]:
        return -len(walks_of[path]), [(item is not None, item or "") for item in path]

    return [
        {
            "path": path,
            "views": len(walks_of[path]),
            "instances": len({walk.instance for walk in walks_of[path]}),
        }
        for path in sorted(walks_of, key=rank)
    ]
