"""The instances behind places, one by one, and all that happened to one of them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.engine.pandas.behind import Behind
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.index import NEVER, Positions
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.journey_answers import make_journey_run
from ipyjourney.engine.pandas.places import behind, side_of
from ipyjourney.engine.pandas.questions.keys import Keys, keys_of
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import NO_TIME, local_times
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import Place

__all__ = ["find_instances", "find_members", "find_timeline"]

Times = npt.NDArray[np.int64]
LATE = np.iinfo(np.int64).max


def find_members(
    context: Context,
    spec: AnalysisSpec,
    places: tuple[Place, ...],
    definitions: Definitions,
    of: str | None,
    side: str | None = None,
) -> pd.DataFrame:
    """List the instances behind some places, or those of another container on these instances' rows.

    Returns
    -------
    DataFrame
        The columns of the key; reached, first, last, events. In the order of reached, then of the key.
    """
    found = [behind(context, spec, place, definitions, side=side) for place in places]
    step(Stage.COUNT)
    scope = found[0].scope
    instances = np.logical_or.reduce([each.instances for each in found])
    at = np.minimum.reduce([np.where(each.instances, each.at, np.int32(NEVER)) for each in found])
    everyone = Behind(scope, instances, at)
    if of is None or of == spec.container:
        return _members(context, everyone)
    return _others(context, everyone, found, of)


def _members(context: Context, group: Behind) -> pd.DataFrame:
    index = group.scope.index
    chosen = np.flatnonzero(group.instances)
    start, end = index.start[:-1][chosen], index.start[1:][chosen]
    at = group.at[chosen]
    reached = np.full(len(chosen), NO_TIME)
    reached[at < NEVER] = index.times_at(at[at < NEVER])
    keys = keys_of(context, group.scope.container)
    return _listed(context, keys, chosen, reached, index.times_at(start), index.times_at(end - 1), end - start)


def _others(context: Context, group: Behind, found: list[Behind], of: str) -> pd.DataFrame:
    """List the instances of another container, with all of their own rows in scope."""
    index, keys = group.scope.index, keys_of(context, of)
    count = context.store.instances(of).count
    codes = group.scope.totals.keys(of)
    chosen = np.zeros(count + 1, bool)
    chosen[codes[group.instances[index.instance]]] = True
    members = np.flatnonzero(chosen[:-1])
    # Rows without an instance have the code -1, which is the last place.
    first, last = np.full(count + 1, LATE), np.full(count + 1, NO_TIME)
    np.minimum.at(first, codes, index.times)
    np.maximum.at(last, codes, index.times)
    events = np.bincount(np.where(codes < 0, count, codes), minlength=count + 1)
    reached = np.full(count + 1, LATE)
    for each in found:
        rows = each.at[each.instances & (each.at < NEVER)]
        np.minimum.at(reached, codes[rows], index.times[rows])
    reached[reached == LATE] = NO_TIME
    return _listed(context, keys, members, reached[members], first[members], last[members], events[members])


def _listed(
    context: Context,
    keys: Keys,
    chosen: npt.NDArray[np.intp],
    reached: Times,
    first: Times,
    last: Times,
    events: npt.NDArray[np.integer],
) -> pd.DataFrame:
    zone = context.store.table.timezone
    order = keys.order(chosen, np.where(reached == NO_TIME, LATE, reached))
    frame = keys.frame.take(chosen[order]).reset_index(drop=True)
    return frame.assign(
        reached=local_times(reached[order], zone),
        first=local_times(first[order], zone),
        last=local_times(last[order], zone),
        events=events[order].astype(np.int64),
    )


def find_instances(context: Context, container: str, search: str, limit: int) -> tuple[pd.DataFrame, int]:
    """List the instances of a container with a text in their key, by their key; and count them all.

    Returns
    -------
    frame : DataFrame
        The columns of the key; first, last, events over the whole table.
    total : int
    """
    keys, index = keys_of(context, container), context.store.index(container)
    chosen = keys.containing(search)
    ordered = keys.frame.take(chosen).sort_values(keys.columns, kind="stable")
    page = ordered.head(limit)
    instances = page.index.to_numpy()
    start, end = index.start[:-1][instances], index.start[1:][instances]
    zone = context.store.table.timezone
    frame = page.reset_index(drop=True).assign(
        first=local_times(index.times[start], zone),
        last=local_times(index.times[end - 1], zone),
        events=(end - start).astype(np.int64),
    )
    return frame, len(chosen)


def find_timeline(
    context: Context, container: str, key: object, journey: JourneySpec | None, definitions: Definitions
) -> pd.DataFrame:
    """List every row of an instance in order, with the nodes of a journey that are reached there.

    Returns
    -------
    DataFrame
        time, the dimensions, the measures, nodes.
    """
    store = context.store
    instance = keys_of(context, container).find(key)
    index = store.index(container)
    rows = index.rows[index.start[instance] : index.start[instance + 1]]
    table = store.table.frame.take(rows).reset_index(drop=True)
    named: dict[str, pd.Series] = {"time": local_times(store.times[rows], store.table.timezone)}
    for columns in (store.table.dimensions, store.table.measures):
        for name, column in columns.items():
            # A dimension that has the name of another column goes by its own twice.
            named[name if name not in {*named, "nodes"} else f"{name} ({column})"] = table[column]
    titles: list[list[str]] = [[] for _ in rows]
    if journey is not None:
        run, _ = make_journey_run(context, side_of(journey, None), definitions)
        place_of = {int(row): place for place, row in enumerate(rows)}
        for node in journey.nodes:
            for row in _rows_reached(run, node.id, rows).tolist():
                if row in place_of:
                    titles[place_of[row]].append(node.title)
    named["nodes"] = pd.Series([tuple(some) for some in titles], dtype=object)
    return pd.DataFrame(named)


def _rows_reached(run: JourneyRun, node: str, rows: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Give the rows reached at a node by the instances that some rows belong to."""
    scope = run.scope
    codes = scope.store.instances(scope.container).codes[rows]
    instances = np.unique(codes[codes >= 0])
    positions = run.reached_at(node).positions
    low = np.searchsorted(positions, scope.index.start[:-1][instances])
    high = np.searchsorted(positions, scope.index.start[1:][instances])
    found: list[Positions] = [positions[a:b] for a, b in zip(low, high, strict=True)]
    return scope.index.rows[np.concatenate(found) if found else positions[:0]]
