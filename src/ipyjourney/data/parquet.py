"""Large Parquet files: read a column at a time, text straight into small codes that are never written out."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import parquet

__all__ = ["is_large_parquet", "read_large_parquet"]

LARGE = 5_000_000
"""Rows from which on the memory of a whole Arrow table beside the frame counts."""

PORTION = 2**24
"""Rows whose dictionaries are in memory at the same time."""

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
    schema = parquet.read_schema(path)
    texts = [field.name for field in schema if str(field.type) in TEXT or pa.types.is_dictionary(field.type)]
    file = parquet.ParquetFile(path, read_dictionary=texts)
    columns: dict[str, pd.Series] = {}
    for name in schema.names:
        columns[name] = _encoded(file, name) if name in texts else _plain(file.read(columns=[name]).column(0))
        # Arrow keeps what it has freed; the next column's memory may be of another size.
        pa.default_memory_pool().release_unused()
    return pd.DataFrame(columns, copy=False)


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
    categories = pd.CategoricalDtype(pd.Index(known.to_pandas()))
    small = codes.astype(_smallest(len(known)), copy=False)
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
