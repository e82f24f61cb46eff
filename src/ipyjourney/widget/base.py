"""What the three widgets share: a spec that only good edits change, and a result that follows it.

States go one way, from kernel to front end, as synced traits; edits and questions come back as messages, each with a
reply. A trait that the front end wrote would be merged with later ones while the kernel is busy, and edits be lost.
"""

from __future__ import annotations

import logging
import os
import uuid
import warnings
from abc import abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import cast

import anywidget
import traitlets
from IPython.display import publish_display_data
from pydantic import BaseModel, ValidationError

from ipyjourney.errors import IpyjourneyError
from ipyjourney.result import JourneyResult
from ipyjourney.spec import JourneySpec
from ipyjourney.spec.documents import read_document, write_document
from ipyjourney.spec.layout import place
from ipyjourney.view import DataView
from ipyjourney.widget.history import History
from ipyjourney.widget.protocol import (
    AcceptedReply,
    EditRequest,
    ErrorState,
    ItemEntry,
    ItemsReply,
    ItemsRequest,
    RedoRequest,
    RefusedReply,
    SpecState,
    StatusState,
    UndoRequest,
    request_adapter,
)
from ipyjourney.widget.states import catalog_state
from ipyjourney.widget.worker import NewestFirst

__all__ = ["AnalysisWidget", "AutosaveFailed", "BadRequest", "StaleEdit", "UnexpectedFailure"]

logger = logging.getLogger("ipyjourney")


class StaleEdit(IpyjourneyError):
    """An edit that started from a spec which is no longer the newest."""


class BadRequest(IpyjourneyError):
    """A message that is none of the protocol."""


class UnexpectedFailure(IpyjourneyError):
    """A fault of the package itself."""


class AutosaveFailed(IpyjourneyError):
    """A file that an accepted spec could not be written to."""


class _SpecTrait(traitlets.Instance[JourneySpec]):
    """A spec, or its plain JSON values."""

    def validate(self, obj: traitlets.HasTraits | None, value: object) -> JourneySpec:  # noqa: ARG002 - traitlets gives it
        if isinstance(value, JourneySpec):
            return value
        if isinstance(value, dict):
            return JourneySpec.from_json(value)
        raise BadRequest(problem=f"a spec was expected, not a {type(value).__name__}")


class _Awaited(traitlets.Instance[JourneyResult]):
    """A value that is read once the work on it is done."""

    def get(self, obj: traitlets.HasTraits, cls: type | None = None) -> JourneyResult | None:
        if isinstance(obj, AnalysisWidget):
            obj.wait()
        return super().get(obj, cls)


