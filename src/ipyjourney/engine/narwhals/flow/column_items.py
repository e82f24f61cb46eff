"""The items that stand in a column of a flow, shown or not."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.engine.flow_names import ONLY_DRAWN, ONLY_SHOWN, sides_of
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.flow.follow import find_views
from ipyjourney.engine.narwhals.flow.names import look_up_flow
from ipyjourney.engine.narwhals.flow.run import passing_views
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.result.flow_figures import ColumnItem, ColumnItemPage
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["find_column_items"]


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
    views: dict[str, int] = {}
    instances: dict[str, int] = {}
    for _, part in sides_of(plain):
        every = find_views(context, context.scope(part, definitions), part)
        there = every.column(column)
        rows = passing_views(every, filters).filter(there.there)
        counted = rows.group_by(there.item_name).agg(views=nw.len(), instances=nw.col(INSTANCE).n_unique())
        for row in context.store.backend.rows(counted):
            item = str(row[there.item_name])
            views[item] = views.get(item, 0) + int(row["views"])
            instances[item] = instances.get(item, 0) + int(row["instances"])
    wanted = search.casefold()
    matching = sorted((item for item in views if wanted in item.casefold()), key=lambda item: (-views[item], item))
    page = matching[offset : None if limit is None else offset + limit]
    return ColumnItemPage(tuple(ColumnItem(item, views[item], instances[item]) for item in page), len(matching))
