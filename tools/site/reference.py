"""What the reference must hold: each public name, and words on everything that is public about it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

import ipyjourney

__all__ = ["reference_gaps"]

ENTRY = re.compile(r"^::: ipyjourney\.(\w+)$", re.MULTILINE)


def reference_gaps(pages: Iterable[str], names: Iterable[str] = tuple(ipyjourney.__all__)) -> list[str]:
    """Give the public names that no page of the reference shows, and those that say nothing of themselves."""
    entries = set(ENTRY.findall("\n".join(pages)))
    named = {name: getattr(ipyjourney, name) for name in names}
    members = {
        f"{name}.{part}": member
        for name, thing in named.items()
        if inspect.isclass(thing)
        for part, member in vars(thing).items()
        if not part.startswith("_") and (inspect.isroutine(member) or isinstance(member, property))
    }
    silent = (name for name, thing in (named | members).items() if not inspect.getdoc(thing))
    return [*(name for name in named if name not in entries), *silent]
