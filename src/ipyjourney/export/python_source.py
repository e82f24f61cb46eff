"""The short Python that makes a journey again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import Enum

from ipyjourney.components.durations import format_duration
from ipyjourney.components.model import Model
from ipyjourney.components.references import MetricRef
from ipyjourney.export.python_code import Brackets, Code, layout_lines, quote
from ipyjourney.spec import Arrow, JourneySpec, Node, Spec
from ipyjourney.spec.layout import without_automatic_positions

__all__ = ["call", "changed_fields", "journey_source"]

WHOLE = 1e15
"""Below it a whole coordinate is written without its fraction."""

Fields = Mapping[str, Code]


def journey_source(spec: JourneySpec) -> str:
    """Write Python code that makes a journey again.

    Parameters
    ----------
    spec : JourneySpec

    Returns
    -------
    str
        An import and an expression. A chain of single metrics is written as a path; positions are left out where the
        automatic layout gives the same.

    Examples
    --------
    >>> print(journey_source(JourneySpec.path("Visit", "Closed-Won", container="account")))
    import ipyjourney as ij
    <BLANKLINE>
    ij.JourneySpec.path("Visit", "Closed-Won", container="account")
    """
    plain = without_automatic_positions(spec)
    code = _as_path(plain) or [call("ij.JourneySpec", changed_fields(plain))]
    return "\n".join(["import ipyjourney as ij", "", *layout_lines(code)])


def _as_path(spec: JourneySpec) -> list[Code] | None:
    """Write a journey as a path, and what a path does not say as changes to it; None if it is no path."""
    metrics = [part.metric for node in spec.nodes for part in node.components if isinstance(part, MetricRef)]
    path = JourneySpec.path(*metrics, container=spec.container)
    if not metrics or (path.nodes, path.arrows) != (spec.nodes, spec.arrows):
        return None
    said = ("container", "primary_metric", "secondary_metric", "within")
    fields = {name: code for name, code in changed_fields(spec).items() if name not in {"nodes", "arrows"}}
    changes = {name: code for name, code in fields.items() if name not in said}
    made = call(
        "ij.JourneySpec.path",
        {name: fields[name] for name in said if name in fields},
        [quote(metric) for metric in metrics],
    )
    return [made, call(".with_changes", changes)] if changes else [made]


def changed_fields(model: Model) -> Fields:
    """Give the fields of a model that do not have their default values, in code."""
    values = {name: getattr(model, name) for name in type(model).model_fields}
    return {
        # A name that is a word of Python has another one in JSON.
        field.alias or name: _code(values[name])
        for name, field in type(model).model_fields.items()
        if field.is_required() or values[name] != field.default
    }


def _code(value: object) -> Code:
    match value:
        case Node() | Arrow():
            return call(f"ij.{type(value).__name__}", _node_fields(value))
        case JourneySpec():
            plain = without_automatic_positions(value)
            path = _as_path(plain) or ()
            return path[0] if len(path) == 1 else call("ij.JourneySpec", changed_fields(plain))
        case Spec():
            return call(f"ij.{type(value).__name__}", changed_fields(value))
        case Model():
            fields = changed_fields(value)
            return Brackets("{", tuple((f"{quote(name)}: ", code) for name, code in fields.items()), "}")
        case tuple():
            return Brackets("(", tuple(("", _code(part)) for part in value), ")", is_tuple=True)
        case timedelta():
            return quote(format_duration(value))
        case Enum():
            return quote(str(value.value))
        case str():
            return quote(value)
        case float() if value.is_integer() and abs(value) < WHOLE:
            return str(int(value))
        case float():
            return repr(value).replace("e+", "e")
        case _:
            return repr(value)


def _node_fields(part: Node | Arrow) -> Fields:
    fields = dict(changed_fields(part))
    if isinstance(part, Node):
        # A list: a tuple of one component is easily taken for the component.
        fields["components"] = Brackets("[", tuple(("", _code(component)) for component in part.components), "]")
    return fields


def call(name: str, named: Fields, plain: Iterable[Code] = ()) -> Code:
    """Write the call of a function."""
    parts = [("", code) for code in plain] + [(f"{key}=", code) for key, code in named.items()]
    return Brackets(f"{name}(", tuple(parts), ")")
