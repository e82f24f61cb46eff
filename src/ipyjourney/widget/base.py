"""What the three widgets share: a spec that only good edits change, and a result that follows it.

States go one way, from kernel to front end, as synced traits; edits and questions come back as messages, each with a
reply. A trait that the front end wrote would be merged with later ones while the kernel is busy, and edits be lost.
"""

from __future__ import annotations

import logging
import os
import time
import uuid
import warnings
from abc import abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar, Generic, Literal, TypeVar, cast

import traitlets

from ipyjourney.engine.work import Cancelled, Progress, Stage, Work, step
from ipyjourney.errors import IpyjourneyError
from ipyjourney.language import checked_locale
from ipyjourney.result import AnalysisResult
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.spec.documents import definitions_used, read_text, write_document
from ipyjourney.state.catalog import catalog_state
from ipyjourney.state.session import ProgressState, SpecState, StatusState, WordsState
from ipyjourney.state.wire import plain
from ipyjourney.view import DataView
from ipyjourney.widget.answers import Answers
from ipyjourney.widget.exchange import read_analysis, read_given
from ipyjourney.widget.given_view import check_view
from ipyjourney.widget.history import History
from ipyjourney.widget.listening import BadRequest, StaleEdit, UnexpectedFailure, error_state, unexpected
from ipyjourney.widget.protocol import EditRequest
from ipyjourney.widget.questions import AskedInPython
from ipyjourney.widget.saving import Saving
from ipyjourney.widget.traits import Awaited, SpecTrait
from ipyjourney.widget.worker import NewestFirst
from ipyjourney.words import chosen_locale, matched_locale, speaking, spoken, word_file

__all__ = [
    "AnalysisWidget",
    "AutosaveFailed",
    "Awaited",
    "BadRequest",
    "SpecTrait",
    "StaleEdit",
    "UnexpectedFailure",
]

logger = logging.getLogger("ipyjourney")

BETWEEN_REPORTS = 0.1
"""Seconds from one report of progress to the next."""


class AutosaveFailed(IpyjourneyError):
    """A file that an accepted spec could not be written to."""


SpecType = TypeVar("SpecType", bound=AnalysisSpec)
ResultType = TypeVar("ResultType", bound=AnalysisResult)


