"""Errors and notes: a message id with its parameters, written out only when someone reads them."""

from __future__ import annotations

import difflib
import re
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ipyjourney.words import MessageValue, clean, format_message, shortened

__all__ = ["ErrorWire", "IpyjourneyError", "Note", "UnknownName", "nearest"]

ErrorWire = dict[str, object]

OURS = Path(__file__).parent
INSTALLED = {"site-packages", "dist-packages"}

MOST = 1000
"""Characters of a text in a message."""


class IpyjourneyError(Exception):
    """Something that the user can mend: what happened, why it matters, how to fix it.

    The id of the message is the name of the class in kebab-case; the words are in the word files, so that a widget
    can show the same error in any language.

    It is no ``ValueError``: pydantic would swallow one that a validator raises and wrap it in words of its own.

    Parameters
    ----------
    **parameters : object
        Values of the message's variables.

    Examples
    --------
    >>> error = UnknownName(kind="metric", name="Wno", known=("Won", "Lost"))
    >>> error.message_id, error.parameters["nearest"]
    ('unknown-name', 'Won')
    """

    def __init__(self, **parameters: object) -> None:
        self.parameters: dict[str, object] = {name: _said(value) for name, value in parameters.items()}
        super().__init__(self.message_id)

    @property
    def message_id(self) -> str:
        """Id of the message in the word files."""
        return re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__).lower()

    @property
    def what(self) -> str:
        """What happened."""
        return self._said("what")

    @property
    def why(self) -> str:
        """Why it matters."""
        return self._said("why")

    @property
    def fix(self) -> str:
        """How to mend it."""
        return self._said("fix")

    def _said(self, part: str) -> str:
        return clean(format_message(self.message_id, self.parameters, attribute=part))

    def to_wire(self) -> ErrorWire:
        """Give the error as plain JSON values, for a front end."""
        return {
            "id": self.message_id,
            "parameters": {name: _jsonable(value) for name, value in self.parameters.items()},
            "what": self.what,
            "why": self.why,
            "fix": self.fix,
        }

    def _render_traceback_(self) -> list[str]:
        """Give what a notebook shows, which asks for it: the reader's own lines and the message, none of our code."""
        frames = traceback.extract_tb(self.__traceback__)
        others = [frame for frame in frames if not Path(frame.filename).is_relative_to(OURS)]
        own = [frame for frame in others if not INSTALLED & set(Path(frame.filename).parts)]
        lines = [line for entry in traceback.format_list(own) for line in entry.rstrip("\n").split("\n")]
        return [*lines, f"\x1b[31m{type(self).__name__}\x1b[39m: {self}"]

    def __str__(self) -> str:
        try:
            return f"{self.what}\n{self.why}\n{self.fix}"
        except MemoryError:
            # Words are read from their file when somebody needs them: there may be no room for it any more.
            return f"{self.message_id}: {', '.join(map(str, self.parameters.values()))}"


class UnknownName(IpyjourneyError):
    """A name that the data view does not have.

    Parameters
    ----------
    kind : str
        What was looked for: ``metric``, ``dimension``, ``container`` …
    name : str
        The name that was asked for.
    known : iterable of str
        The names that there are.
    """

    def __init__(self, *, kind: str, name: object, known: Iterable[str]) -> None:
        names = tuple(known)
        shown = (*names[:20], "…") if len(names) > 20 else names
        guess = nearest(str(name), names)
        super().__init__(
            kind=kind,
            name=str(name),
            nearest=guess or "",
            close="yes" if guess else "no" if names else "none",
            known=shown,
        )


@dataclass(frozen=True)
class Note:
    """A remark on data or a result: what was left out, guessed or ambiguous.

    Attributes
    ----------
    message_id : str
        Id of the message in the word files.
    parameters : mapping of str to str, int or float
        Values of the message's variables.
    """

    message_id: str
    parameters: Mapping[str, MessageValue] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The remark in words."""
        return clean(format_message(self.message_id, {name: _said(value) for name, value in self.parameters.items()}))

    def __str__(self) -> str:
        return self.text


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Find the known name that is spelt most like a name, whatever its case.

    Examples
    --------
    >>> nearest("acount_id", ["account_id", "event"])
    'account_id'
    """
    by_folded = {other.casefold(): other for other in known}
    found = difflib.get_close_matches(name.casefold(), list(by_folded), n=1, cutoff=0.6)
    return by_folded[found[0]] if found else None


def _said(value: object) -> object:
    """Cut what is longer than anybody reads: names come from data, and from whoever sends a message."""
    if isinstance(value, str):
        return shortened(value, MOST)
    return tuple(map(_said, value)) if isinstance(value, tuple | list) else value


def _jsonable(value: object) -> object:
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Iterable):
        return [_jsonable(part) for part in value]
    return str(value)
