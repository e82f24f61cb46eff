"""Tables as a database has them: without an order of rows, but with a column that gives one."""

from __future__ import annotations

import numpy as np
import pandas as pd

__all__ = ["with_row_numbers"]


def with_row_numbers(table: pd.DataFrame, tie_breaker: object = None) -> pd.DataFrame:
    """Add a column that orders rows of one moment as the order of rows does, after a tie-breaker if there is one.

    Examples
    --------
    >>> with_row_numbers(pd.DataFrame({"rank": [2.0, None, 1.0]}), "rank")["row_number"].tolist()
    [1, 2, 0]
    """
    order = table if tie_breaker is None else table.sort_values(str(tie_breaker), kind="stable", na_position="last")
    numbers = np.empty(len(table), np.int64)
    numbers[table.index.get_indexer(order.index)] = np.arange(len(table))
    return table.assign(row_number=numbers)
