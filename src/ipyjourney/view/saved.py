"""Saved analyses, opened over a data view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import Document

if TYPE_CHECKING:
    from ipyjourney.view.data_view import DataView

__all__ = ["adopt_document"]


def adopt_document(document: Document, view: DataView) -> None:
    """Take over the definitions of a saved analysis that a view lacks, if the analysis fits the view.

    Parameters
    ----------
    document : Document
    view : DataView

    Raises
    ------
    IpyjourneyError
        If the analysis names what neither of them has; the view is as it was then.
    """
    known = view.definitions
    # Before anything is taken over: an analysis that is refused should leave nothing behind.
    Definitions(
        {**document.metrics, **known.metrics},
        {**{segment.name: segment for segment in document.segments}, **known.segments},
        {**{chosen.name: chosen for chosen in document.date_ranges}, **known.date_ranges},
    ).check(view.complete(document.spec))
    view.adopt(metrics=document.metrics, segments=document.segments, date_ranges=document.date_ranges)
