"""Rows that the nodes of journeys over one scope have in common, set down once and found again by what they hang on."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import narwhals as nw

from ipyjourney.engine.narwhals.backend import Backend, Frame

__all__ = ["NUMBER", "Claims", "Part", "Tables"]

NUMBER = "g"
"""Column of a table that tells its parts apart."""

MOST = 20_000
"""Signatures and answers that are remembered before all of them are forgotten."""


@dataclass(eq=False)
class _Table:
    frame: Frame
    signatures: list[int]
    claims: int = 0


@dataclass(frozen=True, eq=False)
class Part:
    """Rows in a table that holds those of several signatures.

    Attributes
    ----------
    table : object
        The same for all parts that stand in one table.
    number : int
        Which of its rows they are, by the column ``g``: their signature, which no part of another table has.
    """

    table: _Table
    number: int

    @cached_property
    def plan(self) -> Frame:
        """The rows."""
        return self.where()

    def where(self, *conditions: nw.Expr) -> Frame:
        """Give those of the rows on which some conditions hold."""
        return self.table.frame.filter(nw.col(NUMBER) == self.number, *conditions)


class Tables:
    """What was set down for the nodes of journeys, and what was asked of it.

    A table stays for as long as a journey claims any of its parts. Answers are single figures: they stay when the
    tables that they came from are dropped.

    Parameters
    ----------
    backend : Backend

    Attributes
    ----------
    answers : dict
        Figures by what they hang on.
    """

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.answers: dict[Hashable, object] = {}
        self._numbers = itertools.count(1)
        self._signatures: dict[Hashable, int] = {}
        self._parts: dict[int, Part] = {}

    def sign(self, *hangs_on: Hashable) -> int:
        """Give the number that stands for something, the same whenever it hangs on the same."""
        # Signatures hold those before them as numbers: written out, they would grow with every path through a journey.
        return self._signatures.setdefault(hangs_on, next(self._numbers))

    def number(self) -> int:
        """Give a number that is no signature."""
        return next(self._numbers)

    def find(self, signature: int) -> Part | None:
        """Find what was set down."""
        return self._parts.get(signature)

    def keep(self, plans: Mapping[int, Frame]) -> None:
        """Set the rows of several plans with the same columns down in one table.

        Parameters
        ----------
        plans : mapping of int to Frame
            By their signatures, which their rows have in the column ``g``.
        """
        table = _Table(self.backend.keep(together(plans.values())), list(plans))
        self._parts |= {signature: Part(table, signature) for signature in plans}

    def let_go(self, table: _Table) -> None:
        """Drop a table that no journey claims any more."""
        for signature in table.signatures:
            del self._parts[signature]
        self.backend.release(table.frame)

    def trim(self) -> None:
        """Forget what is remembered if it is too much; a number that was given stands for nothing else later on."""
        if len(self._signatures) + len(self.answers) > MOST:
            self._signatures.clear()
            self.answers.clear()


@dataclass(eq=False)
class Claims:
    """The tables that one journey needs.

    Parameters
    ----------
    tables : Tables
    """

    tables: Tables
    _claimed: list[_Table] = field(default_factory=list)

    def claim(self, signature: int) -> Part | None:
        """Find what was set down, and see that it stays; None if it was not."""
        part = self.tables.find(signature)
        if part is not None and part.table not in self._claimed:
            part.table.claims += 1
            self._claimed.append(part.table)
        return part

    def keep(self, plans: Mapping[int, Frame]) -> None:
        """Set down the rows of several plans, by their signatures, which they have in the column ``g``."""
        if plans:
            self.tables.keep(plans)
            self.claim(next(iter(plans)))

    def release(self) -> None:
        """Let go of all; what no other journey needs is dropped."""
        for table in self._claimed:
            table.claims -= 1
            if not table.claims:
                self.tables.let_go(table)
        self._claimed.clear()


def numbered(number: int) -> nw.Expr:
    """Give the column that tells a part from the others."""
    return nw.lit(number, nw.Int64).alias(NUMBER)


def together(plans: Iterable[Frame]) -> Frame:
    """Put the rows of plans with the same columns under one another."""
    every = list(plans)
    return every[0] if len(every) == 1 else nw.concat(every)
