"""Trends and times to move as they are drawn."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ipyjourney.export import NO_NUMBER, Table, format_number, format_share, format_time
from ipyjourney.export.lines_scene import Bar, CurveLine, CurvesDrawing, Tick
from ipyjourney.export.markup import clean_name
from ipyjourney.export.ticks import nice_ticks
from ipyjourney.result.cohort_days import period_words
from ipyjourney.words import format_message

if TYPE_CHECKING:
    from ipyjourney.result.answers import Trend
    from ipyjourney.result.durations import Durations

__all__ = ["durations_drawing", "trend_drawing"]

DRAWN = (10, 50, 90)
"""Quantiles that are marked, in percent."""


def trend_drawing(trend: Trend) -> CurvesDrawing:
    """Draw a line per place through the figures of its periods.

    Parameters
    ----------
    trend : Trend
    """
    names = [clean_name(place) for place in trend.places]
    labels = [*trend.period_names]
    incomplete = frozenset(at for at, whole in enumerate(trend.complete) if not whole)
    found = [value for values in trend.values for value in values if value is not None]
    lines = tuple(
        CurveLine(
            name=name,
            points=tuple((float(at), None if value is None else float(value)) for at, value in enumerate(values)),
            says=tuple(
                "\n".join([name, format_message("figure-named", {"name": label, "value": format_number(value)})])
                for label, value in zip(labels, values, strict=True)
            ),
            incomplete=incomplete,
        )
        for name, values in zip(names, trend.values, strict=True)
    )
    ticks = nice_ticks(found, whole=all(isinstance(value, int) for value in found))
    return CurvesDrawing(
        title=format_message("picture-trend", {"places": names}),
        about="",
        lines=lines,
        across=tuple(Tick(float(at), label) for at, label in enumerate(map(period_words, trend.labels)))
        or (Tick(0.0, ""),),
        up=tuple(Tick(at, format_number(int(at) if at.is_integer() else at)) for at in ticks),
        across_title=format_message("picture-period", {"timezone": trend.timezone}),
        description=" ".join(
            f"{name}: {'; '.join(map(_said, labels, values))}."
            for name, values in zip(names, trend.values, strict=True)
        ),
    )


def _said(label: str, value: float | None) -> str:
    return f"{label} {format_number(value)}"


def durations_drawing(found: Durations) -> CurvesDrawing:
    """Draw how the times are spread, with the median and the 10th and 90th percentile.

    Parameters
    ----------
    found : Durations
    """
    name = clean_name(found.place)
    counted = format_message("picture-instances" if found.views is None else "flow-views")
    ticks = nice_ticks(found.counts, whole=True)
    edges = [*map(format_time, found.edges)]
    places = zip(pairwise(found.edges), pairwise(edges), found.counts, strict=False)
    bars = tuple(
        Bar(float(begin), float(end), float(count), _bar(name, texts, count, found.times))
        for (begin, end), texts, count in places
    )
    said = {percent: (_quantile(percent), format_time(time)) for percent, time in found.quantiles}
    lines = tuple(
        CurveLine(
            name=format_message("figure-named", {"name": said[percent][0], "value": said[percent][1]}),
            points=((float(time), 0.0), (float(time), ticks[-1])),
            says=("\n".join([name, *said[percent]]),) * 2,
            with_dots=False,
        )
        for percent, time in found.quantiles
        if percent in DRAWN
    )
    return CurvesDrawing(
        title=format_message("picture-durations", {"place": name}),
        about=format_message("picture-durations-of", {"counted": counted, "count": found.times}),
        lines=lines,
        across=tuple(Tick(float(edge), text) for edge, text in zip(found.edges, edges, strict=True)) or NO_TIMES,
        up=tuple(Tick(tick, format_number(tick, 0)) for tick in ticks),
        across_title=format_message("picture-time-to-move"),
        up_title=counted,
        bars=bars,
        table=Table(tuple(head for head, _ in said.values()), (tuple(time for _, time in said.values()),), names=0)
        if said
        else None,
        description="; ".join(f"{head} {time}" for head, time in said.values()) or NO_NUMBER,
    )


NO_TIMES = (Tick(0.0, ""), Tick(1.0, ""))


def _quantile(percent: int) -> str:
    return format_message("quantile", {"percent": percent})


def _bar(name: str, edges: tuple[str, str], count: int, all_times: int) -> str:
    shown = {"count": format_number(count), "share": format_share(count / max(all_times, 1))}
    return f"{name}\n{format_message('durations-bar', {'from': edges[0], 'to': edges[1], **shown})}"
