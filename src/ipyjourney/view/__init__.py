"""The data view: an event table, its components, and the engine that answers."""

from ipyjourney.view.data_view import DataView
from ipyjourney.view.metrics import DuplicateName

__all__ = ["DataView", "DuplicateName"]
