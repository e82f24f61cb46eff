"""The oracle's cohort tables against cases that are worked out by hand."""

from __future__ import annotations

import pytest

from tests.oracle import run_cohort
from tests.oracle.cohort_examples import (
    at,
    averages,
    cohort,
    counts,
    criterion,
    events,
    incomplete,
    labels,
    shares,
)
from tests.oracle.examples import view
from tests.oracle.view import Json, Row

# acme visits in January and wins in February and April; birk visits in January and February and wins in April.
TABLE = events(
    *("acme 01-05 visit", "acme 02-10 won", "acme 04-20 won"),
    *("birk 01-31 visit", "birk 02-01 visit", "birk 04-30 won"),
)
UNTIL_MAY = view(as_of=at("05-01"))


def test_who_is_included_in_a_month_returns_in_later_ones() -> None:
    result = run_cohort(cohort("visit", "won"), UNTIL_MAY, TABLE)
    assert labels(result) == ["2024-01", "2024-02", "2024-03", "2024-04"]
    assert counts(result) == [[2, 0, 1, 0, 2], [1, 0, 0, 1, None], [0, 0, 0, None, None], [0, 0, None, None, None]]
    assert shares(result) == [
        [100, 0, 50, 0, 100],
        [100, 0, 0, 100, None],
        [None, None, None, None, None],
        [None, None, None, None, None],
    ]
    assert incomplete(result) == [".....", "....-", "...--", "..---"]
    assert averages(result) == [100, 0, 33, 33, 100]


def test_the_mean_of_percentages_leaves_out_those_over_nobody() -> None:
    result = run_cohort(cohort("visit", "won", average="mean"), UNTIL_MAY, TABLE)
    assert averages(result) == [100, 0, 25, 50, 100]


def test_churn_is_the_rest_and_leaves_the_same_period_as_it_is() -> None:
    table = [*TABLE, *events("cole 01-02 visit", "cole 01-03 won")]
    result = run_cohort(cohort("visit", "won", type="churn"), UNTIL_MAY, table)
    assert counts(result)[0] == [3, 1, 2, 3, 1]
    assert shares(result)[0] == [100, 33, 67, 100, 33]


def test_the_month_in_which_the_data_end_is_incomplete() -> None:
    result = run_cohort(cohort("visit", "won"), view(), TABLE)
    assert labels(result)[-1] == "2024-04"
    assert incomplete(result) == ["....x", "...x-", "..x--", "xx---"]
    assert averages(result) == [100, 0, 33, 0, None]


def test_a_range_that_begins_within_a_month_makes_that_incomplete() -> None:
    ranges = [{"name": "some", "start": at("01-10"), "end": at("03-01")}]
    result = run_cohort(cohort("visit", "won", date_range="some"), view(date_ranges=ranges), TABLE)
    assert labels(result) == ["2024-01", "2024-02"]
    assert counts(result) == [[1, 0, 0, None, None], [1, 0, None, None, None]]
    assert incomplete(result) == ["xx.--", "..---"]


def test_a_range_makes_rows_where_nothing_happened() -> None:
    ranges = [{"name": "year", "start": at("01-01"), "end": at("12-31")}]
    result = run_cohort(cohort("demo", "won", "quarter", date_range="year"), view(date_ranges=ranges), TABLE)
    assert labels(result) == ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
    assert counts(result)[0] == [0, 0, 0, 0, 0]
    assert incomplete(result)[0] == "....x"


def test_no_row_in_scope_and_no_start_of_the_scope_make_no_rows() -> None:
    ranges = [{"name": "early", "start": None, "end": at("01-01")}, {"name": "none", "start": at("06-01"), "end": None}]
    for name in ("early", "none"):
        result = run_cohort(cohort("visit", "won", date_range=name), view(date_ranges=ranges, as_of=at("05-01")), TABLE)
        assert result["rows"] == []
        assert averages(result) == [None] * 5


