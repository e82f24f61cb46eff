"""What all values of the protocol are made of."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

__all__ = ["ErrorState", "Wire"]


class Wire(BaseModel):
    """A value of the protocol; unknown fields are refused, since a browser is not trusted."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ErrorState(Wire):
    """An error in three sentences, with the message id that a front end can say in another language."""

    id: str
    parameters: dict[str, object]
    what: str
    why: str
    fix: str
