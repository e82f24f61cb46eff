"""The sides of a compared journey as sets of instances in masks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ipyjourney.engine import differences
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.windows import Mask
from ipyjourney.result import JourneyResult
from ipyjourney.result.compare import PlaceDifference
from ipyjourney.spec import PercentOf

__all__ = ["Side", "differences_between"]


@dataclass(frozen=True)
class Side:
    """One side of a comparison, worked out as if alone."""

    run: JourneyRun
    result: JourneyResult

    def base_members(self, node: str, choice: PercentOf, container: str) -> Mask:
        """Mark the instances of a container on the rows that a percentage of a node is taken of."""
        run, rows = self.run, self.run.base_rows(node, choice)
        if container == run.spec.container:
            return rows.instances
        found = np.zeros(run.scope.store.instances(container).count + 1, bool)
        # Rows without an instance have the number -1: the place after the last.
        found[run.scope.totals.keys(container)[rows.positions]] = True
        return found[:-1]

    def members_at(self, node: str) -> Mask:
        """Mark the instances that reached a node."""
        return self.run.rows_at(node).instances


def differences_between(sides: Mapping[str, Side]) -> tuple[PlaceDifference, ...]:
    """Compare each side with the first, place by place."""
    compared = {
        name: differences.ComparedSide(
            spec=side.run.spec,
            result=side.result,
            metric=side.run.scope.rows.definition(side.run.spec.primary_metric or ""),
            base_members=side.base_members,
            members_at=side.members_at,
        )
        for name, side in sides.items()
    }
    return differences.differences_between(compared, lambda one, other: int(np.count_nonzero(one & other)))