# Calendars -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("week_start", "expected"), [(0, ["2024-01-01", "2024-01-08"]), (6, ["2024-01-07"])])
def test_a_week_begins_on_monday_or_on_another_day(week_start: int, expected: list[str]) -> None:
    table = events("acme 01-07 visit", "acme 01-08 won")  # a Sunday and a Monday
    result = run_cohort(cohort("visit", "won", "week"), view(week_start=week_start), table)
    assert labels(result) == expected
    assert counts(result)[0] == ([1, 0, 1, None, None] if week_start == 0 else [1, 1, None, None, None])


def test_a_day_ends_at_midnight_of_the_zone_also_where_the_clock_changes() -> None:
    # On 31 March the day has 23 hours: it ends at 22:00 UTC, and the one before it at 23:00.
    table = events("acme 03-30T22:59 visit", "acme 03-30T23:00 won", "birk 03-31T21:59 visit", "birk 03-31T22:00 won")
    result = run_cohort(cohort("visit", "won", "day", columns=1), view(timezone="Europe/Berlin"), table)
    assert labels(result) == ["2024-03-30", "2024-03-31", "2024-04-01"]
    assert counts(result) == [[1, 0, 1], [1, 0, 1], [0, 0, None]]


def test_a_midnight_that_comes_twice_is_the_first_of_the_two() -> None:
    # In Havana the clock goes from 1:00 back to 0:00 on 3 November; the first midnight is 4:00 UTC.
    table = events("acme 11-03T03:59 visit", "acme 11-03T04:00 won", "acme 11-04T04:59 won", "acme 11-04T05:00 won")
    result = run_cohort(cohort("visit", "won", "day", columns=2), view(timezone="America/Havana"), table)
    assert labels(result) == ["2024-11-02", "2024-11-03", "2024-11-04"]
    assert counts(result)[0] == [1, 0, 1, 1]
    assert counts(run_cohort(cohort("won", "won >= 2", "day"), view(timezone="America/Havana"), table))[1][:2] == [1, 0]


def test_a_midnight_that_is_skipped_is_the_moment_of_the_change() -> None:
    # In Havana the clock goes from 0:00 to 1:00 on 10 March, at 5:00 UTC; the day before begins at 5:00 as well.
    table = events("acme 03-10T04:59 visit", "acme 03-10T05:00 won", "acme 03-11T03:59 won", "acme 03-11T04:00 won")
    result = run_cohort(cohort("visit", "won >= 2", "day", columns=2), view(timezone="America/Havana"), table)
    assert labels(result) == ["2024-03-09", "2024-03-10", "2024-03-11"]
    assert counts(result)[0] == [1, 0, 1, 0]


# Criteria --------------------------------------------------------------------------------------------------------


def test_nothing_at_all_satisfies_a_criterion_of_zero() -> None:
    # birk has no row in January, and yet it is an account with a row in scope.
    table = events("acme 01-05 visit", "acme 02-05 won", "birk 02-06 visit", "birk 02-07 won", "birk 03-07 won")
    result = run_cohort(cohort("visit = 0", "won", columns=2), view(as_of=at("04-01")), table)
    assert counts(result) == [[1, 0, 1, 1], [1, 1, 0, None], [2, 1, None, None]]


def test_a_return_criterion_of_zero_asks_only_periods_in_scope() -> None:
    table = events("acme 01-05 visit", "acme 02-05 won")
    spec = cohort("visit", "won = 0", brackets=[[1, 2], [3, 3]])
    result = run_cohort(spec, view(as_of=at("03-01")), table)
    assert counts(result) == [[1, 1, 0, None], [0, 0, None, None]]
    assert incomplete(result) == ["..x-", "..--"]


def test_metrics_are_compared_alone_and_joined() -> None:
    table = events("acme 01-05 visit", "acme 01-06 visit", "birk 01-05 visit", "birk 01-06 demo")
    for join, expected in (("and", 0), ("or", 2)):
        both = criterion("visit >= 2", "demo", join=join)
        assert counts(run_cohort(cohort(both, "won"), view(), table))[0][0] == expected


