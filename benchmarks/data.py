"""Seeded events for the benchmarks: 50 skewed events, 12 content types, 8 channels, 18 months, in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
from pyarrow import parquet

__all__ = ["make_events", "write_events", "write_folder"]

START = np.datetime64("2024-07-01", "us")
SPAN = int(np.timedelta64(548, "D") // np.timedelta64(1, "us"))
PER_ACCOUNT, PER_PERSON = 100, 20
WITH_REVENUE = (10, 12, 30, 33, 40)
CHUNK = 2**20


def make_events(n_events: int, seed: int = 7) -> pd.DataFrame:
    """Make an event table in order of time: about 100 events per account, 20 per person; keys are text."""
    table = pa.concat_tables(list(_chunks(n_events, seed))).unify_dictionaries().combine_chunks()
    for name in ("account_id", "person_id"):
        position = table.column_names.index(name)
        table = table.set_column(position, name, table.column(position).cast(pa.large_string()))
    frame: pd.DataFrame = table.to_pandas()
    return frame


def write_events(path: Path, n_events: int, seed: int = 7) -> None:
    """Write the same events to a Parquet file, dictionary-coded, a chunk at a time."""
    writer = None
    for chunk in _chunks(n_events, seed):
        # The default limit of a dictionary page would leave most keys written out.
        writer = writer or parquet.ParquetWriter(path, chunk.schema, dictionary_pagesize_limit=2**26)
        writer.write_table(chunk)
    if writer is not None:
        writer.close()


def write_folder(folder: Path, n_events: int, seed: int = 7) -> None:
    """Write the same events to a folder of Parquet files of about a million rows, with their number as ``event_id``."""
    folder.mkdir(parents=True)
    begin = 0
    for number, chunk in enumerate(_chunks(n_events, seed)):
        numbered = chunk.append_column("event_id", pa.array(np.arange(begin, begin + len(chunk))))
        parquet.write_table(numbered, folder / f"part-{number:05d}.parquet", dictionary_pagesize_limit=2**26)
        begin += len(chunk)


def _chunks(n_events: int, seed: int) -> Iterator[pa.Table]:
    draw = np.random.default_rng(seed)
    n_people = max(n_events // PER_PERSON, 1)
    accounts = _names("A{:07d}", n_people * PER_PERSON // PER_ACCOUNT + 1)
    people = _names("P{:08d}", n_people)
    weights = 1.0 / np.arange(1, 51) ** 0.8
    for begin in range(0, n_events, CHUNK):
        size = min(CHUNK, n_events - begin)
        person = draw.integers(0, n_people, size, dtype=np.int32)
        event = draw.choice(50, size, p=weights / weights.sum())
        low, high = SPAN * begin // n_events, SPAN * (begin + size) // n_events
        times = START + np.sort(draw.integers(low, high, size)).astype("timedelta64[us]")
        revenue = draw.integers(1_000, 90_000, size).astype(np.float64)
        yield pa.table(
            {
                "timestamp": pa.array(times),
                "event": _text(event, _names("e{:02d}", 50)),
                "account_id": _text(person // (PER_ACCOUNT // PER_PERSON), accounts),
                "person_id": _text(person, people),
                "content_type": _text(draw.integers(0, 12, size), _names("c{:02d}", 12)),
                "channel": _text(draw.integers(0, 8, size), _names("h{}", 8)),
                "revenue": pa.array(revenue, mask=~np.isin(event, WITH_REVENUE)),
            }
        )


def _names(pattern: str, count: int) -> pa.Array:
    return pa.array([pattern.format(number) for number in range(count)])


def _text(codes: npt.NDArray[np.integer], names: pa.Array) -> pa.DictionaryArray:
    # Parquet writes the whole dictionary of each piece, so that it should hold what occurs there alone.
    used, places = np.unique(codes, return_inverse=True)
    return pa.DictionaryArray.from_arrays(pa.array(places, pa.int32()), names.take(pa.array(used)))
