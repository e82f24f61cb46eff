"""The sides of a compared journey as sets of instances in plans."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import narwhals as nw

from ipyjourney.engine import differences
from ipyjourney.engine.narwhals.backend import Frame
from ipyjourney.engine.narwhals.journey import JourneyRun
from ipyjourney.engine.narwhals.serving import INSTANCE, POSITION
from ipyjourney.result import JourneyResult
from ipyjourney.result.compare import PlaceDifference
from ipyjourney.spec import PercentOf

__all__ = ["Side", "differences_between"]


@dataclass(frozen=True)
class Side:
    """One side of a comparison, worked out as if alone."""

    run: JourneyRun
    result: JourneyResult

    def base_members(self, node: str, choice: PercentOf, container: str) -> Frame:
        """Find the instances of a container on the rows that a percentage of a node is taken of."""
        run = self.run
        key = nw.col(run.scope.store.instances(container))
        rows = run.scope.rows
        if choice is not PercentOf.TOTAL:
            chosen = run.rows_at(run.base_of(node, choice))
            rows = rows.join(chosen, on=[INSTANCE, POSITION], how="inner")
        return rows.filter(~key.is_null()).select(key.alias("x_i")).unique()

    def members_at(self, node: str) -> Frame:
        """Find the instances that reached a node."""
        return self.run.at(node).select(nw.col(INSTANCE).alias("x_i"))


def differences_between(sides: Mapping[str, Side]) -> tuple[PlaceDifference, ...]:
    """Compare each side with the first, place by place."""
    compared = {
        name: differences.ComparedSide(
            spec=side.run.spec,
            result=side.result,
            metric=side.run.totals.definition(side.run.spec.primary_metric or ""),
            base_members=side.base_members,
            members_at=side.members_at,
        )
        for name, side in sides.items()
    }
    backend = next(iter(sides.values())).run.scope.store.backend
    return differences.differences_between(
        compared, lambda one, other: int(backend.row(one.join(other, on="x_i", how="inner").select(n=nw.len()))["n"])
    )
