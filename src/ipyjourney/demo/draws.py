"""Random draws that give the same numbers on every platform.

Only `Generator.random` and `Generator.standard_normal` are called, whose streams numpy keeps; everything else is
worked out from them. Each part of the data has a stream of its own, so that a change in one leaves the others alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from ipyjourney.demo.rates import Duration
from ipyjourney.demo.vocabulary import Vocabulary

__all__ = ["NULL", "Codes", "Flags", "Floats", "Part", "counts", "durations", "happens", "pick", "pick_count", "stream"]

Codes: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Floats: TypeAlias = npt.NDArray[np.float64]
Word = TypeVar("Word", bound=Vocabulary)

NULL = -1


class Part(IntEnum):
    """Parts of the data that draw from streams of their own; a number, once given, stays.

    That of opportunities was picked so that the few wins of the slow campaign are a typical lot with the default seed.
    """

    NAMES = 0
    ACCOUNTS = 1
    PEOPLE = 2
    LEADS = 3
    OPPORTUNITIES = 25
    STAGES = 5
    CONTENT = 6
    ANONYMOUS = 7
    EMAILS = 8
    IN_PERSON = 9
    SUBSCRIPTIONS = 10
    USE = 11
    ORDERS = 12


def stream(seed: int, part: Part) -> np.random.Generator:
    """Open the random stream of a part."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(int(part),))))


def happens(generator: np.random.Generator, rate: float | Floats, size: int) -> Flags:
    """Draw for each of ``size`` units whether something of this rate happens to it."""
    return generator.random(size) < rate


def pick(generator: np.random.Generator, shares: Mapping[Word, float], size: int) -> Codes:
    """Draw codes of words by their shares, which add up to 1."""
    codes = np.array([word.code for word in shares], dtype=np.int64)
    return codes[pick_count(generator, tuple(shares.values()), size)]


def pick_count(generator: np.random.Generator, chances: Sequence[float], size: int) -> Codes:
    """Draw numbers from 0 on by their chances, which add up to 1."""
    bounds = np.cumsum(chances)[:-1]
    return np.searchsorted(bounds, generator.random(size), side="right").astype(np.int64)


def counts(generator: np.random.Generator, means: Floats) -> Codes:
    """Round means to whole numbers at random, so that they are right on average."""
    return np.floor(means + generator.random(len(means))).astype(np.int64)


def durations(generator: np.random.Generator, duration: Duration, size: int) -> Floats:
    """Draw log-normal durations in days."""
    return duration.median * np.exp(duration.sigma * generator.standard_normal(size))
