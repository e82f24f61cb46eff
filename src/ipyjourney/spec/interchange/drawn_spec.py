"""Specs that are drawn: graphs of named steps in, Mermaid flowcharts in and out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Self, cast

from ipyjourney.spec.base import Spec
from ipyjourney.spec.interchange.drawing import Drawing, journey_fields
from ipyjourney.spec.interchange.graphs import DirectedGraph, draw_dict, draw_networkx
from ipyjourney.spec.interchange.mermaid_reader import draw_mermaid
from ipyjourney.spec.interchange.mermaid_writer import mermaid_text
from ipyjourney.spec.interchange.steps import ComponentsLike, Vocabulary

if TYPE_CHECKING:
    from ipyjourney.spec.journey import JourneySpec

__all__ = ["DrawnSpec"]


class DrawnSpec(Spec):
    """A spec that can be read from a drawing made elsewhere."""

    @classmethod
    def from_drawing(
        cls,
        drawing: Drawing,
        view: Vocabulary | None = None,
        *,
        container: str | None = None,
        components: Mapping[str, ComponentsLike] | None = None,
        **fields: object,
    ) -> Self:
        """Make a journey of a drawing that was read; the parameters are those of ``from_graph``.

        Parameters
        ----------
        drawing : Drawing
            The journey as steps and links, read from elsewhere.
        view, container, components, **fields
            See ``from_graph``.

        Returns
        -------
        JourneySpec

        Raises
        ------
        UnknownStep, AmbiguousStep
            If a step has the name of no component, or of items of several dimensions.
        """
        made = journey_fields(drawing, view, container=container, components=components, changes=fields)
        return cls.model_validate(made)

    @classmethod
    def from_graph(
        cls,
        graph: Mapping[str, object],
        view: Vocabulary | None = None,
        *,
        container: str | None = None,
        components: Mapping[str, ComponentsLike] | None = None,
        **fields: object,
    ) -> Self:
        """Make a journey of a dict of named steps.

        Parameters
        ----------
        graph : mapping
            Each step with those that follow it: ``{"Visit": "Demo", "Demo": ["Won", "Lost"]}``. Arrows may say more:
            ``{"Visit": {"Demo": "within 7 days"}}`` or ``{"Visit": {"Demo": {"label": "nurtured"}}}``. The node-link
            form (``nodes`` and ``edges``) is read too.
        view : DataView, optional
            Where steps are looked up by their names: metrics, segments, date ranges, items (``Channel: Email``, or the
            item alone where only one dimension has it). Without one, each step is the metric of its name.
        container : str, optional
            The unit that is followed; without it the view's account, or its widest container.
        components : mapping of str to components, optional
            What steps are that have names of their own: ``{"Signed up": "Lead Form: Step 1"}``.
        **fields
            Further fields of the journey, such as ``primary_metric``.

        Returns
        -------
        JourneySpec

        Raises
        ------
        UnknownStep, AmbiguousStep
            If a step has the name of no component, or of items of several dimensions.
        UnreadableGraph, UndirectedGraph
            If the value is no graph with a direction.

        Examples
        --------
        >>> from ipyjourney.spec import JourneySpec
        >>> spec = JourneySpec.from_graph({"Visit": ["Demo", "Won"], "Demo": ["Won"]}, container="account")
        >>> [node.title for node in spec.nodes], len(spec.arrows)
        (['Visit', 'Demo', 'Won'], 3)
        """
        return cls.from_drawing(draw_dict(graph), view, container=container, components=components, **fields)

    @classmethod
    def from_networkx(
        cls,
        graph: DirectedGraph,
        view: Vocabulary | None = None,
        *,
        container: str | None = None,
        components: Mapping[str, ComponentsLike] | None = None,
        **fields: object,
    ) -> Self:
        """Make a journey of a directed graph of networkx.

        Parameters
        ----------
        graph : networkx.DiGraph
            Steps are named by their ``label``, else by the nodes themselves. Attributes with the names of fields of
            nodes and arrows (``start``, ``excluded``; ``within``, ``after``, ``order``, ``label`` …) are taken over.
        view, container, components, **fields
            See ``from_graph``.

        Returns
        -------
        JourneySpec

        Raises
        ------
        UnknownStep, AmbiguousStep
            If a step has the name of no component, or of items of several dimensions.
        UnreadableGraph, UndirectedGraph
            If it is no graph with a direction.
        """
        return cls.from_drawing(draw_networkx(graph), view, container=container, components=components, **fields)

    @classmethod
    def from_mermaid(
        cls,
        text: str,
        view: Vocabulary | None = None,
        *,
        container: str | None = None,
        components: Mapping[str, ComponentsLike] | None = None,
        **fields: object,
    ) -> Self:
        """Make a journey of a Mermaid flowchart.

        Parameters
        ----------
        text : str
            Shapes, groups and classes are passed over. On an arrow ``within 7 days``, ``after 12 hours`` and
            ``immediately`` are what they say, the rest is its label.
        view, container, components, **fields
            See ``from_graph``.

        Returns
        -------
        JourneySpec

        Raises
        ------
        UnknownStep, AmbiguousStep
            If a step has the name of no component, or of items of several dimensions.
        UnreadableMermaid
            If a line cannot be read.

        Examples
        --------
        >>> from ipyjourney.spec import JourneySpec
        >>> spec = JourneySpec.from_mermaid("graph LR; a[Visit] -->|within 7 days| b[Won]", container="account")
        >>> spec.arrows[0].within.days
        7
        """
        return cls.from_drawing(draw_mermaid(text), view, container=container, components=components, **fields)

    def to_mermaid(self) -> str:
        """Write the journey as a Mermaid flowchart.

        Comments keep what the drawing cannot show, so that ``from_mermaid`` gives the same journey again; only
        positions that the automatic layout gives are left to it.

        Examples
        --------
        >>> from ipyjourney.spec import JourneySpec
        >>> print(JourneySpec.path("Visit", "Won", container="account").to_mermaid())
        flowchart LR
            %% ipyjourney {"container": "account"}
            n1["Visit"]
            n2["Won"]
            n1 --> n2
        """
        return mermaid_text(cast("JourneySpec", self))
