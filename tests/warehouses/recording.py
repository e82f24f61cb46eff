"""Which plans the engine asks of a database, and their SQL for others, which nobody needs to be connected to.

What a plan finds decides what is asked next: so the analysis is worked out by Ibis over DuckDB, and each plan that is
asked or set down there is taken down as well. What is set down is a table with a name of its own in the plans after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import ibis
import ibis.expr.operations as ops
import pytest
from ibis.backends.duckdb import Backend as DuckDB

from ipyjourney.engine.narwhals.warehouse import portable

__all__ = ["DIALECTS", "Question", "compiled", "recorded"]

DIALECTS = ("snowflake", "bigquery", "databricks", "trino", "postgres", "clickhouse")

LEFT_OUT = re.compile(r"\b(EXCEPT|EXCLUDE) \(([^()]*)\)")

KEPT = re.compile(r"ipyjourney_[0-9a-f]{12}_\d+")


@dataclass(frozen=True)
class Question:
    """A plan that was asked, or set down under a name."""

    plan: Any
    kept_as: str | None = None


@contextmanager
def recorded(prefix: str, names: dict[str, str]) -> Iterator[list[Question]]:
    """Take down what is asked of Ibis tables in the meantime.

    Parameters
    ----------
    prefix : str
        What the names of tables that are set down begin with.
    names : dict of str to str
        Those of the tables set down before; the new ones are added.
    """
    asked: list[Question] = []
    create, read = DuckDB.create_table, DuckDB.to_pyarrow

    def create_table(self: Any, name: str, obj: Any = None, /, **options: Any) -> Any:
        if KEPT.fullmatch(name):
            known = _renamed(obj, names)
            names[name] = f"{prefix}_{len([one for one in names.values() if one.startswith(f'{prefix}_')]) + 1}"
            asked.append(Question(known, names[name]))
        return create(self, name, obj, **options)

    def to_pyarrow(self: Any, expr: Any, /, **options: Any) -> Any:
        asked.append(Question(_renamed(expr, names)))
        return read(self, expr, **options)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(DuckDB, "create_table", create_table)
        patched.setattr(DuckDB, "to_pyarrow", to_pyarrow)
        yield asked


def compiled(question: Question, dialect: str) -> str:
    """Write a plan in a database's SQL."""
    sql = str(ibis.to_sql(portable(question.plan, dialect), dialect=dialect, pretty=False))
    # Ibis has them in no order.
    sql = LEFT_OUT.sub(lambda found: f"{found[1]} ({', '.join(sorted(found[2].split(', ')))})", sql)
    return sql if question.kept_as is None else f"{question.kept_as} := {sql}"


def _renamed(table: Any, names: dict[str, str]) -> Any:
    def rename(node: Any, changed: dict[str, Any] | None) -> Any:
        if changed is not None:
            node = node.__recreate__(changed)
        if isinstance(node, ops.DatabaseTable):
            return ops.UnboundTable(name=names.get(node.name, "events"), schema=node.schema)
        return node

    return table.op().replace(rename).to_expr()
