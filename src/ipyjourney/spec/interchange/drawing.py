"""A graph of named steps, however it was drawn, and the journey that it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ipyjourney.components.containers import usual_container
from ipyjourney.spec.interchange.steps import ComponentsLike, Vocabulary, read_components

__all__ = ["Drawing", "Fields", "Step", "journey_fields"]

Fields = dict[str, object]
"""Fields of a node, an arrow or a journey, as they are validated."""


@dataclass
class Step:
    """A step of a drawing.

    Attributes
    ----------
    id : str
        Id of the node.
    label : str
        What the step is called; it says what it is, unless the fields have components.
    fields : dict
        Fields of the node that the drawing gives.
    """

    id: str
    label: str
    fields: Fields = field(default_factory=dict)


@dataclass
class Drawing:
    """Steps by their key in the drawing, the arrows between them, and further fields of the journey.

    Attributes
    ----------
    steps : dict of str to Step
    arrows : list of dict
        Fields of the arrows, whose ends are keys of steps.
    fields : dict
    """

    steps: dict[str, Step] = field(default_factory=dict)
    arrows: list[Fields] = field(default_factory=list)
    fields: Fields = field(default_factory=dict)

    def step(self, key: str) -> Step:
        """Find a step by its key, or make it: the key is its name then, and nodes are called n1, n2 …."""
        if key not in self.steps:
            self.steps[key] = Step(f"n{len(self.steps) + 1}", key)
        return self.steps[key]


def journey_fields(
    drawing: Drawing,
    view: Vocabulary | None,
    *,
    container: str | None,
    components: Mapping[str, ComponentsLike] | None,
    changes: Mapping[str, object],
) -> Fields:
    """Give the fields of the journey that a drawing stands for.

    Parameters
    ----------
    drawing : Drawing
    view : Vocabulary or None
        Where names of steps are looked up; without one, each is the name of a metric.
    container : str or None
        The unit that is followed, if the drawing does not say; without one the view's usual container.
    components : mapping of str to components, optional
        What steps are whose names are not those of components.
    changes : mapping
        Further fields, which replace those of the drawing.

    Raises
    ------
    UnknownStep, AmbiguousStep
        If a step has the name of no component, or of several.
    """
    meanings = components or {}
    fields = {**drawing.fields, **changes}
    if container is not None:
        fields["container"] = container
    if "container" not in fields and view is not None and view.containers:
        fields["container"] = usual_container(view.containers)
    fields["nodes"] = [_node(step, view, meanings) for step in drawing.steps.values()]
    ids = {key: step.id for key, step in drawing.steps.items()}
    fields["arrows"] = [
        {**arrow, "source": ids[str(arrow["source"])], "target": ids[str(arrow["target"])]} for arrow in drawing.arrows
    ]
    return fields


def _node(step: Step, view: Vocabulary | None, meanings: Mapping[str, ComponentsLike]) -> Fields:
    from ipyjourney.spec.journey import Node

    given = step.fields.get("components", meanings.get(step.label, step.label))
    parts = read_components(given, view) if isinstance(given, str | Mapping | list | tuple) else given
    node = Node.model_validate({"id": step.id, **step.fields, "components": parts})
    if "name" in step.fields or node.title == step.label:
        return {"id": step.id, **step.fields, "components": node.components}
    return {"id": step.id, **step.fields, "components": node.components, "name": step.label}
