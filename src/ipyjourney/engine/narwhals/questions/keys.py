"""The keys of instances: their columns in a plan, and how they are listed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import narwhals as nw
import numpy as np
import pandas as pd

from ipyjourney.data import item_text
from ipyjourney.engine.asked_keys import IncompleteKey
from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.expressions import all_of, as_item, holds
from ipyjourney.engine.narwhals.store import Store
from ipyjourney.result.answers import NO_TIME

__all__ = ["has_key", "key_frame", "key_parts", "micros_of"]


def key_parts(store: Store, container: str) -> dict[str, nw.Expr]:
    """Give the columns of a container's key, ``key_0``, ``key_1`` …, as aggregates of an instance's rows."""
    return {f"key_{place}": nw.col(name).min() for place, name in enumerate(store.key_columns(container).values())}


def key_frame(store: Store, container: str, rows: Sequence[Row]) -> pd.DataFrame:
    """Make a frame of the keys in rows that a plan with `key_parts` gave, under the names that the caller knows."""
    return pd.DataFrame(
        {
            name: pd.Series([row[f"key_{place}"] for row in rows])
            for place, name in enumerate(store.key_columns(container))
        }
    )


def micros_of(rows: Sequence[Row], name: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Give a column of moments or durations of rows; the smallest number is none."""
    return np.array([NO_TIME if row[name] is None else int(row[name]) for row in rows], np.int64)


def has_key(store: Store, container: str, key: object, plan: Frame) -> nw.Expr:
    """Give a condition that holds on the rows with a key, given by its values or their text.

    Raises
    ------
    IncompleteKey
        If there are more or fewer values than columns.
    """
    columns: Mapping[str, str] = store.key_columns(container)
    parts: Sequence[object] = list(key) if isinstance(key, tuple | list) else [key]
    if len(parts) != len(columns):
        raise IncompleteKey(container=container, wanted=len(columns), given=len(parts), columns=", ".join(columns))
    schema = plan.collect_schema()
    return holds(
        all_of(
            as_item(nw.col(name), schema[name], store.kind_of(name, schema[name])) == item_text(part)
            for name, part in zip(columns.values(), parts, strict=True)
        )
    )
