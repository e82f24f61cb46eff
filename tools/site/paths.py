"""Where the files of the repository stand on the site, and what a link from one to another becomes."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["DOCS", "ROOT", "outside_pages", "relink"]

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

OUTSIDE = {
    "README.md": "index.md",
    "CHANGELOG.md": "changes.md",
    "CONTRIBUTING.md": "contributing.md",
    "LICENSE": "license.md",
    "SECURITY.md": "security.md",
    "benchmarks/README.md": "benchmarks.md",
    "docs/decisions": "decisions.md",
}
"""What stands outside of the folder of documents, or is made of it, and where the site has it."""

LINK = re.compile(r"(?P<before>\]\(|\b(?:src|srcset|href)=\")(?P<target>[^)\"\s]+)")


def outside_pages() -> dict[str, str]:
    """Give every page from outside of ``docs``: its path in the repository, and its place on the site."""
    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    return OUTSIDE | {f"notebooks/{file.name}": f"notebooks/{file.stem}.md" for file in notebooks}


def relink(text: str, file: str, place: str) -> str:
    """Turn the links of a file of the repository into those of its page on the site.

    Parameters
    ----------
    text : str
        Markdown.
    file : str
        Path of the file in the repository.
    place : str
        Path of its page on the site.
    """
    known = outside_pages()

    def replaced(found: re.Match[str]) -> str:
        parts = urlsplit(found["target"])
        meant = posixpath.normpath(posixpath.join(posixpath.dirname(file), parts.path))
        page = known.get(meant, meant.removeprefix("docs/") if meant.startswith("docs/") else None)
        if parts.scheme or not parts.path or page is None:
            return found[0]
        target = posixpath.relpath(page, posixpath.dirname(place) or ".")
        return found["before"] + target + (f"#{parts.fragment}" if parts.fragment else "")

    return LINK.sub(replaced, text)
