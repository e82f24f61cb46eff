"""The short Python that makes a cohort table again."""

from __future__ import annotations

from ipyjourney.export.python_code import Brackets, Code, layout_lines, quote
from ipyjourney.export.python_source import call, changed_fields
from ipyjourney.spec import CohortSpec, Criterion

__all__ = ["cohort_source"]


def cohort_source(spec: CohortSpec) -> str:
    """Write Python code that makes a cohort table again.

    Parameters
    ----------
    spec : CohortSpec

    Returns
    -------
    str
        An import and an expression.

    Examples
    --------
    >>> print(cohort_source(CohortSpec(container="account", inclusion="Visit", returning="Closed-Won")))
    import ipyjourney as ij
    <BLANKLINE>
    ij.CohortSpec(container="account", inclusion="Visit", returning="Closed-Won")
    """
    fields = dict(changed_fields(spec))
    for name in ("inclusion", "returning"):
        fields[name] = _criterion(getattr(spec, name))
    code = call("ij.CohortSpec", fields)
    return "\n".join(["import ipyjourney as ij", "", *layout_lines([code])])


def _criterion(criterion: Criterion) -> Code:
    metric = criterion.conditions[0].metric
    if criterion == Criterion.model_validate(metric):
        return quote(metric)
    fields = dict(changed_fields(criterion))
    conditions = [changed_fields(condition) for condition in criterion.conditions]
    listed = [Brackets("{", tuple((f"{quote(key)}: ", code) for key, code in each.items()), "}") for each in conditions]
    # A list: a tuple of one condition is easily taken for the condition.
    fields["conditions"] = Brackets("[", tuple(("", each) for each in listed), "]")
    return call("ij.Criterion", fields)
