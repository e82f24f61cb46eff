"""Build the front end when it is missing or older than its sources, and only then; pack what a release has of it all.

What an index shows of a release is the README without what only a checkout has beside it: pictures, links to its files.
"""

from __future__ import annotations

import bz2
import hashlib
import lzma
import re
import runpy
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).resolve().parent
JS = ROOT / "js"
PACKAGE = ROOT / "src" / "ipyjourney"
STATIC = PACKAGE / "static"
LOCALE = PACKAGE / "locale"
PACKED = (PACKAGE / "locale.bz2", PACKAGE / "static.xz")
"""What a source archive has in place of word files and front ends, and a wheel too."""

STAMP = STATIC / "inputs.sha256"
WIDGETS = ("journey", "cohort", "flow")
BUNDLE = tuple(STATIC / f"{name}{suffix}" for name in (*WIDGETS, "page") for suffix in (".js", ".css"))
SETTINGS = ("package.json", "package-lock.json", "tsconfig.json", "build.mjs", "scoped.mjs")


def inputs() -> list[Path]:
    """Give every file that the bundle is made from."""
    words = LOCALE.rglob("*.ftl")
    sources = (path for path in (JS / "src").rglob("*") if path.is_file() and not path.name.startswith("."))
    return [*(JS / name for name in SETTINGS), *sorted(sources), *sorted(words)]


def digest() -> str:
    """Sum up the inputs by name and content; line ends do not count."""
    total = hashlib.sha256()
    for path in inputs():
        content = path.read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{path.relative_to(ROOT).as_posix()}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


def standing_alone(readme: str) -> str:
    """Leave out pictures, and make links to files of the checkout plain text."""
    text = re.sub(
        r"<picture>.*?</picture>\n*|^!\[[^]]*\]\((?!https:)[^)]*\)\n*", "", readme, flags=re.DOTALL | re.MULTILINE
    )
    return re.sub(r"\[([^]]*)\]\((?!https:|#)[^)]*\)", r"\1", text)


def joined(texts: Iterable[tuple[str, str]]) -> bytes:
    """Put texts one after the other, each after its name; `ipyjourney.texts` takes them apart."""
    parts = [part for text in texts for part in text]
    assert not any("\0" in part for part in parts)
    return "\0".join(parts).encode()


def read(path: Path) -> str:
    return path.read_bytes().replace(b"\r\n", b"\n").decode()


def pack_front_ends() -> bytes:
    """Compress the front ends as one: each holds much of what the others hold."""
    built = [(path.name, read(path)) for path in STATIC.iterdir() if path.suffix in {".css", ".js"}]
    built.sort(key=lambda text: (Path(text[0]).suffix, -len(text[1]), text[0]))
    best = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}
    return lzma.compress(joined(built), check=lzma.CHECK_CRC32, filters=[best])


def pack_words() -> bytes:
    """Compress the word files as one, without comments, and with the ids of their messages in English alone."""
    names = {path.relative_to(LOCALE).as_posix(): read(path) for path in LOCALE.rglob("*.ftl")}
    english = {name.partition("/")[2]: messages(text) for name, text in names.items() if name.startswith("en/")}
    texts: list[tuple[str, str]] = []
    for name in sorted(names, key=lambda name: (not name.startswith("en/"), name)):
        said, first = messages(names[name]), english.get(name.partition("/")[2], {})
        if name.startswith("en/") or said.keys() != first.keys():
            texts.append((name, "".join(f"{key} ={value}" for key, value in said.items())))
        else:
            texts.append((name, "".join(f"={said[key]}" for key in first)))
    return bz2.compress(joined(texts))


def messages(text: str) -> dict[str, str]:
    """Take a word file apart: by the id of each message, what stands after its equals sign, up to the next message."""
    bare = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    _, *parts = re.split(r"^(-?[A-Za-z][\w-]*) *=", bare, flags=re.MULTILINE)
    return {key: f"{value.rstrip()}\n" for key, value in zip(parts[::2], parts[1::2], strict=True)}


