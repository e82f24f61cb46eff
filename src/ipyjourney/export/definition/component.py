"""What a segment, a date range or a metric stands for, in words."""

from __future__ import annotations

from ipyjourney.export.definition.parts import date_ranges, metrics, segments
from ipyjourney.export.definition.words import Setting, Words
from ipyjourney.spec.named import ComponentKind

__all__ = ["define_component"]


def define_component(kind: ComponentKind, name: str, setting: Setting) -> str:
    """Say what a component keeps or counts, in one line.

    Parameters
    ----------
    kind : ComponentKind
    name : str
    setting : Setting
        Its definitions have the component.
    """
    words = Words(setting)
    match kind:
        case ComponentKind.METRIC:
            return next(iter(metrics(words, [name])))
        case ComponentKind.SEGMENT:
            return next(iter(segments(words, [name])))
        case ComponentKind.DATE_RANGE:
            return " ".join(date_ranges(words, [name]))
