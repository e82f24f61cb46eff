"""A few analyses that together use all that the engine asks of a database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

import ipyjourney as ij
from tests.conformance.journeys import arrow, journey, node
from tests.conformance.tables import events

__all__ = ["EVENTS", "STORIES", "make_view", "plain"]

EVENTS = events(
    "at account_id person_id event channel revenue row_number",
    *("mon acme ann visit web - 1", "tue acme ann visit mail - 2", "wed acme bob demo mail - 3"),
    *("thu acme bob won web 19.99 4", "mon birk cas visit ad-1 - 5", "tue birk cas demo ad-2 - 6"),
    *("wed birk cas won web 5 7", "mon cole dot visit web - 8", "tue cole dot call - - 9"),
    *("wed cole dot demo web - 10", "mon+7 cole dot visit mail - 11", "mon+14 acme ann visit web - 12"),
    *("tue+7 birk cas visit web 2.5 13", "tue+7 birk cas demo web - 14", "wed+7 - ann visit web 1 15"),
)

Story = Callable[[ij.DataView], object]


def make_view(source: Any) -> ij.DataView:
    """Make a data view of those events, wherever they are kept."""
    return ij.DataView(
        source,
        timestamp="timestamp",
        containers={"account": "account_id", "person": ("account_id", "person_id")},
        event="event",
        tie_breaker="row_number",
        timezone="Europe/Berlin",
        metrics={
            "Web value": ij.Metric.sum("revenue", where={"dimension": "channel", "value": "web"}),
            "Value per sale": ij.Metric.calculated("[revenue] / [won]"),
        },
        segments=[
            ij.Segment(name="Buyers", scope="account", condition=_compared("revenue", "greater", 3)),
            ij.Segment(
                name="Demo after visit",
                scope="account",
                condition={"then": [{"condition": _is("visit")}, {"condition": _is("demo"), "within": "2 days"}]},
            ),
        ],
    )


def _is(item: str) -> dict[str, object]:
    return {"dimension": "event", "value": item}


def _compared(metric: str, operator: str, value: float) -> dict[str, object]:
    return {"metric": metric, "operator": operator, "value": value}


def _criterion(metric: str, operator: str, value: float) -> dict[str, object]:
    return {"conditions": [_compared(metric, operator, value)]}


def _cohort(**fields: object) -> ij.CohortSpec:
    settings = {"container": "account", "granularity": "week", "columns": 2, "inclusion": "visit", "returning": "won"}
    return ij.CohortSpec.model_validate({**settings, **fields})


def _flow(kind: str, *anchors: dict[str, str], **fields: object) -> ij.FlowSpec:
    settings = {"container": "account", "pathing_dimension": "event", "columns": 3, **fields}
    return getattr(ij.FlowSpec, kind)(*anchors, **settings)


PATH = journey("visit > demo > won")
FLOW = _flow("starts_with", {"dimension": "event", "item": "visit"})
MAIL = {"dimension": "channel", "item": "mail"}


def _ran(spec: Any) -> Story:
    def run(view: ij.DataView) -> object:
        result = view.run(spec)
        match result:
            case ij.CohortResult():
                return [result.counts, result.shares, result.values]
            case ij.FlowResult():
                return [result.nodes, result.links, result.paths]
            case _:
                return [result.nodes, result.arrows]

    return run


def _summary(view: ij.DataView) -> object:
    # Who has no key is noted of rows in memory alone.
    return [str(view).partition("Notes")[0].strip(), view.count_items("channel"), view.items("channel", "A")]


def _items(view: ij.DataView) -> object:
    place = {"source": "visit", "target": "demo"}
    return [
        view.top_items(PATH, "visit", "channel", immediate=False),
        view.top_items(PATH, place, "channel", when="between"),
        view.column_items(FLOW, 1, "", 0, 3),
        view.paths_through(FLOW, {"column": 1, "item": "demo"}),
    ]


def _splits(view: ij.DataView) -> object:
    return [
        view.breakdown(PATH, "demo", dimension="channel"),
        view.trend(PATH, "demo", granularity="month"),
        view.durations(PATH, {"source": "visit", "target": "demo"}),
    ]


def _people(view: ij.DataView) -> object:
    view.add_segment(view.segment_from(PATH, "demo", "There"))
    kept = PATH.with_changes(segments=("There",))
    return [view.members(PATH, "demo"), view.timeline("account", "acme"), view.run(kept).nodes]


STORIES: dict[str, Story] = {
    "summary": _summary,
    "journey": _ran(journey("visit > demo > won", node("call", start=True), "call > won", segments=("Buyers",))),
    "journey-immediate": _ran(
        journey(node("call", excluded=True), arrow("visit > demo", immediate=True), "demo > won", "visit > call")
    ),
    "journey-limits": _ran(
        journey(arrow("visit > demo", within="P2D"), arrow("demo > won", after="PT12H", within="P3D"), within="P9D")
    ),
    "journey-loop": _ran(
        journey("visit > demo > visit", node("won", MAIL), "demo > won", primary_metric="Value per sale")
    ),
    "cohort": _ran(_cohort(latency=True)),
    "cohort-churn": _ran(
        _cohort(type="churn", mode="on_or_after", granularity="month", entry="first", value="revenue")
    ),
    "cohort-rolling": _ran(
        _cohort(inclusion=_criterion("visit", "==", 0), returning="visit", rolling=True, container="session")
    ),
    "cohort-rows": _ran(_cohort(rows=("Buyers", "Demo after visit"), brackets=((1, 1), (2, 3)))),
    "cohort-items": _ran(_cohort(dimension="channel", returning=_criterion("Web value", ">=", 2))),
    "flow": _ran(FLOW),
    "flow-contains": _ran(_flow("contains", {"metric": "demo"}, container="person", include_repeats=True)),
    "flow-ends": _ran(
        _flow("ends_with", {"dimension": "event", "item": "won"}, step_within="P3D", limit_to_occurrence=True)
    ),
    "items": _items,
    "splits": _splits,
    "people": _people,
}


def plain(answer: object) -> object:
    """Write an answer as values that can be compared: numbers to nine digits, None for what is empty."""
    match answer:
        case pd.DataFrame():
            return [plain(list(answer.columns)), *(plain(list(row)) for row in answer.reset_index().to_numpy())]
        case list() | tuple():
            return [plain(one) for one in answer]
        case float():
            return None if pd.isna(answer) else float(f"{answer:.9g}")
        case str() | int():
            return answer
        case _:
            return str(answer)
