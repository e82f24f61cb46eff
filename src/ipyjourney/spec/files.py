"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from pathlib import Path

from ipyjourney.errors import IpyjourneyError
from ipyjourney.words import format_message

__all__ = ["UnwritableFile", "check_place", "save_files", "write_together", "write_whole"]


class UnwritableFile(IpyjourneyError):
    """A file that cannot be written where it should be."""


def check_place(target: Path) -> None:
    """Refuse a place where no file can be.

    Parameters
    ----------
    target : Path

    Raises
    ------
    UnwritableFile
        If there is a folder, or no folder for it.
    """
    try:
        if target.is_dir():
            raise UnwritableFile(file=str(target), reason=format_message("command-is-folder"))
        if not target.absolute().parent.is_dir():
            raise UnwritableFile(file=str(target), reason=format_message("command-no-folder"))
    except (OSError, ValueError) as problem:
        raise UnwritableFile(file=str(target), reason=str(problem)) from None


def save_files(contents: Mapping[Path, str | bytes]) -> None:
    """Write files that were asked for, together.

    Parameters
    ----------
    contents : mapping of Path to str or bytes
        Text is written as UTF-8.

    Raises
    ------
    UnwritableFile
        If one of them cannot be written; then none is.
    """
    for target in contents:
        check_place(target)
    try:
        write_together(contents)
    except OSError as problem:
        file = ", ".join(map(str, contents))
        raise UnwritableFile(file=file, reason=problem.strerror or str(problem)) from None


def write_whole(path: str | os.PathLike[str], content: str | bytes) -> None:
    """Write a file, whole or not at all; text as UTF-8.

    The file is written beside its place and moved there, so that a crash leaves the last version.
    """
    write_together({Path(path): content})


def write_together(contents: Mapping[Path, str | bytes]) -> None:
    """Write several files, each whole or not at all; none takes its place before all are written."""
    parts = {target: target.with_name(f".{uuid.uuid4().hex}.part") for target in contents}
    try:
        for target, content in contents.items():
            with parts[target].open("xb") as file:
                file.write(content.encode("utf-8") if isinstance(content, str) else content)
        for target, part in parts.items():
            part.replace(target)
    except BaseException:
        for part in parts.values():
            part.unlink(missing_ok=True)
        raise
