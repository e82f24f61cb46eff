"""The keys of a container's instances: their values, and the instance of a key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data import ContainerKey, item_text, key_codes
from ipyjourney.engine.asked_keys import IncompleteKey, UnknownInstance
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.store import Instances, Store

__all__ = ["IncompleteKey", "Keys", "UnknownInstance", "keys_of"]

KEY_BYTES = 64
"""About what a key takes in memory."""

PIECE = 2**16
"""Rows that are looked at together: their numbers stay in the processor's cache."""


class Keys:
    """The keys of a container's instances.

    Parameters
    ----------
    store : Store
    container : str
    """

    def __init__(self, store: Store, container: str) -> None:
        self.container = container
        self.frame = _frame(store, store.table.containers[container], _first_rows(store.instances(container)))

    @property
    def columns(self) -> list[str]:
        """Names of the key's columns."""
        return [str(name) for name in self.frame.columns]

    @cached_property
    def texts(self) -> list[tuple[str, ...]]:
        """The key of each instance as text."""
        return list(zip(*(map(item_text, self.frame[column]) for column in self.frame.columns), strict=True))

    def find(self, key: object) -> int:
        """Find the instance of a key.

        Parameters
        ----------
        key : object or sequence of objects
            One value per column, or its text; a key of one column may be given alone.

        Raises
        ------
        IncompleteKey
            If there are more or fewer values than columns.
        UnknownInstance
            If no instance has it.
        """
        parts: Sequence[object] = list(key) if isinstance(key, tuple | list) else [key]
        if len(parts) != len(self.columns):
            columns = ", ".join(self.columns)
            raise IncompleteKey(container=self.container, wanted=len(self.columns), given=len(parts), columns=columns)
        found = np.ones(len(self.frame), bool)
        for column, part in zip(self.columns, parts, strict=True):
            found &= _equals(self.frame[column], part)
        if not found.any():
            raise UnknownInstance(container=self.container, key=", ".join(map(item_text, parts)))
        return int(np.argmax(found))

    def order(self, instances: npt.NDArray[np.integer], values: npt.NDArray[np.int64]) -> npt.NDArray[np.intp]:
        """Order some instances by what each has, equal ones by their keys, and those of one instance as they stand.

        Parameters
        ----------
        instances : integer array, shape (n,)
        values : int64 array, shape (n,)

        Returns
        -------
        intp array, shape (n,)
        """
        order = np.argsort(values, kind="stable")
        equal = values[order[1:]] == values[order[:-1]]
        tied = np.zeros(len(order), bool)
        tied[1:] |= equal
        tied[:-1] |= equal
        if tied.any():
            # Comparing keys, which are text most of the time, takes longest.
            places = order[tied]
            columns = [str(number) for number in range(len(self.columns) + 1)]
            frame = self.frame.take(instances[places]).set_axis(columns[1:], axis="columns").reset_index(drop=True)
            frame[columns[0]] = values[places]
            order[tied] = places[frame.sort_values(columns, kind="stable").index]
        return order

    def containing(self, search: str) -> npt.NDArray[np.intp]:
        """Find the instances with a text in their key, whatever its case."""
        wanted = search.casefold()
        if not wanted:
            return np.arange(len(self.frame))
        hits = [place for place, key in enumerate(self.texts) if any(wanted in part.casefold() for part in key)]
        return np.array(hits, np.intp)


def keys_of(context: Context, container: str) -> Keys:
    """Give the keys of a container, made once."""
    context.store.instances(container)
    return context.cache.get(
        ("keys", container),
        lambda: Keys(context.store, container),
        lambda keys: KEY_BYTES * len(keys.frame) * len(keys.columns),
    )


def _first_rows(instances: Instances) -> npt.NDArray[np.int64]:
    """Find the first row of each instance."""
    # Rows without an instance have the code -1, which is the last place.
    first = np.zeros(instances.count + 1, np.int64)
    for end in range(len(instances.codes), 0, -PIECE):
        rows = np.arange(end - 1, max(end - PIECE, 0) - 1, -1)
        # Written backwards, the first row of each instance is written last.
        first[instances.codes[rows]] = rows
    return first[:-1]


def _frame(store: Store, key: ContainerKey, first: npt.NDArray[np.int64]) -> pd.DataFrame:
    frame = store.table.frame[list(key.columns)].take(first).reset_index(drop=True)
    for column in frame.columns:
        if isinstance(frame[column].dtype, pd.CategoricalDtype):
            # Categories have an order of their own; keys are ordered by what they say.
            frame[column] = frame[column].astype(frame[column].cat.categories.dtype)
    if key.timeout is None:
        return frame
    # Sessions are numbered by person and time, so that those of a person are neighbours.
    person, _ = key_codes(frame, list(frame.columns))
    new = np.ones(len(person), bool)
    np.not_equal(person[1:], person[:-1], out=new[1:])
    place = np.arange(len(person))
    return frame.assign(**{key.name: place - np.maximum.accumulate(np.where(new, place, 0)) + 1})


def _equals(column: pd.Series, part: object) -> npt.NDArray[np.bool_]:
    same = np.asarray(column == part, dtype=bool)
    if same.any():
        return same
    text = item_text(part)
    return np.fromiter((item_text(value) == text for value in column), bool, len(column))
