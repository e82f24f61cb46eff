"""Definitions in words, for the analyses of a data view."""

from __future__ import annotations

from ipyjourney.data.described import DescribedTable
from ipyjourney.engine.interface import Engine
from ipyjourney.export.definition import Setting, define, define_component
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.named import ComponentKind
from ipyjourney.spec.places import Place

__all__ = ["component_in_words", "define_in_words"]


def define_in_words(
    table: DescribedTable, engine: Engine, definitions: Definitions, spec: AnalysisSpec, place: Place | None = None
) -> str:
    """Say in words what an analysis shows, or what the number at one of its places counts.

    Parameters
    ----------
    table : DescribedTable
    engine : Engine
        Finds out from when to when a date range lasts.
    definitions : Definitions
    spec : JourneySpec, CohortSpec or FlowSpec
    place : Place, optional

    Returns
    -------
    str
        A line for each idea.
    """
    return define(spec, place, _setting(table, engine, definitions))


def component_in_words(
    table: DescribedTable, engine: Engine, definitions: Definitions, kind: ComponentKind, name: str
) -> str:
    """Say in words what one of the definitions stands for."""
    return define_component(kind, name, _setting(table, engine, definitions))


def _setting(table: DescribedTable, engine: Engine, definitions: Definitions) -> Setting:
    return Setting(
        definitions=definitions,
        timezone=table.timezone,
        week_start=table.week_start,
        as_of=table.as_of,
        tie_breaker=table.tie_breaker,
        resolve=engine.resolve,
    )
