"""The built front ends, and what stands in for them in a checkout that has not built them.

They are given to anywidget as text. For a path it would connect every widget to a signal of the file, which then keeps
the widget, its view and its data alive for good; only while one works on the front end is that worth it.
"""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["script", "style"]

STATIC = Path(__file__).parent.parent / "static"

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


def script(name: str) -> Path | str:
    """Find the module of a front end; without one, a module that says how to build it."""
    return _source(STATIC / f"{name}.js", "//", _UNBUILT)


def style(name: str) -> Path | str:
    """Find the style sheet of a front end."""
    return _source(STATIC / f"{name}.css", "/* */", "")


def _source(path: Path, comment: str, otherwise: str) -> Path | str:
    if not path.is_file():
        return otherwise
    if os.environ.get("ANYWIDGET_HMR") == "1":
        return path
    # Text of a single line would be taken for the name of a file.
    return f"{comment}\n{path.read_text(encoding='utf-8')}"
