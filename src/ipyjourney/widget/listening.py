"""What a front end says to a widget: edits, steps of undo, a stop, and questions; each has its reply."""

from __future__ import annotations

import logging
from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import partial
from typing import Annotated, ClassVar, Generic, TypeVar

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from ipyjourney.components.faults import fault_note
from ipyjourney.data.lazy import LazyTable
from ipyjourney.engine.work import Cancelled, Work
from ipyjourney.errors import IpyjourneyError, Note
from ipyjourney.result import AnalysisResult
from ipyjourney.state.bundle import part
from ipyjourney.state.wire import ErrorState, plain
from ipyjourney.view import DataView
from ipyjourney.widget.answers import Answers
from ipyjourney.widget.cohort_messages import CohortQuestion
from ipyjourney.widget.component_edits import answer_about_component, change_component
from ipyjourney.widget.component_messages import (
    ComponentQuestion,
    ComponentRequest,
    DefineRequest,
    DraftRequest,
    RemoveRequest,
)
from ipyjourney.widget.display import Displayed
from ipyjourney.widget.exchange_messages import ExportReply, ExportRequest, ImportRequest
from ipyjourney.widget.flow_messages import FlowQuestion
from ipyjourney.widget.protocol import (
    AcceptedReply,
    CancelRequest,
    EditRequest,
    ItemEntry,
    ItemsReply,
    ItemsRequest,
    PartReply,
    PartRequest,
    RedoRequest,
    RefusedReply,
    ResetRequest,
    SpeakRequest,
    UndoRequest,
    request_adapter,
)
from ipyjourney.widget.question_messages import QuestionRequest
from ipyjourney.words import speaking, spoken, word_file

__all__ = ["BadRequest", "Listening", "StaleEdit", "UnexpectedFailure", "error_state", "unexpected"]

logger = logging.getLogger("ipyjourney")

# It goes back with the answer, whatever else the message says.
_id_adapter: TypeAdapter[str] = TypeAdapter(Annotated[str, Field(max_length=200, pattern="^[ -~]*$")])


class StaleEdit(IpyjourneyError):
    """An edit that started from a spec which is no longer the newest."""


class BadRequest(IpyjourneyError):
    """A message that is none of the protocol."""


class UnexpectedFailure(IpyjourneyError):
    """A fault of the package itself."""


ResultType = TypeVar("ResultType", bound=AnalysisResult)


