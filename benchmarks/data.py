"""Seeded events for the benchmarks: 50 skewed events, 12 content types, 8 channels, 18 months."""

from __future__ import annotations

import numpy as np
import pandas as pd

START = np.datetime64("2024-07-01", "us")
SPAN = np.timedelta64(548, "D") // np.timedelta64(1, "us")


def make_events(n_events: int, seed: int = 7) -> pd.DataFrame:
    """Make an event table in order of time: about 100 events per account, 20 per person."""
    draw = np.random.default_rng(seed)
    n_people = max(n_events // 20, 1)
    person = draw.integers(0, n_people, n_events)
    weights = 1.0 / np.arange(1, 51) ** 0.8
    event = draw.choice(50, n_events, p=weights / weights.sum())
    times = np.sort(draw.integers(0, SPAN, n_events))
    revenue = np.where(event == 40, draw.integers(1_000, 90_000, n_events), np.nan)
    return pd.DataFrame(
        {
            "timestamp": START + times.astype("timedelta64[us]"),
            "event": pd.Categorical.from_codes(event, [f"e{i:02d}" for i in range(50)]),
            "account_id": pd.Series(person // 5).map("A{:07d}".format),
            "person_id": pd.Series(person).map("P{:08d}".format),
            "content_type": pd.Categorical.from_codes(draw.integers(0, 12, n_events), [f"c{i:02d}" for i in range(12)]),
            "channel": pd.Categorical.from_codes(draw.integers(0, 8, n_events), [f"h{i}" for i in range(8)]),
            "revenue": revenue,
        }
    )
