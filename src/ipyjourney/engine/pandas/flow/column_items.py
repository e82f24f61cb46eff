"""The items that stand in a column of a flow, shown or not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ipyjourney.engine.flow_names import ONLY_DRAWN, ONLY_SHOWN, sides_of
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.filters import passing_views
from ipyjourney.engine.pandas.flow.follow import find_views
from ipyjourney.engine.pandas.flow.kernels import count_instances, count_views, number_runs
from ipyjourney.engine.pandas.flow.names import look_up_flow
from ipyjourney.engine.pandas.flow.views import PathViews
from ipyjourney.result.flow_figures import ColumnItem, ColumnItemPage
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import ColumnFilter, FlowSpec

__all__ = ["find_column_items"]

Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class _Items:
    """The items of a column with their path views and instances."""

    items: tuple[str, ...]
    views: Counts
    instances: Counts

    @property
    def n_bytes(self) -> int:
        """Memory that they take."""
        return 8 * len(self.items) + self.views.nbytes + self.instances.nbytes


def find_column_items(
    context: Context,
    spec: FlowSpec,
    column: int,
    definitions: Definitions,
    search: str,
    offset: int,
    limit: int | None,
) -> ColumnItemPage:
    """Find the items of a column that contain a text, whatever the column's own filters are.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    column : int
    definitions : Definitions
    search : str
        In upper or lower case.
    offset : int
        Where the page begins.
    limit : int or None
        How many items it holds at most.

    Raises
    ------
    UnknownColumnNumber
        If the flow has no such column.
    """
    spec.check_column(column)
    filters = tuple(each for each in spec.column_filters if each.column != column)
    plain = spec.model_copy(update={**ONLY_DRAWN, **ONLY_SHOWN, "column_filters": filters})
    look_up_flow(context, plain, definitions)
    sides = [(part, context.scope(part, definitions)) for _, part in sides_of(plain)]
    key = context.signature(("flow column items", tuple(scope.number for _, scope in sides), plain, column))

    def make() -> _Items:
        counted = [_count(find_views(context, scope, part), filters, column) for part, scope in sides]
        names = counted[0].items
        views = np.sum([side.views for side in counted], axis=0)
        instances = np.sum([side.instances for side in counted], axis=0)
        # Codes are in the order of the items' names, and the sort is stable.
        order = np.argsort(-views, kind="stable")
        order = order[views[order] > 0]
        return _Items(tuple(names[code] for code in order.tolist()), views[order], instances[order])

    found = context.cache.get(("flow column items", key), make, lambda items: items.n_bytes)
    wanted = search.casefold()
    matching = [place for place, item in enumerate(found.items) if wanted in item.casefold()]
    page = matching[offset : None if limit is None else offset + limit]
    return ColumnItemPage(
        tuple(ColumnItem(found.items[place], int(found.views[place]), int(found.instances[place])) for place in page),
        len(matching),
    )


def _count(every: PathViews, filters: tuple[ColumnFilter, ...], number: int) -> _Items:
    """Count the path views and instances of all items of a column, in the order of their names."""
    column, keep = every.column(number), passing_views(every, filters)
    codes, instance = (column.codes, every.instance) if keep is None else (column.codes[keep], every.instance[keep])
    n_codes = len(column.items) + 1
    instances = count_instances(codes, n_codes, *number_runs(instance))
    return _Items(column.items, count_views(codes, n_codes)[:-1], instances[:-1])
