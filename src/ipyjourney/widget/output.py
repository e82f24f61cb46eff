"""What displaying a widget leaves in a notebook: a live widget with a still form, or a still form alone."""

from __future__ import annotations

import os
from enum import StrEnum

from ipyjourney.errors import IpyjourneyError, nearest

__all__ = ["VARIABLE", "Output", "UnknownOutput", "output", "set_output"]

VARIABLE = "IPYJOURNEY_OUTPUT"


class Output(StrEnum):
    """What is stored."""

    LIVE = "live"
    HTML = "html"
    IMAGE = "image"


class UnknownOutput(IpyjourneyError):
    """A kind of output that there is not."""


_chosen: list[Output] = []


def set_output(kind: Output | str | None) -> None:
    """Choose what displaying a widget leaves in the notebook, from now on.

    Parameters
    ----------
    kind : {"live", "html", "image"} or None
        ``live``, the widget and its still form behind it; ``html``, the still form alone: the drawing, its figures as
        tables, and text; ``image``, the drawing as SVG and text, for places that show no HTML. None leaves the choice
        to the environment variable ``IPYJOURNEY_OUTPUT``, and to ``live`` without one.

    Raises
    ------
    UnknownOutput
        If it is none of these.

    Examples
    --------
    >>> set_output("html")
    >>> set_output(None)
    """
    _chosen[:] = [] if kind is None else [_read(kind, "set_output")]


def output() -> Output:
    """Give what is stored: what was chosen here, else in the environment.

    Raises
    ------
    UnknownOutput
        If the environment names none of these.
    """
    return _chosen[0] if _chosen else _read(os.environ.get(VARIABLE) or Output.LIVE, VARIABLE)


def _read(kind: str, where: str) -> Output:
    known = tuple(each.value for each in Output)
    name = str(kind).strip().lower()
    if name not in known:
        raise UnknownOutput(output=str(kind), where=where, known=known, nearest=nearest(name, known) or "none")
    return Output(name)
