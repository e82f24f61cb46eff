"""The Python that gives a data view a segment, a date range or a calculated metric again."""

from __future__ import annotations

from ipyjourney.components import CalculatedMetric, DateRange
from ipyjourney.export.python_code import layout_lines, quote
from ipyjourney.export.python_source import call, changed_fields
from ipyjourney.spec.named import NamedComponent
from ipyjourney.spec.segments import Segment

__all__ = ["component_source"]


def component_source(name: str, part: NamedComponent) -> str:
    """Write Python code that gives a data view, called ``view``, a component.

    Parameters
    ----------
    name : str
    part : Segment, DateRange or CalculatedMetric

    Returns
    -------
    str
        An import, if one is needed, and a call.

    Examples
    --------
    >>> print(component_source("Last 90 days", DateRange(name="Last 90 days", last=90, unit="day")))
    import ipyjourney as ij
    <BLANKLINE>
    view.add_date_range(ij.DateRange(name="Last 90 days", last=90, unit="day"))
    >>> print(component_source("Deal size", CalculatedMetric(expression="Revenue / [Closed-Won]")))
    view.add_metric("Deal size", "Revenue / [Closed-Won]")
    """
    match part:
        case CalculatedMetric():
            return "\n".join(layout_lines([call("view.add_metric", {}, [quote(name), quote(part.expression)])]))
        case Segment():
            made = call("view.add_segment", {}, [call("ij.Segment", changed_fields(part))])
        case DateRange():
            made = call("view.add_date_range", {}, [call("ij.DateRange", changed_fields(part))])
    return "\n".join(["import ipyjourney as ij", "", *layout_lines([made])])
