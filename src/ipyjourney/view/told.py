"""What a data view tells of itself: its table, what was found out about it, and what could be mended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property

from ipyjourney.data import Summary, summary_html, summary_text
from ipyjourney.data.columns import in_code
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.suggestions import LISTED, Suggestions
from ipyjourney.errors import Note
from ipyjourney.view.explain import Explaining
from ipyjourney.view.given import TO_BE_FILLED_IN, as_code

__all__ = ["Told"]

LOOKED_AT_ONCE = 20_000_000
"""Rows up to which a view is looked over whenever it is shown."""

SAID_BY = {"key-partly-null": "null-keys", "offsets-differ": "mixed-zones"}
"""Notes that a suggestion says again."""


class Told(Explaining):
    """Tells what there is."""

    _notes: tuple[Note, ...]
    _source = "events"
    """What the rows came from, as code."""

    _given: Mapping[str, str] | None = None
    """The arguments that it was made with, as code; None if it was not made of rows."""

    @property
    def table(self) -> DescribedTable:
        """The event table and the roles of its columns."""
        return self._table

    @property
    def containers(self) -> tuple[str, ...]:
        """Names of the containers, widest first."""
        return tuple(self._table.containers)

    @property
    def dimensions(self) -> tuple[str, ...]:
        """Names of the dimensions."""
        return tuple(self._table.dimensions)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What was guessed, left out or converted when the data were read."""
        return self._notes

    @cached_property
    def summary(self) -> Summary:
        """Rows, time span, containers, components and data problems."""
        return self._engine.summary(self.notes)

    @cached_property
    def suggestions(self) -> Suggestions:
        """What could be mended in the data, what concerns most rows first, each with a line of code that does it.

        They are worked out when first asked for, and nothing is changed. Of a table that stays where it is, only what
        its summary tells is looked at.

        Examples
        --------
        >>> import pandas as pd
        >>> import ipyjourney as ij
        >>> events = pd.DataFrame({"time": pd.date_range("2025-01-01 09:00", periods=3), "event": "Visit",
        ...                        "account": ["ACME", "acme ", "ACME"]})
        >>> print(ij.DataView(events).suggestions.to_frame()[["check", "rows"]].to_string(index=False))
           check  rows
        one-item     3
        spelling     3
        """
        return self._engine.suggestions(self.summary)

    def _shown(self) -> tuple[Summary, list[str]]:
        if self.summary.rows > LOOKED_AT_ONCE:
            return replace(self.summary, notes=(*self.summary.notes, *self._guesses(self.summary.notes))), []
        lines = self.suggestions.lines()
        said = {(each.check, each.parameters.get("container")) for each in self.suggestions[:LISTED]}
        notes = [
            note
            for note in self.summary.notes
            if (SAID_BY.get(note.message_id), note.parameters.get("container")) not in said
        ]
        return replace(self.summary, notes=(*notes, *self._guesses(notes))), lines

    def _guesses(self, notes: Iterable[Note]) -> list[Note]:
        """Write what was guessed as the arguments that name it, beside those that were given."""
        columns: dict[str, str] = {}
        keys: dict[str, str] = {}
        for note in notes:
            guessed = note.message_id.removesuffix("-guessed")
            if guessed == "container":
                keys[str(note.parameters["container"])] = str(note.parameters["column"])
            elif guessed != note.message_id:
                columns[guessed] = str(note.parameters["column"])
        if self._given is None or not (columns or keys):
            return []
        given = dict(self._given)
        named = {name: in_code(column) for name, column in columns.items()}
        if keys:
            named["containers"] = _with_keys(given.pop("containers", "{}"), keys)
        arguments = ", ".join(f"{name}={code}" for name, code in {**named, **given}.items())
        return [Note("guesses-in-code", {"code": f"ij.DataView({self._source}, {arguments})"})]

    def __repr__(self) -> str:
        return summary_text(*self._shown())

    def _repr_html_(self) -> str:
        return summary_html(*self._shown())


def _with_keys(containers: str, keys: Mapping[str, str]) -> str:
    """Put keys that were guessed to containers that were given, as code."""
    if containers == TO_BE_FILLED_IN:
        return containers
    given = containers.removeprefix("{").removesuffix("}")
    guessed = as_code(keys).removeprefix("{").removesuffix("}")
    return "{" + ", ".join(filter(None, [given, guessed])) + "}"
