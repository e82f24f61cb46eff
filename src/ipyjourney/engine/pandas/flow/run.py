"""The path views behind a flow, or behind each side of a comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from ipyjourney.engine.flow_names import ONLY_DRAWN, sides_of
from ipyjourney.engine.item_groups import groups_of
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.counts import Counted
from ipyjourney.engine.pandas.flow.filters import passing_views
from ipyjourney.engine.pandas.flow.follow import find_views
from ipyjourney.engine.pandas.flow.paths import Path, find_grouping
from ipyjourney.engine.pandas.flow.shown import Shown, rank_items
from ipyjourney.engine.pandas.flow.views import PathViews
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Window
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["FlowRun", "SideRun", "collapsed_path", "make_flow_run"]

COUNTED_BYTES = 3
"""Of a path view in each column, and of its instance and whole path."""


@dataclass(frozen=True)
class SideRun:
    """A flow, or one side of a comparison.

    Attributes
    ----------
    name : str or None
    spec : FlowSpec
        Of the side alone, without a comparison.
    scope : Scope
    views : PathViews
        Those that pass the filters, in the columns that are shown.
    filtered : int
        Path views that do not.
    """

    name: str | None
    spec: FlowSpec
    scope: Scope
    views: PathViews
    filtered: int


@dataclass(frozen=True)
class FlowRun:
    """A flow worked out: the path views of its sides, and which items are shown.

    Attributes
    ----------
    sides : tuple of SideRun
    shown : Shown
    """

    sides: tuple[SideRun, ...]
    shown: Shown

    @property
    def n_bytes(self) -> int:
        """Memory that the arrays take, once all figures are worked out, besides those that find_views keeps."""
        kept = sum(side.views.n_bytes for side in self.sides if side.filtered)
        return kept + sum(COUNTED_BYTES * len(side.views) * (len(side.views.columns) + 3) for side in self.sides)

    @cached_property
    def counted(self) -> tuple[Counted, ...]:
        """The figures of each side."""
        return tuple(Counted(side.views, self.shown, side.scope.index) for side in self.sides)

    def side(self, name: str | None) -> int:
        """Find the place of a side; the first one without a name."""
        return next((place for place, side in enumerate(self.sides) if side.name == name), 0)


def make_flow_run(context: Context, spec: FlowSpec, definitions: Definitions, window: Window | None = None) -> FlowRun:
    """Work out the path views of a flow whose names are looked up, kept for the next time.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    definitions : Definitions
    window : Window, optional
        Where a spec without a date range is worked out.
    """
    plain = spec.model_copy(update=ONLY_DRAWN)
    specs = sides_of(plain)
    scopes = [context.scope(part, definitions, window) for _, part in specs]

    def make() -> FlowRun:
        sides = tuple(_run_side(context, *named, scope) for named, scope in zip(specs, scopes, strict=True))
        most = tuple(plain.items_in(number) for number in plain.shown_columns)
        return FlowRun(sides, rank_items(tuple(side.views for side in sides), most))

    key = context.signature(("flow", tuple(scope.number for scope in scopes), plain))
    return context.cache.get(("flow", key), make, lambda run: run.n_bytes)


def _run_side(context: Context, name: str | None, spec: FlowSpec, scope: Scope) -> SideRun:
    every = find_views(context, scope, spec)
    keep = passing_views(every, spec.column_filters)
    shown = every.showing(spec.shown_columns)
    views = shown if keep is None else shown.only(keep)
    return SideRun(name, spec, scope, views, len(every) - len(views))


def collapsed_path(context: Context, side: SideRun) -> Callable[[], Path]:
    """Give a maker of the paths in the pathing dimension with repeats collapsed.

    It may be called after the analysis is done, by any thread, and so uses nothing that is shared and changes.

    Parameters
    ----------
    context : Context
    side : SideRun
    """
    spec, index = side.spec, side.scope.index
    if not spec.include_repeats:
        for column in side.views.columns:
            if column.path is not None and spec.dimension_of(column.number) == spec.pathing_dimension:
                path = column.path
                return lambda: path
    grouping = find_grouping(context, spec.pathing_dimension, groups_of(spec, spec.pathing_dimension))
    column_name = context.store.column_of(spec.pathing_dimension)

    @cache
    def make() -> Path:
        codes = index.codes(column_name)
        return Path(index, codes if grouping.codes is None else grouping.codes.take(codes), grouping, repeats=False)

    return make
