"""Journeys compared: each side as if alone, and how its figures differ from the first side's.

Definition
----------
"The same journey on up to four segments or date ranges, each computed as if alone: a segment joins the analysis's
segments, a date range replaces its range; date ranges in nodes stay. Changes are against the first, absolute and in
percent."

"A difference between two compared shares carries Newcombe's interval and the two-sided p-value of the pooled z-test,
without continuity correction, both withheld where the bases share an instance."
"""

from __future__ import annotations

from math import erfc, sqrt
from typing import Any

from tests.oracle.excluded import leave_out_excluded
from tests.oracle.graph import is_start, predecessors, starts_leading_to
from tests.oracle.intervals import carries_interval, wilson
from tests.oracle.journey import reach_of_all, run_journey
from tests.oracle.percentages import rows_reached
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import make_universe
from tests.oracle.view import Json, Row, metric

__all__ = ["difference_of_shares", "run_compared", "sides_of"]


def sides_of(spec: Json) -> dict[str, Json]:
    """Give the journey of each side by its name."""
    return {
        side["name"]: {
            **spec,
            "segments": [*spec["segments"], *side.get("segments", ())],
            "date_range": side.get("date_range") or spec["date_range"],
            "prior": side.get("prior") or spec.get("prior"),
            "compare": [],
        }
        for side in spec["compare"]
    }


def run_compared(spec: Json, view: Json, table: list[Row]) -> Json:
    """Answer a journey with a comparison.

    Returns
    -------
    dict
        ``sides``, the answer of each side by its name; ``differences``, dicts with the columns of the result's frame,
        and ``withheld`` the id of the reason or None.
    """
    sides = sides_of(spec)
    answers = {name: run_journey(side, view, table) for name, side in sides.items()}
    figures = {name: _figures(side, view, table, answers[name]) for name, side in sides.items()}
    first, *others = sides
    return {
        "sides": answers,
        "differences": [
            {**place, "compare": name, **_difference(base, figures[name][number][1])}
            for number, (place, base) in enumerate(figures[first])
            for name in others
        ],
    }


def _figures(spec: Json, view: Json, table: list[Row], answer: Json) -> list[tuple[Json, Json]]:
    """Give each place with its figure: value, count, base and the keys that the base counts, None if it counts none."""
    universe = make_universe(table, view, spec["date_range"], spec.get("prior"))
    scope = rows_in_scope(universe, spec["segments"], spec["container"])
    reaches = list(leave_out_excluded(spec, reach_of_all(universe, spec, scope)).values())
    own = universe.keys(spec["container"])

    def keys_at(nodes: list[str], keys: dict[int, Any]) -> set[Any]:
        return {keys[row] for row in rows_reached(reaches, nodes) if row in keys}

    found: list[tuple[Json, Json]] = []
    bases = {base["node"]: base for base in answer["bases"] if base["metric"] == "primary"}
    for node in answer["nodes"]:
        name, members = node["node"], None
        if carries_interval(view, spec, spec["primary_metric"], spec["percent_of"]):
            keys = universe.keys(metric(view, spec["primary_metric"])["container"])
            match spec["percent_of"]:
                case "start":
                    members = keys_at(starts_leading_to(spec, name), keys)
                case "previous":
                    members = keys_at([name] if is_start(spec, name) else predecessors(spec, name), keys)
                case "total":
                    members = {keys[row] for row in scope if row in keys}
        figure = {"value": node["primary"], "base": bases[name][spec["percent_of"]], "members": members}
        found.append(({"place": "node", "node": name, "source": None, "target": None}, figure))
    for arrow in answer["arrows"]:
        ends = {"source": arrow["source"], "target": arrow["target"]}
        members = keys_at([arrow["source"]], own)
        figure = {"value": arrow["instances"], "base": len(members), "members": members}
        found.append(({"place": "arrow", "node": None, **ends}, figure))
    for node in answer["nodes"]:
        if node["fallout"] is not None:
            members = keys_at([node["node"]], own)
            figure = {"value": node["fallout"], "base": len(members), "members": members}
            found.append(({"place": "fallout", "node": node["node"], "source": None, "target": None}, figure))
    return found


def _difference(first: Json, other: Json) -> Json:
    value, base_value = other["value"], first["value"]
    change = None if value is None or base_value is None else value - base_value
    share, base_share = _share(other), _share(first)
    found: Json = {"low": None, "high": None, "p_value": None}
    if first["members"] is None or other["members"] is None:
        reason = "withheld-no-share"
    elif share is None or base_share is None:
        reason = "withheld-no-base"
    elif first["members"] & other["members"]:
        reason = "withheld-shared"
    else:
        reason = None
        found = difference_of_shares(int(first["value"]), int(first["base"]), int(other["value"]), int(other["base"]))
    return {
        "value": value,
        "base_value": base_value,
        "change": change,
        "change_percent": None if change is None or not base_value else 100 * change / base_value,
        "share": share,
        "base_share": base_share,
        "share_change": None if share is None or base_share is None else share - base_share,
        **found,
        "withheld": reason,
    }


def _share(figure: Json) -> float | None:
    return None if figure["value"] is None or not figure["base"] else figure["value"] / figure["base"]


def difference_of_shares(count_a: int, base_a: int, count_b: int, base_b: int) -> Json:
    """Give Newcombe's interval of the second share minus the first, and the p-value of the pooled z-test."""
    a, b = count_a / base_a, count_b / base_b
    (low_a, high_a), (low_b, high_b) = wilson(count_a, base_a), wilson(count_b, base_b)
    assert low_a is not None
    assert high_a is not None
    assert low_b is not None
    assert high_b is not None
    pooled = (count_a + count_b) / (base_a + base_b)
    deviation = sqrt(pooled * (1 - pooled) * (1 / base_a + 1 / base_b))
    return {
        "low": b - a - sqrt((b - low_b) ** 2 + (high_a - a) ** 2),
        "high": b - a + sqrt((high_b - b) ** 2 + (a - low_a) ** 2),
        # Without any spread both are nobody or everybody: there is no difference to explain.
        "p_value": erfc(abs(b - a) / deviation / sqrt(2)) if deviation else 1.0,
    }
