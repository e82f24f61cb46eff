"""The journey canvas."""

from __future__ import annotations

import os
from pathlib import Path

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.export.python_source import journey_source
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.documents import write_document
from ipyjourney.view import DataView
from ipyjourney.widget.base import AnalysisWidget
from ipyjourney.widget.bundle import script, style
from ipyjourney.widget.states import journey_state

__all__ = ["JourneyCanvas", "NoContainer", "UnknownFormat"]

USUAL_CONTAINER = "account"


class NoContainer(IpyjourneyError):
    """A data view with no container that a journey could follow."""


class UnknownFormat(IpyjourneyError):
    """A file whose suffix names no form that a widget can be saved in."""


class JourneyCanvas(AnalysisWidget):
    """Draw a journey and read who goes on and who falls out.

    Parameters
    ----------
    view : DataView
        The data, and the components to draw with.
    spec : JourneySpec or dict, optional
        The journey to begin with; an empty canvas without one.
    container : str, optional
        The unit that is followed on an empty canvas; ``account`` if the view has it, else its widest container.
    primary_metric, secondary_metric : str, optional
        Metrics that the nodes show; the container's own and none by default.
    autosave : path, optional
        File that every accepted journey is written to. If the file is there already, the canvas begins with the
        journey in it, so that running the cell again after a restart loses nothing.
    height : int, default 560
        Height in pixels.

    Attributes
    ----------
    spec : JourneySpec
        The journey as it is now. Setting it is an edit, which can be undone.
    result : JourneyResult
        The result of that journey; reading waits for it.

    Raises
    ------
    UnknownName
        If the journey names a component that the view does not have; the last good journey stands.

    Examples
    --------
    >>> import ipyjourney as ij
    >>> view = ij.demo.b2b(accounts=50)
    >>> canvas = JourneyCanvas(view, ij.JourneySpec.path("MQL Qualified", "Closed-Won", container="account"))
    >>> canvas.result.nodes["name"].tolist()
    ['MQL Qualified', 'Closed-Won']
    """

    _esm = script("journey")
    _css = style("journey")

    def __init__(
        self,
        view: DataView,
        spec: JourneySpec | SpecJson | None = None,
        *,
        container: str | None = None,
        primary_metric: str | None = None,
        secondary_metric: str | None = None,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
    ) -> None:
        if not view.containers:
            raise NoContainer()
        if spec is None:
            usual = USUAL_CONTAINER if USUAL_CONTAINER in view.containers else view.containers[0]
            spec = JourneySpec(
                container=container or usual, primary_metric=primary_metric, secondary_metric=secondary_metric
            )
        elif not isinstance(spec, JourneySpec):
            spec = JourneySpec.from_json(spec)
        given = {"container": container, "primary_metric": primary_metric, "secondary_metric": secondary_metric}
        changes = {name: value for name, value in given.items() if value is not None}
        super().__init__(view, spec.with_changes(**changes), autosave=autosave, height=height)

    def to_python(self) -> str:
        """Write the Python code that makes this journey again, as ``journey``."""
        imports, expression = journey_source(self.spec).split("\n\n", 1)
        return f"{imports}\n\njourney = {expression}"

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the journey to a file: ``.json`` (the journey with its definitions) or ``.svg`` (a drawing).

        Parameters
        ----------
        path : path
            The file; its suffix says which form is written.

        Raises
        ------
        UnknownFormat
            If the file's suffix is neither.
        """
        match suffix := Path(path).suffix.lower():
            case ".json":
                write_document(path, self.spec, self.view.definitions)
            case ".svg":
                Path(path).write_text(self.result.to_svg(), encoding="utf-8")
            case _:
                known = (".json", ".svg")
                guess = nearest(suffix, known)
                raise UnknownFormat(suffix=suffix or "–", known=known, nearest=guess or known[0])

    def _result_state(self, revision: str, result: JourneyResult) -> dict[str, object]:
        return journey_state(revision, result).model_dump(mode="json")

    def _still(self) -> dict[str, str]:
        return {"text/plain": self.result.to_text(), "text/html": self.result.to_html()}

    def __repr__(self) -> str:
        titles = [node.title for node in self.spec.nodes]
        shown = ", ".join(titles) if titles else "empty"
        return f"JourneyCanvas({self.spec.container}: {shown})"
