"""The command itself: from arguments to files and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import TextIO

from ipyjourney.cli.arguments import Run, Usage, read_arguments
from ipyjourney.cli.progress import Bar
from ipyjourney.errors import IpyjourneyError, Note
from ipyjourney.export.markup import clean
from ipyjourney.report import RESULT_FILES
from ipyjourney.result import AnalysisResult
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.documents import Document, parse_document, read_text
from ipyjourney.spec.files import check_place, save_files
from ipyjourney.view import DataView
from ipyjourney.view.saved import adopt_document
from ipyjourney.words import format_message, speaking

__all__ = ["Exit", "NoDateRange", "main"]


class Exit(IntEnum):
    """What a command ends with."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    STOPPED = 130


class NoDateRange(IpyjourneyError):
    """Text that is neither the name of a date range nor two limits."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process if None.

    Returns
    -------
    int
        0 if all is done; 1 if the data or the analysis cannot be used, or a file not written; 2 if the arguments were
        not understood; 130 if it was stopped.
    """
    bar = Bar(sys.stderr)
    try:
        run = read_arguments(arguments, _version())
    except Usage as end:
        return end.code
    except IpyjourneyError as problem:
        _say(str(problem), sys.stderr)
        return Exit.USAGE
    with speaking(run.locale):
        return _carry_out(run, bar)


def _carry_out(run: Run, bar: Bar) -> int:
    try:
        _run(run, bar)
    except IpyjourneyError as problem:
        bar.clear()
        _say(str(problem), sys.stderr)
        return Exit.FAILED
    except BrokenPipeError:
        # Whoever read what is printed has had enough; nothing more can be said to them, not even at the exit.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except KeyboardInterrupt:
        bar.clear()
        _say(format_message("command-stopped"), sys.stderr)
        return Exit.STOPPED
    return Exit.DONE


def _run(run: Run, bar: Bar) -> None:
    targets = [Path(out) for out in run.out]
    # Before any work is done.
    for target in targets:
        check_place(target)
    document = parse_document(read_text(run.spec), Path(run.spec).name)
    bar.reading(run.data)
    if run.view is None:
        view = DataView(run.data, as_of=run.as_of)
    else:
        view = DataView.from_json(Path(run.view), run.data, as_of=run.as_of)
    bar.clear()
    adopt_document(document, view)
    if not run.quiet:
        for note in (*view.notes, *_differing(document, view)):
            _say(format_message("command-note", {"note": note.text}), sys.stderr)
    result = view.run(_within(document.spec, run.date_range, view), progress=bar)
    contents = {target: RESULT_FILES[target.suffix.lower()](result) for target in targets}
    bar.clear()
    save_files(contents)
    if not targets:
        _print(result)


def _differing(document: Document, view: DataView) -> Iterator[Note]:
    """Say which definitions of the view stand where the analysis was saved with others."""
    segments = {segment.name: segment for segment in document.segments}
    date_ranges = {chosen.name: chosen for chosen in document.date_ranges}
    kinds: tuple[tuple[str, Mapping[str, object], Mapping[str, object]], ...] = (
        ("metric", document.metrics, view.metrics),
        ("segment", segments, view.segments),
        ("date range", date_ranges, view.date_ranges),
    )
    for kind, saved, known in kinds:
        for name, definition in saved.items():
            if known[name] != definition:
                yield Note("view-definition-counts", {"kind": kind, "name": name})


def _within(spec: AnalysisSpec, date_range: str | None, view: DataView) -> AnalysisSpec:
    """Give the analysis over the date range that was asked for: a name, or a start and an end with a slash between."""
    if date_range is None:
        return spec
    if date_range not in view.date_ranges:
        start, slash, end = date_range.partition("/")
        if not slash or not (start or end):
            raise NoDateRange(name=date_range, known=tuple(view.date_ranges), count=len(view.date_ranges))
        view.add_date_range({"name": date_range, "start": start or None, "end": end or None})
    return spec.with_changes(date_range=date_range)


def _print(result: AnalysisResult) -> None:
    text = format_message("picture-fingerprint", {"fingerprint": result.fingerprint})
    _say(f"{result.to_text()}\n\n{text}", sys.stdout)
    sys.stdout.flush()


def _say(text: str, file: TextIO) -> None:
    # Where a terminal or pipe knows few letters, the others are written as escapes.
    encoding = file.encoding or "utf-8"
    # Names in it are from files: none may move the cursor, or change the terminal.
    text = "\n".join(map(clean, text.split("\n")))
    file.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")


def _version() -> str:
    from importlib.metadata import version

    return version("ipyjourney")
