"""Column filters: which path views stay."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ipyjourney.engine.column_filters import passing_items
from ipyjourney.engine.pandas.flow.views import PathViews
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.spec.flow import ColumnFilter

__all__ = ["passing_views"]


def passing_views(views: PathViews, filters: Iterable[ColumnFilter]) -> Mask | None:
    """Mark the path views that pass all filters; None if all do for want of filters.

    Parameters
    ----------
    views : PathViews
    filters : iterable of ColumnFilter
    """
    keep: Mask | None = None
    for each in filters:
        column = views.column(each.column)
        passed = np.array(passing_items(each, column.items), bool).take(column.codes)
        keep = passed if keep is None else keep & passed
    return keep
