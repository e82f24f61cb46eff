"""The path views behind a flow, or behind each side of a comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.flow.counts import Counted, Shown, rank_items
from ipyjourney.engine.pandas.flow.filters import filter_views
from ipyjourney.engine.pandas.flow.paths import Path, find_grouping
from ipyjourney.engine.pandas.flow.patterns import groups_of
from ipyjourney.engine.pandas.flow.views import PathViews, find_views
from ipyjourney.engine.pandas.scope import Scope
from ipyjourney.engine.pandas.windows import Window
from ipyjourney.spec.compare import Comparison
from ipyjourney.spec.definitions import Definitions
from ipyjourney.spec.flow import FlowSpec

__all__ = ["FlowRun", "SideRun", "collapsed_path", "make_flow_run", "side_spec"]


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
        Those that pass the filters.
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
    shown : tuple of tuple of int
    """

    sides: tuple[SideRun, ...]
    shown: Shown

    @cached_property
    def counted(self) -> tuple[Counted, ...]:
        """The figures of each side."""
        return tuple(Counted(side.views, self.shown, side.scope.index) for side in self.sides)

    def side(self, name: str | None) -> int:
        """Find the place of a side; the first one without a name."""
        return next((place for place, side in enumerate(self.sides) if side.name == name), 0)


def side_spec(spec: FlowSpec, side: Comparison) -> FlowSpec:
    """Make the flow of one side: its segments join those of the analysis, its date range replaces that.

    Parameters
    ----------
    spec : FlowSpec
    side : Comparison
    """
    return spec.with_changes(
        compare=(),
        segments=tuple(dict.fromkeys((*spec.segments, *side.segments))),
        date_range=spec.date_range if side.date_range is None else side.date_range,
        prior=side.prior or spec.prior,
    )


def make_flow_run(context: Context, spec: FlowSpec, definitions: Definitions, window: Window | None = None) -> FlowRun:
    """Work out the path views of a flow whose names are looked up.

    Parameters
    ----------
    context : Context
    spec : FlowSpec
    definitions : Definitions
    window : Window, optional
        Where a spec without a date range is worked out.
    """
    specs: list[tuple[str | None, FlowSpec]] = [(side.name, side_spec(spec, side)) for side in spec.compare]
    specs = specs or [(None, spec)]
    sides = tuple(_run_side(context, name, part, definitions, window) for name, part in specs)
    return FlowRun(sides, rank_items(tuple(side.views for side in sides), spec.items_per_column))


def _run_side(
    context: Context, name: str | None, spec: FlowSpec, definitions: Definitions, window: Window | None
) -> SideRun:
    scope = context.scope(spec, definitions, window)
    every = find_views(context, scope, spec)
    views = filter_views(every, spec.column_filters)
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
