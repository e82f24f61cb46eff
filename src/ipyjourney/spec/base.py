"""What all specs share: a kind and a version, JSON both ways, changes that make a new spec."""

from __future__ import annotations

import json
from typing import Any, ClassVar, Self

from pydantic import model_validator

from ipyjourney.components.model import Model
from ipyjourney.errors import IpyjourneyError

__all__ = ["Spec", "SpecJson", "UnreadableSpec"]

SpecJson = dict[str, object]
"""A spec as plain JSON values."""


class UnreadableSpec(IpyjourneyError):
    """A document that is no JSON, or of another kind or a newer version."""


class Spec(Model):
    """A frozen description of an analysis, equal to what its own JSON decodes to."""

    KIND: ClassVar[str]
    VERSION: ClassVar[int] = 1

    @model_validator(mode="before")
    @classmethod
    def _without_header(cls, data: object) -> object:
        """Check ``kind`` and ``version``, which are written into every document and held by the class."""
        if not isinstance(data, dict) or not ({"kind", "version"} & data.keys()):
            return data
        fields = dict(data)
        kind, version = fields.pop("kind", cls.KIND), fields.pop("version", cls.VERSION)
        if kind != cls.KIND or version != cls.VERSION:
            raise UnreadableSpec(found=f"{kind} {version}", wanted=f"{cls.KIND} {cls.VERSION}")
        return fields

    def to_dict(self, *, full: bool = False) -> SpecJson:
        """Give the spec as plain JSON values.

        Parameters
        ----------
        full : bool, default False
            Whether fields that have their default values are written too.
        """
        fields = self.model_dump(mode="json", by_alias=True, exclude_defaults=not full)
        return {"kind": self.KIND, "version": self.VERSION, **fields}

    def to_json(self) -> str:
        """Write the spec as JSON that reads well in a diff, without fields that have their default values."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str | SpecJson) -> Self:
        """Read a spec from JSON text or plain JSON values.

        Raises
        ------
        UnreadableSpec
            If the text is no JSON, or the document is of another kind or a newer version.
        InvalidSpec
            If a field is missing, unknown or of the wrong kind.
        """
        if isinstance(text, str):
            try:
                fields: object = json.loads(text)
            except (ValueError, RecursionError) as problem:
                raise UnreadableSpec(found=str(problem), wanted=f"{cls.KIND} {cls.VERSION}") from None
        else:
            fields = text
        return cls.model_validate(fields)

    def with_changes(self, **changes: Any) -> Self:
        """Make a new spec with other values in some fields, validated as a whole.

        Examples
        --------
        >>> from ipyjourney.spec import JourneySpec
        >>> JourneySpec(container="account").with_changes(percent_of="total").percent_of
        <PercentOf.TOTAL: 'total'>
        """
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate({**fields, **changes})
