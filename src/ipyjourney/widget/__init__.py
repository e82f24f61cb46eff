"""Widgets: a spec that is edited in the browser, computed in the kernel."""

from ipyjourney.widget.canvas import JourneyCanvas

__all__ = ["JourneyCanvas"]
