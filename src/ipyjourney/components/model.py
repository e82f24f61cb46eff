"""The frozen pydantic model that every component and spec is, and the one place where its complaints become ours."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Annotated, Self

from pydantic import (
    AllowInfNan,
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    Strict,
    ValidationError,
    model_validator,
)
from pydantic_core import ErrorDetails

from ipyjourney.components.faults import fault_note
from ipyjourney.errors import IpyjourneyError, nearest

__all__ = ["Flag", "InvalidSpec", "Model", "Number"]

Number = Annotated[float, Strict(), AllowInfNan(False)]
"""A finite number; text is never one."""

Flag = Annotated[bool, Strict()]
"""True or false; neither numbers nor text are."""

_inside: ContextVar[bool] = ContextVar("inside", default=False)


class InvalidSpec(IpyjourneyError):
    """A spec, or a part of one, that breaks a rule of its form."""


class Model(BaseModel):
    """An immutable value with named fields that is valid or does not exist.

    Raises
    ------
    InvalidSpec
        On construction, if a field is missing, unknown or of the wrong kind.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, validate_default=False)

    @model_validator(mode="wrap")
    @classmethod
    def _explain(cls, data: object, handler: ModelWrapValidatorHandler[Self]) -> Self:
        # Parts of a model are validated inside it; only the outermost knows the whole path to a fault.
        if _inside.get():
            return handler(data)
        token = _inside.set(True)
        try:
            return handler(data)
        except ValidationError as problem:
            raise _explained(cls, problem) from None
        finally:
            _inside.reset(token)


def _explained(model: type[Model], problem: ValidationError) -> InvalidSpec:
    # A misspelt field is both unknown and missing: the unknown name tells more.
    faults = sorted(problem.errors(include_url=False), key=lambda fault: fault["type"] != "extra_forbidden")
    first = faults[0]
    known = tuple(model.model_fields)
    guess = nearest(str(first["loc"][-1]), known) if first["type"] == "extra_forbidden" and first["loc"] else None
    return InvalidSpec(
        model=model.__name__,
        place=_place(first) or "–",
        problem=fault_note(first),
        more=len(faults) - 1,
        nearest=guess or "",
        close="no" if guess is None else "yes",
    )


def _place(fault: ErrorDetails) -> str:
    text = ""
    for part in fault["loc"]:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
