from __future__ import annotations

from datetime import date

import duckdb
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

import ipyjourney as ij
from ipyjourney.data.suggestions import Suggestion

N = 40


def tidy(**columns: object) -> pd.DataFrame:
    """Make events in which nothing is to be mended, but for the columns that are given."""
    row = np.arange(N)
    frame = pd.DataFrame(
        {
            "timestamp": pd.date_range("2024-01-01 09:01", periods=N, freq="h") + pd.Timedelta(1, "s"),
            "account_id": [f"a{number}" for number in row // 10],
            "person_id": [f"p{number}" for number in row // 5],
            "event": np.where(row % 2 == 0, "Visit", "Form"),
        }
    )
    return frame.assign(**columns)


def found(frame: pd.DataFrame, **options: object) -> dict[str, Suggestion]:
    """Give what is suggested for events, by check."""
    return {each.check: each for each in ij.DataView(frame, **options).suggestions}  # type: ignore[arg-type]


def mended(frame: pd.DataFrame, fix: str) -> pd.DataFrame:
    """Run the code of a suggestion."""
    names = {"pd": pd, "events": frame.copy(), "ij": ij}
    exec(fix, names)
    view = names.get("view")
    if isinstance(view, ij.DataView):
        assert view.suggestions is not None
    return names["events"]  # type: ignore[return-value]


def swapped(column: str, **values: str | None) -> list[str | None]:
    """Give a column of tidy events with another value in some rows."""
    listed = tidy()[column].tolist()
    for row, value in values.items():
        listed[int(row[1:])] = value
    return listed


TIMES = tidy()["timestamp"]
WRONG = {
    "null-keys": ({"account_id": swapped("account_id", r1=None, r2=None)}, 2),
    "placeholder-keys": ({"account_id": swapped("account_id", r1="N/A", r2=" unknown")}, 2),
    "spelling": ({"account_id": swapped("account_id", r1="A0 ")}, 10),
    "float-keys": ({"account_id": swapped("account_id", r1="12.0")}, 1),
    "duplicates": (
        {"account_id": "a", "person_id": "p", "event": "v", "timestamp": TIMES.where(TIMES.index > 1, TIMES[1])},
        1,
    ),
    "near-unique": ({}, 1_200),
    "before-1971": ({"timestamp": TIMES.where(TIMES.index > 1, pd.Timestamp(0))}, 2),
    "future": ({"timestamp": TIMES.where(TIMES.index > 0, pd.Timestamp("2200-01-01 01:01"))}, 1),
    "midnight": ({"timestamp": TIMES.where(TIMES.index > 3, TIMES.dt.normalize())}, 4),
    "mixed-zones": ({"timestamp": TIMES.dt.strftime("%Y-%m-%dT%H:%M:%S") + np.where(TIMES.index > 2, "Z", "")}, 3),
    "one-item": ({"event": "Visit"}, N),
    "several-accounts": ({"person_id": [f"p{row % 8}" for row in range(N)]}, N),
    "alone": ({"person_id": [f"p{max(row - 10, 0)}" for row in range(N)]}, 29),
}


def test_nothing_is_suggested_for_tidy_events():
    view = ij.DataView(tidy())
    assert list(view.suggestions) == []
    assert repr(view.suggestions) == "Nothing to mend was found."
    assert "Worth mending" not in repr(view)


@pytest.mark.parametrize("check", [check for check in WRONG if check != "near-unique"])
def test_what_is_wrong_is_found_with_the_rows_that_it_concerns(check):
    columns, rows = WRONG[check]
    frame = tidy(**columns)
    before = frame.copy()
    suggestions = found(frame)
    assert suggestions[check].rows == rows
    mended(frame, suggestions[check].fix.replace('"…"', "None"))
    pd.testing.assert_frame_equal(frame, before)


@pytest.mark.parametrize(
    "check", ["null-keys", "placeholder-keys", "spelling", "float-keys", "duplicates", "before-1971"]
)
def test_the_code_mends_it(check):
    frame = tidy(**WRONG[check][0])
    assert check not in found(mended(frame, found(frame)[check].fix))


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        (["$1,200.50", "$80.00"], [1200.5, 80.0]),
        (["1.200,50 €", "80,00 €"], [1200.5, 80.0]),
        (["USD 12,000,000", "USD -5"], [12_000_000, -5]),
        (["1.200,50", "80"], [1200.5, 80.0]),
        (["$1,200", "$0.50"], [1200, 0.5]),
        (["1,250", "80,5"], [1.25, 80.5]),
        (["0,500", "1,250"], [0.5, 1.25]),
        (["$0.500", "$1.250"], [0.5, 1.25]),
        (["$5", 6.5], [5, 6.5]),
        (["1.200,50 €", 80.0], [1200.5, 80.0]),
        (["$5", 6], [5, 6]),
    ],
)
def test_amounts_written_as_text_are_found_and_made_numbers(written, numbers):
    frame = tidy(amount=[*written, *[None] * (N - 2)])
    (suggestion,) = ij.DataView(frame).suggestions
    assert (suggestion.check, suggestion.rows) == ("number-texts", 2)
    mended_frame = mended(frame, suggestion.fix)
    assert mended_frame["amount"].dropna().tolist() == numbers
    assert not ij.DataView(mended_frame).suggestions


