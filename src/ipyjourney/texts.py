"""Word files and built front ends: folders in a checkout, one packed file for each of these folders in a release.

The files of a folder resemble each other, so that they are compressed as one (ADR 010): words with bz2, which is the
smaller there, front ends with LZMA. A packed file is a row of names and texts with a NUL after each. In a word file of
another language than English the ids of messages are left out: they are those of the English file, in its order.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pathlib import Path

__all__ = ["CannotUnpack", "read_texts", "text_names"]

SUFFIXES = frozenset({".css", ".ftl", ".js"})
MODULES = {".bz2": "bz2", ".xz": "lzma"}
"""The modules of Python that unpack, by the suffix of what they unpack."""

ID = re.compile(r"^(-?[A-Za-z][\w-]*) =", re.MULTILINE)


# It stands here, since no word file can say it where words cannot be unpacked.
_MISSING = """ipyjourney cannot unpack its file {file}: this Python has no module {module}.
It was built on a machine without the headers of the library behind this module.
Install them (Debian, Ubuntu: libbz2-dev liblzma-dev; Fedora: bzip2-devel xz-devel; macOS: brew install xz) and build \
this Python again, or take one that is already built, from python.org, conda or your system."""


class CannotUnpack(RuntimeError):
    """A Python that lacks a module which unpacks texts."""


def text_names(folder: Path) -> tuple[str, ...]:
    """Give the paths of the texts below a folder, or in the packed file that a release has in its place, sorted.

    Examples
    --------
    >>> "de/edits.ftl" in text_names(Path(__file__).parent / "locale")
    True
    """
    packed = _packed(folder)
    if packed is not None:
        return tuple(sorted(_unpacked(packed)))
    paths = (path for path in folder.rglob("*") if path.suffix in SUFFIXES)
    return tuple(sorted(path.relative_to(folder).as_posix() for path in paths))


def read_texts(folder: Path, start: str = "") -> dict[str, str]:
    """Read the texts whose paths begin alike, from a folder or from its packed file.

    Examples
    --------
    >>> list(read_texts(Path(__file__).parent / "locale", "en/edit"))
    ['en/editing.ftl', 'en/edits.ftl']
    """
    names = [name for name in text_names(folder) if name.startswith(start)]
    packed = _packed(folder)
    if packed is None:
        return {name: (folder / name).read_text(encoding="utf-8") for name in names}
    texts = _unpacked(packed)
    return {name: _with_ids(texts[name], texts.get(f"en/{name.partition('/')[2]}", "")) for name in names}


def _packed(folder: Path) -> Path | None:
    if folder.is_dir():
        return None
    paths = (folder.with_suffix(suffix) for suffix in MODULES)
    return next((path for path in paths if path.is_file()), None)


@cache
def _unpacked(packed: Path) -> dict[str, str]:
    module = MODULES[packed.suffix]
    try:
        content: bytes = import_module(module).decompress(packed.read_bytes())
    except ImportError:
        raise CannotUnpack(_MISSING.format(file=packed.name, module=module)) from None
    parts = content.decode().split("\0")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _with_ids(text: str, english: str) -> str:
    """Put the ids of the English messages before what another language says, where they were left out."""
    if not text.startswith("="):
        return text
    ids = iter(ID.findall(english))
    return re.sub("^=", lambda _: f"{next(ids)} =", text, flags=re.MULTILINE)
