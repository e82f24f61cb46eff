"""Cohort tables as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ipyjourney.export.cohort_source import cohort_source
from ipyjourney.result import CohortResult
from ipyjourney.spec import CohortSpec
from ipyjourney.view import DataView
from ipyjourney.widget.exchange import RESULT_WRITERS, python_text, write_json
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = ["COHORT_WRITERS"]

COHORT_WRITERS: Mapping[ExportForm, Callable[[CohortSpec, CohortResult, DataView], str]] = MappingProxyType(
    {
        ExportForm.JSON: write_json,
        ExportForm.PYTHON: lambda spec, _result, _view: python_text(spec, cohort_source),
        **RESULT_WRITERS,
    }
)
