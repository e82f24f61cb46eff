"""The files of the project: what git knows, and what it would take in."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "ipyjourney"
STATIC = PACKAGE / "static"

BINARY = {".gif", ".ico", ".parquet", ".png", ".woff2"}


@cache
def project_files() -> tuple[Path, ...]:
    """Give every file that is tracked, or new and not ignored."""
    command = ("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return tuple(sorted(path for path in paths if path.is_file()))


def text_files() -> tuple[Path, ...]:
    """Give the project's files of text."""
    return tuple(path for path in project_files() if path.suffix not in BINARY)


def sources(*folders: str, suffixes: tuple[str, ...]) -> tuple[Path, ...]:
    """Give the project's files below some folders that end in one of the suffixes."""
    return tuple(
        path
        for path in project_files()
        if path.suffix in suffixes and any(path.is_relative_to(ROOT / folder) for folder in folders)
    )


def shown(path: Path) -> str:
    """Give a path as one says it in this project."""
    return path.relative_to(ROOT).as_posix()
