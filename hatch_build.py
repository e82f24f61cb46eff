"""Build the front end when it is missing or older than its sources, and only then; pack texts for wheels.

What an index shows of a release is the README without what only a checkout has beside it: pictures, links to its files.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).resolve().parent
JS = ROOT / "js"
STATIC = ROOT / "src" / "ipyjourney" / "static"
LOCALE = ROOT / "src" / "ipyjourney" / "locale"
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


def packed(path: Path) -> bytes:
    """Give what a wheel has of a text: word files without the comments for translators."""
    content = path.read_bytes().replace(b"\r\n", b"\n")
    if path.suffix != ".ftl":
        return content
    return b"".join(line for line in content.splitlines(keepends=True) if not line.startswith(b"#"))


def pack(archive: Path, folder: Path, paths: Iterable[Path]) -> None:
    """Put texts one after the other into an archive; the wheel compresses it, so that it does not itself."""
    with ZipFile(archive, "w", ZIP_STORED) as written:
        for path in paths:
            written.writestr(ZipInfo(path.relative_to(folder).as_posix()), packed(path))


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
        if self.target_name == "wheel" and version == "standard":
            self.pack(build_data)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Drop the archives: they are in the wheel."""
        shutil.rmtree(build_data.pop("packed_in", ""), ignore_errors=True)

    def pack(self, build_data: dict[str, Any]) -> None:
        """Put what resembles each other side by side: a word file in all languages, a part of all widgets."""
        folder = Path(tempfile.mkdtemp(prefix="ipyjourney-"))
        build_data["packed_in"] = str(folder)
        words = sorted(LOCALE.rglob("*.ftl"), key=lambda path: (path.name, path.parent.name))
        built = [path for path in STATIC.iterdir() if path.suffix in {".css", ".js"}]
        built.sort(key=lambda path: (path.suffix, path.name.split(".")[1:], path.name))
        for source, paths in ((LOCALE, words), (STATIC, built)):
            archive = folder / f"{source.name}.zip"
            pack(archive, source, paths)
            build_data["force_include"][str(archive)] = f"ipyjourney/{archive.name}"

    def refresh(self) -> None:
        """Build the bundle where it is stale."""
        built = all(path.is_file() for path in BUNDLE)
        if not JS.is_dir():
            if built:
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
