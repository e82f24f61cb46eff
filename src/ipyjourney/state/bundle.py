"""The built front ends, and what stands in for them in a checkout that has not built them.

They are given to anywidget as text. For a path it would connect every widget to a signal of the file, which then keeps
the widget, its view and its data alive for good; only while one works on the front end is that worth it.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.texts import CannotUnpack, read_texts

__all__ = ["PageNotBuilt", "UnknownPart", "page_front_end", "part", "part_names", "script", "style"]

STATIC = Path(__file__).parent.parent / "static"


class UnknownPart(IpyjourneyError):
    """A part of a front end that is not among those that were built."""


class PageNotBuilt(IpyjourneyError):
    """A checkout that has not built what makes a saved page live."""


# Its words stand here: it takes the place of the code that could look them up.
_UNBUILT = """
export default {
  render({ el }) {
    el.textContent =
      'The front end of ipyjourney is not built. Run "npm ci" and "npm run build" in the folder js/ of the checkout ' +
      'and restart the kernel, or install a released wheel, which contains it.';
  },
};
"""

_UNREAD = """
export default {
  render({ el }) {
    el.textContent = MESSAGE;
  },
};
"""


def script(name: str) -> Path | str:
    """Find the module of a front end; without one, a module that says how to get it.

    Its parts are read with it: they fit no module of another build, such as an upgrade may put there before they are
    asked for.
    """
    try:
        _parts_of(STATIC, name)
        return _source(f"{name}.js", "//", _UNBUILT)
    except CannotUnpack as error:
        # Whatever needs no front end works all the same.
        return f"//{_UNREAD.replace('MESSAGE', json.dumps(str(error)))}"


def style(name: str) -> Path | str:
    """Find the style sheet of a front end."""
    try:
        return _source(f"{name}.css", "/* */", "")
    except CannotUnpack:
        return ""


def page_front_end() -> tuple[str, str]:
    """Read the script and the style sheet of saved pages.

    Raises
    ------
    PageNotBuilt
        If they are not there.
    """
    try:
        return _read_page(STATIC) if _is_watched() else _kept_page(STATIC)
    except KeyError:
        raise PageNotBuilt() from None


def part_names(name: str) -> tuple[str, ...]:
    """List the parts of a front end that are loaded late: ``journey.details.js`` is the part ``details``."""
    return tuple(_parts_of(STATIC, name))


def part(name: str, part_name: str) -> tuple[str, str]:
    """Read the module and the style sheet of a late part.

    Raises
    ------
    UnknownPart
        If nothing of that name was built.
    """
    parts = _parts_of(STATIC, name)
    # A name comes from a browser: it is looked up, never made a path of.
    if part_name not in parts:
        guess = nearest(part_name, parts)
        raise UnknownPart(name=part_name, known=tuple(parts) or "none", nearest=guess or "none")
    return parts[part_name]


def _parts_of(folder: Path, name: str) -> dict[str, tuple[str, str]]:
    return _read_parts(folder, name) if _is_watched() else _kept_parts(folder, name)


@cache
def _kept_parts(folder: Path, name: str) -> dict[str, tuple[str, str]]:
    return _read_parts(folder, name)


def _read_parts(folder: Path, name: str) -> dict[str, tuple[str, str]]:
    """Read the modules and style sheets of a front end's parts, by name."""
    files = read_texts(folder, f"{name}.")
    modules = [file.removesuffix(".js") for file in files if file.endswith(".js") and file != f"{name}.js"]
    return {each.removeprefix(f"{name}."): (files[f"{each}.js"], files.get(f"{each}.css", "")) for each in modules}


@cache
def _kept_page(folder: Path) -> tuple[str, str]:
    return _read_page(folder)


def _read_page(folder: Path) -> tuple[str, str]:
    files = read_texts(folder, "page.")
    return files["page.js"], files["page.css"]


def _is_watched() -> bool:
    return os.environ.get("ANYWIDGET_HMR") == "1"


def _source(name: str, comment: str, otherwise: str) -> Path | str:
    path = STATIC / name
    if _is_watched() and path.is_file():
        return path
    text = read_texts(STATIC, name).get(name)
    # Text of a single line would be taken for the name of a file.
    return otherwise if text is None else f"{comment}\n{text}"