def lean_modules() -> dict[str, str]:
    """Give the modules as a wheel has them, by their paths in it."""
    rules = runpy.run_path(str(Path(__file__).with_name("hatch_lean.py")))
    names = {path.relative_to(PACKAGE.parent): read(path) for path in sorted(PACKAGE.rglob("*.py"))}
    modules = {".".join(path.with_suffix("").parts).removesuffix(".__init__"): path for path in names}
    sources = {module: names[path] for module, path in modules.items()}
    shown = rules["shown_docstrings"](rules["PUBLIC"], sources)
    return {path.as_posix(): rules["lean"](names[path], shown.get(module, ())) for module, path in modules.items()}


class Description(MetadataHookInterface):
    """Describe the release to an index."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Say what the README says."""
        text = standing_alone((ROOT / "README.md").read_text(encoding="utf-8"))
        metadata["readme"] = {"content-type": "text/markdown", "text": text}


class FrontEnd(BuildHookInterface[Any]):
    """Make ``static/`` before a wheel, an editable install or a source archive is packed."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the bundle where it is stale; an editable install reads the folders themselves."""
        self.refresh()
        if version == "standard":
            self.pack(build_data)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Drop what was made for the archive: it is in it."""
        shutil.rmtree(build_data.pop("packed_in", ""), ignore_errors=True)

    def pack(self, build_data: dict[str, Any]) -> None:
        """Pack texts for both archives, and lean modules for a wheel."""
        folder = Path(tempfile.mkdtemp(prefix="ipyjourney-"))
        build_data["packed_in"] = str(folder)
        place = "ipyjourney" if self.target_name == "wheel" else "src/ipyjourney"
        for path, source, pack in zip(PACKED, (LOCALE, STATIC), (pack_words, pack_front_ends), strict=True):
            packed = path
            # A source archive has no folders any more: its wheel gets what it has.
            if source.is_dir() or not path.is_file():
                packed = folder / path.name
                packed.write_bytes(pack())
            build_data["force_include"][str(packed)] = f"{place}/{path.name}"
        if self.target_name == "wheel":
            for name, text in lean_modules().items():
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="\n")
                build_data["force_include"][str(path)] = name

    def refresh(self) -> None:
        """Build the bundle where it is stale."""
        built = all(path.is_file() for path in BUNDLE)
        if not JS.is_dir():
            if built or all(path.is_file() for path in PACKED):
                return
            raise RuntimeError("ipyjourney: there is neither a front end nor its sources (js/) to build it from.")
        wanted = digest()
        if built and STAMP.is_file() and STAMP.read_text(encoding="ascii").strip() == wanted:
            return
        npm = shutil.which("npm")
        if npm:
            self.build(npm)
            STAMP.write_text(f"{wanted}\n", encoding="ascii")
        elif built:
            self.app.display_warning(
                "ipyjourney: the sources of the front end have changed since it was built, and npm is not on PATH; "
                "the OLD front end is packed. Install Node 20 or later and build again."
            )
        else:
            raise RuntimeError(
                "ipyjourney: the front end is not built yet, and npm, which builds it, is not on PATH. "
                "Install Node 20 or later, or install a release: its wheel and its source archive hold the front end."
            )

    def build(self, npm: str) -> None:
        """Install the pinned packages where they are not, and bundle."""
        installed, lock = JS / "node_modules" / ".package-lock.json", JS / "package-lock.json"
        if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
            self.run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
        self.run(npm, "run", "--silent", "build")

    def run(self, *command: str) -> None:
        """Run a command in ``js/``, and show what it printed only where it fails."""
        done = subprocess.run(
            command, cwd=JS, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace"
        )
        if done.returncode:
            called = " ".join(("npm", *command[1:]))
            raise RuntimeError(f"ipyjourney: the front end was not built; `{called}` in js/ said:\n{done.stdout}")
