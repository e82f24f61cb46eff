"""What the command line understands."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ipyjourney.errors import IpyjourneyError, nearest
from ipyjourney.report import RESULT_FILES
from ipyjourney.words import format_message, locales

__all__ = ["OverwritesInput", "Run", "UnknownFileForm", "Usage", "read_arguments"]

PROGRAM = "ipyjourney"


class UnknownFileForm(IpyjourneyError):
    """A file whose suffix names no form that a result is written in."""


class OverwritesInput(IpyjourneyError):
    """A file that is both read and written."""


class Usage(Exception):
    """The end of a command that asked for help, or was not understood.

    Parameters
    ----------
    code : int
        What it ends with.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Run:
    """An analysis to be run.

    Attributes
    ----------
    spec : str
        Path of the analysis.
    data : str
        Path of the events.
    view : str or None
        Path of what describes their columns.
    out : tuple of str
        Paths of files to be written.
    date_range : str or None
        Name of a date range, or its limits.
    as_of : str or None
        The moment up to which the events are known.
    locale : str
        Language of the words.
    quiet : bool
        Whether notes on the data are left out.
    """

    spec: str
    data: str
    view: str | None
    out: tuple[str, ...]
    date_range: str | None
    as_of: str | None
    locale: str
    quiet: bool


class _Parser(argparse.ArgumentParser):
    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        if message:
            self._print_message(message)
        raise Usage(status)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.format_usage()}{format_message('command-usage', {'problem': message})}\n")


def read_arguments(arguments: Sequence[str] | None, version: str) -> Run:
    """Read the arguments of a command.

    Parameters
    ----------
    arguments : sequence of str, optional
        Those of the process if None.
    version : str
        What ``--version`` says.

    Returns
    -------
    Run

    Raises
    ------
    Usage
        If help was asked for, or they were not understood; what is to be said of it was said.
    UnknownFileForm, OverwritesInput
        If a file cannot be written so.
    """
    parser = _Parser(prog=PROGRAM, description=format_message("command-about"), allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {version}")
    commands = parser.add_subparsers(metavar=format_message("command-command"), required=True)
    run = commands.add_parser(
        "run",
        help=format_message("command-run"),
        description=format_message("command-run"),
        epilog=format_message("command-codes"),
        allow_abbrev=False,
    )
    run.add_argument("spec", help=format_message("command-spec"))
    run.add_argument("--data", required=True, help=format_message("command-data"))
    run.add_argument("--view", help=format_message("command-view"))
    run.add_argument(
        "--out", action="append", default=[], help=format_message("command-out", {"known": tuple(RESULT_FILES)})
    )
    run.add_argument("--date-range", help=format_message("command-date-range"))
    run.add_argument("--as-of", help=format_message("command-as-of"))
    run.add_argument("--locale", default="en", choices=locales(), help=format_message("command-locale"))
    run.add_argument("--quiet", action="store_true", help=format_message("command-quiet"))
    given = parser.parse_args(arguments)
    found = Run(
        spec=given.spec,
        data=given.data,
        view=given.view,
        out=tuple(dict.fromkeys(given.out)),
        date_range=given.date_range,
        as_of=given.as_of,
        locale=given.locale,
        quiet=given.quiet,
    )
    _check_files(found)
    return found


def _check_files(run: Run) -> None:
    inputs = {os.path.realpath(path): path for path in (run.spec, run.data, run.view) if path is not None}
    for out in run.out:
        suffix = Path(out).suffix.lower()
        if suffix not in RESULT_FILES:
            guess = nearest(suffix, RESULT_FILES)
            raise UnknownFileForm(file=out, known=tuple(RESULT_FILES), nearest=guess or next(iter(RESULT_FILES)))
        if os.path.realpath(out) in inputs:
            raise OverwritesInput(file=out)
