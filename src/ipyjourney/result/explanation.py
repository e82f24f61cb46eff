"""What a table that stays where it is was asked for an analysis."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from ipyjourney.export.markup import escape
from ipyjourney.export.numbers import format_number
from ipyjourney.words import format_message

__all__ = ["AskedQuery", "Explanation"]


@dataclass(frozen=True)
class AskedQuery:
    """A query and what became of it.

    Attributes
    ----------
    number : int
        From 1.
    stage : str
        What it was for: ``read``, ``select``, ``match``, ``count``, ``time`` …
    text : str
        SQL, or the plan of a backend that speaks none.
    seconds : float
    rows : int or None
        Fetched, or set down; None where the backend does not count rows that it sets down.
    kept : bool
        Whether its rows were set down where the table is.
    scanned, bytes_read : int or None
        Rows that tables gave, and bytes that came from files; None where the backend does not tell.
    """

    number: int
    stage: str
    text: str
    seconds: float
    rows: int | None
    kept: bool
    scanned: int | None = None
    bytes_read: int | None = None

    @property
    def purpose(self) -> str:
        """What it was for, in words."""
        return format_message(f"stage-{self.stage}")


@dataclass(frozen=True, repr=False)
class Explanation:
    """The queries that an analysis took.

    Parameters
    ----------
    backend : str
        Where the table is: ``duckdb``, ``polars``, ``pyspark`` …; ``pandas`` if its rows are in memory.
    asked : tuple of AskedQuery
        In their order.
    fresh : bool
        Whether they are those of a view that had nothing set down.
    """

    backend: str
    asked: tuple[AskedQuery, ...] = ()
    fresh: bool = False

    @property
    def in_memory(self) -> bool:
        """Whether nothing was asked since the rows are in memory."""
        return self.backend == "pandas"

    @property
    def count(self) -> int:
        """How many queries there were."""
        return len(self.asked)

    @property
    def seconds(self) -> float:
        """How long they took together."""
        return sum(query.seconds for query in self.asked)

    @property
    def rows(self) -> int:
        """How many rows left the place where the table is."""
        return sum(query.rows or 0 for query in self.asked if not query.kept)

    @property
    def queries(self) -> pd.DataFrame:
        """One row per query: number, purpose, seconds, rows, kept, scanned, bytes, query."""
        return pd.DataFrame(
            {
                "number": pd.Series([query.number for query in self.asked], dtype="int64"),
                "purpose": pd.Series([query.purpose for query in self.asked], dtype="str"),
                "seconds": pd.Series([query.seconds for query in self.asked], dtype="float64"),
                "rows": pd.Series([query.rows for query in self.asked], dtype="Int64"),
                "kept": pd.Series([query.kept for query in self.asked], dtype="bool"),
                "scanned": pd.Series([query.scanned for query in self.asked], dtype="Int64"),
                "bytes": pd.Series([query.bytes_read for query in self.asked], dtype="Int64"),
                "query": pd.Series([query.text for query in self.asked], dtype="str"),
            }
        )

    # --- on display ------------------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        table = [list(_heads()), *map(list, map(_cells, self.asked))]
        widths = [max(map(len, column)) for column in zip(*table, strict=True)]
        lines = []
        for cells in table if self.asked else ():
            name, *figures = cells[1:]
            padded = [f"{cells[0]:>{widths[0]}}", f"{name:<{widths[1]}}"]
            padded += [f"{text:>{width}}" for text, width in zip(figures, widths[2:], strict=True)]
            lines.append("  ".join(padded).rstrip())
        return "\n".join([*self._said(), *([""] if lines else []), *lines])

    def _repr_html_(self) -> str:
        said = "".join(f"<p>{escape(line)}</p>" for line in self._said())
        if not self.asked:
            return f'<div class="mathjax_ignore">{said}</div>'
        heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in (*_heads(), _word("text")))
        body = "".join(f"<tr>{_row(query)}</tr>" for query in self.asked)
        table = f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"
        return f'<div class="mathjax_ignore">{said}{table}</div>'

    def _said(self) -> Iterator[str]:
        if self.in_memory:
            yield _word("in-memory")
            return
        if not self.asked:
            yield format_message("explained-nothing", {"backend": self.backend})
            return
        yield format_message("explained-asked", {"queries": self.count, "backend": self.backend})
        seconds, kept = format_number(self.seconds, 3), sum(query.kept for query in self.asked)
        yield format_message("explained-together", {"seconds": seconds, "rows": self.rows, "kept": kept})
        if self.fresh:
            yield _word("fresh")
        if all(query.scanned is None for query in self.asked):
            yield format_message("explained-unread", {"backend": self.backend})


def _word(name: str) -> str:
    return format_message(f"explained-{name}")


def _heads() -> tuple[str, ...]:
    return tuple(map(_word, ("number", "purpose", "seconds", "rows", "kept", "scanned", "bytes")))


def _cells(query: AskedQuery) -> tuple[str, ...]:
    counted = [
        "" if count is None else format_number(count, 0) for count in (query.rows, query.scanned, query.bytes_read)
    ]
    return (
        str(query.number),
        query.purpose,
        format_number(query.seconds, 3, fixed=True),
        counted[0],
        _word("yes") if query.kept else "",
        *counted[1:],
    )


def _row(query: AskedQuery) -> str:
    number, purpose, *figures = map(escape, _cells(query))
    right = "".join(f'<td style="text-align: right">{figure}</td>' for figure in figures)
    lines = "\n".join(map(escape, query.text.splitlines()))
    first = escape(query.text.partition("\n")[0][:60])
    text = f'<details><summary><code>{first} …</code></summary><pre style="text-align: left">{lines}</pre></details>'
    left = ' style="text-align: left"'
    return f"<td>{number}</td><td{left}>{purpose}</td>{right}<td{left}>{text}</td>"
