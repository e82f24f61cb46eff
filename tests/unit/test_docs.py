"""The examples of the documentation run as they are printed, and print what is printed below them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = (
    "cohort-tables",
    "components",
    "data-view",
    "every-figure",
    "flows",
    "in-reports",
    "journey-canvas",
    "languages",
    "opening-a-number",
    "start",
    "what-the-numbers-mean",
)
EXAMPLE = re.compile(r"```python\n(?P<code>.*?)```(?:\n\n```text\n(?P<prints>.*?)```)?", re.DOTALL)


def columns(text: str) -> list[list[str]]:
    """Split a table as it is printed: how wide its columns are is nobody's concern."""
    return [line.split() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("page", PAGES)
def test_every_example_of_a_page_runs_after_those_before_it(page, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    examples = list(EXAMPLE.finditer((DOCS / f"{page}.md").read_text(encoding="utf-8")))
    assert examples
    names: dict[str, object] = {}
    for example in examples:
        exec(compile(example["code"], f"{page}.md", "exec"), names)
        printed = capsys.readouterr().out
        if example["prints"] is not None:
            assert columns(printed) == columns(example["prints"])
