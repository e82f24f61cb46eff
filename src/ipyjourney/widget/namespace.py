"""The names of the user's own code, to which a data frame can be added."""

from __future__ import annotations

import builtins
import keyword
import sys
from collections.abc import Mapping
from typing import Protocol, cast

import pandas as pd

from ipyjourney.errors import IpyjourneyError

__all__ = ["NameTaken", "NoNamespace", "UnusableName", "add_frame"]


class UnusableName(IpyjourneyError):
    """A name that no variable can have, or that Python or the notebook has a meaning for."""


class NameTaken(IpyjourneyError):
    """A name that stands for something else already."""


class NoNamespace(IpyjourneyError):
    """A widget that is shown where there is no code of the user's."""


class _Shell(Protocol):
    user_ns: Mapping[str, object]
    user_ns_hidden: Mapping[str, object]

    def push(self, variables: dict[str, object]) -> None: ...


def add_frame(name: str, frame: pd.DataFrame, *, replace: bool) -> None:
    """Give a data frame a name in the user's own code.

    Parameters
    ----------
    name : str
    frame : DataFrame
    replace : bool
        Whether the name may stand for something else already.

    Raises
    ------
    UnusableName
        If it is no name of a variable, or one of Python's own or the notebook's.
    NameTaken
        If it stands for something already and that is not to be replaced.
    NoNamespace
        If no code of the user's runs here.
    """
    shell = _shell()
    if shell is None:
        raise NoNamespace()
    reason = _why_unusable(name, shell)
    if reason is not None:
        raise UnusableName(name=name, reason=reason)
    if name in shell.user_ns and not replace:
        raise NameTaken(name=name, of=type(shell.user_ns[name]).__name__)
    shell.push({name: frame})


def _why_unusable(name: str, shell: _Shell) -> str | None:
    if not name.isidentifier():
        return "spelling"
    if keyword.iskeyword(name) or keyword.issoftkeyword(name):
        return "keyword"
    # The notebook keeps names with an underscore for its history, and hides its others (In, Out, exit) from lists.
    return "taken" if hasattr(builtins, name) or name in shell.user_ns_hidden or name.startswith("_") else None


def _shell() -> _Shell | None:
    """Find the shell that runs the cells of a notebook, if any runs: without IPython there is none."""
    ipython = sys.modules.get("IPython")
    return None if ipython is None else cast("_Shell | None", ipython.get_ipython())
