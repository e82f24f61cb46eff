from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Mapping
from types import CodeType

import pytest

from hatch_lean import PUBLIC, shown_docstrings
from ipyjourney.state import bundle
from ipyjourney.texts import CannotUnpack, read_texts
from tests.hygiene.tree import PACKAGE, ROOT, STATIC, sources

LARGEST = {".js": 90_000, ".css": 20_000}
"""Bytes of a first module and of its style sheet, which every widget carries."""

LARGEST_PART = 45_000
"""Bytes of a part with its style sheet, which is loaded when it is first used."""

LARGEST_PAGE = {".js": 210_000, ".css": 60_000}
"""Bytes of the script and of the style sheet of saved pages, which every page carries."""


LARGEST_ARCHIVE = 1_000_000
"""Bytes of the wheel, and of the source archive."""

SHOWN_HELP = ROOT / "tests" / "hygiene" / "shown_help.py"
PACKED = ("locale.bz2", "static.xz")

WRITTEN_OUT = re.compile(r"(?<![\w./-])ipyjourney(?:\.[A-Za-z_]\w*)+")
IMPORTED = re.compile(r"^\s*from (ipyjourney[\w.]*) import (\([^)]*\)|.+)", re.MULTILINE)

# What whoever installs the wheel does first, in a language other than that of most tests; and what `help` tells them.
FIRST_STEPS = """
import json, runpy, sys
import ipyjourney as ij
from ipyjourney.state import bundle
shown = runpy.run_path(sys.argv[1])["shown"](*sys.argv[2:])
ij.set_locale("de")
journey = ij.JourneySpec.path("Lead Form: Step 1", "Closed-Won", container="account")
view = ij.demo.b2b(accounts=20)
canvas = ij.JourneyCanvas(view, journey)
print(ij.__file__)
print(view.run(journey).to_text())
print(len(canvas._esm), len(canvas._css), *map(len, bundle.part("journey", "editing")))
print(*map(len, bundle.page_front_end()))
print(*ij.words.locales(), ij.words.word_file("edits", "sv").count(" ="), len(bundle.part_names("flow")))
print(json.dumps(shown))
"""


def messages(text: str) -> list[str]:
    """Take a word file apart into its messages as they are written, without comments, which are for translators."""
    blocks: list[str] = []
    for line in text.splitlines(keepends=True):
        if line[0].isalpha() or line[0] == "-":
            blocks.append("")
        if blocks and not line.startswith("#"):
            blocks[-1] += line
    return sorted(block.rstrip() for block in blocks)


