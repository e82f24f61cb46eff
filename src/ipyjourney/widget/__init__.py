"""Widgets: a spec that is edited in the browser, computed in the kernel."""

from ipyjourney.widget.canvas import JourneyCanvas
from ipyjourney.widget.cohort_table import CohortTable
from ipyjourney.widget.flow import Flow
from ipyjourney.widget.output import set_output

__all__ = ["CohortTable", "Flow", "JourneyCanvas", "set_output"]
