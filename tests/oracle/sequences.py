"""Sequences: steps joined with THEN, asked of the rows of one instance.

Definition
----------
"A sequence joins steps with THEN, each with `within`, `after` or both; it holds if its last step is *reached* as in a
journey."

So it is a journey: one node per step, from the first, which is the start, to the last. A step is asked of one row, and
its limits are those of the arrow that leads to it.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.oracle.reach import follow
from tests.oracle.view import Json, Row

__all__ = ["reaches_last_step"]


def reaches_last_step(table: list[Row], steps: list[Json], rows: list[int], holds: Callable[[Json, int], bool]) -> bool:
    """Tell whether rows, in order, reach the last step; ``holds`` tells whether a condition holds on a row."""
    names = [str(number) for number in range(len(steps))]
    spec: Json = {
        "nodes": [{"id": name, "start": False} for name in names],
        "arrows": [
            {
                "source": source,
                "target": target,
                "within": step.get("within"),
                "after": step.get("after"),
                "order": "eventual",
            }
            for source, target, step in zip(names, names[1:], steps[1:], strict=False)
        ],
        "within": None,
    }
    matches = {
        name: {row for row in rows if holds(step["condition"], row)} for name, step in zip(names, steps, strict=True)
    }
    reach = follow(spec, rows, [table[row]["time"] for row in rows], matches)
    return bool(reach.places(names[-1]))
