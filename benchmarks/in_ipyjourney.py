"""The questions asked here."""

from __future__ import annotations

import pandas as pd

import ipyjourney as ij
from benchmarks.journeys import make_journey, make_view
from benchmarks.questions import COHORT, FLOW, OPENED, Answer, JourneyQuestion
from ipyjourney.result.flow_figures import FlowNode
from ipyjourney.spec import CohortSpec, FlowSpec
from ipyjourney.spec.places import ItemKind

__all__ = ["Here"]


class Here:
    """A data view over the events."""

    def __init__(self, events: pd.DataFrame) -> None:
        self.view = make_view(events)

    def prepare(self) -> None:
        """Order the table by account."""
        self.view.run(ij.JourneySpec.path("e00", container="account"))

    def forget(self) -> None:
        """Forget all answers, but neither codes nor orders."""
        context = self.view._engine._context
        context.cache = type(context.cache)(context.cache._max_bytes)
        context._scopes.clear()

    def index_bytes(self) -> dict[str, int]:
        """Give the memory of the account index, by array, with all dimensions in it."""
        index = self.view._engine._store.index("account")
        for dimension in ("event", "content_type", "channel"):
            index.codes(dimension)
        return index.n_bytes()

    def journey(self, question: JourneyQuestion) -> Answer:
        """Answer a journey."""
        result = self.view.run(make_journey(question.nodes, question.limits))
        found: Answer = {n.node: (n.instances, n.secondary, round(n.primary or 0)) for n in result.node_figures}
        found |= {(a.source, a.target): a.instances for a in result.arrow_figures}
        return found | {("fallout", n.node): n.fallout for n in result.node_figures if n.fallout is not None}

    def cohort(self) -> Answer:
        """Answer the cohort table."""
        counts = self.view.run(
            CohortSpec(
                container="account",
                inclusion={"conditions": [{"metric": COHORT.inclusion, "operator": ">=", "value": 1.0}]},
                returning={
                    "conditions": [{"metric": COHORT.returning, "operator": ">=", "value": float(COHORT.returns)}]
                },
                granularity="month",
                columns=COHORT.columns,
            )
        ).counts
        columns = {"included": 0, **{name: int(name) for name in map(str, range(1, COHORT.columns + 1))}}
        return {
            (row, columns[str(name)]): int(count)
            for name in counts.columns
            if str(name) in columns
            for row, count in counts[name].items()
            if not pd.isna(count) and count
        }

    def flow(self) -> Answer:
        """Answer the flow."""
        result = self.view.run(
            FlowSpec(
                container="person",
                anchor={
                    "kind": "starts_with",
                    "components": [{"dimension": FLOW.dimension, "item": FLOW.item}],
                },
                pathing_dimension=FLOW.dimension,
                columns=FLOW.columns + 1,
                items_per_column=FLOW.items,
                include_repeats=True,
            )
        )

        def bucket(node: FlowNode) -> object:
            return node.item if node.kind is ItemKind.ITEM else f"({node.kind.value})"

        # The times along the links are worked out when they are read; nobody is asked for them here.
        (side,) = result.sides
        found: Answer = {(n.column, bucket(n)): (n.views, n.instances) for n in side.nodes if n.column}
        return found | {
            (link.target.column, bucket(link.source), bucket(link.target)): (link.views, link.instances)
            for link in side.links
            if link.source.column
        }

    def top_items(self) -> Answer:
        """Answer which events come right after the node."""
        spec = make_journey(JourneyQuestion.plain().nodes).with_changes(primary_metric="Accounts")
        found = self.view.top_items(spec, OPENED, "event", when="after", immediate=True)
        return dict(zip(found["item"], found["instances"].astype(int), strict=True))

    def breakdown(self) -> Answer:
        """Answer what the node's rows are of."""
        spec = make_journey(JourneyQuestion.plain().nodes).with_changes(primary_metric="Accounts")
        found = self.view.breakdown(spec, OPENED, dimension="content_type", limit=None)
        return {item: int(value) for item, value in zip(found["item"], found["value"], strict=True) if value}

    def trend(self) -> Answer:
        """Answer in which months the node was reached."""
        spec = make_journey(JourneyQuestion.plain().nodes).with_changes(primary_metric="Accounts")
        found = self.view.trend(spec, OPENED, granularity="month")
        return {period: int(value) for period, value in zip(found["period"], found["value"], strict=True) if value}
