"""Word files and built front ends: folders in a checkout, one archive for each of these folders in a wheel.

A wheel compresses every file alone, though these files resemble each other. In an archive that is not compressed itself
they are compressed as one (ADR 010).
"""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

__all__ = ["read_texts", "text_names"]

SUFFIXES = frozenset({".css", ".ftl", ".js"})


def text_names(folder: Path) -> tuple[str, ...]:
    """Give the paths of the texts below a folder, or in the archive that a wheel has in its place, sorted.

    Examples
    --------
    >>> "de/edits.ftl" in text_names(Path(__file__).parent / "locale")
    True
    """
    archive = _archive(folder)
    if archive is None:
        paths = (path for path in folder.rglob("*") if path.suffix in SUFFIXES)
        return tuple(sorted(path.relative_to(folder).as_posix() for path in paths))
    with ZipFile(archive) as packed:
        return tuple(sorted(packed.namelist()))


def read_texts(folder: Path, start: str = "") -> dict[str, str]:
    """Read the texts whose paths begin alike, from a folder or from its archive.

    Examples
    --------
    >>> list(read_texts(Path(__file__).parent / "locale", "en/edit"))
    ['en/editing.ftl', 'en/edits.ftl']
    """
    names = [name for name in text_names(folder) if name.startswith(start)]
    archive = _archive(folder)
    if archive is None:
        return {name: (folder / name).read_text(encoding="utf-8") for name in names}
    with ZipFile(archive) as packed:
        return {name: packed.read(name).decode() for name in names}


def _archive(folder: Path) -> Path | None:
    archive = folder.with_name(f"{folder.name}.zip")
    return archive if archive.is_file() and not folder.is_dir() else None
