"""Analyses in the SQL of databases that nobody is connected to: it can be written, and what was read is still so.

After a change that is meant, ``python -m tests.warehouses.snapshots`` writes the files anew: read their differences.
"""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("ibis")

from tests.warehouses.recording import DIALECTS, compiled
from tests.warehouses.snapshots import FOLDER, MADE_WITH, SHOWN, Asked, ask_all, write, written_with

# PostgreSQL runs them all, in the tests beside this one.
COMPILED = [dialect for dialect in DIALECTS if dialect != "postgres"]

WRONG = {
    "snowflake": [") / ("],
    "databricks": ["EXTRACT(microsecond"],
    "trino": ["'%f'"],
    "clickhouse": ["uniq("],
}
"""What a database would take, and then round, estimate or misread."""


@pytest.fixture(scope="module")
def asked() -> Asked:
    """Give what each analysis asks."""
    return ask_all()


@pytest.mark.parametrize("dialect", COMPILED)
def test_every_analysis_can_be_written_in_the_sql_of(asked: Asked, dialect: str) -> None:
    for questions in asked.values():
        assert questions
        for question in questions:
            sql = compiled(question, dialect)
            assert not [words for words in WRONG.get(dialect, []) if words in sql]


def test_sql_is_that_of_the_snapshots(asked: Asked, tmp_path: Path) -> None:
    if written_with() != MADE_WITH.read_text(encoding="utf-8"):
        pytest.skip(f"other libraries write other SQL; the snapshots were made with those of {MADE_WITH}")
    differ = []
    for path in (f"{dialect}-{name}.sql" for name in SHOWN for dialect in DIALECTS):
        dialect, _, name = path.removesuffix(".sql").partition("-")
        sql = write(asked[name], dialect)
        (tmp_path / path).write_text(sql, encoding="utf-8")
        if sql != (FOLDER / path).read_text(encoding="utf-8"):
            differ.append(path)
    assert differ == [], f"compare {tmp_path} with {FOLDER}; python -m tests.warehouses.snapshots keeps them"
