"""Tables as text: for files, for the clipboard, safe to be opened in a spreadsheet."""

from __future__ import annotations

import pandas as pd

from ipyjourney.export.csv_text import LINE_END, csv_text, csv_value
from ipyjourney.widget.table_columns import is_text

__all__ = ["table_text"]


def table_text(frame: pd.DataFrame, separator: str = ",") -> str:
    """Write a table, a row on each line, names and headings so that a spreadsheet takes none of them for a formula.

    Parameters
    ----------
    frame : DataFrame
    separator : str, default ","

    Examples
    --------
    >>> table_text(pd.DataFrame({"-account": ["=1+1", "acme"], "change": [-1.5, None]})).splitlines()
    ["'-account,change", "'=1+1,-1.5", 'acme,']
    """
    columns = [
        pd.Series([csv_value(value) for value in column], dtype=object) if is_text(column) else column
        for _, column in frame.reset_index(drop=True).items()
    ]
    safe = pd.concat(columns, axis="columns") if columns else frame
    headed = safe.set_axis([csv_text(str(name)) for name in frame.columns], axis="columns")
    return headed.to_csv(index=False, sep=separator, lineterminator=LINE_END)
