"""Containers that nobody names: keys by the usual names of columns, refused where these leave a doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from ipyjourney.data.columns import in_code
from ipyjourney.data.containers import ContainerKey
from ipyjourney.data.guess import STANDARD_CONTAINERS, guess_keys, is_customer
from ipyjourney.data.instances import key_codes
from ipyjourney.data.kinds import ColumnKind, is_empty
from ipyjourney.errors import IpyjourneyError, Note

__all__ = ["AmbiguousContainer", "guess_containers"]

EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
SAMPLE = 1_000


class AmbiguousContainer(IpyjourneyError):
    """A key that cannot be guessed without a doubt: another one would give other figures.

    Parameters
    ----------
    reason : str
        ``several`` columns, ``emails`` where companies are expected, or ``customers``.
    candidates : sequence of str
    containers, others : mapping of str to str
        What may be meant.
    """

    def __init__(
        self,
        *,
        reason: str,
        container: str,
        candidates: Iterable[str],
        containers: Mapping[str, str],
        others: Mapping[str, str],
    ) -> None:
        super().__init__(
            reason=reason,
            container=container,
            candidates=[f'"{column}"' for column in candidates],
            line=_argument(containers),
            other=_argument(others),
        )


def guess_containers(
    frame: pd.DataFrame,
    kinds: Mapping[str, ColumnKind],
    taken: Iterable[str],
    known: Iterable[str],
    *,
    look: bool = True,
) -> tuple[dict[str, ContainerKey], list[Note]]:
    """Find the keys of standard containers by the usual names of columns.

    Parameters
    ----------
    frame : DataFrame
    kinds : mapping of str to ColumnKind
        What its columns hold.
    taken : iterable of str
        Columns that have another use.
    known : iterable of str
        Containers that are known already, and are not looked for.
    look : bool
        Whether the frame has the values of the columns; otherwise they are told apart by name and type alone.

    Returns
    -------
    keys : dict of str to ContainerKey
    notes : list of Note

    Raises
    ------
    AmbiguousContainer
        If several columns may be meant that tell different instances apart, if companies are e-mail addresses, or if
        customers may be companies or people.
    """
    named, used = set(known), set(taken)
    found: dict[str, str] = {}
    notes: list[Note] = []
    doubts: list[tuple[str, str, list[str]]] = []
    for name in STANDARD_CONTAINERS:
        if name in named:
            continue
        for tier in guess_keys(name, kinds, used):
            empty = [column for column in tier if is_empty(frame[column])]
            notes += [Note("guessed-key-empty", {"container": name, "column": column}) for column in empty]
            there = [column for column in tier if column not in empty]
            others = [column for column in there if not is_customer(column)]
            if others and others != there:
                # Beside people, customers are companies: the accounts, if nothing else is.
                if "account" not in {*found, *named}:
                    doubts.append(("customers", "account", [column for column in there if is_customer(column)]))
                there = others
            if not there:
                continue
            if any(not (look and _tell_the_same(frame, there[0], other)) for other in there[1:]):
                doubts.append(("several", name, there))
            elif name == "person" and is_customer(there[0]) and "account" not in {*found, *named}:
                doubts.append(("customers", name, there[:1]))
            elif look and name == "account" and _holds_emails(frame[there[0]]):
                doubts.append(("emails", name, there[:1]))
            found[name] = there[0]
            break
    if look and "person" not in {*found, *named}:
        emails = [column for column in _texts(kinds, {*used, *found.values()}) if _holds_emails(frame[column])]
        found |= {"person": emails[0]} if len(emails) == 1 else {}
    if doubts:
        reason, name, columns = doubts[0]
        rest = {other: column for other, column in found.items() if other != name}
        one = {**rest, name: columns[0]}
        if reason == "several":
            two = {**rest, name: columns[-1]}
        else:
            opposite = "account" if name == "person" else "person"
            two = {opposite: columns[0], **rest}
        raise AmbiguousContainer(
            reason=reason, container=name, candidates=columns, containers=_ordered(one), others=_ordered(two)
        )
    notes += [Note("container-guessed", {"container": name, "column": column}) for name, column in found.items()]
    return {name: ContainerKey(name, (column,)) for name, column in found.items()}, notes


def _argument(containers: Mapping[str, str]) -> str:
    return f"containers={{{', '.join(f'{in_code(name)}: {in_code(column)}' for name, column in containers.items())}}}"


def _ordered(keys: Mapping[str, str]) -> dict[str, str]:
    return {name: keys[name] for name in STANDARD_CONTAINERS if name in keys}


def _texts(kinds: Mapping[str, ColumnKind], used: Iterable[str]) -> list[str]:
    kept = {ColumnKind.TEXT, ColumnKind.CATEGORY}
    return [column for column, kind in kinds.items() if kind in kept and column not in set(used)]


def _holds_emails(values: pd.Series) -> bool:
    sample = values.head(100 * SAMPLE).dropna().head(SAMPLE)
    return len(sample) > 0 and all(isinstance(text, str) and EMAIL.fullmatch(text.strip()) for text in sample)


def _tell_the_same(frame: pd.DataFrame, first: str, second: str) -> bool:
    (one, n_one), (two, n_two) = (key_codes(frame, [column]) for column in (first, second))
    there = one >= 0
    if n_one != n_two or not np.array_equal(there, two >= 0):
        return False
    return len(pd.unique(one[there].astype(np.int64) * n_two + two[there])) == n_one