def test_a_criterion_sees_only_rows_that_all_its_segments_keep() -> None:
    table = events("acme 01-05 visit", "acme 02-05 won", "acme 03-05 won", channel=["web", "mail", "web"])
    web = {"name": "web", "scope": "event", "condition": {"dimension": "channel", "operator": "equals", "value": "web"}}
    here = view(dimensions={"channel": "channel"}, segments=[web], as_of=at("04-01"))
    assert counts(run_cohort(cohort("visit", criterion("won", segments=("web",))), here, table))[0] == [
        1,
        0,
        0,
        1,
        None,
    ]


def test_each_period_is_judged_alone() -> None:
    table = events("acme 01-05 visit", "acme 02-05 won", "acme 03-05 won", "acme 03-06 won")
    result = run_cohort(cohort("visit", "won >= 2", brackets=[[1, 2]]), view(as_of=at("04-01")), table)
    assert counts(result)[0] == [1, 0, 1]
    assert counts(run_cohort(cohort("visit", "won >= 3", brackets=[[1, 2]]), view(), table))[0] == [1, 0, 0]


# The same period -------------------------------------------------------------------------------------------------


def test_a_return_in_the_same_period_comes_after_the_completing_row() -> None:
    table = events(
        *("acme 01-01 won", "acme 01-02 visit"),
        *("birk 01-01 visit", "birk 01-02 won"),
        *("cole 01-01 visit", "cole 01-02 won", "cole 01-03 visit"),
    )
    assert counts(run_cohort(cohort("visit", "won"), view(), table)) == [[3, 2, None, None, None]]
    assert counts(run_cohort(cohort("visit >= 2", "won"), view(), table)) == [[1, 0, None, None, None]]


def test_the_row_that_completes_is_no_return() -> None:
    table = events("acme 01-01 visit", "birk 01-01 visit", "birk 01-01 visit")
    assert counts(run_cohort(cohort("visit", "visit"), view(), table))[0][:2] == [2, 1]


def test_what_holds_over_no_rows_is_complete_at_the_start_of_the_period() -> None:
    table = events("acme 01-01 won", "birk 01-01 visit")
    assert counts(run_cohort(cohort("visit = 0", "won"), view(), table))[0][:2] == [1, 1]


def test_ties_are_in_the_order_of_the_table() -> None:
    table = events("acme 01-01 visit", "acme 01-01 won", "birk 01-01 won", "birk 01-01 visit")
    assert counts(run_cohort(cohort("visit", "won"), view(), table))[0][:2] == [2, 1]


# Columns ---------------------------------------------------------------------------------------------------------


def test_on_or_after_looks_at_all_later_periods() -> None:
    result = run_cohort(cohort("visit", "won", mode="on_or_after"), UNTIL_MAY, TABLE)
    assert counts(result)[:2] == [[2, 0, 2, 2, 2], [1, 0, 1, 1, None]]
    assert incomplete(run_cohort(cohort("visit", "won", mode="on_or_after"), view(), TABLE))[0] == "....x"


def test_a_bracket_is_incomplete_with_any_of_its_periods_and_empty_with_all() -> None:
    result = run_cohort(cohort("visit", "won", brackets=[[1, 1], [2, 3], [4, 5]]), view(), TABLE)
    assert [cell["column"] for cell in result["rows"][0]["cells"]] == ["included", "same_period", 1, "2–3", "4–5"]
    assert counts(result)[0] == [2, 0, 1, 2, None]
    assert incomplete(result) == ["...x-", "...x-", "..x--", "xx---"]


