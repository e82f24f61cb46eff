"""Widgets: a spec that is edited in the browser, computed in the kernel."""

from ipyjourney.widget.canvas import JourneyCanvas
from ipyjourney.widget.cohort_table import CohortTable

__all__ = ["CohortTable", "JourneyCanvas"]
