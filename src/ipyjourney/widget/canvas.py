"""The journey canvas."""

from __future__ import annotations

import os
from collections.abc import Mapping

from ipyjourney.components.containers import usual_container
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.card_sizes import with_room
from ipyjourney.spec.layout import place
from ipyjourney.state.bundle import script, style
from ipyjourney.state.journey import journey_state
from ipyjourney.view import DataView
from ipyjourney.widget.base import AnalysisWidget, Awaited, SpecTrait
from ipyjourney.widget.journey_exchange import JOURNEY_WRITERS, read_journey

__all__ = ["JourneyCanvas"]


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
    locale : str, optional
        Language of what it shows and writes, such as ``de``; usually the one of the browser.

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
    FIRST_WORDS = ("interface", "edits", "stages")
    WRITERS = JOURNEY_WRITERS

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
        locale: str | None = None,
    ) -> None:
        choices = {"container": container, "primary_metric": primary_metric, "secondary_metric": secondary_metric}
        super().__init__(view, spec, choices, autosave=autosave, height=height, locale=locale)

    @classmethod
    def _begin(cls, view: DataView, choices: Mapping[str, object]) -> JourneySpec:
        return JourneySpec.model_validate({"container": usual_container(view.containers), **choices})

    @classmethod
    def _read_text(cls, text: str, view: DataView, *, name: str = "") -> JourneySpec:
        return read_journey(text, view, name=name)

    def _import(self, text: str) -> None:
        self.spec = read_journey(text, self.view, self.spec)

    def _checked(self, spec: JourneySpec) -> JourneySpec:
        """Refuse a journey that the view cannot answer; give nodes without a place one."""
        return place(super()._checked(spec))

    def _following(self, spec: JourneySpec, before: JourneySpec) -> JourneySpec:
        return with_room(spec, before)

    def _result_state(self, revision: str, result: JourneyResult) -> dict[str, object]:
        return journey_state(revision, result).model_dump(mode="json")

    def __repr__(self) -> str:
        titles = [node.title for node in self.spec.nodes]
        shown = ", ".join(titles) if titles else "empty"
        return f"JourneyCanvas({self.spec.container}: {shown})"
