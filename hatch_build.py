"""Build the front end when it is missing or older than its sources, and only then."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
JS = ROOT / "js"
STATIC = ROOT / "src" / "ipyjourney" / "static"
STAMP = STATIC / "inputs.sha256"
WIDGETS = ("journey", "cohort", "flow")
BUNDLE = tuple(STATIC / f"{name}{suffix}" for name in (*WIDGETS, "page") for suffix in (".js", ".css"))
SETTINGS = ("package.json", "package-lock.json", "tsconfig.json", "build.mjs", "scoped.mjs", "licenses/Apache-2.0.txt")


def inputs() -> list[Path]:
    """Give every file that the bundle is made from."""
    words = (ROOT / "src" / "ipyjourney" / "locale").rglob("*.ftl")
    sources = (path for path in (JS / "src").rglob("*") if path.is_file() and not path.name.startswith("."))
    return [*(JS / name for name in SETTINGS), *sorted(sources), *sorted(words)]


def digest() -> str:
    """Sum up the inputs by name and content; line ends do not count."""
    total = hashlib.sha256()
    for path in inputs():
        content = path.read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{path.relative_to(ROOT).as_posix()}\0{len(content)}\0".encode() + content)
    return total.hexdigest()


class FrontEnd(BuildHookInterface[Any]):
    """Make ``static/`` before a wheel, an editable install or a source archive is packed."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling gives both)
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
