"""The cohort table as a widget."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from ipyjourney.components.containers import container_metric, usual_container
from ipyjourney.components.granularity import Granularity
from ipyjourney.result import CohortResult
from ipyjourney.spec import CohortSpec, CohortType, Criterion
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.documents import write_whole
from ipyjourney.view import DataView
from ipyjourney.widget.base import AnalysisWidget, Awaited, SpecTrait
from ipyjourney.widget.bundle import script, style
from ipyjourney.widget.canvas import NoContainer
from ipyjourney.widget.cohort_exchange import COHORT_FORMS, cohort_python, cohort_writer, read_cohort
from ipyjourney.widget.cohort_states import cohort_state
from ipyjourney.widget.exchange import MEDIA_TYPES
from ipyjourney.widget.exchange_messages import ExportReply, ExportRequest

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
    type : str, optional
        ``retention`` (the default) or ``churn``.
    latency : bool, optional
        Whether the periods before the inclusion are shown too.
    dimension : str, optional
        One row per item of it, instead of one per period.
    value : str, optional
        A sum metric that is shown per cell and per included instance.
    autosave : path, optional
        File that every accepted table is written to. If the file is there already, the widget begins with the table
        in it, so that running the cell again after a restart loses nothing.
    height : int, default 560
        Height in pixels.

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
    FIRST_WORDS = ("interface", "edits", "editing", "cohort-table")
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
        type: CohortType | str | None = None,  # noqa: A002 - the name of the field
        latency: bool | None = None,
        dimension: str | None = None,
        value: str | None = None,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
    ) -> None:
        if not view.containers:
            raise NoContainer()
        given = {
            "container": container,
            "inclusion": inclusion,
            "returning": returning,
            "granularity": granularity,
            "columns": columns,
            "type": type,
            "latency": latency,
            "dimension": dimension,
            "value": value,
        }
        changes = {name: choice for name, choice in given.items() if choice is not None}
        first = _begin(view, changes) if spec is None else _read(spec, view).with_changes(**changes)
        super().__init__(view, first, autosave=autosave, height=height, configured=spec is not None or bool(changes))

    def to_python(self) -> str:
        """Write the Python code that makes this table again, as ``cohort``."""
        return cohort_python(self.spec).removesuffix("\n")

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the table to a file, as its suffix says.

        Parameters
        ----------
        path : path
            ``.json`` (the table with its definitions, which opens again), ``.py`` (the code that makes it), ``.csv``
            (a row for each cell) or ``.html`` (the table for a report or a mail).

        Raises
        ------
        UnknownFormat
            If the file's suffix is none of these.
        """
        suffix = Path(path).suffix.lower()
        write_whole(path, cohort_writer(suffix)(self.spec, self.result, self.view))

    def _import(self, text: str) -> None:
        self.spec = read_cohort(text, self.view)

    def _export(self, request: ExportRequest, result: CohortResult) -> ExportReply:
        suffix = COHORT_FORMS.get(request.form, f".{request.form.value}")
        return ExportReply(
            id=request.id,
            kind="export",
            form=request.form,
            file=f"{self.spec.KIND}{suffix}",
            media_type=MEDIA_TYPES[request.form],
            text=cohort_writer(suffix)(self.spec, result, self.view),
        )

    def _result_state(self, revision: str, result: CohortResult) -> dict[str, object]:
        return cohort_state(revision, result).model_dump(mode="json")

    def _still(self) -> dict[str, str]:
        return {"text/plain": self.result.to_text(), "text/html": self.result.to_html()}

    def __repr__(self) -> str:
        names = [criterion.conditions[0].metric for criterion in (self.spec.inclusion, self.spec.returning)]
        return f"CohortTable({self.spec.container}: {' → '.join(names)})"


def _begin(view: DataView, changes: Mapping[str, object]) -> CohortSpec:
    """Make a table of what is given; what is not given is the usual."""
    container = str(changes.get("container", usual_container(view.containers)))
    usual = changes.get("inclusion", changes.get("returning", container_metric(container)))
    return CohortSpec.model_validate({"container": container, "inclusion": usual, "returning": usual, **changes})


def _read(spec: CohortSpec | SpecJson | str | os.PathLike[str], view: DataView) -> CohortSpec:
    """Read what a table is given to begin with."""
    match spec:
        case CohortSpec():
            return spec
        case str():
            return read_cohort(spec, view)
        case os.PathLike():
            path = Path(spec)
            return read_cohort(path.read_text(encoding="utf-8"), view, name=path.name)
        case _:
            return CohortSpec.from_json(spec)
