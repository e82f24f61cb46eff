"""Journeys drawn elsewhere: dicts, networkx graphs and Mermaid flowcharts in, Mermaid out."""

from ipyjourney.spec.interchange.graphs import UndirectedGraph, UnreadableGraph
from ipyjourney.spec.interchange.mermaid_reader import UnreadableMermaid
from ipyjourney.spec.interchange.steps import AmbiguousStep, UnknownStep

__all__ = ["AmbiguousStep", "UndirectedGraph", "UnknownStep", "UnreadableGraph", "UnreadableMermaid"]
