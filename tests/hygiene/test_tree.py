from __future__ import annotations

import re

import pytest

from tests.hygiene.tree import ROOT, shown, sources, text_files

MACHINE_PATH = re.compile(r"(?<![A-Za-z0-9_.~:])/(?:work|tmp|root|opt|home/\w+|Users/\w+)/")
REGISTRY_HOST = re.compile(r"registry\.npmjs|pypi\.org|pythonhosted\.org|deb\.debian|\d{1,3}\.pkg\.")
LONGEST_MODULE = 400


@pytest.mark.parametrize("pattern", [MACHINE_PATH, REGISTRY_HOST], ids=["machine path", "registry host"])
def test_no_file_depends_on_the_machine_it_was_written_on(pattern):
    found = [
        f"{shown(path)}:{number}: {line.strip()[:120]}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert found == []


def test_every_file_of_text_ends_with_one_line_break():
    ends = {shown(path): path.read_bytes()[-2:] for path in text_files()}
    wrong = [name for name, end in ends.items() if end and (end == b"\n\n" or not end.endswith(b"\n"))]
    assert wrong == []


def test_a_module_holds_one_idea():
    modules = sources("src", "tests", "tools", "benchmarks", "js", suffixes=(".py", ".ts", ".tsx", ".css", ".mjs"))
    lengths = {shown(path): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_MODULE and "generated" not in name} == {}


def test_the_version_is_written_once():
    import importlib.metadata
    import tomllib

    import ipyjourney

    written = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert ipyjourney.__version__ == importlib.metadata.version("ipyjourney") == written
    assert f"## {written}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
