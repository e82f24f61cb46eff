"""The short Python that makes a flow again."""

from __future__ import annotations

from ipyjourney.export.python_code import Brackets, Code, layout_lines
from ipyjourney.export.python_source import call, changed_fields
from ipyjourney.spec import FlowSpec
from ipyjourney.spec.flow import AnchorKind

__all__ = ["flow_source"]


def flow_source(spec: FlowSpec) -> str:
    """Write Python code that makes a flow again.

    Parameters
    ----------
    spec : FlowSpec

    Returns
    -------
    str
        An import and an expression.

    Examples
    --------
    >>> spec = FlowSpec.ends_with({"metric": "Won"}, container="account", pathing_dimension="Channel")
    >>> print(flow_source(spec))
    import ipyjourney as ij
    <BLANKLINE>
    ij.FlowSpec.ends_with({"metric": "Won"}, container="account", pathing_dimension="Channel")
    """
    return "\n".join(["import ipyjourney as ij", "", *layout_lines([_made(spec)])])


def _made(spec: FlowSpec) -> Code:
    fields, anchor = dict(changed_fields(spec)), changed_fields(spec.anchor)
    if spec.anchor.dimension is not None:
        return call("ij.FlowSpec", fields)
    del fields["anchor"]
    start, until = (_parts(anchor.get(name)) for name in ("components", "until"))
    ends = [_one_or_list(start), _one_or_list(until)] if spec.anchor.kind is AnchorKind.BETWEEN else start
    return call(f"ij.FlowSpec.{spec.anchor.kind.value}", fields, ends)


def _parts(code: Code | None) -> list[Code]:
    return [part for _, part in code.parts] if isinstance(code, Brackets) else []


def _one_or_list(parts: list[Code]) -> Code:
    return parts[0] if len(parts) == 1 else Brackets("[", tuple(("", part) for part in parts), "]")
