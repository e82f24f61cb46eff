"""The door for tables: a pandas frame, a file, or anything that speaks the Arrow C stream, as a frame of our own."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import csv
import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from ipyjourney.data.columns import in_code, text_labels
from ipyjourney.data.delimited import form_of, read_delimited
from ipyjourney.data.parquet import is_large_parquet, read_large_parquet
from ipyjourney.data.western import WESTERN, NotUtf8
from ipyjourney.errors import IpyjourneyError, Note, nearest

__all__ = [
    "ArrowStream",
    "EventSource",
    "MissingFile",
    "UnknownFileType",
    "UnknownSource",
    "UnreadableFile",
    "read_events",
    "read_table",
    "telling_how_to_read",
]

PARQUET = (".parquet", ".pq")
DELIMITED: dict[str, str | None] = {".csv": None, ".tsv": "\t", ".txt": None}
PANDAS_READERS = {".xlsx": "excel", ".xls": "excel", ".json": "json", ".jsonl": "lines", ".ndjson": "lines"}
COMPRESSED = (".gz", ".bz2", ".zst")
EXACT_IN_FLOATS = 2**53
SAMPLE = 100_000
ARROW_AS_FRAME = "import pyarrow; events = pyarrow.table(events).to_pandas(); "
ANY_AS_FRAME = 'import narwhals; events = narwhals.from_native(events).lazy().collect("pandas").to_native(); '


@runtime_checkable
class ArrowStream(Protocol):
    """Anything with the Arrow C stream interface: a polars or pyarrow table, a DuckDB relation."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Hand out the table as a stream."""
        ...


EventSource: TypeAlias = pd.DataFrame | ArrowStream | str | os.PathLike[str]


class UnknownSource(IpyjourneyError):
    """Something that is no table."""


class MissingFile(IpyjourneyError):
    """A path where there is no file."""


class UnknownFileType(IpyjourneyError):
    """A file whose name does not end like that of a known kind of table."""


class UnreadableFile(IpyjourneyError):
    """A file that does not hold what its name says.

    Parameters
    ----------
    path : str
    reason : str
        What reading it failed with.
    **more : object
        Of text that is not UTF-8: its encoding, ``damaged`` or ``other``, where it is damaged, and a word.
    """

    def __init__(self, path: str, reason: str, **more: object) -> None:
        about = {"encoding": "utf-8", "western": "", "central": "", "byte": 0, "line": 0, **more}
        super().__init__(path=path, code=in_code(path), reason=reason, **about)


def read_events(source: EventSource) -> pd.DataFrame:
    """Read a table into a pandas frame.

    Parameters
    ----------
    source : DataFrame, path or Arrow stream
        A pandas frame; the path of a Parquet (``.parquet``, ``.pq``), CSV (``.csv``) or TSV (``.tsv``) file, the latter
        two maybe compressed (``.csv.gz``); or an object with ``__arrow_c_stream__``, such as a polars or pyarrow table.

    Returns
    -------
    DataFrame
        A snapshot that later changes of the source do not reach, with columns named by text and rows numbered from 0.
        The index is left out.

    Raises
    ------
    UnknownSource, MissingFile, UnknownFileType, UnreadableFile, DuplicateColumns
        If the source is no table.

    Examples
    --------
    >>> read_events(pd.DataFrame({0: ["Won"]}, index=["row"])).columns.tolist()
    ['0']
    """
    return read_table(source)[0]


def read_table(source: object, lookup: str = "") -> tuple[pd.DataFrame, list[Note]]:
    """Read a table, and say what was changed on the way.

    Parameters
    ----------
    source : object
        As for `read_events`; anything else is refused.
    lookup : str, optional
        Name of the lookup that the table is, for messages.

    Returns
    -------
    frame : DataFrame
    notes : list of Note
    """
    notes: list[Note] = []
    if isinstance(source, pd.DataFrame):
        frame = _snapshot(source)
    elif isinstance(source, str | os.PathLike):
        read, notes = _read_file(os.fspath(source))
        frame = read if isinstance(read, pd.DataFrame) else _frame_of(read, lookup)
    elif isinstance(source, ArrowStream):
        frame = _frame_of(_read_stream(source), lookup)
    else:
        raise _unknown(source)
    notes.extend(_index_note(frame.index))
    names = text_labels(frame.columns, source=lookup)
    labels: list[object] = list(frame.columns)
    renamed = [name for name, label in zip(names, labels, strict=True) if not isinstance(label, str)]
    if renamed:
        notes.append(Note("columns-named-by-text", {"columns": len(renamed), "example": renamed[0]}))
    frame.columns = pd.Index(names, dtype=object)
    frame.index = pd.RangeIndex(len(frame))
    return frame, notes


