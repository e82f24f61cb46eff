"""The three analyses, told apart by the kind that stands in their documents."""

from __future__ import annotations

import json
from typing import TypeAlias

from ipyjourney.spec.base import UnreadableSpec
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.flow import FlowSpec
from ipyjourney.spec.journey import JourneySpec

__all__ = ["AnalysisSpec", "read_spec"]

AnalysisSpec: TypeAlias = JourneySpec | CohortSpec | FlowSpec
"""What a data view can answer."""

_KINDS: dict[str, type[AnalysisSpec]] = {spec.KIND: spec for spec in (JourneySpec, CohortSpec, FlowSpec)}


def read_spec(document: object) -> AnalysisSpec:
    """Read a spec of any kind from JSON text or plain JSON values.

    Parameters
    ----------
    document : str, dict, JourneySpec, CohortSpec or FlowSpec
        A spec itself is given back as it is.

    Returns
    -------
    JourneySpec, CohortSpec or FlowSpec

    Raises
    ------
    UnreadableSpec
        If the text is no JSON, or the document says no known kind.
    InvalidSpec
        If a field is missing, unknown or of the wrong kind.

    Examples
    --------
    >>> read_spec({"kind": "journey", "version": 1, "container": "account"}).container
    'account'
    """
    if isinstance(document, AnalysisSpec):
        return document
    wanted = ", ".join(f"{kind} {spec.VERSION}" for kind, spec in _KINDS.items())
    try:
        fields: object = json.loads(document) if isinstance(document, str) else document
    except (ValueError, RecursionError) as problem:
        raise UnreadableSpec(found=str(problem), wanted=wanted) from None
    kind = fields.get("kind", JourneySpec.KIND) if isinstance(fields, dict) else None
    if not isinstance(fields, dict) or kind not in _KINDS:
        raise UnreadableSpec(found=repr(document)[:60] if kind is None else str(kind), wanted=wanted)
    return _KINDS[str(kind)].model_validate(fields)
