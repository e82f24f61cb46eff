"""The examples of the documentation run as they are printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = ("cohort-tables", "components", "flows", "in-reports", "opening-a-number", "what-the-numbers-mean")


@pytest.mark.parametrize("page", PAGES)
def test_every_example_of_a_page_runs_after_those_before_it(page, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```python\n(.*?)```", (DOCS / f"{page}.md").read_text(encoding="utf-8"), re.DOTALL)
    assert examples
    names: dict[str, object] = {}
    for example in examples:
        exec(compile(example, f"{page}.md", "exec"), names)
