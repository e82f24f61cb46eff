"""Containers: which columns tell accounts, opportunities, people and sessions apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias

from ipyjourney.data.columns import ColumnRole, SameColumnTwice, find_column, in_code, label_text
from ipyjourney.data.guess import STANDARD_CONTAINERS
from ipyjourney.data.kinds import ColumnKind
from ipyjourney.data.sessions import check_timeout
from ipyjourney.errors import IpyjourneyError, Note

__all__ = [
    "ContainerColumns",
    "ContainerKey",
    "EmptyKey",
    "UnusableContainer",
    "UnusableKey",
    "check_columns",
    "name_containers",
    "order_containers",
    "with_sessions",
]


@dataclass(frozen=True)
class ContainerKey:
    """How the instances of a container are told apart.

    Attributes
    ----------
    name : str
        The container, such as ``account``.
    columns : tuple of str
        Its key columns; an instance is one combination of their values with no null in it.
    timeout : timedelta, optional
        Of sessions that are cut from a person's rows: the longest gap within a session. The columns are the person's.

    Examples
    --------
    >>> ContainerKey("account", ("account_id",))
    ContainerKey(name='account', columns=('account_id',), timeout=None)
    """

    name: str
    columns: tuple[str, ...]
    timeout: timedelta | None = None


ContainerColumns: TypeAlias = str | Sequence[str] | ContainerKey


class UnusableContainer(IpyjourneyError):
    """A container that was given without a name or without columns."""


class UnusableKey(IpyjourneyError):
    """A key column whose values cannot be told apart, such as lists."""


class EmptyKey(IpyjourneyError):
    """A key that is null on every row."""


def name_containers(containers: object) -> dict[str, ContainerKey]:
    """Read the containers that a user gives.

    Parameters
    ----------
    containers : mapping of str to str, sequence of str or ContainerKey
        Key column or columns of each container; anything else is refused.

    Returns
    -------
    dict of str to ContainerKey

    Raises
    ------
    UnusableContainer
        If one has no name or no columns.

    Examples
    --------
    >>> name_containers({"session": ("person_id", "visit")})["session"].columns
    ('person_id', 'visit')
    """
    if not isinstance(containers, Mapping):
        raise UnusableContainer(name="", given=repr(containers), reason="mapping")
    return {name: _name_container(name, given) for name, given in containers.items()}


def check_columns(key: ContainerKey, kinds: Mapping[str, ColumnKind], timestamp: str) -> None:
    """Make sure that a key's columns exist and can be told apart.

    Raises
    ------
    UnknownColumn, SameColumnTwice, UnusableKey
        If not.
    """
    for column in key.columns:
        find_column(column, kinds, ColumnRole.CONTAINER, key.name)
        if column == timestamp:
            raise SameColumnTwice(column=column, role=ColumnRole.CONTAINER.value, subject=key.name)
        if kinds[column] is ColumnKind.OTHER:
            raise UnusableKey(column=column, code=in_code(column), container=key.name)


def with_sessions(keys: Mapping[str, ContainerKey], timeout: timedelta) -> tuple[dict[str, ContainerKey], list[Note]]:
    """Cut sessions from people's rows if there is no session key.

    Examples
    --------
    >>> person = ContainerKey("person", ("person_id",))
    >>> with_sessions({"person": person}, timedelta(minutes=30))[0]["session"].timeout
    datetime.timedelta(seconds=1800)
    """
    person = keys.get("person")
    if "session" in keys or person is None:
        return dict(keys), []
    minutes = timeout / timedelta(minutes=1)
    shown = int(minutes) if minutes.is_integer() else minutes
    note = Note("sessions-cut", {"columns": ", ".join(person.columns), "minutes": shown})
    return {**keys, "session": ContainerKey("session", person.columns, timeout)}, [note]


def order_containers(keys: Mapping[str, ContainerKey]) -> dict[str, ContainerKey]:
    """Put the standard containers first, the widest before the others.

    Examples
    --------
    >>> list(order_containers({"team": ContainerKey("team", ("t",)), "account": ContainerKey("account", ("a",))}))
    ['account', 'team']
    """
    order = [name for name in STANDARD_CONTAINERS if name in keys]
    return {name: keys[name] for name in (*order, *(name for name in keys if name not in STANDARD_CONTAINERS))}


def _name_container(name: object, given: object) -> ContainerKey:
    if not isinstance(name, str) or not name.strip():
        raise UnusableContainer(name=repr(name), given=repr(given), reason="name")
    timeout = None
    columns: Sequence[object] = (given,)
    if isinstance(given, ContainerKey):
        timeout = None if given.timeout is None else check_timeout(given.timeout)
        columns = given.columns
    elif isinstance(given, Sequence) and not isinstance(given, str):
        columns = given
    named = tuple(label_text(column) for column in columns)
    if not named or any(column is None for column in columns) or len(set(named)) < len(named):
        raise UnusableContainer(name=name, given=repr(given), reason="columns")
    return ContainerKey(name, named, timeout)
