"""What a cohort table says beside its figures: notes, errors, text, and who stands behind a cell."""

from __future__ import annotations

import re

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.engine.cohort_cells import NoSuchCell
from ipyjourney.engine.cohort_names import NoSumMetric
from ipyjourney.engine.cohort_periods import TooManyPeriods
from ipyjourney.engine.pandas.cohort.places import cohort_members
from ipyjourney.engine.pandas.context import Context
from ipyjourney.engine.pandas.index import NEVER
from ipyjourney.engine.pandas.places import instances_at
from ipyjourney.engine.pandas.store import Store
from ipyjourney.errors import UnknownName
from ipyjourney.spec.cohort import CohortSpec
from ipyjourney.spec.places import CellPlace
from tests.conformance.tables import accounts, events

STORIES = {
    "acme": "mon order, tue order, wed+7 order",
    "birk": "mon order, mon+7 order",
    "cole": "mon+7 order, tue+21 order",
}


def view_of(frame: pd.DataFrame, **options) -> ij.DataView:
    options = {"containers": {"account": "account_id"}, "event": "event", "as_of": "2024-01-29", **options}
    return ij.DataView(frame, timestamp="timestamp", **options)


def weekly(**fields) -> CohortSpec:
    parts = {"container": "account", "inclusion": "order", "returning": "order", "granularity": "week", "columns": 3}
    return CohortSpec.model_validate({**parts, **fields})


def compared(metric: str, operator: str, value: float) -> dict[str, object]:
    return {"conditions": [{"metric": metric, "operator": operator, "value": value}]}


def notes_of(view: ij.DataView, spec: CohortSpec) -> dict[str, dict[str, object]]:
    notes = view.run(spec).notes
    assert all(note.text for note in notes)
    return {note.message_id: dict(note.parameters) for note in notes}


# Notes -----------------------------------------------------------------------------------------------------------


def test_a_table_without_anything_to_remark_has_one_note_about_a_week_without_rows():
    assert notes_of(view_of(accounts(**STORIES)), weekly()) == {"cohort-periods-without-rows": {"count": 1, "all": 4}}


def test_periods_that_are_not_over_are_named():
    view = view_of(accounts(**STORIES), as_of="2024-01-24")
    assert notes_of(view, weekly())["cohort-cut-periods"] == {"periods": "2024-01-22", "count": 1, "pooled": "no"}
    assert notes_of(view, weekly(dimension="event"))["cohort-cut-periods"]["pooled"] == "yes"


def test_rows_without_a_key_and_ties_are_counted():
    view = view_of(accounts("mon order", **STORIES, dora="mon order, mon order"))
    notes = notes_of(view, weekly())
    assert notes["rows-without-instance"]["rows"] == 1
    assert notes["ties-by-row"]["rows"] == 1


def test_criteria_that_hold_over_no_rows_are_pointed_out():
    view = view_of(accounts(**STORIES))
    assert "cohort-included-without-rows" in notes_of(view, weekly(inclusion=compared("order", "less", 1)))
    notes = notes_of(view, weekly(returning=compared("order", "equals", 0)))
    assert {"cohort-returns-without-rows", "cohort-no-timing"} <= set(notes)


def test_nulls_that_a_sum_leaves_out_are_counted_whether_it_is_compared_or_shown():
    table = events("at account_id event revenue", "mon acme order 5", "tue acme order -", "mon - order -")
    view = view_of(table, metrics={"Revenue": "revenue"})
    for fields in ({"value": "Revenue"}, {"inclusion": compared("Revenue", "greater", 1)}):
        assert notes_of(view, weekly(**fields))["cohort-nulls-in-sum"]["rows"] == 1
    assert "cohort-nulls-in-sum" not in notes_of(view, weekly())


def test_what_a_row_per_item_does_not_show_is_counted():
    lines = [f"mon a{number} order i{number:02d}" for number in range(16)]
    table = events("at account_id event channel", *lines, "tue a1 order -", "mon+7 a0 order i00")
    notes = notes_of(view_of(table, dimensions=["event", "channel"]), weekly(dimension="channel"))
    assert notes["cohort-items-hidden"] == {"shown": 14, "hidden": 2, "size": 2}
    assert notes["cohort-rows-without-item"]["rows"] == 1
    assert notes["cohort-counted-again"]["rows"] == 1


def test_a_scope_without_rows_has_no_periods():
    segment = {"name": "None", "condition": {"dimension": "event", "value": "lost"}}
    result = view_of(accounts(**STORIES), segments=[segment]).run(weekly(segments=["None"]))
    assert [note.message_id for note in result.notes] == ["unknown-item-in-condition", "cohort-no-periods"]
    assert (len(result.counts), len(result.timing), result.average.isna().all()) == (0, 0, True)
    assert "no periods" in repr(result)


# On paper --------------------------------------------------------------------------------------------------------


