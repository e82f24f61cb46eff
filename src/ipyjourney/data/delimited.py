"""Delimited text files: read as text, then each column given the type that all its values have."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

import csv
import io
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from ipyjourney.data.western import WESTERN, look_at_text
from ipyjourney.errors import Note

__all__ = ["form_of", "read_delimited", "typed_column"]

HEAD_BYTES = 1 << 18
SAMPLE = 1_000
NULL_MARKERS = ("NA", "N/A", "n/a", "NaN", "nan", "NULL", "null", "None", "#N/A")
LEADING_ZERO = r"^[+-]?0\d"
FRACTION = r"[.eE]"
DECIMAL_COMMA = r"^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$"
NO_THOUSANDS = r",(?:\d{1,2}|\d{4,})$"
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_delimited(path: Path, delimiter: str | None) -> tuple[pa.Table, list[Note]]:
    """Read a file of delimited text.

    Parameters
    ----------
    path : Path
        File in UTF-8, in UTF-16 with a mark of it, or in what surely is Windows-1252; with a line of column names. It
        may be compressed.
    delimiter : str or None
        What separates the fields; None for the commonest of comma, semicolon, tab and bar in the first line.

    Returns
    -------
    table : pyarrow.Table
        Empty fields are null, quoted empty ones empty text. A column of numbers or truth values has that type; numbers
        with leading zeros stay text, as keys have them. Where no comma parts the fields, it may part a fraction.
    notes : list of Note

    Raises
    ------
    ArrowInvalid
        If it is no such file.
    NotUtf8
        If its text may be in another encoding, or is damaged.
    """
    try:
        return _read(path, delimiter)
    except (pa.ArrowInvalid, UnicodeDecodeError) as problem:
        # One as Excel writes it in Western Europe and America, where it is not asked for UTF-8.
        undecoded = isinstance(problem, UnicodeDecodeError) or "UTF8" in str(problem)
        if not undecoded:
            raise
        with pa.input_stream(str(path), compression="detect") as stream:
            word = look_at_text(stream.read())
    table, notes = _read(path, delimiter, WESTERN)
    return table, [Note("western-text-read", {"example": word}), *notes]


def _read(path: Path, delimiter: str | None, encoding: str = "") -> tuple[pa.Table, list[Note]]:
    from pyarrow import csv as arrow_csv

    head, encoding = _head(path, encoding)
    if not head.strip():
        return pa.table({}), []
    delimiter = delimiter or _delimiter(head)
    names = next((row for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if row), [])
    table = arrow_csv.read_csv(
        path,
        read_options=arrow_csv.ReadOptions(encoding=encoding),
        parse_options=arrow_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(names, pa.string()),
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )
    notes: list[Note] = []
    unnamed = [position for position, name in enumerate(table.column_names) if not name]
    if unnamed:
        # Written by tools that number the rows, pandas among them.
        table = table.select([position for position in range(table.num_columns) if position not in unnamed])
        notes.append(Note("unnamed-columns-left-out", {"columns": len(unnamed)}))
    columns = []
    for name, column in zip(table.column_names, table.columns, strict=True):
        typed, markers = typed_column(column)
        if delimiter != "," and typed is column and (numbers := _with_decimal_commas(column)) is not None:
            typed = numbers
            parted = pc.any(pc.match_substring(column, ".")).as_py()
            notes.append(Note("decimal-commas-read", {"column": name, "thousands": "yes" if parted else "no"}))
        columns.append(typed)
        if markers:
            notes.append(Note("null-markers-read", {"column": name, "rows": markers}))
    return pa.table(columns, names=table.column_names), notes


def form_of(path: Path) -> tuple[str, str]:
    """Give what separates the fields of a file, by its first line, and whether it is in UTF-8 or UTF-16."""
    head, encoding = _head(path)
    return _delimiter(head), encoding


def typed_column(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, int]:
    """Give a column of text the type that all its values have.

    Parameters
    ----------
    column : ChunkedArray of string

    Returns
    -------
    column : ChunkedArray
        Whole numbers, numbers, truth values, or the same text.
    markers : int
        In how many rows of a column of numbers a word such as ``NA`` was read as null.

    Examples
    --------
    >>> typed_column(pa.chunked_array([["1", "NA", None]]))[0].to_pylist()
    [1, None, None]
    >>> typed_column(pa.chunked_array([["007", "12"]]))[0].to_pylist()
    ['007', '12']
    """
    if not pa.types.is_string(column.type) or column.null_count == len(column):
        return column, 0
    sample = {text.strip() for text in column.drop_null().slice(0, SAMPLE).to_pylist()}
    if sample <= {"true", "True", "TRUE", "false", "False", "FALSE"}:
        return _cast(column, pa.bool_()) or column, 0
    words = {text for text in sample if not _is_number(text)}
    if words - set(NULL_MARKERS) or not sample - words:
        return column, 0
    trimmed = pc.utf8_trim_whitespace(column)
    is_marker = pc.is_in(trimmed, pa.array(NULL_MARKERS))
    markers = pc.sum(is_marker).as_py() or 0
    values = pc.if_else(is_marker, pa.scalar(None, pa.string()), trimmed) if markers else trimmed
    numbers = _numbers(values)
    return (column, 0) if numbers is None else (numbers, markers)


def _head(path: Path, encoding: str = "") -> tuple[str, str]:
    with pa.input_stream(str(path), compression="detect") as stream:
        start = stream.read(HEAD_BYTES)
    encoding = encoding or ("utf-16" if start.startswith(UTF_16) else "utf-8")
    return start.decode("utf-8-sig" if encoding == "utf-8" else encoding, errors="ignore"), encoding


def _with_decimal_commas(column: pa.ChunkedArray) -> pa.ChunkedArray | None:
    if not pa.types.is_string(column.type):
        return None
    # A comma before three digits might part thousands.
    for values in (column.drop_null().slice(0, SAMPLE), column):
        if not pc.all(pc.match_substring_regex(values, DECIMAL_COMMA)).as_py():
            return None
    if not pc.any(pc.match_substring_regex(column, NO_THOUSANDS)).as_py():
        return None
    return _numbers(pc.replace_substring(pc.replace_substring(column, ".", ""), ",", "."))


def _numbers(values: pa.ChunkedArray) -> pa.ChunkedArray | None:
    if pc.any(pc.match_substring_regex(values, LEADING_ZERO)).as_py():
        return None
    whole = _cast(values, pa.int64())
    if whole is not None:
        return whole
    # Whole numbers of too many digits are keys, which floating point would round.
    if not pc.any(pc.match_substring_regex(values, FRACTION)).as_py():
        return None
    return _cast(values, pa.float64())


def _cast(column: pa.ChunkedArray, type_: pa.DataType) -> pa.ChunkedArray | None:
    try:
        return pc.cast(column, type_)
    except pa.ArrowInvalid:
        return None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text not in NULL_MARKERS and "_" not in text


def _delimiter(head: str) -> str:
    first = head.lstrip().partition("\n")[0]
    return max(",;\t|", key=first.count)
