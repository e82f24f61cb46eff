"""Paths through an event table, followed in plain pandas: column by column, each a merge by the number of the row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

__all__ = ["ANY_TIME", "PathViews", "beside", "follow", "path_of", "rows_with"]

ANY_TIME = pd.Timedelta.max
DAY = pd.Timedelta(days=1)
Label = tuple[str, str | None]


def rows_with(rows: pd.DataFrame, container: str, event: str) -> pd.DataFrame:
    """Give the rows of an event, as the occurrences of its metric."""
    found = rows[rows[container].notna() & (rows["event"] == event)]
    return _points(found, container, "event")


def path_of(rows: pd.DataFrame, container: str, dimension: str, *, repeats: bool = False) -> pd.DataFrame:
    """Give the items of a dimension along each instance's path, equal neighbours as the first of them."""
    path = rows[rows[container].notna() & rows[dimension].notna()].sort_values("row")
    if not repeats:
        path = path[path[dimension] != path.groupby(container)[dimension].shift()]
    return _points(path, container, dimension)


def _points(rows: pd.DataFrame, container: str, dimension: str) -> pd.DataFrame:
    points = rows[[container, "row", "time", dimension]].set_axis(["instance", "row", "time", "item"], axis=1)
    return points.sort_values("row", ignore_index=True)


def follow(
    starts: pd.DataFrame,
    paths: Mapping[int, pd.DataFrame],
    *,
    within: pd.Timedelta = ANY_TIME,
    until: pd.Series | None = None,
) -> PathViews:
    """Follow each start to the columns of the paths: numbers above zero lie after it, those below before it."""
    items, times = {0: starts["item"]}, {0: starts["time"]}
    forward, backward = (
        sorted(number for number in paths if number > 0),
        sorted((n for n in paths if n < 0), reverse=True),
    )
    for numbers, direction in ((forward, "forward"), (backward, "backward")):
        here = starts
        for number in numbers:
            ahead = paths[number].assign(next_row=paths[number]["row"]).rename(columns={"time": "next_time"})
            found = pd.merge_asof(
                here[["instance", "row", "time"]].reset_index(names="view").sort_values("row"),
                ahead,
                on="row",
                by="instance",
                direction=direction,
                allow_exact_matches=False,
            ).set_index("view")
            found = found[found["item"].notna() & ((found["next_time"] - found["time"]).abs() <= within)]
            if until is not None:
                found = found[found["next_row"] <= until.loc[found.index]]
            items[number] = found["item"].reindex(starts.index)
            times[number] = found["next_time"].reindex(starts.index)
            here = found[["instance"]].assign(row=found["next_row"].astype("int64"), time=found["next_time"])
    order = sorted(items)
    return PathViews(starts["instance"], pd.DataFrame(items)[order], pd.DataFrame(times)[order])


def beside(*sides: PathViews) -> PathViews:
    """Put path views together."""
    return PathViews(
        pd.concat([side.instances for side in sides], ignore_index=True),
        pd.concat([side.items for side in sides], ignore_index=True),
        pd.concat([side.times for side in sides], ignore_index=True),
    )


@dataclass(frozen=True)
class PathViews:
    """Path views: whose they are, their items by column, null once they have run out, and when that was."""

    instances: pd.Series
    items: pd.DataFrame
    times: pd.DataFrame

    def where(self, kept: pd.Series) -> PathViews:
        """Keep some of them."""
        return PathViews(self.instances[kept], self.items[kept], self.times[kept])

    def without(self, column: int) -> PathViews:
        """Take a column out, as if it were hidden."""
        return PathViews(self.instances, self.items.drop(columns=column), self.times.drop(columns=column))

    def ranked(self, column: int) -> list[tuple[str, int, int]]:
        """Give the items of a column with their views and instances, the most frequent first, ties by name."""
        found = [(item, len(views), views.nunique()) for item, views in self.instances.groupby(self.items[column])]
        return sorted(found, key=lambda row: (-row[1], row[0]))

    def labels(self, most: Mapping[int, int], of: PathViews | None = None) -> dict[int, pd.Series]:
        """Give the node of each path view in each column, None beyond the one in which it has run out."""
        found: dict[int, pd.Series] = {}
        for column, items in self.items.items():
            shown = [item for item, _, _ in (of or self).ranked(column)[: most[column]]]
            inner = [other for other in self.items if column and 0 <= other / column < 1]
            before = self.items[max(inner, key=abs)] if inner else items
            out = ("exit" if column > 0 else "entry", None)
            labels = [
                (None if pd.isna(last) else out)
                if pd.isna(item)
                else ("item", item)
                if item in shown
                else ("other", None)
                for item, last in zip(items, before, strict=True)
            ]
            found[column] = pd.Series(labels, items.index, dtype=object)
        return found

    def nodes(self, labels: Mapping[int, pd.Series]) -> dict[tuple[int, str, str | None], tuple[int, int]]:
        """Count each node."""
        return {
            (column, *label): (len(views), views.nunique())
            for column, nodes in labels.items()
            for label, views in self.instances.groupby(nodes)
        }

    def links(self, labels: Mapping[int, pd.Series]) -> dict[tuple[int, Label, Label], tuple[int, int, list[float]]]:
        """Count each link, with the 10th, 50th and 90th percentile of its days."""
        found = {}
        for left, right in pairwise(labels):
            days = (self.times[right] - self.times[left]) / DAY
            for (source, target), views in self.instances.groupby([labels[left], labels[right]]):
                took = days[views.index].dropna()
                percentiles = np.percentile(took, [10, 50, 90]).tolist() if len(took) else []
                found[left, source, target] = (len(views), views.nunique(), percentiles)
        return found

    def paths(self) -> dict[tuple[str | None, ...], tuple[int, int]]:
        """Count each whole path."""
        whole = [tuple(None if pd.isna(item) else item for item in path) for path in self.items.to_numpy()]
        grouped = self.instances.groupby(pd.Series(whole, self.items.index, dtype=object))
        return {path: (len(views), views.nunique()) for path, views in grouped}
