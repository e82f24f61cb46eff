"""The cohort table as a widget."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from pydantic import BaseModel

from ipyjourney.components.containers import container_metric, usual_container
from ipyjourney.components.granularity import Granularity
from ipyjourney.result import CohortResult
from ipyjourney.spec import Average, CohortSpec, CohortType, Criterion, Entry, ReturnMode
from ipyjourney.spec.base import SpecJson
from ipyjourney.state.bundle import script, style
from ipyjourney.state.cohort import cohort_state
from ipyjourney.view import DataView
from ipyjourney.widget.base import AnalysisWidget, Awaited, SpecTrait
from ipyjourney.widget.cohort_answers import answer_timing
from ipyjourney.widget.cohort_exchange import COHORT_WRITERS
from ipyjourney.widget.cohort_messages import CohortQuestion, TimingRequest
from ipyjourney.widget.flow_messages import FlowQuestion

__all__ = ["CohortTable"]

CriterionLike: TypeAlias = Criterion | Mapping[str, object] | str


class CohortTable(AnalysisWidget[CohortSpec, CohortResult]):
    """Show who came in together, and how many of them came back.

    Parameters
    ----------
    view : DataView
        The data, and the components to choose from.
    spec : CohortSpec, dict, str or path, optional
        The table to begin with: a spec, its JSON, or the path of a file with it. A table that is told nothing at all
        asks first what it should show.
    container : str, optional
        The unit that is followed; ``account`` if the view has it, else its widest container.
    inclusion : Criterion, dict or str, optional
        What includes an instance in a period; a metric's name stands for at least one. Any row without it.
    returning : Criterion, dict or str, optional
        What it must satisfy in a later period; the same as the inclusion without it.
    granularity : str, optional
        ``day``, ``week``, ``month`` (the default), ``quarter`` or ``year``.
    columns : int, optional
        How many later periods are shown; 12 by default.
    brackets : sequence of (int, int), optional
        First and last period of each column, instead of one period per column.
    type : str, optional
        ``retention`` (the default) or ``churn``.
    mode : str, optional
        ``on`` (the default) looks at the period of the column, ``on_or_after`` at it and all later ones.
    rolling : bool, optional
        Whether a column counts only those retained in every column before it.
    latency : bool, optional
        Whether the periods before the inclusion are shown too.
    dimension : str, optional
        One row per item of it, instead of one per period.
    rows : sequence of str, optional
        One row per segment, instead of one per period.
    entry : str, optional
        ``every`` (the default) includes an instance in each period that qualifies, ``first`` in the earliest only.
    value : str, optional
        A sum metric that is shown per cell and per included instance.
    average : str, optional
        What the average row is: ``pooled`` (the default), counts over sizes, or the ``mean`` of the percentages.
    segments : sequence of str, optional
        Segments that keep the rows of the analysis.
    date_range : str, optional
        Date range of the analysis.
    autosave : path, optional
        File that every accepted table is written to. If the file is there already, the widget begins with the table
        in it, so that running the cell again after a restart loses nothing.
    height : int, default 560
        Height in pixels.
    locale : str, optional
        Language of what it shows and writes, such as ``de``; usually the one of the browser.

    Attributes
    ----------
    spec : CohortSpec
        The table as it is now. Setting it is an edit, which can be undone.
    result : CohortResult
        Its result; reading waits for it.

    Raises
    ------
    UnknownName
        If the table names a component that the view does not have; the last good table stands.

    Examples
    --------
    >>> import ipyjourney as ij
    >>> view = ij.demo.b2b(accounts=50)
    >>> table = CohortTable(view, container="opportunity", inclusion="Opp. Created", returning="Closed-Won", columns=3)
    >>> table.result.counts.columns.tolist()
    ['included', 'same_period', 1, 2, 3]
    """

    SPEC = CohortSpec
    FRONT_END = "cohort"
    FIRST_WORDS = ("interface", "edits", "stages", "editing", "cohort-table")
    WRITERS = COHORT_WRITERS
    PART_WORDS = MappingProxyType({"settings": ("settings", "configure")})

    spec = SpecTrait(CohortSpec, help="The last good spec.")
    result = Awaited(CohortResult, read_only=True, help="The result of the newest spec; reading waits for it.")

    _esm = script(FRONT_END)
    _css = style(FRONT_END)

    def __init__(
        self,
        view: DataView,
        spec: CohortSpec | SpecJson | str | os.PathLike[str] | None = None,
        *,
        container: str | None = None,
        inclusion: CriterionLike | None = None,
        returning: CriterionLike | None = None,
        granularity: Granularity | str | None = None,
        columns: int | None = None,
        brackets: Sequence[tuple[int, int]] | None = None,
        type: CohortType | str | None = None,  # noqa: A002 - the name of the field
        mode: ReturnMode | str | None = None,
        rolling: bool | None = None,
        latency: bool | None = None,
        dimension: str | None = None,
        rows: Sequence[str] | None = None,
        entry: Entry | str | None = None,
        value: str | None = None,
        average: Average | str | None = None,
        segments: Sequence[str] | None = None,
        date_range: str | None = None,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
        locale: str | None = None,
    ) -> None:
        choices = {
            "container": container,
            "inclusion": inclusion,
            "returning": returning,
            "granularity": granularity,
            "columns": columns,
            "brackets": brackets,
            "type": type,
            "mode": mode,
            "rolling": rolling,
            "latency": latency,
            "dimension": dimension,
            "rows": rows,
            "entry": entry,
            "value": value,
            "average": average,
            "segments": segments,
            "date_range": date_range,
        }
        super().__init__(view, spec, choices, autosave=autosave, height=height, locale=locale)

    @classmethod
    def _begin(cls, view: DataView, choices: Mapping[str, object]) -> CohortSpec:
        container = str(choices.get("container", usual_container(view.containers)))
        usual = choices.get("inclusion", choices.get("returning", container_metric(container)))
        return CohortSpec.model_validate({"container": container, "inclusion": usual, "returning": usual, **choices})

    def _answer_about(self, request: CohortQuestion | FlowQuestion, result: CohortResult, revision: str) -> BaseModel:
        match request:
            case TimingRequest():
                return answer_timing(request, result, revision)
            case _:
                return super()._answer_about(request, result, revision)

    def _result_state(self, revision: str, result: CohortResult) -> dict[str, object]:
        return cohort_state(revision, result).model_dump(mode="json")

    def __repr__(self) -> str:
        names = [criterion.conditions[0].metric for criterion in (self.spec.inclusion, self.spec.returning)]
        return f"CohortTable({self.spec.container}: {' → '.join(names)})"
