"""What a report is made of: texts, analyses and data frames."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeAlias, cast

import pandas as pd

from ipyjourney.components.containers import CONTAINER_METRICS
from ipyjourney.data.reader import ArrowStream, read_events
from ipyjourney.errors import IpyjourneyError
from ipyjourney.report.frames import MOST_ROWS
from ipyjourney.report.markdown import Markdown
from ipyjourney.result import AnalysisResult, JourneyResult

__all__ = ["Analysis", "Frame", "Part", "Shown", "Text", "UnknownReportPart", "newest", "read_part"]

USUAL_HEIGHT = 560


class UnknownReportPart(IpyjourneyError):
    """Something that a report cannot hold."""


@dataclass(frozen=True)
class Text:
    """A text.

    Attributes
    ----------
    markdown : Markdown
    """

    markdown: Markdown


@dataclass(frozen=True)
class Analysis:
    """An analysis.

    Attributes
    ----------
    result : JourneyResult, CohortResult or FlowResult
    containers : tuple of str
        The containers that its metrics may count.
    height : int
        Of its drawing, in pixels.
    """

    result: AnalysisResult
    containers: tuple[str, ...] = tuple(CONTAINER_METRICS)
    height: int = USUAL_HEIGHT

    @property
    def has_drawing(self) -> bool:
        """Whether there is anything to draw: a journey without nodes only says that it has none."""
        return not isinstance(self.result, JourneyResult) or bool(self.result.spec.nodes)


@dataclass(frozen=True)
class Frame:
    """A table.

    Attributes
    ----------
    head : DataFrame
        The rows that are shown.
    rows : int
        How many there are.
    """

    head: pd.DataFrame
    rows: int


Part: TypeAlias = Text | Analysis | Frame


class Shown(Protocol):
    """A widget, of which a layer below it knows that it has an analysis and its result."""

    @property
    def spec(self) -> object:
        """The analysis."""
        ...

    @property
    def result(self) -> object:
        """What it found; reading it waits."""
        ...


def read_part(part: object, place: int) -> Part | Shown:
    """Read what a report is given.

    Parameters
    ----------
    part : str, widget, JourneyResult, CohortResult, FlowResult, DataFrame or Series
        Or another table with the Arrow C stream interface.
    place : int
        Its number among the parts, from 1.

    Returns
    -------
    Text, Analysis, Frame or widget
        A table as it is now.

    Raises
    ------
    UnknownReportPart
        If it is none of these.
    """
    if isinstance(part, str):
        return Text(Markdown(part))
    if isinstance(part, AnalysisResult):
        return Analysis(part)
    if isinstance(part, pd.DataFrame):
        return Frame(part.head(MOST_ROWS).copy(), len(part))
    if isinstance(part, pd.Series):
        return read_part(part.to_frame(), place)
    # Asked of the class: to look at the result would wait for it.
    if not isinstance(part, type) and all(hasattr(type(part), name) for name in ("spec", "result")):
        return cast(Shown, part)
    if isinstance(part, ArrowStream):
        return read_part(read_events(part), place)
    raise UnknownReportPart(place=place, type=type(part).__name__)


def newest(part: Part | Shown, place: int) -> Part:
    """Give a part as it is shown: of a widget its newest result, which is waited for.

    Raises
    ------
    UnknownReportPart
        If it has none.
    IpyjourneyError
        If a widget's newest spec could not be worked out.
    """
    if isinstance(part, Part):
        return part
    result = part.result
    if not isinstance(result, AnalysisResult):
        raise UnknownReportPart(place=place, type=type(part).__name__)
    containers: Iterable[str] = getattr(getattr(part, "view", None), "containers", CONTAINER_METRICS)
    return Analysis(result, tuple(containers), int(getattr(part, "height", USUAL_HEIGHT)))
