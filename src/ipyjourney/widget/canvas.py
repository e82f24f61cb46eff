"""The journey canvas."""

from __future__ import annotations

import os
from pathlib import Path

from ipyjourney.components.containers import usual_container
from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.card_sizes import with_room
from ipyjourney.spec.documents import write_whole
from ipyjourney.spec.layout import place
from ipyjourney.view import DataView
from ipyjourney.widget.base import AnalysisWidget, Awaited, SpecTrait
from ipyjourney.widget.bundle import script, style
from ipyjourney.widget.exchange import FORMS, MEDIA_TYPES, OF_RESULTS, read_journey, write_journey
from ipyjourney.widget.exchange_messages import ExportForm, ExportReply, ExportRequest
from ipyjourney.widget.journey_states import journey_state

__all__ = ["JourneyCanvas", "NoContainer", "UnknownFormat"]

OPENED = (".json", ".mmd")
"""What text ends with that is the path of a file."""


class NoContainer(IpyjourneyError):
    """A data view with no container that a journey could follow."""


class UnknownFormat(IpyjourneyError):
    """A file whose suffix names no form that a widget can be saved in."""


class JourneyCanvas(AnalysisWidget[JourneySpec, JourneyResult]):
    """Draw a journey and read who goes on and who falls out.

    Parameters
    ----------
    view : DataView
        The data, and the components to draw with.
    spec : JourneySpec, dict, str or path, optional
        The journey to begin with: a spec, its JSON, a Mermaid flowchart, or the path of a file with one of these; an
        empty canvas without one. A canvas that is told nothing at all asks first what it should follow and count.
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

    SPEC = JourneySpec
    FRONT_END = "journey"
    FIRST_WORDS = ("interface", "edits")

    spec = SpecTrait(JourneySpec, help="The last good spec.")
    result = Awaited(JourneyResult, read_only=True, help="The result of the newest spec; reading waits for it.")

    _esm = script(FRONT_END)
    _css = style(FRONT_END)

    def __init__(
        self,
        view: DataView,
        spec: JourneySpec | SpecJson | str | os.PathLike[str] | None = None,
        *,
        container: str | None = None,
        primary_metric: str | None = None,
        secondary_metric: str | None = None,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
    ) -> None:
        if not view.containers:
            raise NoContainer()
        given = {"container": container, "primary_metric": primary_metric, "secondary_metric": secondary_metric}
        changes = {name: value for name, value in given.items() if value is not None}
        first = JourneySpec(container=usual_container(view.containers)) if spec is None else _read(spec, view)
        super().__init__(
            view,
            first.with_changes(**changes),
            autosave=autosave,
            height=height,
            configured=spec is not None or bool(changes),
        )

    def to_python(self) -> str:
        """Write the Python code that makes this journey again, as ``journey``."""
        return write_journey(ExportForm.PYTHON, self.spec, self._shown[1], self.view).removesuffix("\n")

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the journey to a file, as its suffix says.

        Parameters
        ----------
        path : path
            ``.json`` (the journey with its definitions, which opens again), ``.mmd`` (a Mermaid flowchart), ``.py``
            (the code that makes it), ``.svg`` (a drawing) or ``.csv`` (the figures).

        Raises
        ------
        UnknownFormat
            If the file's suffix is none of these.
        """
        form = FORMS.get(suffix := Path(path).suffix.lower())
        if form is None:
            guess = nearest(suffix, FORMS)
            raise UnknownFormat(suffix=suffix or "–", known=tuple(FORMS), nearest=guess or next(iter(FORMS)))
        result = self.result if form in OF_RESULTS else self._shown[1]
        write_whole(path, write_journey(form, self.spec, result, self.view))

    def _import(self, text: str) -> None:
        self.spec = read_journey(text, self.view, self.spec)

    def _export(self, request: ExportRequest, result: JourneyResult) -> ExportReply:
        suffix = next(suffix for suffix, form in FORMS.items() if form is request.form)
        return ExportReply(
            id=request.id,
            kind="export",
            form=request.form,
            file=f"{self.spec.KIND}{suffix}",
            media_type=MEDIA_TYPES[request.form],
            text=write_journey(request.form, self.spec, result, self.view),
        )

    def _checked(self, spec: JourneySpec) -> JourneySpec:
        """Refuse a journey that the view cannot answer; give nodes without a place one."""
        return place(super()._checked(spec))

    def _following(self, spec: JourneySpec, before: JourneySpec) -> JourneySpec:
        return with_room(spec, before)

    def _result_state(self, revision: str, result: JourneyResult) -> dict[str, object]:
        return journey_state(revision, result).model_dump(mode="json")

    def _still(self) -> dict[str, str]:
        return {"text/plain": self.result.to_text(), "text/html": self.result.to_html()}

    def __repr__(self) -> str:
        titles = [node.title for node in self.spec.nodes]
        shown = ", ".join(titles) if titles else "empty"
        return f"JourneyCanvas({self.spec.container}: {shown})"


def _read(spec: JourneySpec | SpecJson | str | os.PathLike[str], view: DataView) -> JourneySpec:
    """Read what a canvas is given to begin with."""
    match spec:
        case JourneySpec():
            return spec
        case str() if not spec.lower().endswith(OPENED):
            return read_journey(spec, view)
        case str() | os.PathLike():
            path = Path(spec)
            return read_journey(path.read_text(encoding="utf-8"), view, name=path.name)
        case _:
            return JourneySpec.from_json(spec)