def test_rolling_counts_those_of_every_column_so_far_over_the_column_before() -> None:
    # acme wins in months 1 and 2, birk in 1 and 3, cole in 2.
    table = events(
        *("acme 01-05 visit", "acme 02-05 won", "acme 03-05 won"),
        *("birk 01-05 visit", "birk 02-05 won", "birk 04-05 won"),
        *("cole 01-05 visit", "cole 03-05 won"),
    )
    result = run_cohort(cohort("visit", "won", rolling=True), UNTIL_MAY, table)
    assert (counts(result)[0], counts(result, "base")[0]) == ([3, 0, 2, 1, 0], [3, 3, 3, 2, 1])
    churn = run_cohort(cohort("visit", "won", rolling=True, type="churn"), UNTIL_MAY, table)
    assert (counts(churn)[0], counts(churn, "base")[0]) == ([3, 0, 1, 1, 1], [3, 3, 3, 2, 1])


def test_rolling_over_several_rows_is_pooled_over_the_columns_before() -> None:
    table = events(
        *("acme 01-05 visit", "acme 02-05 won", "acme 03-05 won"),
        *("birk 01-05 visit", "birk 02-06 won"),
        *("cole 02-05 visit", "cole 03-05 won"),
    )
    result = run_cohort(cohort("visit", "won", rolling=True, columns=2), view(as_of=at("05-01")), table)
    assert counts(result)[:2] == [[2, 0, 2, 1], [1, 0, 1, 0]]
    # Column 1: 2 + 1 of 2 + 1. Column 2: 1 + 0 of 2 + 1.
    assert averages(result) == [100, 0, 100, 33]


def test_latency_looks_before_inclusion_and_never_rolls_there() -> None:
    table = events("acme 01-05 won", "acme 03-05 visit", "acme 04-05 won", "birk 02-05 won", "birk 03-06 visit")
    result = run_cohort(cohort("visit", "won", latency=True, rolling=True, columns=2), UNTIL_MAY, table)
    assert [cell["column"] for cell in result["rows"][0]["cells"]] == [-2, -1, "included", "same_period", 1, 2]
    assert counts(result)[2] == [1, 1, 2, 0, 1, None]
    # Without a range the scope has no start: before the first row nothing happened, and that is known.
    assert incomplete(result)[0] == "......"
    assert counts(result)[0][:2] == [0, 0]


def test_latency_is_empty_before_a_range() -> None:
    ranges = [{"name": "spring", "start": at("02-10"), "end": at("05-01")}]
    table = events("acme 01-05 won", "acme 03-05 visit", "acme 04-05 won", "birk 02-05 won", "birk 03-06 visit")
    spec = cohort("visit", "won", latency=True, columns=2, date_range="spring")
    result = run_cohort(spec, view(date_ranges=ranges), table)
    assert counts(result)[1] == [None, 0, 2, 0, 1, None]
    assert incomplete(result) == ["--xx..", "-x...-", "x...--"]


def test_first_entry_joins_only_the_earliest_cohort() -> None:
    result = run_cohort(cohort("visit", "won", entry="first"), UNTIL_MAY, TABLE)
    assert [row[0] for row in counts(result)] == [2, 0, 0, 0]


# Items and segments ----------------------------------------------------------------------------------------------


def items_table() -> list[Row]:
    lines = (
        *("acme 01-05 visit", "acme 02-05 visit", "acme 03-05 won"),
        *("birk 01-05 visit", "birk 02-06 won"),
        *("cole 01-07 visit", "cole 01-08 won"),
    )
    return events(*lines, channel=["web", "mail", None, "web", "mail", "web", "zoo"])


def test_a_row_per_item_adds_up_complete_cells() -> None:
    here = view(dimensions={"channel": "channel"}, as_of=at("03-15"))
    result = run_cohort(cohort("visit", "won", dimension="channel", columns=2), here, items_table())
    assert labels(result) == ["web", "mail"]  # nobody is included with zoo
    # March is incomplete: column 1 has January's cohorts alone, of which that of mail is nobody, and column 2 none.
    assert counts(result) == [[3, 1, 1, None], [1, 0, 0, None]]
    assert counts(result, "base") == [[3, 3, 3, None], [1, 1, 0, None]]
    assert incomplete(result) == ["...-", "...-"]
    assert averages(result) == [100, 25, 33, None]


