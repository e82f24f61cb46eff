"""Drawings that the tests of pictures, tables and text share."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from ipyjourney.export import (
    ArrowDrawing,
    BreakdownDrawing,
    JourneyDrawing,
    NodeDrawing,
    PartDrawing,
    SideDrawing,
    format_limits,
)
from ipyjourney.spec import ArrowStyle, PercentOf

VISIT = NodeDrawing(
    "n1", "Visit", 0, 75, "3", "100.0%", fallout="1", fallout_percent="33.3%", fallout_share=1 / 3, start=True
)
DEMO = NodeDrawing("n2", "Demo", 300, 0, "2", "66.7%", fallout="1", fallout_percent="50.0%", fallout_share=0.5)
TRIAL = NodeDrawing("n3", "Free trial", 300, 150, "0", "0.0%", excluded=True)
WON = NodeDrawing("n4", "Closed-Won", 600, 75, "1", "33.3%", color="#2b8a3e")

SMALL = JourneyDrawing(
    nodes=(VISIT, DEMO, TRIAL, WON),
    arrows=(
        ArrowDrawing("n1", "n2", share=2 / 3, value="2 · 66.7%", instances="2", percent="66.7%", time="3.2 days"),
        ArrowDrawing("n1", "n3", share=0.0, value="0 · 0.0%", instances="0", percent="0.0%", style=ArrowStyle.DASHED),
        ArrowDrawing(
            "n2",
            "n4",
            share=0.5,
            value="1 · 50.0%",
            instances="1",
            percent="50.0%",
            time="40 min",
            limits=format_limits(timedelta(days=7), None),
            label="after the call",
        ),
        ArrowDrawing("n4", "n1", share=0.0, instances="0", percent="0.0%", style=ArrowStyle.DOTTED, color="#2b8a3e"),
    ),
    metric="Accounts",
    percent_of=PercentOf.START,
    caption="Visit to Closed-Won has the highest conversion rate: 33.3%.",
    notes=("One row has no account and is left out.",),
)


def chain(*titles: str, **arrow: object) -> JourneyDrawing:
    """Make a drawing of cards in a row, with the same arrow from each to the next."""
    nodes = tuple(NodeDrawing(f"n{row}", title, 300 * row, 0, "1,203", "64.2%") for row, title in enumerate(titles))
    arrows = tuple(
        ArrowDrawing(f"n{row}", f"n{row + 1}", **arrow)  # type: ignore[arg-type]
        for row in range(len(titles) - 1)
    )
    return JourneyDrawing(nodes, arrows, metric="Accounts", percent_of=PercentOf.START)


TEXTS = st.text(max_size=60) | st.sampled_from(
    [
        "",
        " ",
        "]]>",
        "<script>alert(1)</script>",
        "\"'&<>",
        "</text>",
        "&amp;",
        "👩‍👩‍👧‍👦" * 9,
        "مرحبا بالعالم",
        "\u202etxt.exe",
        "\0\x1b[31m",
        "a\nb",
    ]
)
FIGURES = st.sampled_from(["–", "0", "1,203", "12,345,678", "123,456,789,012,345,678"])
PERCENTS = st.none() | st.sampled_from(["0.0%", "100.0%", "12,345.6%"])
COLORS = st.none() | st.just("#2b8a3e")
SIDES = st.lists(
    st.builds(SideDrawing, TEXTS, FIGURES, PERCENTS, points=PERCENTS, points_bounds=PERCENTS, fallout=PERCENTS),
    max_size=4,
).map(tuple) | st.just(())
BREAKDOWNS = st.none() | st.builds(
    BreakdownDrawing,
    TEXTS,
    st.lists(
        st.builds(
            PartDrawing,
            TEXTS,
            st.lists(st.tuples(FIGURES, TEXTS, st.none() | st.floats()), min_size=1, max_size=4).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
)


@st.composite
def drawings(draw: st.DrawFn) -> JourneyDrawing:
    nodes = tuple(
        NodeDrawing(
            id=str(number),
            title=draw(TEXTS),
            x=draw(st.integers(-3, 3)) * 150.0,
            y=draw(st.integers(-3, 3)) * 75.0,
            primary=draw(FIGURES),
            percent=draw(PERCENTS),
            secondary=draw(st.none() | FIGURES),
            secondary_percent=draw(PERCENTS),
            fallout=draw(st.none() | FIGURES),
            fallout_percent=draw(PERCENTS),
            fallout_share=draw(st.none() | st.floats(0, 1) | st.just(float("nan"))),
            excluded=draw(st.booleans()),
            start=draw(st.booleans()),
            color=draw(COLORS),
            width=draw(st.sampled_from([200, 208, 324])),
            height=draw(st.sampled_from([96, 204, 370])),
            sides=draw(SIDES),
            breakdown=draw(BREAKDOWNS),
        )
        for number in range(draw(st.integers(0, 4)))
    )
    pairs = [(one.id, other.id) for one in nodes for other in nodes]
    arrows = tuple(
        ArrowDrawing(
            source,
            target,
            share=draw(st.none() | st.floats(0, 1) | st.just(float("nan"))),
            value=draw(st.none() | st.just("12,345,678 · 64.2%")),
            label=draw(st.none() | TEXTS),
            limits=draw(st.none() | st.just("after 36 h, within 7 days")),
            immediate=draw(st.booleans()),
            style=draw(st.sampled_from(ArrowStyle)),
            color=draw(COLORS),
            bend=draw(st.none() | st.tuples(st.floats(-90, 90), st.floats(-90, 90))),
            instances=draw(st.none() | FIGURES),
            sides=draw(SIDES),
        )
        for source, target in (draw(st.lists(st.sampled_from(pairs), unique=True, max_size=5)) if pairs else [])
    )
    return JourneyDrawing(
        nodes,
        arrows,
        metric=draw(TEXTS),
        secondary_metric=draw(st.none() | TEXTS),
        percent_of=draw(st.none() | st.sampled_from(PercentOf)),
        title=draw(st.none() | TEXTS),
        caption=draw(st.none() | TEXTS),
        notes=tuple(draw(st.lists(TEXTS, max_size=2))),
    )
