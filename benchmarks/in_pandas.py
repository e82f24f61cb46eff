"""The questions asked in plain pandas, as one would in a notebook: sort, group, merge, shift."""

from __future__ import annotations

from datetime import timedelta

import pandas as pd

from benchmarks.journeys import ARROWS, CONTAINERS, Items, Limit
from benchmarks.questions import COHORT, FLOW, Answer, JourneyQuestion, predecessors

__all__ = ["Pandas"]


class Pandas:
    """Frames sorted by container.

    Parameters
    ----------
    events : DataFrame
    """

    def __init__(self, events: pd.DataFrame) -> None:
        self._events = events
        self._frames: dict[str, pd.DataFrame] = {}

    def prepare(self, container: str = "account") -> None:
        """Sort and number a frame."""
        key = CONTAINERS[container]
        frame = self._events.sort_values([key, "timestamp"], kind="stable").reset_index(drop=True)
        self._frames[container] = frame.assign(pos=frame.index, c=frame[key])

    def forget(self) -> None:
        """Forget nothing: nothing is kept."""

    def journey(self, question: JourneyQuestion) -> Answer:
        """Answer a journey, node by node."""
        frame, reached, passed = self._frames["account"], {}, {}
        for name, items in question.nodes.items():
            rows = frame.loc[_holds(frame, items), ["c", "pos", "timestamp", "revenue"]]
            serves = pd.Series(not predecessors(name), index=rows.index)
            for other in predecessors(name):
                mask = _served(rows, reached[other], question.limits.get((other, name), (None, None)))
                passed[other, name] = set(rows.loc[mask, "c"])
                serves |= mask
            reached[name] = rows[serves]
        found: Answer = {
            name: (rows["c"].nunique(), len(rows), round(rows["revenue"].sum())) for name, rows in reached.items()
        }
        found |= {arrow: len(passed[arrow]) for arrow in ARROWS}
        for name, rows in reached.items():
            onward = [accounts for (source, _), accounts in passed.items() if source == name]
            if onward:
                found["fallout", name] = len(set(rows["c"]).difference(*onward))
        return found

    def cohort(self) -> Answer:
        """Answer the cohort table."""
        frame = self._frames["account"]
        rows = frame[frame["event"].isin([COHORT.inclusion, COHORT.returning])]
        month = rows["timestamp"].dt.year * 12 + rows["timestamp"].dt.month - 1
        among = rows.assign(i=month)[rows["event"] == COHORT.inclusion][["c", "i"]].drop_duplicates()
        back = rows.assign(j=month)[rows["event"] == COHORT.returning].groupby(["c", "j"], as_index=False).size()
        both = among.merge(back[back["size"] >= COHORT.returns], on="c")
        both = both.assign(k=both["j"] - both["i"])
        both = both[both["k"].between(1, COHORT.columns)]
        counts = {(i, 0): n for i, n in among.groupby("i").size().items()} | dict(both.groupby(["i", "k"]).size())
        return {(f"{i // 12}-{i % 12 + 1:02d}", k): int(n) for (i, k), n in counts.items()}

    def flow(self) -> Answer:
        """Answer the flow: shifts, the top items of each column, then what stands where."""
        frame = self._frames["person"][["c", FLOW.dimension]]
        groups = frame.groupby("c")[FLOW.dimension]
        columns = range(1, FLOW.columns + 1)
        at = frame[FLOW.dimension] == FLOW.item
        before, people, found = pd.Series(FLOW.item, index=frame.index[at]), frame.loc[at, "c"], {}
        for k in columns:
            items = groups.shift(-k)[at].astype(object)
            counts = items.value_counts()
            top = sorted(counts.index, key=lambda item, counts=counts: (-counts[item], item))[: FLOW.items]
            out = items.isna()
            gone = out & (before.isna() | (before == "(exit)"))
            here = items.where(items.isin(top), "(other)").mask(out, "(exit)").mask(gone)
            some = here.notna()
            for key, part in people[some].groupby(here[some]):
                found[k, key] = (len(part), part.nunique())
            if k > 1:
                for key, part in people[some].groupby([before[some], here[some]]):
                    found[k, *key] = (len(part), part.nunique())
            before = here
        return found


def _holds(frame: pd.DataFrame, items: Items) -> pd.Series:
    mask = pd.Series(data=True, index=frame.index)
    for dimension, chosen in items.items():
        mask &= frame[dimension].isin(chosen)
    return mask


def _served(rows: pd.DataFrame, earlier: pd.DataFrame, limit: Limit) -> pd.Series:
    after, within = limit
    if limit == (None, None):
        return rows["pos"] > rows["c"].map(earlier.groupby("c")["pos"].min())
    reached = earlier[["c", "pos", "timestamp"]].rename(columns={"timestamp": "then"})
    if after:
        ordered = rows.assign(q=rows["timestamp"] - after).sort_values("q", kind="stable")
        by_time = reached.drop(columns="pos").sort_values("then")
        found = pd.merge_asof(ordered, by_time, left_on="q", right_on="then", by="c").sort_values("pos")
    else:
        found = pd.merge_asof(rows, reached.sort_values("pos"), on="pos", by="c", allow_exact_matches=False)
    took = found["timestamp"] - found["then"]
    holds = took >= (after or timedelta())
    if within is not None:
        holds &= took <= within
    return pd.Series(holds.to_numpy(), index=rows.index)
