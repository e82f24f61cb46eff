"""Criteria of a cohort: metrics compared with numbers over the rows of a period."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from ipyjourney.components.conditions import MetricComparison
from ipyjourney.components.model import Model

__all__ = ["Criterion", "Join"]

MOST_METRICS = 3
MOST_SEGMENTS = 10


class Join(StrEnum):
    """How the comparisons of a criterion are joined."""

    AND = "and"
    OR = "or"


class Criterion(Model):
    """What the rows of an instance in a period must satisfy.

    Attributes
    ----------
    conditions : tuple of MetricComparison
        One to three metrics, each compared alone.
    join : Join
        Whether all comparisons must hold, or one of them.
    segments : tuple of str
        At most ten segments; only rows that all of them keep are looked at.

    Examples
    --------
    A metric's name alone stands for at least one.

    >>> Criterion.model_validate("Closed-Won").conditions[0].value
    1.0
    """

    conditions: Annotated[tuple[MetricComparison, ...], Field(min_length=1, max_length=MOST_METRICS)]
    join: Join = Join.AND
    segments: Annotated[tuple[str, ...], Field(max_length=MOST_SEGMENTS)] = ()

    @model_validator(mode="before")
    @classmethod
    def _from_name(cls, data: object) -> object:
        if isinstance(data, str):
            return {"conditions": [{"metric": data, "operator": "greater_or_equal", "value": 1}]}
        return data
