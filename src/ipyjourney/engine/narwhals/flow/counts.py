"""The figures of a flow's columns and of the links between them: rows are folded into nodes before they are counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

import narwhals as nw

from ipyjourney.engine.asked_flows import MOST_PATHS
from ipyjourney.engine.narwhals.backend import Backend, Frame, Row
from ipyjourney.engine.narwhals.expressions import any_of, flag, only_if, whole
from ipyjourney.engine.narwhals.flow.paths import among
from ipyjourney.engine.narwhals.flow.views import Column, PathViews
from ipyjourney.engine.narwhals.passing import PERCENTS, quantile_at
from ipyjourney.engine.narwhals.serving import INSTANCE
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.flow_figures import FlowLink, FlowNode, FlowPath, FlowTimes, WholePaths
from ipyjourney.spec.places import ItemKind

__all__ = ["Counted", "top_paths"]

SHOWN, OTHER, OUT, BEYOND = range(4)
"""Where a path view stands in a column: at an item that is shown, another one, run out here, run out before."""

Bucket: TypeAlias = tuple[int, str]
"""One of these, with the item if it is shown."""

LINK = ("x_n", "x_lk", "x_li", "x_rk", "x_ri")
"""Columns of a link: the place of its left column, and the buckets at its ends."""


@dataclass(frozen=True)
class _Ends:
    """Path views with the buckets of one column, as expressions."""

    column: Column
    nearer: Column
    shown: tuple[str, ...]

    @property
    def kind(self) -> nw.Expr:
        shown = among(self.column.item_name, list(self.shown))
        here = nw.when(shown).then(nw.lit(SHOWN, nw.Int64)).otherwise(nw.lit(OTHER, nw.Int64))
        out = nw.lit(OUT, nw.Int64)
        if self.nearer.number:
            out = nw.when(self.nearer.there).then(nw.lit(OUT, nw.Int64)).otherwise(nw.lit(BEYOND, nw.Int64))
        return nw.when(self.column.there).then(here).otherwise(out)

    @property
    def item(self) -> nw.Expr:
        # Not null, so that groups can be told apart everywhere; the kind tells the empty text from none.
        shown = among(self.column.item_name, list(self.shown))
        return nw.when(shown).then(self.column.item).otherwise(nw.lit(""))

    @property
    def order(self) -> list[Bucket]:
        """The buckets that are nodes: items by rank, then other, then exits or entries."""
        return [*((SHOWN, item) for item in self.shown), (OTHER, ""), (OUT, "")]

    def node(self, bucket: Bucket) -> tuple[str | None, ItemKind]:
        """Give the item and kind of a bucket."""
        kind, item = bucket
        if kind == SHOWN:
            return item, ItemKind.ITEM
        return None, ItemKind.OTHER if kind == OTHER else self._kind_of_end

    @property
    def _kind_of_end(self) -> ItemKind:
        return ItemKind.EXIT if self.column.number > 0 else ItemKind.ENTRY


class Counted:
    """Path views counted: in the columns, and from each column to the next.

    Parameters
    ----------
    backend : Backend
    views : PathViews
    shown : tuple of tuple of str
        The items that each column shows, by rank.
    """

    def __init__(self, backend: Backend, views: PathViews, shown: tuple[tuple[str, ...], ...]) -> None:
        self._backend, self._views = backend, views
        self._ends = tuple(
            _Ends(column, views.nearer(column.number) if column.number else column, items)
            for column, items in zip(views.columns, shown, strict=True)
        )

    @cached_property
    def views(self) -> int:
        """Path views of the anchor column."""
        return sum(node.views for node in self.nodes if node.column == 0)

    @cached_property
    def instances(self) -> int:
        """Distinct instances of the anchor column."""
        return int(self._backend.row(self._views.frame.select(n=nw.col(INSTANCE).n_unique()))["n"] or 0)

    # --- nodes ---------------------------------------------------------------------------------------------------

    @cached_property
    def nodes(self) -> tuple[FlowNode, ...]:
        """The nodes, column by column: items by rank, then other, then exits or entries."""
        return tuple(node for nodes in self._nodes for node in nodes.values())

    @cached_property
    def _nodes(self) -> tuple[dict[Bucket, FlowNode], ...]:
        """The nodes of each column by their buckets."""
        step(Stage.COUNT)
        standing = [
            self._views.frame.select(
                INSTANCE, nw.lit(place, nw.Int64).alias("x_n"), ends.kind.alias("x_k"), ends.item.alias("x_i")
            )
            for place, ends in enumerate(self._ends)
        ]
        counted: list[dict[Bucket, Row]] = [{} for _ in self._ends]
        for row in self._backend.rows(_counted(standing, "x_n", "x_k", "x_i")):
            counted[int(row["x_n"])][int(row["x_k"]), str(row["x_i"])] = row
        return tuple(
            {
                bucket: FlowNode(ends.column.number, *ends.node(bucket), *_figures(found.get(bucket)), self.instances)
                for bucket in ends.order
                # An item that only the other side has is shown all the same.
                if bucket in found or bucket[0] == SHOWN
            }
            for ends, found in zip(self._ends, counted, strict=True)
        )

    # --- links ---------------------------------------------------------------------------------------------------

    def _transitions(self, frame: Frame) -> Iterator[Frame]:
        """Give the path views of each column with the buckets there and in the next one, and the time between."""
        for place, (left, right) in enumerate(pairwise(self._ends)):
            there = left.column.there & right.column.there
            yield frame.select(
                nw.col(INSTANCE),
                nw.lit(place, nw.Int64).alias("x_n"),
                left.kind.alias("x_lk"),
                left.item.alias("x_li"),
                right.kind.alias("x_rk"),
                right.item.alias("x_ri"),
                only_if(there, right.column.time - left.column.time).alias("x_d"),
            )

    def _along(self, frame: Frame) -> dict[tuple[int, Bucket, Bucket], tuple[int, int]]:
        """Count path views along links."""
        if len(self._ends) == 1:
            return {}
        rows = self._backend.rows(_counted(list(self._transitions(frame)), *LINK))
        return {_link_of(row): _figures(row) for row in rows}

    @cached_property
    def _links(self) -> dict[tuple[int, Bucket, Bucket], FlowLink]:
        """The links by the place of their left column and their ends, in order."""
        step(Stage.COUNT)
        counted, found = self._along(self._views.frame), {}
        for place, (left, right) in enumerate(pairwise(self._ends)):
            sources, targets = self._nodes[place], self._nodes[place + 1]
            for source in left.order:
                for target in right.order:
                    figures = counted.get((place, source, target))
                    if figures is not None and _is_link(right, source, target):
                        found[place, source, target] = FlowLink(sources[source], targets[target], *figures)
        return found

    @cached_property
    def links(self) -> tuple[FlowLink, ...]:
        """The links, column by column, in the order of their sources, then of their targets."""
        return tuple(self._links.values())

    def along_links(self, frame: Frame) -> tuple[int, ...]:
        """Count along each link some of the path views."""
        counted = self._along(frame)
        return tuple(counted.get(key, (0, 0))[0] for key in self._links)

    @cached_property
    def times(self) -> tuple[FlowTimes | None, ...]:
        """The time from row to row of each link, None for exits and entries."""
        found: dict[tuple[int, Bucket, Bucket], tuple[int, dict[int, int]]] = {}
        if len(self._ends) > 1:
            for row in self._backend.rows(self._around_quantiles()):
                _, ordered = found.setdefault(_link_of(row), (int(row["x_c"]), {}))
                ordered[int(row["x_r"])] = int(row["x_d"])
        return tuple(_times(*found[key]) if key in found else None for key in self._links)

    def _around_quantiles(self) -> Frame:
        """Give the times that the quantiles of each link lie between, by their rank."""
        moves = [some.filter(~nw.col("x_d").is_null()) for some in self._transitions(self._views.frame)]
        plan = _together(moves).with_columns(
            x_r=nw.col("x_d").cum_count().over(*LINK, order_by="x_d").cast(nw.Int64),
            x_c=nw.col("x_d").count().over(*LINK).cast(nw.Int64),
        )
        place, last = nw.col("x_r") - 1, nw.col("x_c") - 1
        around = (((place - 1) * 100 <= last * percent) & (last * percent < (place + 1) * 100) for percent in PERCENTS)
        return plan.filter(any_of(around, "x_n")).select(*LINK, "x_r", "x_c", "x_d")

    @cached_property
    def whole(self) -> WholePaths:
        """The most frequent whole paths."""
        return top_paths(self._backend, self._views, self._views.frame, MOST_PATHS)


def top_paths(backend: Backend, views: PathViews, frame: Frame, most: int) -> WholePaths:
    """Find the most frequent whole paths of some path views, and how many there are; ties go by their items.

    Parameters
    ----------
    backend : Backend
    views : PathViews
        Its columns are those that paths consist of.
    frame : Frame
        Path views.
    most : int
        How many are listed.
    """
    names = [column.item_name for column in views.columns]
    # Where paths have run out comes before all items, also where a database puts nulls last.
    plan = frame.with_columns(*(flag(column.there).alias(f"{column.item_name}_there") for column in views.columns))
    plan = plan.with_columns(*(only_text(column).alias(column.item_name) for column in views.columns))
    there = [f"{name}_there" for name in names]
    grouped = plan.group_by(*names, *there).agg(views=nw.len(), instances=nw.col(INSTANCE).n_unique())
    ranked = grouped.with_columns(x_m=-whole(nw.col("views")))
    order = ["x_m", *(name for pair in zip(there, names, strict=True) for name in pair)]
    rows = backend.rows(ranked.sort(*order).head(most))
    count = len(rows) if len(rows) < most else int(backend.row(grouped.select(n=nw.len()))["n"])
    paths = [
        FlowPath(tuple(str(row[name]) if row[f"{name}_there"] else None for name in names), *_figures(row))
        for row in rows
    ]
    paths.sort(key=lambda path: (-path.views, [(item is not None, item or "") for item in path.items]))
    return WholePaths(tuple(paths), count)


def only_text(column: Column) -> nw.Expr:
    """Give the items of a column, the empty text where paths have run out."""
    return nw.when(column.there).then(column.item).otherwise(nw.lit(""))


def _together(plans: list[Frame]) -> Frame:
    return plans[0] if len(plans) == 1 else nw.concat(plans)


def _counted(plans: list[Frame], *by: str) -> Frame:
    return _together(plans).group_by(*by).agg(views=nw.len(), instances=nw.col(INSTANCE).n_unique())


def _figures(row: Row | None) -> tuple[int, int]:
    return (0, 0) if row is None else (int(row["views"]), int(row["instances"]))


def _link_of(row: Row) -> tuple[int, Bucket, Bucket]:
    return int(row["x_n"]), (int(row["x_lk"]), str(row["x_li"])), (int(row["x_rk"]), str(row["x_ri"]))


def _is_link(right: _Ends, source: Bucket, target: Bucket) -> bool:
    """Tell whether paths go from one bucket to another: none goes on from an exit, or comes before an entry."""
    return source[0] < OUT if right.column.number > 0 else target[0] < OUT


def _times(count: int, at: dict[int, int]) -> FlowTimes:
    tenth, median, ninetieth = (quantile_at(count, at, percent) or 0 for percent in PERCENTS)
    return FlowTimes(median, tenth, ninetieth)
