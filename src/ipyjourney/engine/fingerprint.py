"""A short text that stands for the data and the spec that a result was made from."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pandas as pd

from ipyjourney.data import EventTable
from ipyjourney.spec.analysis import AnalysisSpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import definitions_used

__all__ = ["fingerprint", "table_digest"]


def table_digest(table: EventTable) -> str:
    """Hash the values of a table, column by column, and what its columns and moments mean."""
    digest = hashlib.sha256(np.ascontiguousarray(table.times).tobytes())
    calendar = (table.timezone, table.week_start, table.as_of, table.tie_breaker)
    digest.update(repr((calendar, table.containers, table.dimensions, table.measures)).encode())
    for name in table.frame.columns:
        digest.update(str(name).encode())
        digest.update(pd.util.hash_pandas_object(table.frame[name], index=False).to_numpy().tobytes())
    return digest.hexdigest()


def fingerprint(data: str, spec: AnalysisSpec, definitions: Definitions) -> str:
    """Stand for data, a spec and the definitions that it uses.

    Parameters
    ----------
    data : str
        Digest of the table.
    spec : AnalysisSpec
    definitions : Definitions

    Returns
    -------
    str
        Twelve hexadecimal digits.
    """
    content = {"spec": spec.to_dict(full=True), "definitions": definitions_used(spec, definitions, with_usual=True)}
    text = data + json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
