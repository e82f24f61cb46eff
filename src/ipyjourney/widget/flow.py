"""The flow as a widget."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from pydantic import BaseModel

from ipyjourney.components.containers import usual_container
from ipyjourney.components.references import ItemRef, MetricRef
from ipyjourney.errors import IpyjourneyError
from ipyjourney.result import FlowResult
from ipyjourney.spec import FlowSpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.flow import AnchorKind
from ipyjourney.spec.flow_parts import read_ends, read_parts
from ipyjourney.state.bundle import script, style
from ipyjourney.state.flow import flow_state
from ipyjourney.view import DataView
from ipyjourney.view.wanted import NoDimension
from ipyjourney.widget.base import AnalysisWidget, Awaited, SpecTrait
from ipyjourney.widget.cohort_messages import CohortQuestion
from ipyjourney.widget.flow_answers import FlowAnswers
from ipyjourney.widget.flow_exchange import FLOW_WRITERS
from ipyjourney.widget.flow_messages import ColumnItemsRequest, FlowQuestion, LinkTimesRequest, ThroughRequest

__all__ = ["Flow", "NoDimension", "SeveralAnchors", "UnpairedEnds"]

AnchorPart: TypeAlias = MetricRef | ItemRef | Mapping[str, str] | str
AnchorLike: TypeAlias = AnchorPart | list[AnchorPart] | tuple[AnchorPart, ...]
"""A metric by name, items of a dimension, or ``{"dimension": …}`` alone for all of its items."""


class SeveralAnchors(IpyjourneyError):
    """More than one anchor for a flow."""


class UnpairedEnds(IpyjourneyError):
    """Paths between two ends, of which not exactly two are given."""


class Flow(AnalysisWidget[FlowSpec, FlowResult]):
    """Follow what leads to an event, and what comes after it, column by column.

    Parameters
    ----------
    view : DataView
        The data, and the components to choose from.
    spec : FlowSpec, dict, str or path, optional
        The flow to begin with: a spec, its JSON, or the path of a file with it. A flow that is told nothing at all
        asks first what it should follow.
    container : str, optional
        The unit whose paths are followed; ``account`` if the view has it, else its widest container.
    starts_with, contains, ends_with : str, component, dict or list of them, optional
        The anchor, one of the three: the name of a metric, items such as ``{"dimension": "Channel", "item": "Web"}``,
        or ``{"dimension": "Channel"}`` for each item of it. Without any, paths start with their first item.
    between : pair of such, optional
        Instead: what paths start with, and what they end with.
    pathing_dimension : str, optional
        Dimension whose items form the paths; the view's event dimension by default.
    columns : int, optional
        How many columns there are, the anchor's included; 5 by default.
    items_per_column : int, optional
        How many top items each shows; 5 by default.
    autosave : path, optional
        File that every accepted flow is written to. If the file is there already, the widget begins with the flow in
        it, so that running the cell again after a restart loses nothing.
    height : int, default 560
        Height in pixels.
    locale : str, optional
        Language of what it shows and writes, such as ``de``; usually the one of the browser.

    Attributes
    ----------
    spec : FlowSpec
        The flow as it is now. Setting it is an edit, which can be undone.
    result : FlowResult
        Its result; reading waits for it.

    Raises
    ------
    UnknownName
        If the flow names a component that the view does not have; the last good flow stands.
    SeveralAnchors, UnpairedEnds
        If more than one anchor is given, or not two ends.

    Examples
    --------
    >>> import ipyjourney as ij
    >>> view = ij.demo.b2b(accounts=50)
    >>> flow = Flow(view, ends_with="MQL Qualified", pathing_dimension="Content Type", columns=3, items_per_column=2)
    >>> flow.result.nodes["column"].unique().tolist()
    [-2, -1, 0]
    """

    SPEC = FlowSpec
    FRONT_END = "flow"
    FIRST_WORDS = ("interface", "edits", "stages", "flow-widget")
    WRITERS = FLOW_WRITERS
    PART_WORDS = MappingProxyType(
        {
            "editing": ("editing", "flow-edits", "flow-editing"),
            "settings": ("flow-settings", "configure"),
            "details": ("details", "flow-details"),
            "skipped": ("details", "skipped"),
        }
    )

    spec = SpecTrait(FlowSpec, help="The last good spec.")
    result = Awaited(FlowResult, read_only=True, help="The result of the newest spec; reading waits for it.")

    _esm = script(FRONT_END)
    _css = style(FRONT_END)

    def __init__(
        self,
        view: DataView,
        spec: FlowSpec | SpecJson | str | os.PathLike[str] | None = None,
        *,
        container: str | None = None,
        starts_with: AnchorLike | None = None,
        contains: AnchorLike | None = None,
        ends_with: AnchorLike | None = None,
        between: tuple[AnchorLike, AnchorLike] | None = None,
        pathing_dimension: str | None = None,
        columns: int | None = None,
        items_per_column: int | None = None,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
        locale: str | None = None,
    ) -> None:
        anchors = {
            AnchorKind.STARTS_WITH: starts_with,
            AnchorKind.CONTAINS: contains,
            AnchorKind.ENDS_WITH: ends_with,
            AnchorKind.BETWEEN: between,
        }
        choices = {
            "container": container,
            "anchor": _anchor({kind: given for kind, given in anchors.items() if given is not None}),
            "pathing_dimension": pathing_dimension,
            "columns": columns,
            "items_per_column": items_per_column,
        }
        self._flow_answers = FlowAnswers(view)
        super().__init__(view, spec, choices, autosave=autosave, height=height, locale=locale)

    @classmethod
    def _begin(cls, view: DataView, choices: Mapping[str, object]) -> FlowSpec:
        if not view.dimensions:
            raise NoDimension()
        dimension = choices.get("pathing_dimension", _usual_dimension(view))
        usual = {
            "container": usual_container(view.containers),
            "anchor": {"kind": AnchorKind.STARTS_WITH, "dimension": dimension},
            "pathing_dimension": dimension,
            # How each instance begins; every occurrence of every item would be an anchor otherwise.
            "limit_to_occurrence": "anchor" not in choices,
        }
        return FlowSpec.model_validate({**usual, **choices})

    def _answer_about(self, request: CohortQuestion | FlowQuestion, result: FlowResult, revision: str) -> BaseModel:
        if isinstance(request, ThroughRequest | LinkTimesRequest | ColumnItemsRequest):
            return self._flow_answers.answer(request, result, revision)
        return super()._answer_about(request, result, revision)

    def _result_state(self, revision: str, result: FlowResult) -> dict[str, object]:
        return flow_state(revision, result).model_dump(mode="json")

    def __repr__(self) -> str:
        anchor = self.spec.anchor
        labels = [part.label for part in anchor.components] or [anchor.dimension or ""]
        until = [part.label for part in anchor.until]
        ends = " → ".join(", ".join(part) for part in (labels, until) if part)
        return f"Flow({self.spec.container}: {anchor.kind.value.replace('_', ' ')} {ends})"


def _usual_dimension(view: DataView) -> str:
    """Find the dimension that says what happened; the first one without it."""
    dimensions = view.table.dimensions
    return next((name for name, column in dimensions.items() if column == view.table.event), next(iter(dimensions)))


def _anchor(given: Mapping[AnchorKind, object]) -> dict[str, object] | None:
    """Read the anchor that a flow is given."""
    if len(given) > 1:
        raise SeveralAnchors(given=[kind.value for kind in given])
    for kind, anchor in given.items():
        if kind is not AnchorKind.BETWEEN:
            return {"kind": kind, **read_ends(anchor)}
        if not isinstance(anchor, list | tuple) or len(anchor) != 2:
            raise UnpairedEnds(given=str(anchor)[:60])
        start, until = anchor
        return {"kind": kind, **read_ends(start), "until": read_parts(until)}
    return None
