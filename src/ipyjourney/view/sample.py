"""Samples of whole instances, read into memory."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pandas as pd

from ipyjourney.components import MetricDefinition
from ipyjourney.data import ContainerKey, EventSource, EventTable, key_codes
from ipyjourney.data.containers import EmptyKey
from ipyjourney.data.described import DescribedTable
from ipyjourney.data.lazy import LazyTable
from ipyjourney.data.sampling import BadSample, Sampling, check_sample, choose_instances, sampling_notes
from ipyjourney.engine import select_engine
from ipyjourney.errors import Note, UnknownName
from ipyjourney.spec.definitions import Definitions
from ipyjourney.view.components import Components
from ipyjourney.view.description import ViewArguments, describe_view
from ipyjourney.view.drafts import Drafts
from ipyjourney.view.opening import read_lookups

__all__ = ["Sampled", "draw_sample", "read_into_memory"]

Mask = npt.NDArray[np.bool_]


class Sampled(Drafts):
    """Draws samples, and knows of what its own rows are one."""

    _table: DescribedTable
    _notes: tuple[Note, ...]

    @property
    def sampling(self) -> Sampling | None:
        """Of what the rows are a sample, and how large a one; None if they are none."""
        return self._table.sampling

    def sample(self, containers: int = 5_000, of: str | None = None, *, seed: int = 0) -> Self:
        """Read whole instances of a container into memory, chosen by a hash of their keys.

        The same keys are chosen on every run, machine and database; a larger sample contains every smaller one. Its
        results say that they are of a sample, and ``result.estimates`` what they mean for the whole.

        Parameters
        ----------
        containers : int, default 5000
            How many instances; if there are fewer, all of them.
        of : str, optional
            Their container; the widest of the view without it.
        seed : int, default 0
            Another one chooses other instances.

        Returns
        -------
        DataView
            In memory, with the components of this one. Rows without an instance are left out.

        Raises
        ------
        UnknownName
            If there is no such container.
        BadSample
            If the number is none from 1 on, or sessions are wanted that are cut from people's rows.

        Examples
        --------
        >>> import ipyjourney as ij
        >>> part = ij.demo.b2b(accounts=200).sample(50, of="account")
        >>> part.sampling.instances, part.sampling.of_instances
        (50, 200)
        """
        table = draw_sample(self._table, containers, of, seed)
        view = type(self).__new__(type(self))
        view._table, view._engine = table, select_engine(table)
        # How many rows something is true of was counted in the whole.
        of_columns = (note for note in self._notes if not {"rows", "seed"} & set(note.parameters))
        view._notes = (*sampling_notes(table.sampling), *of_columns)
        # Those of the whole, also where the sample has no row with an event.
        known = self.definitions
        Components.__init__(view, dict(known.metrics), known.segments.values(), known.date_ranges.values())
        return view


def draw_sample(table: DescribedTable, containers: int, of: str | None, seed: int) -> EventTable:
    """Choose instances of a container, and give all their rows.

    Parameters
    ----------
    table : DescribedTable
    containers : int
        How many, at most.
    of : str or None
        The container; the widest without it.
    seed : int

    Returns
    -------
    EventTable
        In memory; what is known of the sample stands in ``sampling``.

    Raises
    ------
    UnknownName
        If there is no such container.
    BadSample
        If no such sample can be drawn.
    EmptyKey
        If no row has an instance.
    """
    name = next(iter(table.containers), "") if of is None else of
    if name not in table.containers:
        raise UnknownName(kind="container", name=name, known=table.containers)
    key = table.containers[name]
    check_sample(containers, seed, key)
    drawn = table.sampling
    if drawn is not None and (drawn.container, drawn.seed) != (name, seed):
        raise BadSample(reason="again", given=str(drawn.seed), container=drawn.container)
    match table:
        case EventTable():
            return _of_memory(table, key, containers, seed)
        case LazyTable():
            return _of_elsewhere(table, key, containers, seed)
        case _:
            raise AssertionError(table)


def read_into_memory(
    table: LazyTable, definitions: Definitions, made: Callable[[], Mapping[str, MetricDefinition]]
) -> tuple[EventSource, ViewArguments]:
    """Read a table that stays where it is, and say what the same view of its rows is made with.

    Parameters
    ----------
    table : LazyTable
        Columns that its view makes no use of are not read.
    definitions : Definitions
    made : callable
        Gives the metrics that a view makes of this table by itself.
    """
    # Narwhals is imported only for those who have such a table.
    from ipyjourney.data.lazy_rows import read_used_columns

    document = describe_view(dataclasses.replace(table, lookups=()), definitions, made, Path.cwd())
    arguments = document.arguments(Path.cwd())
    arguments["lookups"] = read_lookups(table.given_lookups)
    return read_used_columns(table), arguments


def _of_memory(table: EventTable, key: ContainerKey, count: int, seed: int) -> EventTable:
    codes, keys = _numbered_keys(table, key)
    _check_there(keys, key, len(codes))
    whole = table.sampling or Sampling(
        container=key.name,
        instances=len(keys),
        of_instances=len(keys),
        rows=len(codes),
        of_rows=len(codes),
        rows_without_key=int(np.count_nonzero(codes < 0)),
        seed=seed,
        as_of=table.as_of,
    )
    end = int(table.times.max()) + 1 if table.as_of is None else table.as_of
    return _marked(table, codes, choose_instances(keys, count, seed), whole, end)


def _of_elsewhere(table: LazyTable, key: ContainerKey, count: int, seed: int) -> EventTable:
    from ipyjourney.data.lazy_rows import count_keys, read_instances, table_in_memory

    found = count_keys(table, key)
    _check_there(found.keys, key, found.rows)
    wanted = found.values(choose_instances(found.keys, count, seed))
    whole = Sampling(
        container=key.name,
        instances=len(found.keys),
        of_instances=len(found.keys),
        rows=found.rows,
        of_rows=found.rows,
        rows_without_key=found.rows_without_key,
        seed=seed,
        as_of=table.as_of,
    )
    rows = table_in_memory(table, read_instances(table, key, wanted))
    codes, keys = _numbered_keys(rows, key)
    # Of a key of several parts, other mixtures of these parts were read as well; those chosen come first among all.
    chosen = choose_instances(keys, count, seed)
    return _marked(rows, codes, chosen, whole, found.end if table.as_of is None else table.as_of)


def _check_there(keys: pd.DataFrame, key: ContainerKey, rows: int) -> None:
    if keys.empty:
        raise EmptyKey(container=key.name, columns=key.columns, rows=rows, count=len(key.columns))


def _numbered_keys(table: EventTable, key: ContainerKey) -> tuple[npt.NDArray[np.int32], pd.DataFrame]:
    """Give the number of each row's instance, -1 for none, and the keys in the order of the numbers."""
    codes, n_instances = key_codes(table.frame, key.columns)
    first = np.zeros(n_instances, np.int64)
    rows = np.flatnonzero(codes >= 0)
    first[codes[rows]] = rows
    return codes, table.frame.iloc[first][list(key.columns)]


def _marked(table: EventTable, codes: npt.NDArray[np.int32], chosen: Mask, whole: Sampling, end: int) -> EventTable:
    """Keep the rows of the chosen instances, and say so."""
    # The last place serves the rows without an instance, whose code is -1.
    kept = np.append(chosen, False)[codes]
    frame = table.frame.loc[kept].reset_index(drop=True)
    used: dict[str, Any] = {
        str(name): values.cat.remove_unused_categories() for name, values in frame.select_dtypes("category").items()
    }
    times = table.times[kept]
    times.flags.writeable = False
    sampling = dataclasses.replace(whole, instances=int(np.count_nonzero(chosen)), rows=len(frame))
    return dataclasses.replace(table, frame=frame.assign(**used), times=times, as_of=end, counted={}, sampling=sampling)
