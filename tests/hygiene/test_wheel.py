from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile

import pytest
from fluent.syntax import FluentParser, ast

from ipyjourney.texts import read_texts
from tests.hygiene.tree import PACKAGE, ROOT, STATIC, sources

LARGEST = {".js": 90_000, ".css": 20_000}
"""Bytes of a first module and of its style sheet, which every widget carries."""

LARGEST_PART = 45_000
"""Bytes of a part with its style sheet, which is loaded when it is first used."""

LARGEST_PAGE = {".js": 210_000, ".css": 60_000}
"""Bytes of the script and of the style sheet of saved pages, which every page carries."""


LARGEST_WHEEL = 1_400_000
LARGEST_SDIST = 1_600_000

# What whoever installs the wheel does first, in a language other than that of most tests.
FIRST_STEPS = """
import ipyjourney as ij
from ipyjourney.state import bundle
ij.set_locale("de")
journey = ij.JourneySpec.path("Lead Form: Step 1", "Closed-Won", container="account")
view = ij.demo.b2b(accounts=20)
canvas = ij.JourneyCanvas(view, journey)
print(ij.__file__)
print(view.run(journey).to_text())
print(len(canvas._esm), len(canvas._css), *map(len, bundle.part("journey", "editing")))
print(*map(len, bundle.page_front_end()))
print(*ij.words.locales(), len(ij.words.word_file("editing", "zh-Hans")), len(bundle.part_names("flow")))
"""


def parse(text: str) -> list[str]:
    """Give the messages of a word file; comments on them are for translators."""
    entries = FluentParser(with_spans=False).parse(text).body
    messages = [entry for entry in entries if isinstance(entry, ast.Message | ast.Term)]
    for each in messages:
        each.comment = None
    return [str(each.to_json()) for each in messages]


def build(tree, folder, target, **environment):
    """Build a wheel or a source archive of a tree; give its path."""
    command = (sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder))
    done = subprocess.run(
        command, cwd=tree, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (archive,) = folder.glob("*.whl" if target == "wheel" else "*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Give a wheel made from this tree."""
    return build(ROOT, tmp_path_factory.mktemp("wheel"), "wheel")


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    """Give a source archive made from this tree."""
    return build(ROOT, tmp_path_factory.mktemp("sdist"), "sdist")


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Give a folder with what is in the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    return folder


def first_steps(folder) -> list[str]:
    """Take the first steps with the package in a folder; give what they print but the place of the package."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    done = subprocess.run(
        (sys.executable, "-c", FIRST_STEPS), capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    place, *printed = done.stdout.splitlines()
    assert place == str(folder / "ipyjourney" / "__init__.py")
    return printed


def test_wheel_and_source_archive_are_small(wheel, sdist):
    assert wheel.stat().st_size < LARGEST_WHEEL
    assert sdist.stat().st_size < LARGEST_SDIST


def test_the_wheel_has_all_that_runs_and_nothing_else(wheel):
    packed = set(zipfile.ZipFile(wheel).namelist())
    code = {path.relative_to(ROOT / "src").as_posix() for path in sources("src", suffixes=(".py", ".typed"))}
    assert "ipyjourney/py.typed" in code
    archives = {"ipyjourney/locale.zip", "ipyjourney/static.zip"}
    assert {name for name in packed if not name.startswith("ipyjourney-")} == code | archives


def test_the_texts_of_the_wheel_are_those_of_the_checkout(installed):
    bundle = {
        path.name: path.read_text(encoding="utf-8") for path in STATIC.iterdir() if path.suffix in {".js", ".css"}
    }
    assert len(bundle) > len(LARGEST)
    assert read_texts(installed / "ipyjourney" / "static") == bundle
    words = read_texts(installed / "ipyjourney" / "locale")
    assert {name: parse(text) for name, text in words.items()} == {
        path.relative_to(PACKAGE / "locale").as_posix(): parse(path.read_text(encoding="utf-8"))
        for path in sources("src/ipyjourney/locale", suffixes=(".ftl",))
    }


def test_an_installed_wheel_does_what_a_checkout_does(installed):
    assert first_steps(installed) == first_steps(ROOT / "src")


def test_a_source_archive_makes_the_same_wheel_without_node(wheel, sdist, tmp_path):
    with tarfile.open(sdist) as packed:
        packed.extractall(tmp_path, filter="data")
    (tree,) = tmp_path.iterdir()
    tools = tmp_path / "no tools"
    tools.mkdir()
    assert build(tree, tools, "wheel", PATH=str(tools)).read_bytes() == wheel.read_bytes()


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
