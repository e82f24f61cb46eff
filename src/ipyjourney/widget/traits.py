"""The traits of a widget that the user's code sets and reads."""

from __future__ import annotations

from typing import Protocol, TypeVar, cast, runtime_checkable

import traitlets

from ipyjourney.result import AnalysisResult
from ipyjourney.spec import AnalysisSpec
from ipyjourney.view import DataView
from ipyjourney.view.wanted import refusal

__all__ = ["Awaited", "SpecTrait"]

SpecType = TypeVar("SpecType", bound=AnalysisSpec)
ResultType = TypeVar("ResultType", bound=AnalysisResult)


class _OverAView(Protocol):
    @property
    def view(self) -> DataView: ...


class SpecTrait(traitlets.Instance[SpecType]):
    """A spec of one kind, or its plain JSON values."""

    def validate(self, obj: traitlets.HasTraits | None, value: object) -> SpecType:
        """Read what is set."""
        kind = cast(type[SpecType], self.klass)
        if isinstance(value, kind):
            return value
        if isinstance(value, dict):
            return cast(SpecType, kind.from_json(value))
        view = cast(_OverAView, obj).view
        raise refusal(value, view.table, view.metrics, cast(type[AnalysisSpec], kind))


@runtime_checkable
class _Working(Protocol):
    def wait(self) -> None: ...


class Awaited(traitlets.Instance[ResultType]):
    """A value that is read once the work on it is done."""

    def get(self, obj: traitlets.HasTraits, cls: type | None = None) -> ResultType | None:
        """Wait for the value and give it."""
        if isinstance(obj, _Working):
            obj.wait()
        return super().get(obj, cls)
