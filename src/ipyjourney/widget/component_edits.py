"""Components as a front end changes them and asks about them."""

from __future__ import annotations

import dataclasses

from ipyjourney.components import CalculatedMetric, DateRange
from ipyjourney.spec import AnalysisSpec, Segment
from ipyjourney.spec.named import ComponentKind, NamedComponent, read_component
from ipyjourney.view import DataView
from ipyjourney.widget import component_messages as messages

__all__ = ["answer_about_component", "change_component"]


def change_component(view: DataView, request: messages.ComponentChange) -> None:
    """Define a component or take one away; every widget on the view is told.

    Raises
    ------
    IpyjourneyError
        If the view does not take the definition, or something still uses what is to go.
    """
    match request:
        case messages.DefineRequest():
            part = read_component(request.component, request.name, request.definition)
            if request.was is None:
                _add(view, request.name, part)
            else:
                _replace(view, request.name, part, request.was)
        case messages.RemoveRequest():
            _remove(view, request.component, request.name)


def _add(view: DataView, name: str, part: NamedComponent) -> None:
    match part:
        case CalculatedMetric():
            view.add_metric(name, part)
        case Segment():
            view.add_segment(part)
        case DateRange():
            view.add_date_range(part)


def _replace(view: DataView, name: str, part: NamedComponent, was: str) -> None:
    match part:
        case CalculatedMetric():
            view.replace_metric(name, part, was=was)
        case Segment():
            view.replace_segment(part, was=was)
        case DateRange():
            view.replace_date_range(part, was=was)


def _remove(view: DataView, kind: ComponentKind, name: str) -> None:
    match kind:
        case ComponentKind.METRIC:
            view.remove_metric(name)
        case ComponentKind.SEGMENT:
            view.remove_segment(name)
        case ComponentKind.DATE_RANGE:
            view.remove_date_range(name)


def answer_about_component(
    view: DataView, request: messages.ComponentQuestion, spec: AnalysisSpec, revision: str
) -> messages.ComponentQuestionReply:
    """Give a component's definition, or say what a draft of one comes to.

    Parameters
    ----------
    view : DataView
    request : ComponentRequest or DraftRequest
    spec : JourneySpec, CohortSpec or FlowSpec
        The analysis that the front end shows.
    revision : str
        What the reply says that it is for.
    """
    match request:
        case messages.ComponentRequest():
            part = view.component(request.component, request.name)
            fields = part.model_dump(mode="json", by_alias=True, exclude_defaults=True)
            fields.pop("name", None)
            return messages.ComponentReply(id=request.id, kind=request.kind, revision=revision, definition=fields)
        case messages.DraftRequest():
            draft = view.draft(request.component, request.name, request.definition, request.was, spec)
            return messages.DraftReply(
                id=request.id,
                kind=request.kind,
                revision=revision,
                kept=None if draft.kept is None else messages.KeptState(**dataclasses.asdict(draft.kept)),
                value=draft.value,
                text=draft.text,
                code=draft.code,
                notes=tuple(note.text for note in draft.notes),
            )
