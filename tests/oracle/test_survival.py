"""The oracle's milestone timing, and its survival curves against published ones."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.oracle import run_cohort
from tests.oracle.cohort_examples import at, cohort, criterion, events
from tests.oracle.examples import view
from tests.oracle.survival import log_rank, make_curve, median
from tests.oracle.view import Json

DAY = 86_400_000_000

# Weeks of remission of acute leukaemia, treated and not (Freireich and others, 1963), as in the textbooks.
TREATED = [
    *[(weeks, True) for weeks in (6, 6, 6, 7, 10, 13, 16, 22, 23)],
    *[(weeks, False) for weeks in (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)],
]
PLACEBO = [(weeks, True) for weeks in (1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)]


def test_a_published_curve() -> None:
    curve = {step.time: step for step in make_curve(TREATED)}
    assert [round(float(curve[week].share), 3) for week in (6, 7, 10, 13, 16, 22, 23)] == [
        *(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448),
    ]
    assert (curve[6].at_risk, curve[6].events, curve[6].censored) == (21, 3, 1)
    assert (curve[9].at_risk, curve[9].events, curve[9].censored) == (16, 0, 1)
    assert (curve[6].low, curve[6].high) == (pytest.approx(0.6197, abs=1e-4), pytest.approx(0.9516, abs=1e-4))


def test_published_medians() -> None:
    assert median(make_curve(TREATED)) == (23, 13, None)
    assert median(make_curve(PLACEBO)) == (8, 4, 11)


def test_a_published_log_rank_test() -> None:
    statistic, p_value = log_rank(TREATED, PLACEBO)
    assert statistic == pytest.approx(16.7929, abs=1e-4)
    assert p_value == pytest.approx(4.17e-5, rel=1e-2)


def test_where_nobody_or_everybody_has_returned_there_are_no_bounds() -> None:
    curve = make_curve([(1, False), (2, True)])
    assert [(step.share, step.low, step.high) for step in curve] == [(1, None, None), (0, None, None)]
    assert median(curve) == (2, None, None)
    assert median([]) == (None, None, None)


def test_exactly_half_is_the_median() -> None:
    assert [step.share for step in make_curve([(1, True), (2, False)])] == [Fraction(1, 2)] * 2
    assert median(make_curve([(1, True), (2, False)]))[0] == 1


def test_without_variance_there_is_no_test() -> None:
    assert log_rank([(1, False)], [(2, False)]) == (None, None)
    assert log_rank([(1, True)], []) == (None, None)


# Timing ----------------------------------------------------------------------------------------------------------


def timings(result: Json) -> list[tuple[str, int, int, int | None]]:
    return [(row["cohort"], row["instances"], row["events"], row["median"]) for row in result["timing"]]


def test_an_instance_is_followed_from_the_completing_row_to_its_return_or_the_end() -> None:
    table = events(
        *("acme 01-05 visit", "acme 01-07 visit", "acme 01-10 won"),
        *("birk 01-05 won", "birk 01-07 visit"),
    )
    result = run_cohort(cohort("visit", "won"), view(as_of=at("02-01")), table)
    assert timings(result) == [("2024-01", 2, 1, 5 * DAY)]
    steps = [(step["time"], step["events"], step["censored"]) for step in result["curves"][0]["steps"]]
    assert steps == [(5 * DAY, 1, 0), (25 * DAY, 0, 1)]


def test_the_return_criterion_holds_over_all_rows_since() -> None:
    table = events("acme 01-05 visit", "acme 01-06 won", "acme 02-05 won", "acme 02-06 won")
    result = run_cohort(cohort("visit", "won > 2"), view(), table)
    assert timings(result)[0] == ("2024-01", 1, 1, 32 * DAY)


def test_a_return_at_the_same_moment_takes_no_time() -> None:
    result = run_cohort(cohort("visit", "won"), view(), events("acme 01-05 visit", "acme 01-05 won"))
    assert timings(result) == [("2024-01", 1, 1, 0)]


def test_what_holds_over_no_rows_begins_with_the_period() -> None:
    table = events("acme 01-05 won", "acme 02-05 visit")
    assert timings(run_cohort(cohort("visit = 0", "won"), view(), table))[0] == ("2024-01", 1, 1, 4 * DAY)


def test_in_a_row_of_items_an_instance_counts_from_its_first_inclusion() -> None:
    table = events("acme 01-05 visit", "acme 02-05 visit", "acme 02-06 won", channel=["web", "web", None])
    here = view(dimensions={"channel": "channel"})
    assert timings(run_cohort(cohort("visit", "won", dimension="channel"), here, table)) == [("web", 1, 1, 32 * DAY)]


def test_only_at_least_and_more_than_have_a_timing() -> None:
    table = events("acme 01-05 visit", "acme 02-05 won")
    assert run_cohort(cohort("visit", criterion("won", "demo = 0")), view(), table)["timing"] == []


def test_rows_that_share_an_instance_are_not_tested() -> None:
    table = events("acme 01-05 visit", "acme 02-05 visit", "birk 01-05 visit", "birk 01-06 won")
    apart, shared = (
        run_cohort(cohort("visit", "won", entry=entry), view(), table)["log_rank"][0] for entry in ("first", "every")
    )
    assert (apart["withheld"], shared["withheld"]) == (False, True)
    assert shared["p_value"] is None
