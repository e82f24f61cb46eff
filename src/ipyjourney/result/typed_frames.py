"""Data frames of a few rows, column by column: what pandas does to change a type costs more than all else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

__all__ = ["typed_frame"]


def typed_frame(rows: Sequence[Mapping[str, object]], types: Mapping[str, str | None]) -> pd.DataFrame:
    """Make a frame of rows.

    Parameters
    ----------
    rows : sequence of mapping
        Each with a value for each column.
    types : mapping of str to str or None
        The type of each column, in their order; None for what follows from the values.

    Returns
    -------
    DataFrame

    Examples
    --------
    >>> typed_frame([{"node": "Demo", "fallout": None}], {"node": None, "fallout": "Int64"})
       node  fallout
    0  Demo     <NA>
    """
    return pd.DataFrame({name: _column([row[name] for row in rows], kind) for name, kind in types.items()})


def _column(values: list[Any], kind: str | None) -> Any:
    match kind:
        case None if values:
            return values
        case None:
            # Otherwise it would be a column of numbers.
            return np.array([], dtype=object)
        case "Int64" | "object" | "str":
            return pd.Series(values, dtype=kind)
        case _:
            return np.array(values, dtype=kind)