def test_a_row_that_adds_up_periods_prints_the_base_of_a_column_that_is_not_the_included():
    table = view_of(accounts(**STORIES)).run(weekly(dimension="event"))
    row = str(table).splitlines()[1]
    included, base = int(table.counts["included"].iloc[0]), round(table.counts[2].iloc[0] / table.shares[2].iloc[0])
    assert base < included
    assert f" of {base} (" in row
    assert " of " not in str(view_of(accounts(**STORIES)).run(weekly())).splitlines()[1]


# Errors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"container": "person"}, "container"),
        ({"inclusion": "ordr"}, "metric"),
        ({"value": "ordr"}, "metric"),
        ({"dimension": "evnt"}, "dimension"),
        ({"rows": ["Nordic"]}, "segment"),
        ({"segments": ["Nordic"]}, "segment"),
        ({"returning": {**compared("order", "greater", 1), "segments": ["Nordic"]}}, "segment"),
        ({"date_range": "May"}, "date range"),
    ],
)
def test_a_name_that_is_not_there_is_refused_before_anything_is_computed(fields, kind):
    view, spec = view_of(accounts(**STORIES)), weekly(**fields)
    for ask in (view.run, view.check):
        with pytest.raises(UnknownName) as problem:
            ask(spec)
        assert problem.value.parameters["kind"] == kind


def test_a_value_is_a_sum():
    view = view_of(accounts(**STORIES))
    with pytest.raises(NoSumMetric) as problem:
        view.run(weekly(value="order"))
    assert "counter" in problem.value.what
    assert "ij.Metric.sum" in problem.value.fix


def test_a_table_that_would_be_endless_is_refused():
    view = view_of(accounts(**STORIES), date_ranges=[{"name": "Always", "start": "1900-01-01"}])
    with pytest.raises(TooManyPeriods) as problem:
        view.run(weekly(granularity="day", date_range="Always"))
    assert "45,318" in problem.value.what
    assert len(view.run(weekly(granularity="year", date_range="Always")).counts) == 125


# Before the data begin -------------------------------------------------------------------------------------------


def test_a_latency_table_without_a_date_range_says_that_it_looks_before_the_data():
    january = {"name": "January", "start": "2024-01-01", "end": "2024-02-01"}
    view = view_of(accounts(**STORIES), date_ranges=[january])
    ids = [note.message_id for note in view.run(weekly(latency=True)).notes]
    assert "cohort-latency-before-data" in ids
    for spec in (weekly(), weekly(latency=True, date_range="January")):
        assert "cohort-latency-before-data" not in [note.message_id for note in view.run(spec).notes]


# Who stands behind a cell ----------------------------------------------------------------------------------------


def behind(spec: CohortSpec, row: str, column: int | str, **options) -> dict[str, str | None]:
    """Give the accounts in a cell with the moment of the row that puts each there."""
    view = view_of(accounts(**STORIES), **options)
    found = cohort_members(
        Context(Store(view.table), instances_at), spec, CellPlace(row=row, column=column), view.definitions
    )
    index, keys = found.scope.index, view.table.frame["account_id"]
    members = {}
    for instance in range(index.n_instances):
        position = found.at[instance]
        if found.instances[instance]:
            at = None if position == NEVER else view.table.frame["timestamp"][index.rows[position]]
            members[keys[index.rows[index.start[instance]]]] = None if at is None else f"{at:%m-%d}"
        else:
            assert position == NEVER
    return members


def test_members_come_with_the_row_that_puts_them_there():
    assert behind(weekly(), "2024-01-01", "included") == {"acme": "01-01", "birk": "01-01"}
    assert behind(weekly(), "2024-01-01", "same_period") == {"acme": "01-02"}
    assert behind(weekly(), "2024-01-01", 1) == {"acme": "01-10", "birk": "01-08"}
    assert behind(weekly(), "2024-01-08", 2) == {"cole": "01-23"}
    assert behind(weekly(brackets=[(1, 1), (2, 3)]), "2024-01-08", "2–3") == {"cole": "01-23"}
    assert behind(weekly(mode="on_or_after"), "2024-01-08", 1) == {"cole": "01-23"}
    assert behind(weekly(latency=True), "2024-01-08", -1) == {"acme": "01-01", "birk": "01-01"}
    assert behind(weekly(rolling=True), "2024-01-08", 2) == {}


def test_those_who_do_not_return_have_no_row():
    assert behind(weekly(type="churn"), "2024-01-08", 2) == {"acme": None, "birk": None}
    assert behind(weekly(type="churn", rolling=True), "2024-01-01", 2) == {"acme": None, "birk": None}
    assert behind(weekly(inclusion=compared("order", "equals", 0)), "2024-01-01", "included") == {"cole": None}


def test_a_row_per_item_or_segment_has_each_member_once_with_its_first_row():
    members = {"acme": "01-01", "birk": "01-01", "cole": "01-08"}
    assert behind(weekly(dimension="event"), "order", "included") == members
    segments = [{"name": "All", "condition": {"dimension": "event", "operator": "exists"}}]
    assert behind(weekly(rows=["All"]), "All", "included", segments=segments) == members
    assert behind(weekly(rows=["All"]), "All", 2, segments=segments) == {"cole": "01-23"}