@contextmanager
def telling_how_to_read(source: object, notes: Iterable[Note] = ()) -> Generator[None]:
    """Put before the code that an error suggests the line that makes a frame of the source, if it is none."""
    try:
        yield
    except IpyjourneyError as error:
        if not isinstance(source, pd.DataFrame) and "load" in error.parameters:
            # An Arrow table may have been collected from one that stays where it is.
            line = ANY_AS_FRAME if isinstance(source, pa.Table) else ARROW_AS_FRAME
            if isinstance(source, str | os.PathLike):
                line = _line_that_reads(Path(os.fspath(source)).expanduser(), notes)
            error.parameters["load"] = line
            error.parameters["done"] = "; view = ij.DataView(events)"
        raise


def _line_that_reads(path: Path, notes: Iterable[Note]) -> str:
    name = in_code(path.as_posix())
    if PARQUET[0] in path.suffixes or PARQUET[1] in path.suffixes:
        return f"events = pd.read_parquet({name}); "
    delimiter, encoding = form_of(path)
    said = {note.message_id for note in notes}
    decimals = [note.parameters for note in notes if note.message_id == "decimal-commas-read"]
    options = [
        name,
        *([] if delimiter == "," else [f"sep={in_code(delimiter)}"]),
        *(['decimal=","'] if decimals else []),
        *([f"encoding={in_code(WESTERN)}"] if "western-text-read" in said else []),
        *([f"encoding={in_code(encoding)}"] if encoding != "utf-8" else []),
    ]
    lines = [f"events = pd.read_csv({', '.join(options)}); "]
    # With thousands="." dates such as 31.01.2024 would become numbers.
    parted = [f"events[{in_code(str(each['column']))}]" for each in decimals if each["thousands"] == "yes"]
    lines += [f'{each} = pd.to_numeric({each}.str.replace(".", "").str.replace(",", ".")); ' for each in parted]
    return "".join(lines)


def _snapshot(source: pd.DataFrame) -> pd.DataFrame:
    # Before pandas 3 a shallow copy shares later in-place writes with its source.
    copies_on_write = int(pd.__version__.partition(".")[0]) >= 3
    return pd.DataFrame(source.copy(deep=not copies_on_write))


def _index_note(index: pd.Index) -> list[Note]:
    names = [str(name) for name in index.names if name is not None]
    if not names and isinstance(index, pd.DatetimeIndex):
        names = ["index"]
    if names:
        return [Note("index-left-out", {"names": ", ".join(names)})]
    return []


def _read_file(name: str) -> tuple[pa.Table | pd.DataFrame, list[Note]]:
    path = Path(name).expanduser()
    suffixes = [suffix.lower() for suffix in path.suffixes[-2:]]
    compressed = bool(suffixes) and suffixes[-1] in COMPRESSED
    suffix = "".join(suffixes[-2:-1]) if compressed else "".join(suffixes[-1:])
    if suffix not in (*PARQUET, *DELIMITED) or (compressed and suffix in PARQUET):
        known = (*PARQUET, *DELIMITED, ".csv.gz")
        reader = PANDAS_READERS.get(suffix, "other")
        raise UnknownFileType(path=name, code=in_code(name), suffix=path.suffix, known=known, reader=reader)
    if not path.exists():
        raise MissingFile(path=name, folder=str(Path.cwd()), **_nearest_file(path))
    try:
        if suffix in PARQUET:
            return read_large_parquet(path) if is_large_parquet(path) else _read_parquet(path), []
        return read_delimited(path, DELIMITED[suffix])
    except NotUtf8 as problem:
        encoding = "damaged" if problem.byte else "other"
        raise UnreadableFile(name, "", encoding=encoding, **vars(problem)) from problem
    except (pa.ArrowException, OSError, UnicodeDecodeError, EOFError, csv.Error) as problem:
        raise UnreadableFile(name, str(problem).partition("\n")[0] or type(problem).__name__) from problem