@pytest.mark.parametrize(
    ("written", "small", "large"),
    [
        (["1.200 €", "12.000 €"], "1.2", "1200"),
        (["R$ 5", "R$ 1.500"], "1.5", "1500"),
        (["USD 12,000", "USD 12"], "12", "12000"),
        (["1,200", "2,500"], "1.2", "1200"),
    ],
)
def test_amounts_that_can_be_read_in_two_ways_are_given_both_lines(written, small, large):
    frame = tidy(amount=[*written, *[None] * (N - 2)])
    (suggestion,) = ij.DataView(frame).suggestions
    assert suggestion.check == "number-texts"
    assert f"whether {small} or {large} is meant is not clear" in suggestion.what
    pd.testing.assert_frame_equal(mended(frame, suggestion.fix), frame)
    for line, number in zip(suggestion.fix.split("\n"), (small, large), strict=True):
        told, _, code = line.partition(": ")
        assert told == f"# {number}"
        assert float(number) in mended(frame, code)["amount"].tolist()
    shown = str(suggestion).splitlines()
    assert [line.strip() for line in shown[1:]] == suggestion.fix.splitlines()
    assert "\n# " in ij.DataView(frame).suggestions._repr_html_()


@pytest.mark.parametrize("dtype", [object, "string", "category", "string[pyarrow]", pd.ArrowDtype(pa.string())])
def test_amounts_are_made_numbers_whatever_type_their_text_has(dtype):
    frame = tidy(amount=pd.Series(["$1,200.50", "$8", None, None] * (N // 4), dtype=dtype))
    code = found(frame)["number-texts"].fix
    assert mended(frame, code)["amount"].dropna().tolist() == [1200.5, 8] * (N // 4)


def test_numbers_that_name_things_are_no_amounts():
    frame = tidy(
        version=["1.2", "1.10"] * (N // 2), postcode=["0123", "4567"] * (N // 2), sku=["A 12", "B 13"] * (N // 2)
    )
    assert not ij.DataView(frame).suggestions


def test_a_word_for_none_is_not_told_as_a_large_instance_too():
    others = [tidy(account_id=[f"{turn}-{row // 2}" for row in range(N)]) for turn in range(10)]
    for word, check in {"(not set)": "placeholder-keys", "Robot": "large"}.items():
        checks = found(pd.concat([*[tidy(account_id=word)] * 15, *others], ignore_index=True))
        assert {"placeholder-keys", "large"} & set(checks) == {check}


def test_dimensions_whose_items_do_not_come_back_are_found():
    frame = pd.concat([tidy()] * 30, ignore_index=True)
    frame = frame.assign(
        note=[f"n{row}" for row in frame.index], timestamp=pd.date_range("2024", periods=1_200, freq="61s")
    )
    suggestion = found(frame)["near-unique"]
    assert suggestion.rows == 1_200
    assert "near-unique" not in found(mended(frame, suggestion.fix))


def test_robots_and_rounded_keys_are_found():
    many = pd.concat([tidy(person_id="robot")] * 20 + [tidy()], ignore_index=True)
    many["timestamp"] += pd.to_timedelta(many.index, unit="s")
    many.loc[many.index[-N:], "person_id"] = [f"q{row}" for row in range(N)]
    many = pd.concat(
        [many, pd.concat([tidy(person_id=[f"r{part}-{row}" for row in range(N)]) for part in range(5)])],
        ignore_index=True,
    )
    large = found(many)["large"]
    assert (large.rows, "robot" in large.what) == (800, True)
    assert "large" not in found(mended(many, large.fix))
    assert "rounded-keys" in found(tidy(account_id=2.0**53 + np.arange(N) // 10 * 4))


def test_a_tie_breaker_or_few_days_among_moments_need_no_word():
    days = tidy(timestamp=TIMES.dt.normalize(), number=range(N))
    suggestion = found(days, dimensions=["event"], containers={"account": "account_id"})["midnight"]
    assert "All timestamps" in suggestion.what
    assert "midnight" not in found(days, tie_breaker="number")
    berlin = tidy(timestamp=(TIMES.dt.normalize() - pd.Timedelta(1, "h")).dt.tz_localize("UTC"))
    assert "midnight" not in found(berlin)
    assert "midnight" in found(berlin, timezone="Europe/Berlin")


def test_what_concerns_most_rows_comes_first_and_three_are_told():
    frame = tidy(event=swapped("event", r2="visit"), account_id=swapped("account_id", r1=None, r3="n/a"))
    frame = pd.concat([frame, frame.head(1)], ignore_index=True)
    view = ij.DataView(frame)
    rows = [each.rows for each in view.suggestions]
    assert rows == sorted(rows, reverse=True)
    told = repr(view).partition("Worth mending\n")[2].partition("\n\n")[0].splitlines()
    assert told == [*(f"  - {each.what}" for each in view.suggestions[:3]), "  - 2 more: view.suggestions"]
    assert "<li>2 more: view.suggestions</li>" in view._repr_html_()
    assert view.suggestions.to_frame()["check"].tolist() == [
        "spelling",
        "several-accounts",
        "null-keys",
        "duplicates",
        "placeholder-keys",
    ]


def test_texts_of_the_data_cannot_leave_their_place():
    frame = tidy(**{"<b>": np.where(tidy()["event"] == "Visit", "$x$", "$X$ ")})
    view = ij.DataView(frame)
    assert "<b>" not in view.suggestions._repr_html_()
    assert "mathjax_ignore" in view.suggestions._repr_html_()


def test_of_a_table_elsewhere_only_its_summary_is_looked_at():
    connection = duckdb.connect()
    frame = tidy(account_id=swapped("account_id", r1=None, r2="A0 "), number=range(N))
    view = ij.DataView(connection.from_df(frame), tie_breaker="number")
    assert [each.check for each in view.suggestions] == ["null-keys"]
    assert "duckdb" in repr(view.suggestions)
    assert [each.check for each in view.collect().suggestions] == ["spelling", "several-accounts", "null-keys"]


def test_a_view_names_its_guesses_as_code():
    frame = tidy()
    line = repr(ij.DataView(frame)).rpartition("guessed: ")[2]
    named = eval(line, {"ij": ij, "events": frame})
    assert [note.message_id for note in named.notes if "guessed" in note.message_id] == []


def told(view: ij.DataView) -> str:
    """Give the line that names what a view guessed."""
    return repr(view).rpartition("guessed: ")[2]


def test_the_line_that_names_the_guesses_names_what_was_given_too(tmp_path):
    frame = tidy(seq=range(N), fee=range(N))
    given = {
        "timezone": "Europe/Berlin",
        "containers": {"account": "account_id"},
        "dimensions": {"What": "event"},
        "as_of": date(2025, 5, 1),
        "week_start": "sunday",
        "tie_breaker": "seq",
        "metrics": {"Sum": "fee"},
    }
    view = ij.DataView(frame, **given)
    named = eval(told(view), {"ij": ij, "events": frame})
    assert named.to_json() == view.to_json()
    assert [note.message_id for note in named.notes if "guessed" in note.message_id] == []
    path = tmp_path / "my file.csv"
    frame.to_csv(path, index=False)
    accounts = pd.DataFrame({"account_id": ["a0"], "sector": ["Steel"]})
    line = told(ij.DataView(path, timezone="Europe/Berlin", lookups={"account": accounts}))
    assert line.startswith("ij.DataView(")
    assert 'timestamp="timestamp"' in line
    assert line.endswith(', lookups=…, timezone="Europe/Berlin")')
    assert told(ij.DataView(frame, segments=(each for each in ()))).endswith(", segments=…)")


def test_a_sample_and_a_view_from_a_folder_name_no_guesses_as_code(tmp_path):
    view = ij.DataView(tidy(), timezone="Europe/Berlin")
    view.keep(tmp_path / "kept")
    for other in (view.sample(2), ij.DataView.open(tmp_path / "kept")):
        assert "ij.DataView(" not in repr(other)


def test_a_table_is_no_view_and_the_message_has_the_line():
    with pytest.raises(ij.IpyjourneyError, match=r"ij\.DataView\('events\.csv'\)"):
        ij.JourneyCanvas("events.csv")  # type: ignore[arg-type]
