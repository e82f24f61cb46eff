"""Items that instances return to, and stages that they skip."""

from __future__ import annotations

import narwhals as nw

from ipyjourney.engine.asked_flows import check_stages
from ipyjourney.engine.narwhals.expressions import NEVER, flag, only_if, whole
from ipyjourney.engine.narwhals.flow.paths import ITEM, NUMBER, Path, among
from ipyjourney.engine.narwhals.serving import INSTANCE

__all__ = ["count_returns", "count_skips"]


def count_returns(path: Path) -> tuple[tuple[str, int], ...]:
    """Count the instances that return to each item: it stands in their path twice or more.

    Parameters
    ----------
    path : Path
        With repeats collapsed.

    Returns
    -------
    tuple of (str, int)
        The items that somebody returns to, the most frequent first, ties by name.
    """
    times = path.places.group_by(INSTANCE, ITEM).agg(x_n=nw.len()).filter(nw.col("x_n") >= 2)
    rows = path.scope.store.backend.rows(times.group_by(ITEM).agg(n=nw.len()))
    found = [(str(row[ITEM]), int(row["n"])) for row in rows]
    return tuple(sorted(found, key=lambda one: (-one[1], one[0])))


def count_skips(path: Path, stages: tuple[str, ...]) -> tuple[int, ...]:
    """Count the instances that skip each stage.

    Parameters
    ----------
    path : Path
        With repeats collapsed.
    stages : tuple of str
        Items in the order that they are thought to come in.

    Raises
    ------
    UnknownName
        If a stage is no item.
    RepeatedStage
        If one stands there twice.
    """
    check_stages(stages, path.items)
    if len(stages) < 3:
        # Nothing can be skipped at either end.
        return (0,) * len(stages)
    number = nw.col(NUMBER)
    first = {f"x_{place}": only_if(nw.col(ITEM) == stage, number, NEVER).min() for place, stage in enumerate(stages)}
    plan = path.places.filter(among(ITEM, list(stages))).group_by(INSTANCE).agg(**first)
    plan = plan.with_columns(x_e0=nw.col("x_0"), **{f"x_l{len(stages) - 1}": nw.col(f"x_{len(stages) - 1}")})
    # The first place of any stage so far, and of any that is still to come.
    for place in range(1, len(stages) - 1):
        plan = plan.with_columns(nw.min_horizontal(f"x_e{place - 1}", f"x_{place}").alias(f"x_e{place}"))
    for place in range(len(stages) - 2, 0, -1):
        plan = plan.with_columns(nw.min_horizontal(f"x_l{place + 1}", f"x_{place}").alias(f"x_l{place}"))
    skipped = {
        f"n{place}": (nw.col(f"x_e{place - 1}") < nw.col(f"x_l{place + 1}"))
        & (nw.col(f"x_l{place + 1}") < nw.col(f"x_{place}"))
        & (nw.col(f"x_l{place + 1}") != NEVER)
        for place in range(1, len(stages) - 1)
    }
    row = path.scope.store.backend.row(plan.select(**{name: whole(flag(who).sum()) for name, who in skipped.items()}))
    return (0, *(int(row[name] or 0) for name in skipped), 0)
