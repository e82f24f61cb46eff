"""How a front end defines, looks at and takes away segments, date ranges and calculated metrics, and the replies.

A definition travels as its JSON values without the name, which stands beside it.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ipyjourney.spec.named import ComponentKind
from ipyjourney.state.wire import Wire

__all__ = [
    "ComponentChange",
    "ComponentQuestion",
    "ComponentQuestionReply",
    "ComponentReply",
    "ComponentRequest",
    "DefineRequest",
    "DraftReply",
    "DraftRequest",
    "KeptState",
    "RemoveRequest",
]

Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
"""A component's name."""


class DefineRequest(Wire):
    """Add a component; or, with the name that one has so far, put it in the place of that one."""

    id: str
    kind: Literal["define"]
    component: ComponentKind
    name: Name
    definition: dict[str, object]
    was: str | None


class RemoveRequest(Wire):
    """Take a component away."""

    id: str
    kind: Literal["remove"]
    component: ComponentKind
    name: str


class ComponentRequest(Wire):
    """The definition of a component."""

    id: str
    kind: Literal["component"]
    component: ComponentKind
    name: str


class DraftRequest(Wire):
    """Check a definition that is being written, and say what it comes to; refused if it could not be taken."""

    id: str
    kind: Literal["draft"]
    component: ComponentKind
    name: Name
    definition: dict[str, object]
    was: str | None


class ComponentReply(Wire):
    """A definition as JSON values."""

    id: str
    kind: Literal["component"]
    revision: str
    definition: dict[str, object]


class KeptState(Wire):
    """What a segment or date range keeps of all rows of the analysis, and of the instances of its container."""

    container: str
    instances: int
    events: int
    all_instances: int
    all_events: int


class DraftReply(Wire):
    """What a segment or date range keeps, or a metric comes to; the definition in words and in Python."""

    id: str
    kind: Literal["draft"]
    revision: str
    kept: KeptState | None
    value: int | float | None
    text: str
    code: str
    notes: tuple[str, ...]


ComponentChange: TypeAlias = DefineRequest | RemoveRequest

ComponentQuestion: TypeAlias = ComponentRequest | DraftRequest

ComponentQuestionReply: TypeAlias = ComponentReply | DraftReply