def test_the_base_of_an_item_is_the_sizes_of_the_cohorts_added() -> None:
    table = events(
        "acme 01-05 visit",
        "birk 02-05 visit",
        "birk 03-05 won",
        "cole 03-05 visit",
        channel=["web", "web", None, "web"],
    )
    here = view(dimensions={"channel": "channel"}, as_of=at("04-01"))
    result = run_cohort(cohort("visit", "won", dimension="channel", columns=2), here, table)
    assert (counts(result), counts(result, "base")) == ([[3, 0, 1, 0]], [[3, 3, 2, 1]])


def test_rolling_of_an_item_is_over_the_column_before_of_the_same_cohorts() -> None:
    table = events(
        *("acme 01-05 visit", "acme 02-05 won", "birk 02-05 visit", "birk 03-05 won"),
        channel=["web", None, "web", None],
    )
    here = view(dimensions={"channel": "channel"}, as_of=at("04-01"))
    result = run_cohort(cohort("visit", "won", dimension="channel", columns=2, rolling=True), here, table)
    # Column 2 is complete for January's cohort alone, of which one returned in column 1.
    assert (counts(result), counts(result, "base")) == ([[2, 0, 2, 0]], [[2, 2, 2, 1]])


def test_the_top_14_items_by_size_ties_by_code_point() -> None:
    names = [f"i{number:02}" for number in range(16)]
    table = [row for name in reversed(names) for row in events(f"acme-{name} 01-05 visit", item=[name])]
    table += events("birk 01-05 visit", item=["i15"])
    result = run_cohort(cohort("visit", "won", dimension="item"), view(dimensions={"item": "item"}), table)
    assert labels(result) == ["i15", *names[:13]]


def test_first_entry_is_per_item() -> None:
    table = events("acme 01-05 visit", "acme 02-05 visit", "acme 02-06 visit", channel=["web", "web", "mail"])
    here = view(dimensions={"channel": "channel"})
    result = run_cohort(cohort("visit", "won", dimension="channel", entry="first"), here, table)
    assert {row["cohort"]: row["cells"][0]["count"] for row in result["rows"]} == {"mail": 1, "web": 1}


def segment(name: str, event: str) -> Json:
    condition = {"dimension": "event", "operator": "equals", "value": event}
    return {"name": name, "scope": "account", "condition": condition}


def test_a_row_per_segment_in_the_order_given_also_of_size_zero() -> None:
    here = view(segments=[segment("winners", "won"), segment("callers", "call")], as_of=at("05-01"))
    result = run_cohort(cohort("visit", "won", rows=["callers", "winners"]), here, TABLE)
    assert labels(result) == ["callers", "winners"]
    assert counts(result) == [[0, 0, 0, 0, 0], [3, 0, 1, 1, 2]]
    assert counts(result, "base")[1] == [3, 3, 3, 3, 2]


# Values ----------------------------------------------------------------------------------------------------------


def test_a_value_is_of_all_who_are_included_and_per_head_of_them() -> None:
    table = events(
        *("acme 01-05 visit", "acme 01-06 call", "acme 02-05 call", "acme 03-05 call", "birk 01-05 visit"),
        revenue=[1, 20, 300, 4000, None],
    )
    here = view(metrics={"Revenue": {"kind": "sum", "measure": "revenue", "where": None}}, as_of=at("04-01"))
    result = run_cohort(cohort("visit", "won", value="Revenue", brackets=[[1, 2]], type="churn"), here, table)
    assert counts(result, "value")[0] == [None, 20, 4300]
    assert counts(result, "value_per_instance")[0] == [None, 10, 2150]
    assert counts(result, "value")[2] == [None, 0, None]
    assert counts(result, "value_per_instance")[2] == [None, None, None]
    later = run_cohort(cohort("visit", "won", value="Revenue", mode="on_or_after", columns=2), here, table)
    assert counts(later, "value")[0] == [None, 20, 4300, 4000]
