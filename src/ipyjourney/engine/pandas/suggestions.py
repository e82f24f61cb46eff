"""What could be mended in rows in memory, found in what the engine has encoded of them."""

# pyarrow makes its compute functions at run time.
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from ipyjourney.data import ContainerKey, Summary, find_zone, item_text, utc_from_local
from ipyjourney.data.suggestions import (
    YEAR_1971,
    Suggestion,
    in_code,
    now,
    suggest_from_summary,
    suggest_from_times,
)
from ipyjourney.engine.pandas.amounts import suggest_numbers
from ipyjourney.engine.pandas.store import Instances, Store
from ipyjourney.words import MessageValue

__all__ = ["suggest"]

DAY = 24 * 3600 * 10**6
PART_AT_MIDNIGHT = 0.05
FEWEST, PART_ALONE = 10, 0.5
PART_IN_SEVERAL = 0.05
LARGE_ROWS, LARGE_TIMES, USUAL = 500, 20, 99
"""An instance is large that has that many rows, so many times those of the 99th percentile."""

MANY_ITEMS = 200_000
EXACT_IN_FLOATS = 2.0**53
MIXER = np.uint64(0x9E3779B97F4A7C15)
NO_NAMES = ("?", "-", "--", ".", "0", "n/a", "na", "nan", "nil", "none", "(none)", "null", "not set", "(not set)")
UNKNOWN = ("unknown", "undefined", "unbekannt", "desconocido", "desconocida", "desconhecido", "okänd", "未知")
PLACEHOLDERS = (*NO_NAMES, *UNKNOWN, "not available", "nobody", "test", "tbd")


@dataclass(frozen=True)
class Keys:
    """The keys of a container of one column: the value of each instance, and how many rows have it."""

    container: ContainerKey
    values: pd.Series
    rows: npt.NDArray[np.int64]

    @cached_property
    def array(self) -> pa.Array | None:
        """The keys if they are text."""
        array = pa.array(self.values, from_pandas=True)
        array = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
        array = array.dictionary_decode() if pa.types.is_dictionary(array.type) else array
        is_text = pa.types.is_string(array.type) or pa.types.is_large_string(array.type)
        return array.cast(pa.large_string()) if is_text else None

    @cached_property
    def texts(self) -> list[str]:
        """The keys as text."""
        return [value if isinstance(value, str) else item_text(value) for value in self.values.tolist()]

    @property
    def column(self) -> str:
        """The key column as code writes it."""
        return in_code(self.container.columns[0])

    @cached_property
    def by_spelling(self) -> dict[str, list[int]]:
        """Places of the keys that differ from others by case and blanks alone."""
        return {} if self.array is None or not _may_be_alike(self.array) else spelt_alike(self.texts)

    def text(self, place: int) -> str:
        """Give one of the keys as text."""
        value = self.values.iloc[place]
        return value if isinstance(value, str) else item_text(value)


def suggest(store: Store, summary: Summary) -> list[Suggestion]:
    """Suggest what could be mended in the rows of a table.

    Parameters
    ----------
    store : Store
    summary : Summary
    """
    times = store.times
    early = int(np.count_nonzero(times < YEAR_1971)) if summary.first < YEAR_1971 else 0
    late = int(np.count_nonzero(times > now())) if summary.last > now() else 0
    days = list(_midnight(store))
    found = [
        *suggest_from_summary(summary, lambda *containers: _tells(store, *containers)),
        *suggest_from_times(summary, store.table, early, late),
        # Who does a thing twice a day has two rows that are the same.
        *(days or _duplicates(store)),
        *_items(store, summary),
        *_several_accounts(store),
    ]
    for key in store.table.containers.values():
        if key.timeout is None and len(key.columns) == 1:
            keys = _keys(store, key, store.instances(key.name))
            found += [*_spelt_keys(keys), *_odd_keys(store, keys), *_sizes(keys)]
    return found


def spelt_alike(texts: list[str]) -> dict[str, list[int]]:
    """Group the places of texts that differ by case and blanks alone.

    Examples
    --------
    >>> spelt_alike(["ACME", "acme ", "Birk"])
    {'acme': [0, 1]}
    """
    seen: dict[str, int] = {}
    groups: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        plain = " ".join(text.split()).casefold()
        first = seen.setdefault(plain, place)
        if first != place:
            groups.setdefault(plain, [first]).append(place)
    return groups


def _may_be_alike(texts: pa.Array) -> bool:
    plain = pc.utf8_lower(pc.replace_substring(texts, " ", ""))
    return len(pc.unique(plain)) < len(texts)


def _tells(store: Store, container: str, narrower: str) -> bool:
    codes, by = store.instances(container).codes, store.instances(narrower)
    known = np.zeros(by.count + 1, np.bool_)
    known[by.codes[codes >= 0]] = True
    # The last place is that of rows without the narrower one.
    known[-1] = False
    return bool(known[by.codes[codes < 0]].any())


