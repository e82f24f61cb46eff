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

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.words import shortened

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
        problem=_sentence(first),
        more=len(faults) - 1,
        nearest=guess or "",
        close="no" if guess is None else "yes",
    )


def _place(fault: ErrorDetails) -> str:
    text = ""
    for part in fault["loc"]:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def _shown(value: object) -> str:
    try:
        return shortened(repr(value), 60)
    except (ValueError, RecursionError):
        # Numbers of thousands of digits are not written, nor lists in thousands of lists.
        return type(value).__name__


def _sentence(fault: ErrorDetails) -> str:
    match fault["type"]:
        case "extra_forbidden":
            return "there is no such field"
        case "missing":
            return "the field is missing"
        case "union_tag_not_found" | "union_tag_invalid":
            return f"none of the forms that are possible here, but {_shown(fault['input'])}"
        case kind:
            shown = _shown(fault["input"])
            message = fault["msg"][0].lower() + fault["msg"][1:]
            return f"{message.removeprefix('value error, ')}, not {shown}" if kind != "value_error" else message
