"""A whole journey: the definitions put together, in the shape of the result frames."""

from __future__ import annotations

from fractions import Fraction

from tests.oracle.caption import find_caption
from tests.oracle.excluded import leave_out_excluded
from tests.oracle.fallout import fell_out, has_split, is_open
from tests.oracle.graph import is_end
from tests.oracle.instances import Key, group_by_instance
from tests.oracle.intervals import carries_interval, wilson
from tests.oracle.matching import matching_rows
from tests.oracle.metrics import metric_value
from tests.oracle.moves import quantile, time_to_move, took
from tests.oracle.percentages import bases_of, percent, rows_reached
from tests.oracle.reach import Reach, follow
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import Universe, make_universe
from tests.oracle.view import Json, Row

__all__ = ["reach_of_all", "run_journey"]


def run_journey(spec: Json, view: Json, table: list[Row]) -> Json:
    """Answer a journey.

    Parameters
    ----------
    spec : dict
        JSON form of a `JourneySpec`, all fields of meaning present.
    view : dict
        See `tests.oracle.view`.
    table : list of dict
        The rows.

    Returns
    -------
    dict
        ``nodes`` and ``arrows``, lists of dicts with the columns of the result frames; ``bases``, the denominators by
        node and metric; ``caption``; ``total``. Percents
        are 0 to 100, shares 0 to 1, times whole microseconds, None is null.
    """
    universe = make_universe(table, view, spec["date_range"], spec.get("prior"))
    scope = rows_in_scope(universe, spec["segments"], spec["container"])
    reaches = list(leave_out_excluded(spec, reach_of_all(universe, spec, scope)).values())
    bases = _bases(universe, spec, reaches, scope)
    nodes = [_node(universe, spec, node, reaches, bases) for node in spec["nodes"]]
    percent_of_start = {
        node["id"]: percent(value, bases[node["id"], "primary"]["start"])
        for node, value in zip(spec["nodes"], _values(universe, spec, reaches), strict=True)
    }
    return {
        "nodes": nodes,
        "arrows": [_arrow(arrow, reaches) for arrow in spec["arrows"]],
        "bases": [
            {"node": node, "metric": metric, **{name: _number(base) for name, base in parts.items()}}
            for (node, metric), parts in bases.items()
        ],
        "caption": find_caption(spec, percent_of_start),
        "total": _number(metric_value(universe, spec["primary_metric"], scope)),
    }


def reach_of_all(universe: Universe, spec: Json, scope: list[int]) -> dict[Key, Reach]:
    """Find what each instance reaches, excluded nodes in place."""
    matches = {node["id"]: matching_rows(universe, node, scope) for node in spec["nodes"]}
    groups = group_by_instance(universe.table, universe.view, spec["container"], scope)
    return {
        key: follow(spec, rows, [universe.table[row]["time"] for row in rows], matches) for key, rows in groups.items()
    }


def _bases(
    universe: Universe, spec: Json, reaches: list[Reach], scope: list[int]
) -> dict[tuple[str, str], dict[str, Fraction | None]]:
    metrics = {"primary": spec["primary_metric"], "secondary": spec["secondary_metric"]}
    return {
        (node["id"], role): bases_of(universe, spec, node["id"], metric, reaches, scope)
        for node in spec["nodes"]
        for role, metric in metrics.items()
        if metric is not None
    }


def _values(universe: Universe, spec: Json, reaches: list[Reach]) -> list[Fraction | None]:
    return [
        metric_value(universe, spec["primary_metric"], rows_reached(reaches, [node["id"]])) for node in spec["nodes"]
    ]


def _node(
    universe: Universe,
    spec: Json,
    node: Json,
    reaches: list[Reach],
    bases: dict[tuple[str, str], dict[str, Fraction | None]],
) -> Json:
    name, base_name = node["id"], spec["percent_of"]
    rows = rows_reached(reaches, [name])
    primary = metric_value(universe, spec["primary_metric"], rows)
    base = bases[name, "primary"][base_name]
    low, high = None, None
    if carries_interval(universe.view, spec, spec["primary_metric"], base_name):
        low, high = wilson(int(primary or 0), int(base or 0))
    secondary, secondary_percent = None, None
    if spec["secondary_metric"] is not None:
        secondary = metric_value(universe, spec["secondary_metric"], rows)
        secondary_percent = percent(secondary, bases[name, "secondary"][base_name])
    return {
        "node": name,
        "primary": _number(primary),
        "primary_percent": _number(percent(primary, base)),
        "primary_percent_low": _hundredfold(low),
        "primary_percent_high": _hundredfold(high),
        "secondary": _number(secondary),
        "secondary_percent": _number(secondary_percent),
        "instances": sum(1 for reach in reaches if reach.places(name)),
        **_fallout(spec, name, reaches, universe.end),
    }


def _fallout(spec: Json, node: str, reaches: list[Reach], scope_end: int | None) -> Json:
    fallen = [reach for reach in reaches if fell_out(spec, node, reach)]
    reached = sum(1 for reach in reaches if reach.places(node))
    if is_end(spec, node):
        count, share, low, high = None, None, None, None
    else:
        count, share = len(fallen), percent(Fraction(len(fallen)), Fraction(reached))
        low, high = wilson(len(fallen), reached)
    still_open, lost = None, None
    if has_split(spec, node):
        still_open = sum(1 for reach in fallen if scope_end is not None and is_open(spec, node, reach, scope_end))
        lost = len(fallen) - still_open
    return {
        "fallout": count,
        "fallout_percent": _number(share),
        "fallout_percent_low": _hundredfold(low),
        "fallout_percent_high": _hundredfold(high),
        "fallout_open": still_open,
        "fallout_lost": lost,
    }


def _arrow(arrow: Json, reaches: list[Reach]) -> Json:
    reached = sum(1 for reach in reaches if reach.places(arrow["source"]))
    times = [time_to_move(arrow, reach) for reach in reaches if took(arrow, reach)]
    low, high = wilson(len(times), reached)
    return {
        "source": arrow["source"],
        "target": arrow["target"],
        "instances": len(times),
        "share": len(times) / reached if reached else None,
        "share_low": low,
        "share_high": high,
        "median_time": quantile(times, Fraction(1, 2)),
        "p10_time": quantile(times, Fraction(1, 10)),
        "p90_time": quantile(times, Fraction(9, 10)),
    }


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)


def _hundredfold(value: float | None) -> float | None:
    return None if value is None else 100 * value
