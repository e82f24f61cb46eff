from __future__ import annotations

import pandas as pd
import pytest

from ipyjourney.engine.pandas.cache import Cache
from ipyjourney.engine.pandas.codes import encode_items


def items_of(values, dtype=None):
    encoded = encode_items(pd.Series(values, dtype=dtype))
    return [None if code == encoded.null else encoded.items[code] for code in encoded.codes]


def test_items_stand_in_code_point_order_and_a_null_is_none():
    encoded = encode_items(pd.Series(["b", None, "Z", "a", "b"]))
    assert encoded.items == ("Z", "a", "b")
    assert items_of(["b", None, "Z", "a", "b"]) == ["b", None, "Z", "a", "b"]


@pytest.mark.parametrize(
    ("values", "dtype", "items"),
    [
        ([1.0, None, 2.5], None, ["1", None, "2.5"]),
        ([True, False, None], "boolean", ["true", "false", None]),
        ([3, 1, 3], None, ["3", "1", "3"]),
        (["", "a", ""], None, ["", "a", ""]),
        (["x", None, "y"], "category", ["x", None, "y"]),
        (["1", 1, 1.0], object, ["1", "1", "1"]),
    ],
)
def test_values_are_named_by_their_text(values, dtype, items):
    assert items_of(values, dtype) == items


def test_a_category_that_no_row_has_is_no_item():
    column = pd.Series(pd.Categorical(["a"], categories=["a", "unused"]))
    assert encode_items(column).items == ("a",)


@pytest.mark.parametrize("count", [10, 300, 70_000])
def test_codes_are_as_small_as_the_number_of_items_allows(count):
    encoded = encode_items(pd.Series([str(number) for number in range(count)] + [None]))
    assert len(encoded.items) == count
    assert int(encoded.codes[-1]) == count
    assert encoded.codes.itemsize == {10: 1, 300: 2, 70_000: 4}[count]


def test_a_cache_forgets_what_was_not_asked_for_longest():
    cache, made = Cache(max_bytes=2), []

    def get(key):
        return cache.get(key, lambda: made.append(key) or key, lambda _: 1)

    for key in "abacab":
        get(key)
    assert made == ["a", "b", "c", "b"]