class AnalysisWidget(anywidget.AnyWidget):
    """A spec over a data view, kept and computed by the kernel, edited in a front end.

    Parameters
    ----------
    view : DataView
    spec : JourneySpec
        What to begin with.
    autosave : path, optional
        File that each accepted spec is written to. If it is there already, the widget begins with what it holds.
    height : int
        Height of the front end in pixels.
    """

    spec = _SpecTrait(JourneySpec, help="The last good spec.")
    result = _Awaited(JourneyResult, read_only=True, help="The result of the newest spec; reading waits for it.")
    height = traitlets.Int(560, min=240, help="Height in pixels.").tag(sync=True)

    _spec = traitlets.Dict().tag(sync=True)
    _result = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    _catalog = traitlets.Dict().tag(sync=True)
    _status = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        view: DataView,
        spec: JourneySpec,
        *,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
    ) -> None:
        self._view = view
        self._autosave = None if autosave is None else Path(autosave)
        self._worker: NewestFirst[tuple[str, JourneySpec]] = NewestFirst(self._compute)
        self._failure: IpyjourneyError | None = None
        self._unsaved: AutosaveFailed | None = None
        self._replaying = False
        self._next_revision: str | None = None
        if self._autosave is not None and self._autosave.exists():
            spec = self._restore(self._autosave)
        first = self._checked(spec)
        self._revision = _new_revision()
        self._history = History(first)
        super().__init__(spec=first, height=height)
        self._publish_spec()
        self._refresh_catalog()
        # The first result is there before the widget is shown, so that a run without a front end stores it.
        self._compute((self._revision, first))
        if self._failure is not None:
            raise self._failure
        self.observe(self._accept, "spec")
        self.on_msg(self._receive)
        view.on_change(self._refresh_catalog)

    # --- the spec ------------------------------------------------------------------------------------------------

    @property
    def view(self) -> DataView:
        """The data view that answers."""
        return self._view

    @traitlets.validate("spec")
    def _validate_spec(self, proposal: Mapping[str, object]) -> JourneySpec:
        return self._checked(cast(JourneySpec, proposal["value"]))

    def _checked(self, spec: JourneySpec) -> JourneySpec:
        """Refuse a spec that the view cannot answer; give nodes without a place one."""
        complete = self._view.complete(spec)
        self._view.check(complete)
        return place(complete)

    def _accept(self, _change: Mapping[str, object]) -> None:
        self._take_over(self._next_revision or _new_revision(), remember=not self._replaying)

    def _take_over(self, revision: str, *, remember: bool) -> None:
        self._revision, self._next_revision = revision, None
        if remember:
            self._history.add(self.spec)
        self._publish_spec()
        self._save_automatically()
        self._set_status("computing", revision)
        self._worker.submit((revision, self.spec))

    def _save_automatically(self) -> None:
        if self._autosave is None:
            return
        try:
            write_document(self._autosave, self.spec, self._view.definitions)
        except OSError as problem:
            # The edit stands: a full disk must not cost the user the journey on screen as well.
            self._unsaved = AutosaveFailed(file=self._autosave.name, problem=problem.strerror or str(problem))
            warnings.warn(str(self._unsaved), stacklevel=2)
        else:
            self._unsaved = None

    def undo(self) -> None:
        """Go back to the spec before, if there is one."""
        self._replay(self._history.undo)

    def redo(self) -> None:
        """Go forward to the spec that was undone, if there is one."""
        self._replay(self._history.redo)

    def _replay(self, walk: Callable[[], JourneySpec]) -> None:
        self._replaying = True
        try:
            self.spec = walk()
        finally:
            self._replaying = False

    def _restore(self, path: Path) -> JourneySpec:
        document = read_document(path)
        for segment in document.segments:
            if segment.name not in self._view.segments:
                self._view.add_segment(segment)
        for date_range in document.date_ranges:
            if date_range.name not in self._view.date_ranges:
                self._view.add_date_range(date_range)
        return document.spec

    # --- the result ----------------------------------------------------------------------------------------------

    def wait(self) -> None:
        """Wait for the result of the newest spec.

        Raises
        ------
        IpyjourneyError
            If the newest spec could not be worked out.
        """
        worker = getattr(self, "_worker", None)
        if worker is not None:
            worker.wait()
            if self._failure is not None:
                raise self._failure

    def _compute(self, job: tuple[str, JourneySpec]) -> None:
        revision, spec = job
        try:
            result = self._view.run(spec)
        except IpyjourneyError as problem:
            self._fail(revision, problem)
        except Exception as problem:
            logger.exception("The analysis could not be worked out.")
            self._fail(revision, UnexpectedFailure(problem=f"{type(problem).__name__}: {problem}"))
        else:
            if self._worker.waiting:
                return
            self._failure = None
            self._result = self._result_state(revision, result)
            self._set_status("idle", revision, self._unsaved)
            # Last, since observers run now and may take their time.
            self.set_trait("result", result)

    def _fail(self, revision: str, problem: IpyjourneyError) -> None:
        if not self._worker.waiting:
            self._failure = problem
            self._set_status("failed", revision, problem)

    @abstractmethod
    def _result_state(self, revision: str, result: JourneyResult) -> dict[str, object]:
        """Give a result as the front end has it."""

    # --- what the front end sees ---------------------------------------------------------------------------------

    def _publish_spec(self) -> None:
        self._spec = _plain(
            SpecState(
                revision=self._revision,
                spec=self.spec.to_dict(full=True),
                can_undo=self._history.can_undo,
                can_redo=self._history.can_redo,
            )
        )

    def _refresh_catalog(self) -> None:
        self._catalog = _plain(catalog_state(self._view))

    def _set_status(self, state: str, revision: str, problem: IpyjourneyError | None = None) -> None:
        error = None if problem is None else error_state(problem)
        self._status = _plain(StatusState.model_validate({"state": state, "revision": revision, "error": error}))

    # --- what the front end says ---------------------------------------------------------------------------------

    def _receive(self, _widget: object, content: object, _buffers: object) -> None:
        request_id = str(content.get("id", "")) if isinstance(content, dict) else ""
        try:
            request = request_adapter.validate_python(content)
            match request:
                case EditRequest():
                    self._edit(request)
                case UndoRequest():
                    self.undo()
                case RedoRequest():
                    self.redo()
                case ItemsRequest():
                    self._answer(self._items(request))
                    return
        except ValidationError as problem:
            self._refuse(request_id, BadRequest(problem=str(problem.errors()[0]["msg"])))
        except IpyjourneyError as problem:
            self._refuse(request_id, problem)
        except Exception as problem:
            logger.exception("A request of the front end failed.")
            self._refuse(request_id, UnexpectedFailure(problem=f"{type(problem).__name__}: {problem}"))
        else:
            self._answer(AcceptedReply(id=request_id, kind="accepted", revision=self._revision))

    def _edit(self, request: EditRequest) -> None:
        if request.base != self._revision:
            raise StaleEdit()
        spec = self._checked(JourneySpec.from_json(request.spec))
        if spec == self.spec:
            # Nobody is told of a spec that is the same, but the front end goes on from its own revision.
            self._take_over(request.revision, remember=False)
            return
        self._next_revision = request.revision
        self.spec = spec

    def _items(self, request: ItemsRequest) -> ItemsReply:
        page = self._view.items(request.dimension, request.search, request.offset, request.limit)
        entries = tuple(ItemEntry(name=name, events=events) for name, events in page.items)
        return ItemsReply(id=request.id, kind="items", items=entries, total=page.total)

    def _refuse(self, request_id: str, problem: IpyjourneyError) -> None:
        self._answer(RefusedReply(id=request_id, kind="refused", error=error_state(problem)))

    def _answer(self, reply: BaseModel) -> None:
        self.send(_plain(reply))

    # --- on display ----------------------------------------------------------------------------------------------

    @abstractmethod
    def _still(self) -> dict[str, str]:
        """Give the static forms of the widget, by MIME type."""

    def _repr_mimebundle_(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        live, metadata = self._live(**kwargs)
        return {**live, **self._still()}, metadata

    def _live(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        bundle = super()._repr_mimebundle_(**kwargs)
        return bundle if bundle is not None else ({}, {})

    def _ipython_display_(self) -> None:
        # Two outputs: a notebook that has lost its kernel, or a page that loads nothing, would show an error in place
        # of any other form in the same output. The live widget's style sheet hides the still one behind it.
        live, metadata = self._live()
        publish_display_data({**live, "text/plain": repr(self)}, metadata)  # type: ignore[no-untyped-call]
        publish_display_data(self._still())  # type: ignore[no-untyped-call]


def error_state(problem: IpyjourneyError) -> ErrorState:
    """Give an error as the protocol has it."""
    return ErrorState.model_validate(problem.to_wire())


def _plain(state: BaseModel) -> dict[str, object]:
    return state.model_dump(mode="json")


def _new_revision() -> str:
    return uuid.uuid4().hex[:12]
