"""Column names: made text, unique, and found by the names that a user gives."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from ipyjourney.errors import IpyjourneyError, nearest

__all__ = [
    "ColumnRole",
    "DuplicateColumns",
    "SameColumnTwice",
    "UnknownColumn",
    "find_column",
    "in_code",
    "label_text",
    "shown",
    "text_labels",
]

SHOWN = 20


class ColumnRole(StrEnum):
    """What a column is used for."""

    TIMESTAMP = "timestamp"
    CONTAINER = "container"
    EVENT = "event"
    DIMENSION = "dimension"
    MEASURE = "measure"
    LOOKUP = "lookup"
    TIE_BREAKER = "tie_breaker"


class UnknownColumn(IpyjourneyError):
    """A column that the table does not have.

    Parameters
    ----------
    name : str
        The column that was asked for.
    role : ColumnRole
        What it was to be used for.
    known : iterable of str
        The columns that there are.
    subject : str, optional
        Which container, lookup, dimension or measure needs the column.
    """

    def __init__(self, *, name: object, role: ColumnRole, known: Iterable[str], subject: str = "") -> None:
        names = tuple(known)
        guess = nearest(str(name), names)
        super().__init__(
            name=str(name),
            role=role.value,
            subject=subject,
            named="yes" if subject else "no",
            nearest=guess or "",
            close="no" if guess is None else "yes",
            known=shown(names),
        )


class DuplicateColumns(IpyjourneyError):
    """Several columns of one table have the same name."""


class SameColumnTwice(IpyjourneyError):
    """One column was named for two uses that exclude each other."""


def label_text(label: object) -> str:
    """Write a column label as text; the parts of a tuple are joined with a slash.

    Examples
    --------
    >>> label_text(0), label_text(("revenue", "sum")), label_text(("account", ""))
    ('0', 'revenue / sum', 'account')
    """
    if isinstance(label, tuple):
        parts = [label_text(part) for part in label]
        return " / ".join(part for part in parts if part)
    return str(label)


def text_labels(labels: Iterable[object], *, source: str) -> list[str]:
    """Name every column by text.

    Parameters
    ----------
    labels : iterable of object
        Column labels, of any type.
    source : str
        Which table has them; empty text is the event table.

    Returns
    -------
    list of str

    Raises
    ------
    DuplicateColumns
        If two columns would have the same name.

    Examples
    --------
    >>> text_labels([0, "event"], source="")
    ['0', 'event']
    """
    names = [label_text(label) for label in labels]
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise DuplicateColumns(
            names=shown([f'"{name}"' for name in twice]),
            count=len(twice),
            table="events" if not source else "lookup",
            lookup=source,
        )
    return names


def find_column(name: object, known: Iterable[str], role: ColumnRole, subject: str = "") -> str:
    """Find the column that a user names.

    Raises
    ------
    UnknownColumn
        If there is none of that name.

    Examples
    --------
    >>> find_column("event", ["event", "timestamp"], ColumnRole.EVENT)
    'event'
    """
    names = tuple(known)
    text = label_text(name)
    if text not in names:
        raise UnknownColumn(name=text, role=role, known=names, subject=subject)
    return text


def in_code(value: str) -> str:
    r"""Write a name as a Python program does.

    Examples
    --------
    >>> in_code('the "best" day')
    '"the \\"best\\" day"'
    """
    # What no reader sees, such as a blank that does not break, is dropped from messages.
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape", "surrogatepass").decode("ascii")
        for letter in json.dumps(value, ensure_ascii=False)
    )


def shown(names: Iterable[str], limit: int = SHOWN) -> tuple[str, ...]:
    """Shorten a list of names for a message.

    Examples
    --------
    >>> shown("abcd", limit=2)
    ('a', 'b', '…')
    """
    listed = tuple(names)
    return (*listed[:limit], "…") if len(listed) > limit else listed