class AnalysisWidget(Saving[SpecType, ResultType], AskedInPython, Generic[SpecType, ResultType]):
    """A spec over a data view, kept and computed by the kernel, edited in a front end.

    Parameters
    ----------
    view : DataView
    spec : spec, dict, str, path or None
        What to begin with.
    choices : mapping of str to object
        Fields that are chosen beside it; None chooses nothing. Where nothing is chosen at all, the front end asks.
    autosave : path, optional
        File that each accepted spec is written to. If it is there already, the widget begins with what it holds.
    height : int
        Height of the front end in pixels.
    locale : str, optional
        Language of what it shows and writes; if None, the one that `ipyjourney.set_locale` chose, else the one of the
        browser that shows it.

    Raises
    ------
    UnknownLocale
        If there are no words of the language.
    NotAView, NoContainer
        If there is nothing that could be followed.
    """

    FIRST_WORDS: ClassVar[tuple[str, ...]]
    """Word files that its front end has from the start; those of late parts come with them."""

    height = traitlets.Int(560, min=240, help="Height in pixels.").tag(sync=True)

    _spec = traitlets.Dict().tag(sync=True)
    _result = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    _catalog = traitlets.Dict().tag(sync=True)
    _status = traitlets.Dict().tag(sync=True)
    _words = traitlets.Dict().tag(sync=True)
    # The only state that a front end writes, in marimo: the revision of the newest result that it has.
    _seen = traitlets.Unicode("").tag(sync=True)

    def __init__(
        self,
        view: DataView,
        spec: SpecType | SpecJson | str | os.PathLike[str] | None,
        choices: Mapping[str, object],
        *,
        autosave: str | os.PathLike[str] | None = None,
        height: int = 560,
        locale: str | None = None,
    ) -> None:
        self._locale = None if locale is None else checked_locale(locale)
        self._follows = locale is None and chosen_locale() is None
        check_view(view)
        chosen = {name: choice for name, choice in choices.items() if choice is not None}
        self._view = view
        self._configured = spec is not None or bool(chosen)
        self._autosave = None if autosave is None else Path(autosave).expanduser()
        self._worker: NewestFirst[tuple[str, SpecType, Work]] = NewestFirst(self._compute)
        self._work = self._asking = Work()
        self._answers = Answers(view)
        self._failure: IpyjourneyError | None = None
        self._unsaved: AutosaveFailed | None = None
        self._replaying = False
        self._next_revision: str | None = None
        if self._autosave is not None and self._autosave.exists():
            wanted, self._configured = self._restore(self._autosave), True
        elif spec is None:
            wanted = self._begin(view, chosen)
        else:
            kind = cast(type[SpecType], self.SPEC)
            wanted = cast(SpecType, read_given(spec, kind, view, self._read_text).with_changes(**chosen))
        first = self._checked(wanted)
        self._revision = _new_revision()
        self._history = History(first)
        super().__init__(spec=first, height=height)
        self._publish_spec()
        self._refresh_catalog()
        # The first result is there before the widget is shown, so that a run without a front end stores it.
        self._compute((self._revision, first, self._work))
        if self._failure is not None:
            raise self._failure
        self.observe(self._accept, "spec")
        self.on_msg(self._receive)
        self._used = self._definitions_used()
        view.on_change(self._components_changed, self._spec_now)

    # --- the spec ------------------------------------------------------------------------------------------------

    @classmethod
    @abstractmethod
    def _begin(cls, view: DataView, choices: Mapping[str, object]) -> SpecType:
        """Make the spec that a widget begins with when it is given none: what is not chosen is the usual."""

    @property
    def view(self) -> DataView:
        """The data view that answers."""
        return self._view

    @traitlets.default("_words")
    def _first_words(self) -> dict[str, object]:
        locale = self._locale or spoken()
        text = "".join(word_file(name, locale) for name in self.FIRST_WORDS)
        return plain(WordsState(locale=locale, text=text, follows=self._follows))

    def _speak(self, locale: str) -> None:
        known = matched_locale(locale)
        if not self._follows or known is None or known == (self._locale or spoken()):
            return
        self._locale = known
        with speaking(known), self.hold_sync():
            revision, result = self._shown
            self._result = self._result_state(revision, result)
            if self._status["state"] != "computing":
                state: Literal["idle", "failed"] = "idle" if self._failure is None else "failed"
                self._set_status(state, self._revision, self._failure or self._unsaved)
            # Last: what it is said in is looked at first.
            self._words = self._first_words()

    @traitlets.validate("spec")
    def _validate_spec(self, proposal: Mapping[str, object]) -> SpecType:
        checked = self._checked(cast(SpecType, proposal["value"]))
        before = self._trait_values.get("spec")
        # A former spec comes back as it was.
        return checked if before is None or self._replaying else self._following(checked, before)

    def _checked(self, spec: SpecType) -> SpecType:
        """Refuse a spec that the view cannot answer."""
        complete = self._view.complete(spec)
        self._view.check(complete)
        return cast(SpecType, complete)

    def _following(self, spec: SpecType, before: SpecType) -> SpecType:  # noqa: ARG002 - for those that look at it
        """Fit an accepted spec to the one that it takes the place of."""
        return spec

    def _accept(self, _change: Mapping[str, object]) -> None:
        self._take_over(self._next_revision or _new_revision(), remember=not self._replaying)

    def _take_over(self, revision: str, *, remember: bool) -> None:
        self._revision, self._next_revision, self._configured = revision, None, True
        if remember:
            self._history.add(self.spec)
        self._publish_spec()
        self._compute_again()

    def _compute_again(self) -> None:
        self._used = self._definitions_used()
        self._save_automatically()
        self._set_status("computing", self._revision)
        overtaken, self._work = self._work, Work(self._progress_of(self._revision))
        self._worker.submit((self._revision, self.spec, self._work))
        overtaken.cancel()

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

    def reset(self) -> None:
        """Go back to the spec that the widget began with: an edit like any other, which can be undone."""
        self.spec = self._history.first

    def _replay(self, walk: Callable[[], SpecType]) -> None:
        self._replaying = True
        try:
            # What a former spec uses may have been taken away since.
            with self._history.attempt():
                self.spec = walk()
        finally:
            self._replaying = False

    def _restore(self, path: Path) -> SpecType:
        return cast(SpecType, read_analysis(read_text(path), self.SPEC, self._view, path.name))

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
            try:
                worker.wait()
            except KeyboardInterrupt:
                # Whoever interrupts the kernel while it waits means what it waits for.
                self._work.cancel()
                raise
            if self._failure is not None:
                raise self._failure

    def cancel(self) -> None:
        """Stop the computation under way; the last good result stands, and so does the spec."""
        self._work.cancel()
        self._asking.cancel()

    def _compute(self, job: tuple[str, SpecType, Work]) -> None:
        revision, spec, work = job
        with speaking(self._locale):
            self._work_out(revision, spec, work)

    def _work_out(self, revision: str, spec: SpecType, work: Work) -> None:
        try:
            with work:
                step(Stage.SELECT)
                result = cast(ResultType, self._view.run(spec))
        except Cancelled:
            # A newer spec, if there is one, says what the state is.
            if not self._worker.waiting:
                self._failure = None
                self._set_status("idle", revision, self._unsaved)
        except IpyjourneyError as problem:
            self._fail(revision, problem)
        except Exception as problem:
            logger.exception("The analysis could not be worked out.")
            self._fail(revision, unexpected(problem))
        else:
            if self._worker.waiting:
                return
            self._failure, self._shown = None, (revision, result)
            # The front end may have told its language since the computation began.
            with speaking(self._locale):
                self._result = self._result_state(revision, result)
            self._set_status("idle", revision, self._unsaved)
            # Last, since observers run now and may take their time.
            self.set_trait("result", result)

    def _fail(self, revision: str, problem: IpyjourneyError) -> None:
        if not self._worker.waiting:
            self._failure = problem
            self._set_status("failed", revision, problem)

    @abstractmethod
    def _result_state(self, revision: str, result: ResultType) -> dict[str, object]:
        """Give a result as the front end has it."""

    # --- what the front end sees ---------------------------------------------------------------------------------

    def _publish_spec(self) -> None:
        self._spec = plain(
            SpecState(
                revision=self._revision,
                spec=self.spec.to_dict(full=True),
                can_undo=self._history.can_undo,
                can_redo=self._history.can_redo,
                configured=self._configured,
            )
        )

    def _refresh_catalog(self) -> None:
        self._catalog = plain(catalog_state(self._view))

    def _components_changed(self) -> None:
        self._refresh_catalog()
        if self._definitions_used() != self._used:
            self._compute_again()

    def _definitions_used(self) -> SpecJson:
        return definitions_used(self.spec, self._view.definitions, with_usual=True)

    def _spec_now(self) -> SpecType:
        return self.spec

    def _set_status(
        self,
        state: Literal["idle", "computing", "failed"],
        revision: str,
        problem: IpyjourneyError | None = None,
        progress: ProgressState | None = None,
    ) -> None:
        with speaking(self._locale):
            error = None if problem is None else error_state(problem)
        self._status = plain(StatusState(state=state, revision=revision, error=error, progress=progress))

    def _progress_of(self, revision: str) -> Progress:
        last = time.monotonic()

        def report(stage: Stage, fraction: float) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= BETWEEN_REPORTS and not self._worker.waiting:
                last = now
                self._set_status("computing", revision, progress=ProgressState(stage=stage, fraction=fraction))

        return report

    # --- what it is asked -----------------------------------------------------------------------------------------

    def _when_idle(self, task: Callable[[], None]) -> None:
        self._worker.when_idle(task)

    def _asked_of(self) -> tuple[DataView, AnalysisSpec]:
        return self._view, self.result.spec

    def _edit(self, request: EditRequest) -> None:
        if request.base != self._revision:
            raise StaleEdit()
        spec = self._checked(cast(SpecType, self.SPEC.from_json(request.spec)))
        if spec == self.spec:
            # Nobody is told of a spec that is the same, but the front end goes on from its own revision.
            self._take_over(request.revision, remember=False)
            return
        self._next_revision = request.revision
        self.spec = spec


def _new_revision() -> str:
    return uuid.uuid4().hex[:12]