class Listening(Displayed, Generic[ResultType]):
    """A widget that answers the messages of its front end."""

    FRONT_END: ClassVar[str]
    """Name of the bundle that draws it."""

    PART_WORDS: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Word files of late parts that need others than the one of their own name."""

    _view: DataView
    _answers: Answers
    _asking: Work
    _revision: str
    _shown: tuple[str, ResultType]
    """The last good result, with the revision that it is of."""

    @abstractmethod
    def undo(self) -> None:
        """Go back to the spec before, if there is one."""

    @abstractmethod
    def redo(self) -> None:
        """Go forward to the spec that was undone, if there is one."""

    @abstractmethod
    def reset(self) -> None:
        """Go back to the spec that the widget began with."""

    @abstractmethod
    def cancel(self) -> None:
        """Stop the computation under way."""

    @abstractmethod
    def _edit(self, request: EditRequest) -> None:
        """Take over an edited spec, or refuse it."""

    @abstractmethod
    def _import(self, text: str) -> None:
        """Take over a spec that is written in a text, or refuse it."""

    @abstractmethod
    def _export(self, request: ExportRequest, result: ResultType) -> ExportReply:
        """Write the spec, or its newest good result, as text."""

    @abstractmethod
    def _speak(self, locale: str) -> None:
        """Go on in the language of whoever reads, if there are words of it."""

    @abstractmethod
    def _when_idle(self, task: Callable[[], None]) -> None:
        """Do something once no result is being worked out."""

    def _receive(self, _widget: object, content: object, _buffers: object) -> None:
        with speaking(self._locale):
            self._take(content)

    def _take(self, content: object) -> None:
        request_id = ""
        try:
            if isinstance(content, dict):
                request_id = _id_adapter.validate_python(content.get("id", ""))
            request = request_adapter.validate_python(content)
            match request:
                case EditRequest():
                    self._edit(request)
                case UndoRequest():
                    self.undo()
                case RedoRequest():
                    self.redo()
                case ResetRequest():
                    self.reset()
                case CancelRequest():
                    self.cancel()
                case ItemsRequest() if not isinstance(self._view.table, LazyTable):
                    self._answer(self._items(request))
                    return
                case PartRequest():
                    self._answer(self._part(request))
                    return
                case SpeakRequest():
                    self._speak(request.locale)
                case ImportRequest():
                    self._import(request.text)
                case DefineRequest() | RemoveRequest():
                    change_component(self._view, request)
                case _:
                    # A spec that is being worked out is waited for, but not here: an edit or a stop must get through.
                    self._when_idle(partial(self._reply, request))
                    return
        except ValidationError as problem:
            self._refuse(request_id, BadRequest(problem=fault_note(problem.errors()[0])))
        except IpyjourneyError as problem:
            self._refuse(request_id, problem)
        except Exception as problem:
            logger.exception("A request of the front end failed.")
            self._refuse(request_id, unexpected(problem))
        else:
            self._answer(AcceptedReply(id=request_id, kind="accepted", revision=self._revision))

    def _reply(
        self,
        request: QuestionRequest | ComponentQuestion | CohortQuestion | FlowQuestion | ExportRequest | ItemsRequest,
    ) -> None:
        try:
            with speaking(self._locale), Work() as self._asking:
                revision, result = self._shown
                if isinstance(request, ItemsRequest):
                    self._answer(self._items(request))
                elif isinstance(request, ExportRequest):
                    self._answer(self._export(request, result))
                elif isinstance(request, ComponentRequest | DraftRequest):
                    self._answer(answer_about_component(self._view, request, result.spec, revision))
                elif isinstance(request, CohortQuestion | FlowQuestion):
                    self._answer(self._answer_about(request, result, revision))
                else:
                    self._answer(self._answers.answer(request, result.spec, revision, result))
        except KeyboardInterrupt:
            self._refuse(request.id, Cancelled())
        except IpyjourneyError as problem:
            self._refuse(request.id, problem)
        except Exception as problem:
            logger.exception("A question of the front end failed.")
            self._refuse(request.id, unexpected(problem))

    def _answer_about(self, request: CohortQuestion | FlowQuestion, result: ResultType, revision: str) -> BaseModel:  # noqa: ARG002 - for those that can
        """Answer a question that only analyses of one kind are asked."""
        raise BadRequest(problem=Note("fault-question", {"analysis": result.spec.KIND, "question": request.kind}))

    def _items(self, request: ItemsRequest) -> ItemsReply:
        page = self._view.items(request.dimension, request.search, request.offset, request.limit)
        entries = tuple(ItemEntry(name=name, events=events) for name, events in page.items)
        return ItemsReply(id=request.id, kind="items", items=entries, total=page.total)

    def _part(self, request: PartRequest) -> PartReply:
        module, sheet = part(self.FRONT_END, request.name)
        words = "".join(word_file(name, spoken()) for name in self.PART_WORDS.get(request.name, (request.name,)))
        return PartReply(id=request.id, kind="part", script=module, style=sheet, words=words)

    def _refuse(self, request_id: str, problem: IpyjourneyError) -> None:
        self._answer(RefusedReply(id=request_id, kind="refused", error=error_state(problem)))

    def _answer(self, reply: BaseModel) -> None:
        self.send(plain(reply))


def error_state(problem: IpyjourneyError) -> ErrorState:
    """Give an error as the protocol has it."""
    return ErrorState.model_validate(problem.to_wire())


def unexpected(problem: Exception) -> UnexpectedFailure:
    """Say that something went wrong which should not have."""
    return UnexpectedFailure(problem=f"{type(problem).__name__}: {problem}".rstrip("."))
