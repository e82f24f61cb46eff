"""The breakdowns that a journey's nodes show in their cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.journey import JourneyRun
from ipyjourney.engine.pandas.questions.asked import AskedRows
from ipyjourney.engine.pandas.questions.split import Split, split_by_item, top_codes
from ipyjourney.engine.work import Stage, step
from ipyjourney.result.answers import Breakdown
from ipyjourney.spec import Node
from ipyjourney.spec.journey import BREAKDOWN_ITEMS

__all__ = ["split_nodes"]


def split_nodes(context: Context, runs: Sequence[JourneyRun]) -> list[Mapping[str, Breakdown]]:
    """Split the nodes that have a breakdown into their top items.

    Parameters
    ----------
    context : Context
    runs : sequence of JourneyRun
        The sides of a comparison, or a journey alone. All sides show the same items: those that are the top ones of
        all sides added up.

    Returns
    -------
    list of mapping of str to Breakdown
        By node, per run.
    """
    found: list[dict[str, Breakdown]] = [{} for _ in runs]
    for node in runs[0].spec.nodes if runs else ():
        if node.breakdown is None:
            continue
        step(Stage.COUNT)
        splits = [_split(context, run, node, node.breakdown) for run in runs]
        codes = top_codes(splits, BREAKDOWN_ITEMS)
        with_null = any(split.rows[-1] for split in splits)
        for side, split in zip(found, splits, strict=True):
            side[node.id] = split.breakdown(node.title, codes, with_null=with_null)
    return [*found]


def _split(context: Context, run: JourneyRun, node: Node, dimension: str) -> Split:
    column, metric = context.store.column_of(dimension), run.spec.primary_metric or ""

    def make() -> Split:
        rows = run.rows_at(node.id)
        return split_by_item(AskedRows(run.scope, rows.positions, metric, once=False, whole=rows), column)

    key = ("split", column, *run.figure_key(metric, (node.id,)))
    return context.cache.get(key, make, lambda split: split.n_bytes)
