from __future__ import annotations

import subprocess
import sys
import zipfile

import pytest

from tests.hygiene.tree import PACKAGE, ROOT, STATIC, sources

LARGEST = {".js": 90_000, ".css": 20_000}
"""Bytes of a first module and of its style sheet, which every widget carries."""

LARGEST_PART = 45_000
"""Bytes of a part with its style sheet, which is loaded when it is first used."""

LARGEST_PAGE = {".js": 210_000, ".css": 60_000}
"""Bytes of the script and of the style sheet of saved pages, which every page carries."""


@pytest.fixture(scope="module")
def packed(tmp_path_factory):
    """Give the names of the files in a wheel made from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (wheel,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_has_all_that_runs(packed):
    code = {path.relative_to(ROOT / "src").as_posix() for path in sources("src", suffixes=(".py", ".ftl", ".typed"))}
    bundle = {path.relative_to(ROOT / "src").as_posix() for path in STATIC.iterdir() if path.suffix in {".js", ".css"}}
    assert bundle
    assert "ipyjourney/py.typed" in code
    assert code | bundle <= packed


def test_the_wheel_has_nothing_else(packed):
    assert [name for name in packed if not name.startswith(("ipyjourney/", "ipyjourney-"))] == []
    assert [name for name in packed if name.endswith((".map", ".ts", ".tsx", ".ipynb", ".csv", ".parquet"))] == []


def test_a_bundle_is_small_for_every_widget_carries_its_own_copy():
    built = [path for path in STATIC.iterdir() if path.suffix in LARGEST and path.name.count(".") == 1]
    first = [path for path in built if path.stem != "page"]
    assert {path.suffix for path in first} == set(LARGEST)
    assert [path.name for path in first if path.stat().st_size > LARGEST[path.suffix]] == []


def test_what_makes_a_page_live_is_small_for_every_page_carries_it():
    sizes = {suffix: (STATIC / f"page{suffix}").stat().st_size for suffix in LARGEST_PAGE}
    assert {suffix: size for suffix, size in sizes.items() if size > LARGEST_PAGE[suffix]} == {}


def test_a_late_part_is_small_and_has_a_word_file():
    sizes: dict[str, int] = {}
    for path in STATIC.glob("*.*.*"):
        sizes[path.stem] = sizes.get(path.stem, 0) + path.stat().st_size
    assert sizes
    assert {part: size for part, size in sizes.items() if size > LARGEST_PART} == {}
    words = {name: PACKAGE / "locale" / "en" / f"{name.split('.')[1]}.ftl" for name in sizes}
    assert [name for name, file in words.items() if not file.is_file()] == []