def _nearest_file(path: Path) -> dict[str, object]:
    try:
        known = [each.name for each in path.parent.iterdir() if {*PARQUET, *DELIMITED} & set(each.suffixes)]
    except OSError:
        known = []
    found = nearest(path.name, known)
    return {"close": "no" if found is None else "yes", "nearest": "" if found is None else str(path.with_name(found))}


def _read_parquet(path: Path) -> pa.Table:
    from pyarrow import parquet

    texts = [column.name for column in parquet.ParquetDataset(path).schema if _is_text(column.type)]
    table = parquet.read_table(path, read_dictionary=texts)
    for position, name in enumerate(table.column_names):
        column = table.column(position)
        if name in texts and sum(len(chunk.dictionary) for chunk in column.chunks) > len(column) // 2:
            table = table.set_column(position, name, _plain(column))
    return table


def _read_stream(source: ArrowStream) -> pa.Table:
    try:
        return pa.RecordBatchReader.from_stream(source).read_all()
    except (pa.ArrowException, TypeError, ValueError) as problem:
        raise _unknown(source) from problem


def _unknown(source: object) -> UnknownSource:
    kind = type(source)
    if isinstance(source, dict | list | tuple):
        hint = "rows"
    elif kind.__name__ == "LazyFrame":
        hint = "lazy"
    elif isinstance(source, pd.Series):
        hint = "series"
    else:
        hint = "other"
    return UnknownSource(type=f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins."), hint=hint)


def _frame_of(table: pa.Table, lookup: str) -> pd.DataFrame:
    text_labels(table.column_names, source=lookup)
    exact: dict[str, pd.Series] = {}
    for position, column in enumerate(table.columns):
        name = table.column_names[position]
        if _is_text(column.type) or pa.types.is_dictionary(column.type):
            table = table.set_column(position, name, _encoded(column))
        elif pa.types.is_decimal(column.type):
            table = table.set_column(position, name, pc.cast(column, pa.float64(), safe=False))
        elif pa.types.is_integer(column.type) and column.null_count and _is_large(column):
            # Floating point, the usual type of whole numbers with nulls, would make neighbouring keys one.
            whole = pd.UInt64Dtype() if column.type == pa.uint64() else pd.Int64Dtype()
            exact[name] = column.to_pandas(types_mapper={column.type: whole}.get)
    frame: pd.DataFrame = table.to_pandas(date_as_object=False)
    for name, values in exact.items():
        if name in frame.columns:
            frame[name] = values.array
    return frame


def _encoded(column: pa.ChunkedArray) -> pa.ChunkedArray | pa.Array:
    """Encode text that repeats, which then needs a small part of the memory and is never factorized again."""
    if not pa.types.is_dictionary(column.type):
        # In one piece: several would each carry all items, and be unified at a cost that grows with their number.
        whole = pc.cast(column, pa.large_string()).combine_chunks()
        if len(whole) > SAMPLE and len(pc.unique(whole.slice(0, SAMPLE))) > SAMPLE * 0.95:
            return whole
        encoded = pc.dictionary_encode(whole)
        return whole if len(encoded.dictionary) > max(len(whole) // 2, 1) else encoded
    if any(chunk.dictionary.null_count for chunk in column.chunks):
        return _plain(column)
    return column


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return pa.chunked_array([chunk.dictionary_decode() for chunk in column.chunks], column.type.value_type)


def _is_large(column: pa.ChunkedArray) -> bool:
    bounds = pc.min_max(column).as_py()
    return bool(max(abs(bounds["min"] or 0), abs(bounds["max"] or 0)) > EXACT_IN_FLOATS)


def _is_text(type_: pa.DataType) -> bool:
    # By name, for the oldest pyarrow that we take does not know them all.
    return str(type_) in {"string", "large_string", "string_view"}
