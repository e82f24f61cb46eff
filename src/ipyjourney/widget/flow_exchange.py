"""Flows as text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ipyjourney.export.flow_source import flow_source
from ipyjourney.result import FlowResult
from ipyjourney.spec import FlowSpec
from ipyjourney.view import DataView
from ipyjourney.widget.exchange import RESULT_WRITERS, python_text, write_json
from ipyjourney.widget.exchange_messages import ExportForm

__all__ = ["FLOW_WRITERS"]

FLOW_WRITERS: Mapping[ExportForm, Callable[[FlowSpec, FlowResult, DataView], str]] = MappingProxyType(
    {
        ExportForm.JSON: write_json,
        ExportForm.PYTHON: lambda spec, _result, _view: python_text(spec, flow_source),
        **RESULT_WRITERS,
    }
)
