"""A short text that stands for the data and the spec that a result was made from."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pandas as pd

from ipyjourney.data import EventTable
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.documents import definitions_used

__all__ = ["fingerprint", "table_digest"]


def table_digest(table: EventTable) -> str:
    """Hash the values of a table, column by column."""
    digest = hashlib.sha256(np.ascontiguousarray(table.times).tobytes())
    for column in table.frame.columns:
        hashed = (
            pd.util.hash_array(table.frame[column].astype(object).to_numpy(), categorize=True)
            if (table.frame[column].dtype == object)
            else pd.util.hash_pandas_object(table.frame[column], index=False).to_numpy()
        )
        digest.update(str(column).encode())
        digest.update(hashed.tobytes())
    return digest.hexdigest()


def fingerprint(data: str, spec: JourneySpec, definitions: Definitions) -> str:
    """Stand for data, a spec and the definitions that it uses.

    Parameters
    ----------
    data : str
        Digest of the table.
    spec : JourneySpec
    definitions : Definitions

    Returns
    -------
    str
        Twelve hexadecimal digits.
    """
    content = {"spec": spec.to_dict(full=True), "definitions": definitions_used(spec, definitions)}
    text = data + json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12]
