"""A widget's analysis written to files and texts, and read from them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar, Generic, TypeVar, cast

from ipyjourney.result import AnalysisResult
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.files import save_files
from ipyjourney.view import DataView
from ipyjourney.widget.exchange import BINARY_WRITERS, MEDIA_TYPES, OF_RESULTS, SUFFIXES, form_of, read_analysis
from ipyjourney.widget.exchange_messages import ExportForm, ExportReply, ExportRequest
from ipyjourney.widget.listening import Listening
from ipyjourney.widget.traits import Awaited, SpecTrait
from ipyjourney.words import speaking

__all__ = ["Saving"]

SpecType = TypeVar("SpecType", bound=AnalysisSpec)
ResultType = TypeVar("ResultType", bound=AnalysisResult)


class Saving(Listening[ResultType], Generic[SpecType, ResultType]):
    """A widget that is saved, and begins with what was saved."""

    SPEC: ClassVar[type[AnalysisSpec]]
    """What kind of spec it is over."""

    WRITERS: ClassVar[Mapping[ExportForm, Callable[..., str]]]
    """What its analysis can be written as, by spec, result and view; JSON and Python among it."""

    spec: SpecTrait[SpecType]
    result: Awaited[ResultType]

    def to_python(self) -> str:
        """Write the Python code that makes this analysis again, as ``journey``, ``cohort`` or ``flow``."""
        return self._written(ExportForm.PYTHON, self._shown[1]).removesuffix("\n")

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the analysis to a file, as its suffix says.

        Parameters
        ----------
        path : path
            ``.json`` (the analysis with its definitions, which opens again), ``.py`` (the code that makes it), ``.csv``
            (the figures), ``.parquet`` (the same rows, for a program), ``.svg`` (a drawing), ``.png`` (the same in
            pixels), ``.html`` (a page that works without a kernel); of journeys ``.mmd`` (a Mermaid flowchart).

        Raises
        ------
        UnknownFormat
            If the file's suffix is none of these.
        UnwritableFile
            If no file can be written there.
        NoPngPackage
            If a PNG is to be drawn without ``ipyjourney[png]``.
        """
        file = Path(path).expanduser()
        with speaking(self._locale):
            save_files({file: self._content(file.suffix.lower())})

    def _content(self, suffix: str) -> str | bytes:
        if write := BINARY_WRITERS.get(suffix):
            return write(self.result)
        form = form_of(suffix, self.WRITERS)
        return self._written(form, self.result if form in OF_RESULTS else self._shown[1])

    @classmethod
    def _read_text(cls, text: str, view: DataView, *, name: str = "") -> SpecType:
        """Read a spec that is written in a text, or refuse it."""
        return cast(SpecType, read_analysis(text, cls.SPEC, view, name))

    def _import(self, text: str) -> None:
        self.spec = self._read_text(text, self._view)

    def _export(self, request: ExportRequest, result: ResultType) -> ExportReply:
        suffix = SUFFIXES[request.form]
        return ExportReply(
            id=request.id,
            kind="export",
            form=form_of(suffix, self.WRITERS),
            file=f"{self.SPEC.KIND}{suffix}",
            media_type=MEDIA_TYPES[request.form],
            text=self._written(request.form, result),
        )

    def _written(self, form: ExportForm, result: ResultType) -> str:
        return self.WRITERS[form](self.spec, result, self._view)

    def _still(self) -> dict[str, str]:
        return {"text/plain": self.result.to_text(), "text/html": self.result.to_html()}

    def _drawing(self) -> dict[str, str]:
        return {"text/plain": self.result.to_text(), "image/svg+xml": self.result.to_svg()}
