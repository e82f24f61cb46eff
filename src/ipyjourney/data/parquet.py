"""Large Parquet files: read by columns, two at a time, text straight into small codes that are never written out."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

from ipyjourney.data.categories import categories_of

__all__ = ["is_large_parquet", "read_large_parquet"]

LARGE = 5_000_000
"""Rows from which on the memory of a whole Arrow table beside the frame counts."""

PORTION = 2**25
"""Rows whose dictionaries are in memory at the same time."""

AT_ONCE = 2
"""Columns that are read at the same time: more would hold more of what is only needed on the way."""

TEXT = ("string", "large_string", "string_view")


def is_large_parquet(path: Path) -> bool:
    """Say whether a path is one large file whose columns can be read on their own.

    A frame's own index, nested columns and names that stand for a path within one are left to the usual way.
    """
    if not path.is_file():
        return False
    schema = parquet.read_schema(path)
    index = (schema.pandas_metadata or {}).get("index_columns", [])
    plain = all(not pa.types.is_nested(field.type) and "." not in field.name for field in schema)
    unique = len(set(schema.names)) == len(schema.names)
    if not (plain and unique) or any(isinstance(part, str) for part in index):
        return False
    return bool(parquet.read_metadata(path).num_rows >= LARGE)


def read_large_parquet(path: Path) -> pd.DataFrame:
    """Read a file into a frame whose text columns are categoricals, unless their values hardly repeat.

    Parameters
    ----------
    path : Path
        For which `is_large_parquet` holds.

    Returns
    -------
    DataFrame
    """
    whole = parquet.ParquetFile(path)
    schema, metadata = whole.schema_arrow, whole.metadata
    texts = [field.name for field in schema if str(field.type) in TEXT or pa.types.is_dictionary(field.type)]

    def read(name: str) -> pd.Series:
        # A reader of its own: they are not made to be shared between threads.
        file = parquet.ParquetFile(path, metadata=metadata, read_dictionary=texts)
        column = _encoded(file, name) if name in texts else _plain(file.read(columns=[name]).column(0))
        # Arrow keeps what it has freed; the next column's memory may be of another size.
        pa.default_memory_pool().release_unused()
        return column

    # The largest first: no long one is then left to the end, for one processor alone.
    names = sorted(schema.names, key=lambda name: -_size(metadata, schema.get_field_index(name)))
    n_threads = min(AT_ONCE, pa.cpu_count())
    if n_threads > 1:
        with ThreadPoolExecutor(n_threads) as pool:
            columns = dict(zip(names, pool.map(read, names), strict=True))
    else:
        # Some platforms have no threads.
        columns = dict(zip(names, map(read, names), strict=True))
    return pd.DataFrame({name: columns[name] for name in schema.names}, copy=False)


def _size(metadata: parquet.FileMetaData, column: int) -> int:
    return int(metadata.row_group(0).column(column).total_uncompressed_size) if metadata.num_row_groups else 0


def _plain(column: pa.ChunkedArray) -> pd.Series:
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = _micros(column)
    if pa.types.is_decimal(column.type):
        column = pc.cast(column, pa.float64(), safe=False)
    if pa.types.is_integer(column.type) and column.null_count:
        # Floating point, the usual type of whole numbers with nulls, would make neighbouring keys one.
        whole = pd.UInt64Dtype() if column.type == pa.uint64() else pd.Int64Dtype()
        return _made(column.to_pandas(types_mapper={column.type: whole}.get))
    return _made(column.to_pandas(date_as_object=False))


def _made(column: pd.Series) -> pd.Series:
    # pyarrow does not say what it returns.
    return column


def _encoded(file: parquet.ParquetFile, name: str) -> pd.Series:
    """Give the values of all row groups one numbering."""
    n_rows, begin = file.metadata.num_rows, 0
    known = pa.array([], pa.large_string())
    codes = np.empty(n_rows, np.int32)
    for groups in _portions(file):
        chunks = file.read_row_groups(groups, columns=[name]).column(0).chunks
        if begin:
            nothing = pa.array([], pa.int32())
            chunks = [pa.DictionaryArray.from_arrays(nothing, known), *chunks]
        # Each row group has a dictionary of its own: they are joined before there are too many of them.
        unified = pa.chunked_array(chunks).unify_dictionaries()
        known = unified.chunk(0).dictionary
        if known.null_count or len(known) > n_rows // 2:
            # Null as a value, or text that hardly repeats.
            column = file.read(columns=[name]).column(0)
            plain = [chunk.dictionary_decode() for chunk in column.chunks]
            return _made(pa.chunked_array(plain, column.type.value_type).to_pandas())
        for chunk in unified.chunks:
            indices = chunk.indices.fill_null(-1) if chunk.indices.null_count else chunk.indices
            codes[begin : begin + len(chunk)] = indices.to_numpy(zero_copy_only=False)
            begin += len(chunk)
    small = codes.astype(_smallest(len(known)), copy=False)
    categories = categories_of(pd.Index(known.to_pandas()))
    return pd.Series(pd.Categorical.from_codes(small, dtype=categories), copy=False)


def _portions(file: parquet.ParquetFile) -> Iterator[list[int]]:
    groups: list[int] = []
    rows = 0
    for group in range(file.num_row_groups):
        groups.append(group)
        rows += file.metadata.row_group(group).num_rows
        if rows >= PORTION:
            yield groups
            groups, rows = [], 0
    if groups:
        yield groups


def _smallest(n_values: int) -> npt.DTypeLike:
    return next(kind for kind in (np.int8, np.int16, np.int32) if n_values <= np.iinfo(kind).max)


def _micros(column: pa.ChunkedArray) -> pa.ChunkedArray:
    try:
        return pc.cast(column, pa.timestamp("us", column.type.tz))
    except pa.ArrowInvalid:
        # Finer digits are cut, and counted, where all times are read.
        return column