def _midnight(store: Store) -> Iterator[Suggestion]:
    table, times = store.table, store.times
    # Elsewhere midnight is at another moment on the days of summer; whether it is one is asked of the distinct ones.
    whole = times % (15 * 60 * 10**6) == 0
    if table.timezone == "UTC":
        at_midnight = int(np.count_nonzero(times % DAY == 0))
    else:
        moments, rows = np.unique(times[whole], return_counts=True)
        local = pd.DatetimeIndex(moments.view("datetime64[us]")).tz_localize("UTC").tz_convert(table.timezone)
        days = local.tz_localize(None).normalize().as_unit("us").asi8
        at_midnight = int(rows[utc_from_local(days, find_zone(table.timezone)) == moments].sum())
    if at_midnight < 2 or at_midnight < PART_AT_MIDNIGHT * len(times) or table.tie_breaker is not None:
        return
    of = "all" if at_midnight == len(times) else "some"
    breakers = [column for column in table.frame.columns if pd.api.types.is_integer_dtype(table.frame[column])]
    used = {table.timestamp, *table.measures.values(), *table.dimensions.values()}
    used |= {column for key in table.containers.values() for column in key.columns}
    breaker = next((column for column in breakers if column not in used), "…")
    fix = f"view = ij.DataView(events, tie_breaker={in_code(breaker)})"
    yield Suggestion("midnight", at_midnight, fix, {"of": of})


def _duplicates(store: Store) -> Iterator[Suggestion]:
    table = store.table
    mixed = store.times.astype(np.uint64)
    for name, key in table.containers.items():
        if key.timeout is None:
            mixed = mixed * MIXER + store.instances(name).codes.view(np.uint32)
    for column in dict.fromkeys(table.dimensions.values()):
        if column in store.kept_items:
            mixed = mixed * MIXER + store.items(column).codes.astype(np.uint64)
    ordered = np.sort(mixed)
    if not (ordered[1:] == ordered[:-1]).any():
        return
    # A mixture that comes back may be another's: only these rows are compared, column by column.
    again = pd.Series(mixed).duplicated(keep=False).to_numpy()
    rows = table.frame.loc[again]
    plain = rows[[column for column in rows.columns if not _holds_lists(rows[column])]]
    count = int(plain.assign(**{"": store.times[again]}).duplicated().sum())
    if count:
        yield Suggestion("duplicates", count, "events = events.drop_duplicates()")


def _holds_lists(values: pd.Series) -> bool:
    return values.dtype == object and isinstance(next(iter(values.head(1)), None), list | dict | set)


def _items(store: Store, summary: Summary) -> Iterator[Suggestion]:
    table = store.table
    if summary.event is not None and summary.event.items == 1:
        others = [each.column for each in summary.dimensions if each.column != summary.event.column and each.items > 1]
        fix = f"view = ij.DataView(events, event={in_code(others[0] if others else '…')})"
        yield Suggestion("one-item", len(store), fix, {"column": summary.event.name})
    keys = {column for key in table.containers.values() for column in key.columns}
    counted = {each.column: each.items for each in summary.dimensions}
    for column in dict.fromkeys(table.dimensions.values()):
        if column in keys or not 1 < counted.get(column, 0) <= MANY_ITEMS:
            continue
        encoded = store.items(column)
        written = int(np.count_nonzero(encoded.codes < len(encoded.items)))
        if (amounts := suggest_numbers(column, encoded.items, written)) is not None:
            yield amounts
            continue
        if not encoded.items or not _may_be_alike(pa.array(encoded.items, pa.large_string())):
            continue
        if groups := spelt_alike(list(encoded.items)):
            rows = np.bincount(encoded.codes, minlength=len(encoded.items) + 1)
            yield _spelt(column, list(encoded.items), groups, rows, "item")


def _keys(store: Store, key: ContainerKey, instances: Instances) -> Keys:
    column = store.table.frame[key.columns[0]]
    codes = instances.codes
    first = np.zeros(instances.count, np.int64)
    # Written backwards, so that the first row of each instance stays.
    there = np.flatnonzero(codes >= 0)[::-1]
    first[codes[there]] = there
    return Keys(key, column.iloc[first], np.bincount(codes[there], minlength=instances.count))


def _spelt_keys(keys: Keys) -> Iterator[Suggestion]:
    if keys.by_spelling:
        yield _spelt(keys.container.columns[0], keys.texts, keys.by_spelling, keys.rows, keys.container.name)


