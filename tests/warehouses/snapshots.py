"""The SQL of a few analyses in each database's dialect, kept as files."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path

import ibis

from tests.warehouses.recording import DIALECTS, Question, compiled, recorded
from tests.warehouses.stories import EVENTS, STORIES, make_view

__all__ = ["FOLDER", "MADE_WITH", "SHOWN", "Asked", "ask_all", "write", "written_with"]

Asked = dict[str, list[Question]]

FOLDER = Path(__file__).parent / "snapshots"
MADE_WITH = FOLDER / "made_with.txt"

SHOWN = ("rows", "journey-limits", "cohort-churn", "flow")
"""Those whose SQL is kept: setting the rows down, and one of each kind of analysis."""

BREAK = re.compile(r" (?=FROM |LEFT |INNER |CROSS |WHERE |GROUP BY |UNION )")


def ask_all() -> Asked:
    """Work out all analyses, and give what each of them asks."""
    names: dict[str, str] = {}
    table = ibis.duckdb.connect().create_table("events", EVENTS)
    with recorded("rows", names) as rows:
        view = make_view(table)
        view.summary  # noqa: B018
    asked = {"rows": rows}
    for name, story in STORIES.items():
        with recorded(name.replace("-", "_"), names) as questions:
            story(view)
        asked[name] = questions
    return asked


def write(questions: list[Question], dialect: str) -> str:
    """Write the SQL of questions, with a line for each clause."""
    return "\n".join(BREAK.sub("\n", compiled(question, dialect)) + ";\n" for question in questions)


def written_with() -> str:
    """Name the libraries on which the text of SQL depends."""
    return "".join(f"{name} {version(name)}\n" for name in ("ibis-framework", "sqlglot", "narwhals"))


def main() -> None:
    """Write all files anew."""
    asked = ask_all()
    FOLDER.mkdir(exist_ok=True)
    for name in SHOWN:
        for dialect in DIALECTS:
            (FOLDER / f"{dialect}-{name}.sql").write_text(write(asked[name], dialect), encoding="utf-8")
    MADE_WITH.write_text(written_with(), encoding="utf-8")


if __name__ == "__main__":
    main()
