"""A data view on disk: its columns in code, the orders that were built, its components; opened in an instant."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, NotRequired, TypedDict, cast

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from ipyjourney.components import (
    CalculatedMetric,
    ContainerMetric,
    CounterMetric,
    DateRange,
    EventsMetric,
    MetricDefinition,
    SumMetric,
)
from ipyjourney.data import ContainerKey, EventTable, LookupOrigin, categories_of
from ipyjourney.data.sampling import Sampling
from ipyjourney.engine.pandas.codes import ItemCodes
from ipyjourney.engine.pandas.index import Index
from ipyjourney.engine.pandas.kept_arrays import ArrayReader, ArrayWriter, Json
from ipyjourney.engine.pandas.store import Instances, Store
from ipyjourney.engine.work import Stage, step
from ipyjourney.errors import IpyjourneyError, Note
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.segments import Segment

__all__ = ["KeptView", "UnkeepableColumn", "keep_view", "open_view"]

MICROSECOND = timedelta(microseconds=1)
METRICS: dict[str, type[MetricDefinition]] = {
    "events": EventsMetric,
    "container": ContainerMetric,
    "counter": CounterMetric,
    "sum": SumMetric,
    "calculated": CalculatedMetric,
}


class UnkeepableColumn(IpyjourneyError):
    """A column of things that no file can hold, such as mixed objects."""


class Key(TypedDict):
    """How a manifest names the key of a container; the timeout in microseconds."""

    columns: list[str]
    timeout: int | None


class Lookup(TypedDict):
    """How a manifest says where a lookup came from."""

    name: str
    key: list[str] | None
    path: str | None


class Roles(TypedDict):
    """How a manifest says what the columns of a table are for; what an older one does not say is not required."""

    timezone: str
    as_of: int | None
    tie_breaker: str | None
    week_start: int
    containers: dict[str, Key]
    event: str | None
    dimensions: dict[str, str]
    measures: dict[str, str]
    notes: list[Json]
    looked_up: NotRequired[list[str]]
    timestamp: NotRequired[str]
    lookups: NotRequired[list[Lookup]]
    sampling: NotRequired[dict[str, Json] | None]


@dataclass(frozen=True)
class KeptView:
    """What a view is made of.

    Attributes
    ----------
    store : Store
        With its table, and all that was encoded and ordered.
    definitions : Definitions
    notes : tuple of Note
    """

    store: Store
    definitions: Definitions
    notes: tuple[Note, ...]


def keep_view(folder: str | os.PathLike[str], view: KeptView) -> None:
    """Write a view into a folder, whole or not at all: until the last moment, the folder holds what it held.

    Parameters
    ----------
    folder : path
        Made if it is not there; it may hold a view that was kept before.
    view : KeptView

    Raises
    ------
    FolderInUse
        If the folder holds something else.
    UnkeepableColumn
        If a column cannot be written.
    """
    writer = ArrayWriter(Path(folder).expanduser())
    try:
        writer.finish(_written(writer, view))
    except BaseException:
        writer.give_up()
        raise


def open_view(folder: str | os.PathLike[str]) -> KeptView:
    """Map a view that was kept.

    Parameters
    ----------
    folder : path

    Raises
    ------
    NothingKept, OtherVersion, DamagedFolder
        If the folder holds no view, one of another version, or not all of it.
    """
    reader = ArrayReader(Path(folder).expanduser())
    try:
        return _read(reader)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise reader.damaged("manifest.json") from None


def _written(writer: ArrayWriter, view: KeptView) -> dict[str, Json]:
    table, store = view.store.table, view.store
    columns: dict[str, Json] = {}
    for place, name in enumerate(table.frame.columns):
        step(Stage.KEEP, 0.5 * place / len(table.frame.columns))
        columns[name] = _column(writer, table.frame[name])
    step(Stage.KEEP, 0.5)
    definitions = view.definitions
    return {
        "table": _roles(table),
        "columns": columns,
        "labels": str(table.frame.columns.dtype),
        "times": writer.put(table.times),
        "by_time": None if store.by_time is None else writer.put(store.by_time),
        "items": {name: [writer.put(kept.codes), list(kept.items)] for name, kept in store.kept_items.items()},
        "instances": {name: [writer.put(kept.codes), kept.count] for name, kept in store.kept_instances.items()},
        "indexes": {name: _index(writer, index) for name, index in store.kept_indexes.items()},
        "metrics": {
            name: {"kind": metric.kind.value, **_plain(metric)} for name, metric in definitions.metrics.items()
        },
        "segments": [_plain(segment) for segment in definitions.segments.values()],
        "date_ranges": [_plain(date_range) for date_range in definitions.date_ranges.values()],
        "notes": [{"id": note.message_id, "values": dict(note.parameters)} for note in view.notes],
    }


def _roles(table: EventTable) -> dict[str, Json]:
    return {
        "timezone": table.timezone,
        "as_of": table.as_of,
        "tie_breaker": table.tie_breaker,
        "week_start": table.week_start,
        "containers": {
            name: {"columns": list(key.columns), "timeout": None if key.timeout is None else key.timeout // MICROSECOND}
            for name, key in table.containers.items()
        },
        "event": table.event,
        "dimensions": dict(table.dimensions),
        "measures": dict(table.measures),
        "notes": [{"id": note.message_id, "values": dict(note.parameters)} for note in table.notes],
        "looked_up": list(table.looked_up),
        "timestamp": table.timestamp,
        "lookups": [
            {"name": lookup.name, "key": None if lookup.key is None else list(lookup.key), "path": lookup.path}
            for lookup in table.lookups
        ],
        "sampling": None if table.sampling is None else asdict(table.sampling),
    }


def _column(writer: ArrayWriter, values: pd.Series) -> Json:
    if isinstance(values.dtype, pd.CategoricalDtype):
        codes = cast(pd.Categorical, values.array).codes
        categories = _values(writer, str(values.name), values.cat.categories.to_series())
        return {"codes": writer.put(codes), "categories": categories, "ordered": bool(values.cat.ordered)}
    if isinstance(values.dtype, np.dtype) and values.dtype.kind in "iufbMm":
        return {"array": writer.put(values.to_numpy())}
    return {"values": _values(writer, str(values.name), values)}


def _values(writer: ArrayWriter, name: str, values: pd.Series) -> Json:
    try:
        return writer.put_values(values.reset_index(drop=True))
    except (pa.ArrowException, TypeError) as problem:
        raise UnkeepableColumn(column=name, reason=str(problem).partition("\n")[0]) from problem


def _index(writer: ArrayWriter, index: Index) -> Json:
    step(Stage.KEEP, 0.75)
    return {
        "count": index.n_instances,
        "rows": writer.put(index.rows),
        "instance": writer.put(index.instance),
        "start": writer.put(index.start),
        "times": writer.put(index.times),
        "codes": {name: writer.put(codes) for name, codes in index.kept_codes.items()},
        "postings": {
            name: [writer.put(places), writer.put(ends)] for name, (places, ends) in index.kept_postings.items()
        },
    }


def _plain(model: MetricDefinition | Segment | DateRange) -> dict[str, Json]:
    return model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _read(reader: ArrayReader) -> KeptView:
    content = reader.content
    columns = reader.entry(content["columns"])
    frame = pd.DataFrame({name: _series(reader, reader.entry(found)) for name, found in columns.items()}, copy=False)
    # Joined tables name their columns by another type, which shows in what is made of them.
    frame.columns = pd.Index(list(columns), dtype=str(content["labels"]))
    table = _table(reader, frame)
    store = Store(table)
    store.by_time = None if content["by_time"] is None else _int32(reader, content["by_time"])
    for name, (codes, items) in _pairs(reader, content["items"]):
        texts = tuple(str(item) for item in cast(list[Json], items))
        places = {item: place for place, item in enumerate(texts)}
        store.kept_items[name] = ItemCodes(cast(npt.NDArray[np.integer], reader.array(codes)), texts, places)
    for name, (codes, count) in _pairs(reader, content["instances"]):
        store.kept_instances[name] = Instances(_int32(reader, codes), cast(int, count))
    for name, found in reader.entry(content["indexes"]).items():
        store.kept_indexes[name] = _read_index(reader, reader.entry(found), store)
    definitions = Definitions(
        {name: _metric(reader.entry(found)) for name, found in reader.entry(content["metrics"]).items()},
        {segment.name: segment for segment in map(Segment.model_validate, cast(list[Json], content["segments"]))},
        {chosen.name: chosen for chosen in map(DateRange.model_validate, cast(list[Json], content["date_ranges"]))},
    )
    return KeptView(store, definitions, _notes(reader, content["notes"]))


def _series(reader: ArrayReader, found: Mapping[str, Json]) -> pd.Series:
    if "array" in found:
        return pd.Series(reader.array(found["array"]), copy=False)
    if "values" in found:
        return reader.values(found["values"])
    dtype = categories_of(pd.Index(reader.values(found["categories"])), bool(found["ordered"]))
    codes = _integers(reader, found["codes"])
    return pd.Series(pd.Categorical.from_codes(codes, dtype=dtype, validate=False), copy=False)


def _table(reader: ArrayReader, frame: pd.DataFrame) -> EventTable:
    roles = cast(Roles, reader.content["table"])
    containers = {
        name: ContainerKey(
            name, tuple(key["columns"]), None if key["timeout"] is None else timedelta(microseconds=key["timeout"])
        )
        for name, key in roles["containers"].items()
    }
    return EventTable(
        frame=frame,
        times=cast(npt.NDArray[np.int64], reader.array(reader.content["times"])),
        timezone=roles["timezone"],
        as_of=roles["as_of"],
        tie_breaker=roles["tie_breaker"],
        week_start=roles["week_start"],
        containers=containers,
        event=roles["event"],
        dimensions=roles["dimensions"],
        measures=roles["measures"],
        notes=_notes(reader, roles["notes"]),
        looked_up=tuple(roles.get("looked_up", ())),
        timestamp=roles.get("timestamp", ""),
        lookups=tuple(
            LookupOrigin(lookup["name"], None if lookup["key"] is None else tuple(lookup["key"]), lookup["path"])
            for lookup in roles.get("lookups", [])
        ),
        sampling=_sampling(roles.get("sampling")),
    )


def _sampling(found: Mapping[str, Json] | None) -> Sampling | None:
    return None if found is None else Sampling(**cast(dict[str, Any], found))


def _read_index(reader: ArrayReader, found: Mapping[str, Json], store: Store) -> Index:
    index = Index(
        _int32(reader, found["rows"]),
        _int32(reader, found["instance"]),
        cast(int, found["count"]),
        store.times,
        store.items,
        start=_int32(reader, found["start"]),
    )
    index.times = cast(npt.NDArray[np.int64], reader.array(found["times"]))
    for name, codes in reader.entry(found["codes"]).items():
        index.kept_codes[name] = _integers(reader, codes)
    for name, (places, ends) in _pairs(reader, found["postings"]):
        index.kept_postings[name] = _int32(reader, places), cast(npt.NDArray[np.int64], reader.array(ends))
    return index


def _pairs(reader: ArrayReader, found: Json) -> list[tuple[str, tuple[Json, Json]]]:
    return [(name, (pair[0], pair[1])) for name, pair in cast(dict[str, list[Json]], reader.entry(found)).items()]


def _int32(reader: ArrayReader, found: Json) -> npt.NDArray[np.int32]:
    return cast(npt.NDArray[np.int32], reader.array(found))


def _integers(reader: ArrayReader, found: Json) -> npt.NDArray[np.integer]:
    return cast(npt.NDArray[np.integer], reader.array(found))


def _metric(found: Mapping[str, Json]) -> MetricDefinition:
    fields = {name: value for name, value in found.items() if name != "kind"}
    return METRICS[str(found["kind"])].model_validate(fields)


def _notes(reader: ArrayReader, found: Json) -> tuple[Note, ...]:
    notes = [reader.entry(note) for note in cast(list[Json], found)]
    return tuple(Note(str(note["id"]), cast(dict[str, str | int | float], note["values"])) for note in notes)
