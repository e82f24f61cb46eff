"""The readable summary of a table that stays where it is."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.data.summary import ContainerSummary, ItemSummary, Summary
from ipyjourney.engine.narwhals.expressions import flag, whole
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.engine.narwhals.totals import Tally
from ipyjourney.errors import Note

__all__ = ["summarise"]


def summarise(store: Store, notes: tuple[Note, ...]) -> Summary:
    """Count what a table holds, in one question.

    Parameters
    ----------
    store : Store
    notes : tuple of Note
    """
    table, tally = store.table, Tally()
    columns = {name: store.instances(name) for name in table.containers}
    columns |= {f"{name} items": store.column_of(name) for name in table.dimensions}
    counted = {
        what: (tally.add(nw.col(column).n_unique()), tally.add(whole(flag(nw.col(column).is_null()).sum())))
        for what, column in columns.items()
    }
    found = store.backend.row(store.rows.select(**tally.aggregates)) if tally.aggregates else {}

    def count(what: str) -> tuple[int, int]:
        distinct, null = (int(found[name] or 0) for name in counted[what])
        # A null is counted as one more.
        return distinct - (null > 0), null

    containers = tuple(
        ContainerSummary(key.name, key.columns, key.timeout, *count(name)) for name, key in table.containers.items()
    )
    items = {name: ItemSummary(name, column, count(f"{name} items")[0]) for name, column in table.dimensions.items()}
    of_events = [one.items for one in items.values() if one.column == table.event]
    return Summary(
        rows=store.span.rows,
        rows_left_out=store.span.without_time,
        first=store.span.first,
        last=store.span.last,
        timezone=table.timezone,
        as_of=table.as_of,
        containers=containers,
        event=None if table.event is None else ItemSummary(table.event, table.event, of_events[0]),
        dimensions=tuple(items.values()),
        measures=tuple(table.measures),
        notes=notes,
    )
