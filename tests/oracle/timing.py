"""Milestone timing: how long instances take from inclusion to return.

Definition
----------
"In each row of the table an instance counts once, from the completing row of its first inclusion there to the first
later row at which the return criterion (`>=` or `>`) holds over all rows since; without one it is censored at the
scope's end. … an unweighted log-rank test between any two rows, withheld if they share an instance."

Later rows are those of all periods, and a return is at a row that the criterion sees. Criteria with other operators
hold before anything happens, and have no timing.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.oracle.criteria import rows_seen, satisfies
from tests.oracle.inclusion import Cohort, Entrance, Stories
from tests.oracle.instances import Key
from tests.oracle.survival import Followed, log_rank, make_curve, median
from tests.oracle.view import Json

__all__ = ["compare_timing", "curve_row", "follow_instances", "has_timing", "timing_row"]


def has_timing(spec: Json) -> bool:
    """Tell whether all comparisons of the return criterion ask for at least or more than something."""
    return all(part["operator"] in ("greater_or_equal", "greater") for part in spec["returning"]["conditions"])


def follow_instances(stories: Stories, spec: Json, cohorts: Sequence[Cohort]) -> dict[Key, Followed]:
    """Follow each instance of a row from its first inclusion on."""
    followed: dict[Key, Followed] = {}
    for cohort in cohorts:
        for entrance in cohort.entrances:
            if entrance.key not in followed:
                followed[entrance.key] = _follow(stories, spec, entrance)
    return followed


def timing_row(label: str, followed: dict[Key, Followed]) -> Json:
    """Give what the frame of timings says of a row."""
    middle, low, high = median(make_curve(list(followed.values())))
    events = sum(1 for _, returned in followed.values() if returned)
    return {
        "cohort": label,
        "instances": len(followed),
        "events": events,
        "censored": len(followed) - events,
        "median": middle,
        "median_low": low,
        "median_high": high,
    }


def curve_row(label: str, followed: dict[Key, Followed]) -> Json:
    """Give the curve of a row."""
    steps = [
        {
            "time": step.time,
            "at_risk": step.at_risk,
            "events": step.events,
            "censored": step.censored,
            "share_not_returned": float(step.share),
            "low": step.low,
            "high": step.high,
        }
        for step in make_curve(list(followed.values()))
    ]
    return {"cohort": label, "steps": steps}


def compare_timing(labels: tuple[str, str], one: dict[Key, Followed], other: dict[Key, Followed]) -> Json:
    """Compare two rows, unless they share an instance."""
    withheld = bool(one.keys() & other.keys())
    statistic, p_value = (None, None) if withheld else log_rank(list(one.values()), list(other.values()))
    return {"a": labels[0], "b": labels[1], "statistic": statistic, "p_value": p_value, "withheld": withheld}


def _follow(stories: Stories, spec: Json, entrance: Entrance) -> Followed:
    universe = stories.universe
    later = rows_seen(universe, spec["returning"], entrance.later)
    for count in range(1, len(later) + 1):
        if satisfies(universe, spec["returning"], later[:count]):
            return universe.table[later[count - 1]]["time"] - entrance.since, True
    assert universe.end is not None
    return universe.end - entrance.since, False
