"""Notebooks as pages, with the outputs that are stored in them. Nothing is run."""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import Any

__all__ = ["notebook_page"]

Cell = dict[str, Any]

STYLE = re.compile(r"<style.*?</style>", re.DOTALL)


def notebook_page(notebook: Path) -> str:
    """Write a notebook as Markdown; what its cells show without a kernel stands in it as HTML."""
    cells: list[Cell] = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    written: list[str] = []
    for cell in cells:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            written.append(source)
        elif source:
            written.append(f"```python\n{source}\n```")
            written.extend(filter(None, map(_output, cell["outputs"])))
    return "\n\n".join(written) + "\n"


def _output(output: Cell) -> str:
    data = output.get("data", {})
    if "application/vnd.jupyter.widget-view+json" in data:
        return ""  # the widget; its still form is the next output
    if "text/html" in data:
        html = STYLE.sub("", "".join(data["text/html"]))
    else:
        text = "".join(output.get("text") or data.get("text/plain", ""))
        html = f"<pre>{escape(text).rstrip()}</pre>" if text else ""
    # An empty line would end the HTML for Markdown.
    lines = "\n".join(line for line in html.splitlines() if line.strip())
    return f'<div class="notebook-output" data-search-exclude tabindex="0">\n{lines}\n</div>' if lines else ""
