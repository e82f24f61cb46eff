"""The cohorts of a table: who is included where, from which row on, and in which periods the return holds."""

from __future__ import annotations

from functools import cached_property

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Frame, Row
from ipyjourney.engine.narwhals.cohort.criteria import AT, AT_TIME, Asked
from ipyjourney.engine.narwhals.cohort.numbers import whole_numbers
from ipyjourney.engine.narwhals.cohort.rows import ITEM, PERIOD, TableRows, make_table_rows
from ipyjourney.engine.narwhals.context import Context
from ipyjourney.engine.narwhals.expressions import whole
from ipyjourney.engine.narwhals.scope import Scope
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.spec.cohort import CohortSpec, Entry
from ipyjourney.spec.definitions import Definitions

__all__ = ["FROM", "FROM_TIME", "GROUP", "INCLUDED_IN", "RETURNED_AT", "RETURNED_IN", "RETURNED_TIME", "CohortRun"]

GROUP, INCLUDED_IN, FROM, FROM_TIME = ITEM, "x_e", "x_q", "x_qt"
RETURNED_IN, RETURNED_AT, RETURNED_TIME = "x_j", "x_rp", "x_rt"
MOST_ITEMS = 14


class CohortRun:
    """The cohorts of one table over one scope; what its columns are does not matter.

    Parameters
    ----------
    context : Context
    scope : Scope
    spec : CohortSpec
    definitions : Definitions

    Attributes
    ----------
    rows : TableRows
    """

    def __init__(self, context: Context, scope: Scope, spec: CohortSpec, definitions: Definitions) -> None:
        self.scope, self.definitions, self._spec = scope, definitions, spec
        self._backend = scope.store.backend
        self._frames: list[Frame] = []
        self.rows: TableRows = make_table_rows(context, scope, spec, definitions, self.keep)

    def keep(self, plan: Frame) -> Frame:
        """Set rows down as long as the run is kept."""
        frame = self.scope.keep(plan)
        self._frames.append(frame)
        return frame

    def release(self) -> None:
        """Forget all that was set down."""
        for frame in self._frames:
            self._backend.release(frame)

    @property
    def n_periods(self) -> int:
        """How many periods overlap the scope."""
        return len(self.rows.periods)

    @property
    def everyone(self) -> Frame:
        """The instances with a row in scope."""
        return self.scope.rows.filter(nw.col(POSITION) == 1).select(INSTANCE)

    @property
    def groups(self) -> tuple[str, ...]:
        """What the groups of cohorts are called: items, segments, or one group without a name."""
        if self._spec.dimension is not None:
            return tuple(self.item_sizes)[:MOST_ITEMS]
        return self._spec.rows or ("",)

    # --- inclusion -----------------------------------------------------------------------------------------------

    @cached_property
    def included(self) -> Frame:
        """Who is included, set down: group ``x_g``, ``c``, period ``x_e``; completing row ``x_q``, its moment ``x_qt``.

        The row and the moment are 0 where the inclusion criterion holds over no rows, so that all rows come after.
        """
        if self._spec.dimension is not None:
            if not self.rows.inclusion.at_zero:
                return self._by_item.filter(self._is_shown)
            return self.keep(self._all_but(self._by_item, self._in_scope.filter(self._is_shown)))
        if self._spec.rows:
            parts = [
                self._of_group(asked, name) for asked, name in zip(self.rows.by_segment, self._spec.rows, strict=True)
            ]
        else:
            parts = [self._of_group(self.rows.inclusion, "")]
        return self.keep(parts[0] if len(parts) == 1 else nw.concat(parts))

    def _of_group(self, asked: Asked, name: str) -> Frame:
        keys = [GROUP, INSTANCE, PERIOD]
        plan = self.rows.frame.with_columns(nw.lit(name).alias(GROUP))
        if not asked.at_zero:
            return self._entering(asked.completed(plan, keys))
        group = whole_numbers(self.keep, self.scope.rows, "x_one", 1).select(nw.lit(name).alias(GROUP))
        return self._all_but(asked.differing(plan, keys).select(*keys), group)

    def _entering(self, completed: Frame) -> Frame:
        """Keep every cohort of an instance, or only the earliest, with its completing row."""
        if self._spec.entry is Entry.FIRST:
            completed = completed.with_columns(nw.col(PERIOD).min().over(GROUP, INSTANCE).alias("x_first"))
            completed = completed.filter(nw.col(PERIOD) == nw.col("x_first"))
        return completed.select(
            GROUP,
            INSTANCE,
            nw.col(PERIOD).alias(INCLUDED_IN),
            nw.col(AT).alias(FROM),
            nw.col(AT_TIME).alias(FROM_TIME),
        )

    def _all_but(self, left_out: Frame, groups: Frame) -> Frame:
        """Include everyone in all periods of some groups, or only in the first, but in those that are left out."""
        zero = nw.lit(0, nw.Int64)
        everyone = self.everyone.join(groups, how="cross").select(GROUP, INSTANCE)
        left_out = left_out.select(GROUP, INSTANCE, nw.col(PERIOD).alias(INCLUDED_IN))
        if self._spec.entry is Entry.FIRST:
            # Periods left out one after the other from the first on.
            left_out = left_out.with_columns(
                x_rank=nw.col(INCLUDED_IN).cum_count().over(GROUP, INSTANCE, order_by=INCLUDED_IN).cast(nw.Int64)
            )
            runs = left_out.filter(nw.col(INCLUDED_IN) == nw.col("x_rank") - 1)
            runs = runs.group_by(GROUP, INSTANCE).agg(nw.len().alias("x_run"))
            found = everyone.join(runs, on=[GROUP, INSTANCE], how="left")
            first = nw.when(~nw.col("x_run").is_null()).then(whole(nw.col("x_run"))).otherwise(zero)
            found = found.with_columns(first.alias(INCLUDED_IN)).filter(nw.col(INCLUDED_IN) < self.n_periods)
        else:
            numbers = whole_numbers(self.keep, self.scope.rows, INCLUDED_IN, self.n_periods)
            found = everyone.join(numbers, how="cross").join(left_out, on=[GROUP, INSTANCE, INCLUDED_IN], how="anti")
        return found.select(GROUP, INSTANCE, INCLUDED_IN, zero.alias(FROM), zero.alias(FROM_TIME))

    # --- items ---------------------------------------------------------------------------------------------------

    @property
    def _is_shown(self) -> nw.Expr:
        group = nw.col(GROUP)
        return group.is_in(list(self.groups)) if self.groups else group.is_null()

    @property
    def _in_scope(self) -> Frame:
        column = self.scope.store.column_of(self._spec.dimension or "")
        return self.scope.rows.filter(~nw.col(column).is_null()).select(nw.col(column).alias(GROUP)).unique()

    @cached_property
    def _by_item(self) -> Frame:
        """Who is included with which item; where the criterion holds over no rows, who is not, and in which period."""
        asked, keys = self.rows.inclusion, [GROUP, INSTANCE, PERIOD]
        plan = self.rows.frame.filter(~nw.col(GROUP).is_null())
        return self.keep(asked.differing(plan, keys) if asked.at_zero else self._entering(asked.completed(plan, keys)))

    @cached_property
    def item_sizes(self) -> dict[str, int]:
        """Cohort sizes of all items that are in any cohort, largest first, ties in code-point order."""
        if self._spec.dimension is None or not self.n_periods:
            return {}
        listed, first_only = self._by_item, self._spec.entry is Entry.FIRST
        at_zero = self.rows.inclusion.at_zero
        if at_zero and first_only:
            # Only whoever is left out of all periods is in no cohort.
            listed = listed.group_by(GROUP, INSTANCE).agg(x_n=nw.len()).filter(nw.col("x_n") == self.n_periods)
        found = {str(row[GROUP]): int(row["n"]) for row in self._asked(listed.group_by(GROUP).agg(n=nw.len()))}
        if at_zero:
            most = self.scope.facts.instances * (1 if first_only else self.n_periods)
            found = {str(row[GROUP]): most - found.get(str(row[GROUP]), 0) for row in self._asked(self._in_scope)}
        return {item: size for item, size in sorted(found.items(), key=lambda one: (-one[1], one[0])) if size}

    def _asked(self, plan: Frame) -> list[Row]:
        return self._backend.rows(plan)

    @cached_property
    def counted_again(self) -> int:
        """How many groups count an instance in more than one period."""
        again = self.included.group_by(GROUP, INSTANCE).agg(x_n=nw.len()).filter(nw.col("x_n") > 1)
        return int(self._backend.row(again.select(n=nw.col(GROUP).n_unique()))["n"] or 0)

    # --- return --------------------------------------------------------------------------------------------------

    @cached_property
    def returned(self) -> Frame:
        """The instances and periods, ``x_j``, for which the answer is another than that over no rows, set down.

        If the return criterion does not hold over no rows, with the row, ``x_rp``, and moment, ``x_rt``, at which it
        does first.
        """
        asked, plan, keys = self.rows.returning, self.rows.frame, [INSTANCE, PERIOD]
        renamed = [nw.col(INSTANCE), nw.col(PERIOD).alias(RETURNED_IN)]
        if asked.at_zero:
            return self.keep(asked.differing(plan, keys).select(*renamed))
        rows = [nw.col(AT).alias(RETURNED_AT), nw.col(AT_TIME).alias(RETURNED_TIME)]
        return self.keep(asked.completed(plan, keys).select(*renamed, *rows))

    @property
    def rows_after(self) -> Frame:
        """The rows of each included instance in its period that come after the completing row."""
        rows = self._rows_only
        on = self.included.select(GROUP, INSTANCE, nw.col(INCLUDED_IN).alias(PERIOD), FROM, FROM_TIME)
        found = rows.join(on, on=[INSTANCE, PERIOD], how="inner")
        return found.filter(nw.col(POSITION) > nw.col(FROM))

    def rows_since(self, entries: Frame) -> Frame:
        """Find the rows of some of those included that come after the completing row, in whatever period."""
        found = self._rows_only.join(entries, on=INSTANCE, how="inner")
        return found.filter((nw.col(POSITION) > nw.col(FROM)) & (nw.col(PERIOD) >= nw.col(INCLUDED_IN)))

    @property
    def _rows_only(self) -> Frame:
        return self.rows.frame if self._spec.dimension is None else self.rows.frame.drop(GROUP)

    @cached_property
    def same_period(self) -> Frame:
        """Those included for whose rows after the completing row the answer is another than that over no rows."""
        asked = self.rows.returning
        plan, keys = self.rows_after, [GROUP, INSTANCE, PERIOD]
        found = asked.differing(plan, keys) if asked.at_zero else asked.completed(plan, keys)
        return found.with_columns(nw.col(PERIOD).alias(INCLUDED_IN)).drop(PERIOD)

    @property
    def values_after(self) -> Frame:
        """The rows of the value that come after the completing row, in its period."""
        value = self.rows.value
        if value is None:
            raise AssertionError("a table without a value")
        return self.rows_after.filter(value.looks_at).with_columns(nw.col(PERIOD).alias(INCLUDED_IN))

    @cached_property
    def amounts(self) -> Frame:
        """The value of each instance in each period, ``x_j``: ``x_sum``, and ``x_added`` of absolute amounts."""
        value = self.rows.value
        if value is None:
            raise AssertionError("a table without a value")
        sums = (
            self.rows.frame.filter(value.looks_at)
            .group_by(INSTANCE, PERIOD)
            .agg(x_sum=value.amounts.sum(), x_added=value.amounts.abs().sum())
        )
        return self.keep(sums.select(INSTANCE, nw.col(PERIOD).alias(RETURNED_IN), "x_sum", "x_added"))