def _spelt(
    column: str, texts: list[str], groups: dict[str, list[int]], rows: npt.NDArray[np.integer], of: str
) -> Suggestion:
    places = [place for group in groups.values() for place in group]
    shown = max(groups.values(), key=lambda group: int(rows[group].sum()))[:2]
    name = in_code(column)
    cased = any(len({" ".join(texts[place].split()) for place in group}) > 1 for group in groups.values())
    fix = f"events[{name}] = events[{name}].str.strip(){'.str.casefold()' if cased else ''}"
    about: dict[str, MessageValue] = {
        "column": column,
        "count": len(places),
        "first": texts[shown[0]],
        "second": texts[shown[1]],
    }
    return Suggestion("spelling", int(rows[places].sum()), fix, {**about, "of": "item" if of == "item" else "key"})


def _odd_keys(store: Store, keys: Keys) -> Iterator[Suggestion]:
    about: dict[str, MessageValue] = {"container": keys.container.name}
    values = store.table.frame[keys.container.columns[0]]
    if keys.array is None:
        if values.dtype.kind == "f" and values.abs().max() >= EXACT_IN_FLOATS:
            fix = f'events = pd.read_csv("…", dtype={{{keys.column}: "string"}})'
            yield Suggestion("rounded-keys", int((values.abs() >= EXACT_IN_FLOATS).sum()), fix, about)
        return
    floats = _where(pc.match_substring_regex(keys.array, r"^\d+\.0$"))
    if len(floats):
        fix = f'events[{keys.column}] = events[{keys.column}].str.removesuffix(".0")'
        example = keys.text(floats[0])
        said: dict[str, MessageValue] = {**about, "example": example, "whole": example.removesuffix(".0")}
        yield Suggestion("float-keys", int(keys.rows[floats].sum()), fix, said)
    plain = pc.utf8_lower(pc.utf8_trim_whitespace(keys.array))
    empty = _where(pc.is_in(plain, pa.array(["", *PLACEHOLDERS], plain.type)))
    if len(empty):
        named = [keys.text(place) for place in empty]
        fix = f"events[{keys.column}] = events[{keys.column}].mask(events[{keys.column}].isin({_listed(named)}))"
        rows = int(keys.rows[empty].sum())
        yield Suggestion("placeholder-keys", rows, fix, {**about, "example": named[0], "all": len(store)})


def _where(flags: pa.Array) -> npt.NDArray[np.int64]:
    return np.flatnonzero(np.asarray(flags.to_numpy(zero_copy_only=False), dtype=np.bool_))


def _listed(values: list[str]) -> str:
    return f"[{', '.join(map(in_code, values))}]"


def _sizes(keys: Keys) -> Iterator[Suggestion]:
    about: dict[str, MessageValue] = {"container": keys.container.name, "all": len(keys.rows)}
    alone = int(np.count_nonzero(keys.rows == 1))
    many = len(keys.rows) >= FEWEST and alone >= PART_ALONE * len(keys.rows)
    if many and keys.container.name in ("account", "person"):
        fix = f"events[{keys.column}].value_counts()"
        yield Suggestion("alone", alone, fix, {**about, "count": alone})
    large = np.flatnonzero(keys.rows > max(LARGE_ROWS, LARGE_TIMES * float(np.percentile(keys.rows, USUAL))))
    # Words for none have a suggestion of their own.
    words = [keys.text(int(place)).strip().lower() in PLACEHOLDERS for place in large]
    large = large[~np.array(words, dtype=np.bool_)]
    if len(large):
        most = large[np.argsort(-keys.rows[large], kind="stable")][:5]
        named = [keys.text(place) for place in most]
        listed = f"[{', '.join(named)}]" if keys.array is None else _listed(named)
        fix = f"events = events[~events[{keys.column}].isin({listed})]"
        example: dict[str, MessageValue] = {"count": len(large), "example": named[0], "most": int(keys.rows[most[0]])}
        yield Suggestion("large", int(keys.rows[large].sum()), fix, {**about, **example})


def _several_accounts(store: Store) -> Iterator[Suggestion]:
    containers = store.table.containers
    if not {"account", "person"} <= set(containers):
        return
    account, person = store.instances("account"), store.instances("person")
    both = (account.codes >= 0) & (person.codes >= 0)
    pairs = pd.unique(person.codes[both].astype(np.int64) * max(account.count, 1) + account.codes[both])
    accounts_of = np.bincount(pairs // max(account.count, 1), minlength=person.count)
    several = accounts_of > 1
    count = int(np.count_nonzero(several))
    if not count or count < PART_IN_SEVERAL * person.count:
        return
    rows = int(np.count_nonzero(several[person.codes[both]]))
    columns = [in_code(containers[name].columns[0]) for name in ("person", "account")]
    fix = f"events.groupby({columns[0]})[{columns[1]}].nunique().value_counts()"
    yield Suggestion("several-accounts", rows, fix, {"count": count, "all": person.count})
