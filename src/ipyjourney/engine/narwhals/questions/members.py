"""The instances behind places, one by one, and all that happened to one of them."""

from __future__ import annotations

import narwhals as nw
import numpy as np
import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.engine.asked_keys import UnknownInstance
from ipyjourney.engine.asked_places import side_of
from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import TIME, any_of, as_item
from ipyjourney.engine.narwhals.journey_answers import make_journey_run
from ipyjourney.engine.narwhals.places import AT, AT_TIME, Behind, behind
from ipyjourney.engine.narwhals.questions.keys import has_key, key_frame, key_parts, micros_of
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import NO_TIME, local_times
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.places import Place

__all__ = ["find_instances", "find_members", "find_timeline"]

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
    if of is None or of == spec.container:
        return _members(context, spec.container, found)
    return _others(context, found, of)


def _together(found: list[Behind], *columns: str) -> Frame:
    plans = [each.plan.select(*columns) for each in found]
    return plans[0] if len(plans) == 1 else nw.concat(plans)


def _members(context: Context, container: str, found: list[Behind]) -> pd.DataFrame:
    chosen = _together(found, INSTANCE, AT_TIME).group_by(INSTANCE).agg(x_at=nw.col(AT_TIME).min())
    rows = found[0].scope.rows.join(chosen, on=INSTANCE, how="inner")
    plan = rows.group_by(INSTANCE).agg(
        reached=nw.col("x_at").min(),
        first=nw.col(TIME).min(),
        last=nw.col(TIME).max(),
        events=nw.len(),
        **key_parts(context.store, container),
    )
    return _listed(context, container, context.store.backend.rows(plan))


def _others(context: Context, found: list[Behind], of: str) -> pd.DataFrame:
    """List the instances of another container, with all of their own rows in scope."""
    column, rows = context.store.instances(of), found[0].scope.rows
    rows = rows.filter(~nw.col(column).is_null())
    everyone = _together(found, INSTANCE).unique()
    chosen = rows.join(everyone, on=INSTANCE, how="inner").select(nw.col(column).alias("x_of")).unique()
    at = _together(found, INSTANCE, AT).filter(~nw.col(AT).is_null()).unique()
    reached = (
        rows.join(at.select(nw.col(INSTANCE), nw.col(AT).alias(POSITION)), on=[INSTANCE, POSITION], how="inner")
        .group_by(column)
        .agg(nw.col(TIME).min().alias("reached"))
        .select(nw.col(column).alias("x_of"), "reached")
    )
    plan = (
        rows.with_columns(nw.col(column).alias("x_of"))
        .join(chosen, on="x_of", how="inner")
        .group_by("x_of")
        .agg(first=nw.col(TIME).min(), last=nw.col(TIME).max(), events=nw.len(), **key_parts(context.store, of))
        .join(reached, on="x_of", how="left")
    )
    return _listed(context, of, context.store.backend.rows(plan))


def _listed(context: Context, container: str, rows: list[Row]) -> pd.DataFrame:
    zone, frame = context.table.timezone, key_frame(context.store, container, rows)
    times = {name: micros_of(rows, name) for name in ("reached", "first", "last")}
    order = frame.set_axis([f"k{place}" for place in range(frame.shape[1])], axis="columns")
    order.insert(0, "at", np.where(times["reached"] == NO_TIME, LATE, times["reached"]))
    places = order.sort_values([*order.columns], kind="stable").index.to_numpy()
    return (
        frame.take(places)
        .reset_index(drop=True)
        .assign(
            **{name: local_times(some[places], zone) for name, some in times.items()},
            events=np.array([int(row["events"]) for row in rows], np.int64)[places],
        )
    )


def find_instances(context: Context, container: str, search: str, limit: int) -> tuple[pd.DataFrame, int]:
    """List the instances of a container with a text in their key, by their key; and count them all.

    Returns
    -------
    frame : DataFrame
        The columns of the key; first, last, events over the whole table.
    total : int
    """
    store = context.store
    column, keys = nw.col(store.instances(container)), list(store.key_columns(container).values())
    rows = store.rows.filter(~column.is_null())
    if search:
        wanted, schema = search.lower(), store.rows.collect_schema()
        texts = (as_item(nw.col(key), schema[key], store.kind_of(key, schema[key])) for key in keys)
        rows = rows.filter(any_of(text.str.to_lowercase().str.contains(wanted, literal=True) for text in texts))
    total = store.backend.row(rows.select(n=column.n_unique()))
    names = [f"key_{place}" for place in range(len(keys))]
    plan = (
        rows.group_by(store.instances(container))
        .agg(first=nw.col(TIME).min(), last=nw.col(TIME).max(), events=nw.len(), **key_parts(store, container))
        .sort(*names)
        .head(limit)
    )
    page = store.backend.rows(plan)
    zone = context.table.timezone
    frame = key_frame(store, container, page).assign(
        first=local_times(micros_of(page, "first"), zone),
        last=local_times(micros_of(page, "last"), zone),
        events=np.array([int(row["events"]) for row in page], np.int64),
    )
    order = frame.sort_values(list(store.key_columns(container)), kind="stable")
    return order.reset_index(drop=True), int(total["n"]) if page else 0


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
    plan, order = store.in_order(store.rows.filter(has_key(store, container, key, store.rows)))
    rows = store.backend.rows(plan.sort(*order))
    if not rows:
        parts = list(key) if isinstance(key, tuple | list) else [key]
        raise UnknownInstance(container=container, key=", ".join(map(item_text, parts)))
    times = micros_of(rows, TIME)
    named: dict[str, pd.Series] = {"time": local_times(times, context.table.timezone)}
    dimensions = {name: (column, store.column_of(name)) for name, column in context.table.dimensions.items()}
    measures = {name: (column, store.measure(name)) for name, column in context.table.measures.items()}
    for found, kind in ((dimensions, "object"), (measures, "float64")):
        for name, (column, kept) in found.items():
            # A dimension that has the name of another column goes by its own twice.
            named[name if name not in {*named, "nodes"} else f"{name} ({column})"] = pd.Series(
                [row[kept] for row in rows], dtype=kind
            )
    titles: list[tuple[str, ...]] = [()] * len(rows)
    if journey is not None:
        titles = _titles(context, container, key, journey, definitions, rows)
    named["nodes"] = pd.Series(titles, dtype=object)
    return pd.DataFrame(named)


def _titles(
    context: Context, container: str, key: object, journey: JourneySpec, definitions: Definitions, rows: list[Row]
) -> list[tuple[str, ...]]:
    """Give the nodes that are reached at each row of an instance, which may be one of another container."""
    run, _ = make_journey_run(context, side_of(journey, None), definitions)
    store, names = context.store, [run.names.reached(node.id) for node in journey.nodes]
    of_instance = run.scope.rows.filter(has_key(store, container, key, run.scope.rows))
    reached = run.rows_with_nodes()
    plan = of_instance.join(reached, on=[INSTANCE, POSITION], how="left").sort(INSTANCE, POSITION)
    # Rows that are alike in all values, the tie-breaker among them, come in the same order on both sides.
    alike: dict[tuple[object, ...], list[Row]] = {}
    columns = [name for name in store.columns if name in rows[0]]
    for row in store.backend.rows(plan):
        alike.setdefault(tuple(row[name] for name in columns), []).append(row)
    titles: list[tuple[str, ...]] = []
    for row in rows:
        known = alike.get(tuple(row[name] for name in columns))
        found = known.pop(0) if known else None
        titles.append(
            ()
            if found is None
            else tuple(node.title for node, name in zip(journey.nodes, names, strict=True) if found[name])
        )
    return titles
