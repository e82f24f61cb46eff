"""Samples of whole instances, chosen by a hash of their keys: the same ones on every run, machine and database."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.data.containers import ContainerKey
from ipyjourney.errors import IpyjourneyError, Note
from ipyjourney.words import MessageValue

__all__ = ["BadSample", "Sampling", "check_sample", "choose_instances", "sampling_notes"]

HASH_BYTES = 8
MICROSECOND = "datetime64[us]"


class BadSample(IpyjourneyError):
    """A sample that cannot be drawn: of nothing, or of sessions that are cut from other rows."""


@dataclass(frozen=True)
class Sampling:
    """What a sample was drawn of.

    Attributes
    ----------
    container : str
        The one whose instances were chosen, each with all its rows.
    instances, of_instances : int
        Those chosen, and those there are.
    rows, of_rows : int
        Events in the sample, and in the whole table.
    rows_without_key : int
        Events of the whole table without an instance, none of which is in the sample.
    seed : int
    as_of : int or None
        What the whole view was told of the moment up to which the data are known, in microseconds since 1970. The
        sample's own is always set, so that its date ranges and periods end where those of the whole do.
    """

    container: str
    instances: int
    of_instances: int
    rows: int
    of_rows: int
    rows_without_key: int
    seed: int
    as_of: int | None

    @property
    def share(self) -> float:
        """The share of the instances that was chosen, out of 1."""
        return self.instances / self.of_instances


def check_sample(containers: object, seed: object, key: ContainerKey) -> None:
    """Refuse a sample that cannot be drawn.

    Raises
    ------
    BadSample
        If the number of instances is no whole number from 1 on, the seed is no whole number, or the container's
        instances are cut from the rows of others.
    """
    if isinstance(containers, bool) or not isinstance(containers, int) or containers < 1:
        raise BadSample(reason="count", given=repr(containers), container=key.name)
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise BadSample(reason="seed", given=repr(seed), container=key.name)
    if key.timeout is not None:
        raise BadSample(reason="sessions", given="", container=key.name)


def choose_instances(keys: pd.DataFrame, count: int, seed: int) -> npt.NDArray[np.bool_]:
    """Choose the instances whose keys have the smallest hashes, so that a larger sample contains every smaller one.

    The hash is BLAKE2b [1]_ of 8 bytes, big-endian, of the seed in decimal digits and, each after a zero byte, the
    values of the key as UTF-8 text: whole numbers in decimal digits, whatever their type; moments as microseconds since
    1970; truth values as ``true`` and ``false``.

    Parameters
    ----------
    keys : DataFrame, n_instances
        The keys, each once, without nulls; a column for each part.
    count : int
    seed : int

    Returns
    -------
    array of bool, shape (n_instances,)

    References
    ----------
    .. [1] RFC 7693, "The BLAKE2 Cryptographic Hash and Message Authentication Code".

    Examples
    --------
    >>> accounts = pd.DataFrame({"account": ["Acme", "Birk", "Cato", "Dana"]})
    >>> choose_instances(accounts, 2, seed=0).tolist()
    [True, True, False, False]
    """
    if count >= len(keys):
        return np.ones(len(keys), np.bool_)
    parts = [_texts(keys[column]) for column in keys.columns]
    texts = parts[0] if len(parts) == 1 else [b"\0".join(several) for several in zip(*parts, strict=True)]
    begin, hashed = f"{seed}\0".encode(), hashlib.blake2b
    digests = b"".join([hashed(begin + text, digest_size=HASH_BYTES).digest() for text in texts])
    hashes = np.frombuffer(digests, f">u{HASH_BYTES}").astype(np.uint64)
    last = np.partition(hashes, count - 1)[count - 1]
    among = np.flatnonzero(hashes <= last).tolist()
    # Two keys with the same hash are put in the order of their texts.
    among.sort(key=lambda place: (int(hashes[place]), texts[place]))
    chosen = np.zeros(len(keys), np.bool_)
    chosen[among[:count]] = True
    return chosen


def sampling_notes(sampling: Sampling | None) -> tuple[Note, ...]:
    """Say that figures are of a sample, and what cannot be in it."""
    if sampling is None:
        return ()
    about: dict[str, MessageValue] = {"container": sampling.container, "seed": sampling.seed}
    notes = [Note("sample", {**about, "chosen": sampling.instances, "all": sampling.of_instances})]
    if sampling.rows_without_key:
        notes.append(Note("sample-rows-without-key", {**about, "rows": sampling.rows_without_key}))
    return tuple(notes)


def _texts(column: pd.Series) -> list[bytes]:
    values = column.astype(column.cat.categories.dtype) if isinstance(column.dtype, pd.CategoricalDtype) else column
    if pd.api.types.is_datetime64_any_dtype(values.dtype):
        moments = pd.DatetimeIndex(values)
        naive = moments if moments.tz is None else moments.tz_convert("UTC").tz_localize(None)
        values = pd.Series(naive.to_numpy().astype(MICROSECOND).astype(np.int64))
    return [_text(value).encode("utf-8", "surrogatepass") for value in cast(list[object], values.tolist())]


def _text(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case pd.Timestamp():
            return str(value.value // 1000)
        case _:
            return str(value)