@pytest.mark.parametrize(
    ("row", "column", "part"),
    [("2024-02-05", 1, "row"), ("2024-01-01", 4, "column"), ("2024-01-01", -1, "column"), ("2024-01-22", 1, "cell")],
)
def test_a_cell_that_is_not_there_is_refused(row, column, part):
    with pytest.raises(NoSuchCell) as problem:
        behind(weekly(), row, column)
    assert problem.value.parameters["part"] == part
    assert all((problem.value.what, problem.value.why, problem.value.fix))


# The result ------------------------------------------------------------------------------------------------------


def test_the_result_reads_well_and_is_the_same_each_time():
    view = view_of(accounts(**STORIES), as_of="2024-01-24")
    expected = """\
Retention   Included  Same period           1           2          3
2024-01-01         2    1 (50.0%)  2 (100.0%)    0 (0.0%)  0 (0.0%)*
2024-01-08         3     0 (0.0%)    0 (0.0%)  1 (33.3%)*
2024-01-15         0        0 (–)      0 (–)*
2024-01-22        1*    0 (0.0%)*
Average                     20.0%       40.0%        0.0%          –

* A period of the cell does not lie wholly in scope.
The period 2024-01-22 does not lie wholly in scope: cells that look at it are marked as incomplete and left out of \
averages.
One of 4 periods has no row at all."""
    assert repr(view.run(weekly())) == view.run(weekly()).to_text() == expected


def test_the_result_as_html_escapes_what_comes_from_data():
    table = events("at account_id event channel", "mon a order <b>", "tue b order <b>")
    html = view_of(table, dimensions=["event", "channel"]).run(weekly(dimension="channel"))._repr_html_()
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_a_table_too_large_for_a_page_is_cut_in_text_only():
    result = view_of(accounts(**STORIES), as_of="2024-06-01").run(weekly(granularity="day", columns=40))
    assert result.counts.shape == (152, 42)
    assert len(result.to_text().splitlines()) < 80
    assert "152 rows and 42 columns" in result.to_text()


def test_times_are_worked_out_when_asked_and_kept():
    result = view_of(accounts(**STORIES)).run(weekly())
    timing = result.timing
    assert timing is result.timing
    assert timing["median"].tolist()[:2] == [pd.Timedelta(days=1), pd.NaT]
    assert result.curve("2024-01-01")["at_risk"].tolist() == [2, 1]
    with pytest.raises(UnknownName):
        result.curve("2023")
    with pytest.raises(UnknownName):
        result.log_rank("2024-01-01", "2023")


def test_rows_that_share_an_instance_are_not_tested_against_each_other():
    result = view_of(accounts(**STORIES)).run(weekly())
    withheld = result.log_rank("2024-01-01", "2024-01-08").withheld
    assert withheld is not None
    assert "2 instances (account) stand in both" in withheld.text
    first = view_of(accounts(**STORIES)).run(weekly(entry="first")).log_rank("2024-01-01", "2024-01-08")
    assert first.withheld is None
    assert 0 < first.p_value < 1


def test_a_changed_meaning_of_a_name_is_noticed():
    table = accounts(**STORIES, dora="mon visit")
    one, other = (
        view_of(table, metrics={"In": ij.Metric.count(where=where)})
        for where in (
            {"dimension": "event", "value": "order"},
            {"dimension": "event", "value": "visit"},
        )
    )
    context = Context(Store(one.table), instances_at)
    from ipyjourney.engine.pandas.cohort.answers import run_cohort

    sizes = [
        run_cohort(context, weekly(inclusion="In"), view.definitions).counts["included"].sum() for view in (one, other)
    ]
    assert sizes == [6, 1]


def test_cells_of_a_page_without_style_sheets_are_coloured_from_the_lowest_to_the_highest_share():
    html = view_of(accounts(**STORIES)).run(weekly()).to_html()
    colors = re.findall(r'style="background-color:(#[0-9a-f]{6});color:#16181d">([^<]*)', html)
    assert {color for color, text in colors if text.startswith("0")} == {"#ffffff"}
    colors = [(color, text) for color, text in colors if not text.startswith("0")]
    assert [text for _, text in colors] == ["1 (50.0%)", "2 (100.0%)", "1 (33.3%)", "16.7%", "40.0%", "20.0%"]
    assert colors[1][0] == "#74c296"
    churn = view_of(accounts(**STORIES)).run(weekly(type="churn")).to_html()
    assert "1 (50.0%)" not in [text for _, text in re.findall(r"(#[0-9a-f]{6});color:#16181d\">([^<]*)", churn)]


def test_what_cells_say_is_a_matter_of_taste():
    plain = view_of(accounts(**STORIES)).run(weekly(show_counts=False, round_percents=True, show_average=False))
    lines = plain.to_text().splitlines()
    assert lines[1].split() == ["2024-01-01", "2", "50%", "100%", "0%", "0%"]
    assert not any(line.startswith("Average") for line in lines)
    assert "1 (50.0%; 9.5%–90.5%)" in view_of(accounts(**STORIES)).run(weekly(show_intervals=True)).to_text()