def code(source: str) -> CodeType:
    """Compile a module without the strings that stand alone in it, and without what may stand in their places."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        statements = getattr(node, "body", None)
        if isinstance(statements, list):
            node.body = [each for each in statements if not is_said(each)]
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            # Where it ends may be the end of such a string.
            node.end_lineno, node.end_col_offset = node.lineno, node.col_offset
            node.body = node.body or [ast.copy_location(ast.Pass(), node)]
    return compile(tree, "module", "exec", dont_inherit=True)


def is_said(statement: ast.stmt) -> bool:
    """Say whether a statement is a string, or the ellipsis of an empty body."""
    return isinstance(statement, ast.Expr) and (
        isinstance(statement.value, ast.Constant) and isinstance(statement.value.value, str | type(...))
    )


def numbered(compiled: CodeType) -> Iterator[tuple[object, ...]]:
    """Give a piece of compiled code and all within it, each with the numbers of its lines."""
    yield compiled, compiled.co_firstlineno, [line for _, _, line in compiled.co_lines()]
    for each in compiled.co_consts:
        if isinstance(each, CodeType):
            yield from numbered(each)


def documented() -> dict[str, str]:
    """Give what the documentation imports of the package or writes out in full, each with a page where it does."""
    found: dict[str, str] = {}
    pages = [*sources("docs", "notebooks", suffixes=(".md", ".ipynb")), ROOT / "README.md", ROOT / "CHANGELOG.md"]
    for path in pages:
        if path.name == "maintaining.md" or path.parent.name == "decisions":
            continue
        text = path.read_text(encoding="utf-8")
        cells = json.loads(text)["cells"] if path.suffix == ".ipynb" else []
        text = "".join("".join([*cell["source"], "\n"]) for cell in cells) or text
        found |= dict.fromkeys(WRITTEN_OUT.findall(text), path.name)
        for module, names in IMPORTED.findall(text):
            found |= {f"{module}.{name.split()[0]}": path.name for name in names.strip("()").split(",") if name.strip()}
    return found


def module_of(name: str, modules: Mapping[str, str]) -> str:
    """Give the module that a name is, or is in."""
    return name if name in modules else module_of(name.rpartition(".")[0], modules)


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


@pytest.fixture(scope="module")
def printed(installed):
    """Give what the first steps print with the wheel and with the checkout, which take them side by side."""
    started = [
        subprocess.Popen(
            (sys.executable, "-c", FIRST_STEPS, str(SHOWN_HELP), *PUBLIC),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"},
        )
        for folder in (installed, ROOT / "src")
    ]
    ended = [(*process.communicate(), process.returncode) for process in started]
    assert [code for *_, code in ended] == [0, 0], [errors for _, errors, _ in ended]
    return [lines.splitlines() for lines, *_ in ended]


def test_wheel_and_source_archive_are_small(wheel, sdist):
    assert wheel.stat().st_size < LARGEST_ARCHIVE
    assert sdist.stat().st_size < LARGEST_ARCHIVE


def test_the_wheel_has_all_that_runs_and_nothing_else(wheel):
    packed = set(zipfile.ZipFile(wheel).namelist())
    modules = {path.relative_to(ROOT / "src").as_posix() for path in sources("src", suffixes=(".py", ".typed"))}
    assert "ipyjourney/py.typed" in modules
    archives = {f"ipyjourney/{name}" for name in PACKED}
    assert {name for name in packed if not name.startswith("ipyjourney-")} == modules | archives


def test_the_source_archive_has_the_modules_as_they_are_and_no_front_end_to_build(sdist):
    with tarfile.open(sdist) as packed:
        content = {
            member.name.partition("/")[2]: packed.extractfile(member).read() for member in packed if member.isfile()
        }
    modules = {path.relative_to(ROOT).as_posix(): path for path in sources("src", suffixes=(".py", ".typed"))}
    assert [name for name, path in modules.items() if content.pop(name) != path.read_bytes()] == []
    said = ("CHANGELOG.md", "CITATION.cff", "LICENSE", "PKG-INFO", "README.md", "THIRD_PARTY_LICENSES.txt")
    built = (".gitignore", "hatch_build.py", "hatch_lean.py", "pyproject.toml")
    assert set(content) == {*said, *built, *(f"src/ipyjourney/{name}" for name in PACKED)}


def test_the_texts_of_the_wheel_are_those_of_the_checkout(installed):
    built = {path.name: path.read_text(encoding="utf-8") for path in STATIC.iterdir() if path.suffix in {".js", ".css"}}
    assert len(built) > len(LARGEST)
    assert read_texts(installed / "ipyjourney" / "static") == built
    words = read_texts(installed / "ipyjourney" / "locale")
    assert {name: messages(text) for name, text in words.items()} == {
        path.relative_to(PACKAGE / "locale").as_posix(): messages(path.read_text(encoding="utf-8"))
        for path in sources("src/ipyjourney/locale", suffixes=(".ftl",))
    }


@pytest.mark.parametrize(("name", "module"), [("locale.bz2", "bz2"), ("static.xz", "lzma")])
def test_a_python_that_cannot_unpack_texts_says_what_it_lacks(installed, tmp_path, monkeypatch, name, module):
    shutil.copy(installed / "ipyjourney" / name, tmp_path)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(CannotUnpack, match=rf"(?s)cannot unpack .*{name}.* no module {module}\..*Install") as told:
        read_texts(tmp_path / name.partition(".")[0])
    assert told.value.__suppress_context__


def test_a_widget_says_why_its_front_end_cannot_be_unpacked(installed, tmp_path, monkeypatch):
    shutil.copy(installed / "ipyjourney" / "static.xz", tmp_path)
    monkeypatch.setitem(sys.modules, "lzma", None)
    monkeypatch.setattr(bundle, "STATIC", tmp_path / "static")
    assert 'el.textContent = "ipyjourney cannot unpack' in bundle.script("journey")
    assert bundle.style("journey") == ""
    with pytest.raises(RuntimeError, match="no module lzma"):
        bundle.page_front_end()


def test_the_modules_of_the_wheel_are_the_same_code_in_the_same_lines(installed):
    modules = {path: installed / path.relative_to(ROOT / "src") for path in sources("src", suffixes=(".py",))}
    assert len(modules) > 400
    texts = {
        path: (path.read_text(encoding="utf-8"), lean.read_text(encoding="utf-8")) for path, lean in modules.items()
    }
    assert sum(lean == whole for whole, lean in texts.values()) < 10
    compiled = {path: [list(numbered(code(text))) for text in both] for path, both in texts.items()}
    assert [path for path, (whole, lean) in compiled.items() if whole != lean] == []


def test_help_shows_the_same_in_a_wheel_as_in_a_checkout(printed):
    of_wheel, of_checkout = (json.loads(lines[-1]) for lines in printed)
    assert len(of_checkout) > 100
    public = {*PUBLIC, "ipyjourney.demo", "ipyjourney.result.journey.JourneyResult"}
    assert public < of_checkout.keys()
    assert {name for name, text in of_checkout.items() if of_wheel.get(name) != text} == set()
    assert of_wheel.keys() == of_checkout.keys()


def test_what_the_documentation_names_is_public_and_has_its_help(printed):
    modules = {path.relative_to(ROOT / "src"): path for path in sources("src", suffixes=(".py",))}
    texts = {
        ".".join(name.with_suffix("").parts).removesuffix(".__init__"): path.read_text(encoding="utf-8")
        for name, path in modules.items()
    }
    kept = shown_docstrings(PUBLIC, texts)
    found = {name: module_of(name, texts) for name in documented()}
    assert {"ipyjourney.demo.rates", "ipyjourney.spec.edits.flow"} <= set(found.values())
    assert {name: documented()[name] for name, module in found.items() if "" not in kept.get(module, ())} == {}
    of_wheel, _ = (json.loads(lines[-1]) for lines in printed)
    assert {*PUBLIC, *found.values()} <= of_wheel.keys()
    assert "Set what is counted" in of_wheel["ipyjourney.spec.edits.fields.configure"]


def test_an_installed_wheel_does_what_a_checkout_does(printed, installed):
    (place, *by_wheel, _), (other, *by_checkout, _) = printed
    assert place == str(installed / "ipyjourney" / "__init__.py")
    assert other == str(PACKAGE / "__init__.py")
    assert by_wheel == by_checkout


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
