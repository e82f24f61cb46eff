"""Files say what is counted, over which events, in which time zone, when they were made and from what."""

import io
import json
import re
from datetime import UTC, datetime
from xml.etree import ElementTree

import pandas as pd
import pytest
from pyarrow import parquet

import ipyjourney as ij
from ipyjourney.export.stamps import BadMoment, made_now
from ipyjourney.report import RESULT_FILES, analysis_page
from ipyjourney.result.written import still_html, written_json, written_svg

MADE = datetime(2025, 7, 1, 6, 30, tzinfo=UTC)

ROWS = [
    ("2025-01-05 23:30", "A", "Visit", "Web"),
    ("2025-01-20 09:00", "A", "Won", "Mail"),
    ("2025-02-03 12:00", "B", "Visit", "Mail"),
    ("2025-02-04 12:00", None, "Visit", "Web"),
    ("2025-03-01 00:00", "B", "Won", "Web"),
]
SPECS = {
    "journey": ij.JourneySpec.path("Visit", "Won", container="account"),
    "cohort": ij.CohortSpec(container="account", inclusion="Visit", returning="Won", granularity="month"),
    "flow": ij.FlowSpec.starts_with("Visit", container="account", pathing_dimension="event"),
}


@pytest.fixture
def view():
    frame = pd.DataFrame(ROWS, columns=["time", "account", "event", "channel"]).assign(
        time=lambda rows: pd.to_datetime(rows["time"])
    )
    return ij.DataView(
        frame,
        timestamp="time",
        event="event",
        containers={"account": "account"},
        dimensions=["event", "channel"],
        timezone="Europe/Berlin",
        as_of="2025-04-01",
        date_ranges=[{"name": "January", "start": "2025-01-01", "end": "2025-02-01"}],
        segments=[
            {"name": "Web", "condition": {"dimension": "channel", "value": "Web"}},
            {"name": "Mail", "condition": {"dimension": "channel", "value": "Mail"}},
            {"name": "Nothing", "condition": {"dimension": "channel", "value": "Fax"}},
        ],
    )


def words_of(markup):
    """The text that a page or picture shows, lines of a picture joined."""
    return " ".join(" ".join(part.split()) for part in re.sub("<[^>]*>", "\n", markup).split("\n") if part.strip())


# --- what a result knows of its events ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SPECS)
def test_a_result_knows_the_events_that_it_was_worked_out_over(name, view):
    source = view.run(SPECS[name]).source
    assert (source.events, source.events_in_data, source.timezone) == (4, 5, "Europe/Berlin")
    moments = [pd.Timestamp(at, unit="us", tz="Europe/Berlin") for at in (source.first, source.last, source.as_of)]
    wanted = ("2025-01-05 23:30", "2025-03-01", "2025-04-01")
    assert moments == [pd.Timestamp(text, tz="Europe/Berlin") for text in wanted]


def test_events_out_of_the_date_range_are_not_looked_at(view):
    source = view.run(SPECS["journey"].with_changes(date_range="January")).source
    assert (source.events, source.events_in_data) == (2, 5)
    assert pd.Timestamp(source.last, unit="us", tz="Europe/Berlin") == pd.Timestamp("2025-01-20 09:00+01:00")


@pytest.mark.parametrize("name", ["journey", "flow"])
def test_events_of_a_comparison_are_those_of_all_sides_each_once(name, view):
    one, both = {"name": "Web", "segments": ["Web"]}, {"name": "All"}
    assert view.run(SPECS[name].with_changes(compare=[one])).source.events == 2
    assert view.run(SPECS[name].with_changes(compare=[one, both])).source.events == 4


def test_a_scope_without_events_has_no_first_one(view):
    result = view.run(SPECS["journey"].with_changes(segments=["Nothing"]))
    assert (result.source.events, result.source.first, result.source.last) == (0, None, None)
    assert "Events looked at: 0 of 5 (time zone Europe/Berlin)." in still_html(result)


def test_the_fingerprint_of_the_data_does_not_hang_on_the_analysis(view):
    one, other = (view.run(SPECS[name]) for name in ("journey", "flow"))
    assert one.source.fingerprint == other.source.fingerprint
    assert one.fingerprint != other.fingerprint
    changed = ij.DataView(pd.DataFrame(ROWS[:4], columns=["time", "account", "event", "channel"]), timestamp="time")
    assert changed.run(SPECS["journey"]).source.fingerprint != one.source.fingerprint


# --- what files say -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [analysis_page, written_svg])
@pytest.mark.parametrize("name", SPECS)
def test_what_people_read_says_what_is_counted_when_it_was_made_and_from_what(name, write, view):
    result = view.run(SPECS[name])
    words = words_of(write(result, MADE)).replace("&quot;", '"')
    for line in result.definition.splitlines():
        assert words_of(line) in words
    assert re.search(r"Made on 2025-07-01 06:30 UTC with ipyjourney \d+\.\d+", words)
    assert "Events looked at: 4 of 5, 2025-01-05 23:30 to 2025-03-01 (Europe/Berlin)." in words
    assert "The data are known up to 2025-04-01." in words
    assert f"Fingerprint of the data: {result.source.fingerprint}." in words
    assert f"Fingerprint of data and analysis: {result.fingerprint}" in words
    assert words_of(result.notes[0].text).replace("&quot;", '"') in words


@pytest.mark.parametrize("name", SPECS)
def test_a_picture_stays_well_formed_and_has_room_for_all_its_words(name, view):
    drawn = written_svg(view.run(SPECS[name]), MADE)
    root = ElementTree.fromstring(drawn)
    _left, top, width, height = map(float, root.attrib["viewBox"].split())
    for text in root.iter("{http://www.w3.org/2000/svg}text"):
        if "y" in text.attrib and "transform" not in text.attrib:
            assert top < float(text.attrib["y"]) < top + height
    assert width >= 600
    metadata = root.find("{http://www.w3.org/2000/svg}metadata")
    assert metadata is not None
    assert "Made on 2025-07-01 06:30 UTC" in (metadata.text or "")


@pytest.mark.parametrize("name", SPECS)
def test_what_programs_read_says_it_in_fields(name, view):
    result = view.run(SPECS[name])
    found = json.loads(written_json(result, MADE))
    table = parquet.read_table(io.BytesIO(RESULT_FILES[".parquet"](result)))
    kept = json.loads(table.schema.metadata[b"ipyjourney"])
    assert {*found} - {*kept} == {"figures"}
    assert (found["made"], found["definition"]) == ("2025-07-01T06:30:00+00:00", result.definition.splitlines())
    assert found["by"].startswith("ipyjourney ")
    assert found["source"] == kept["source"]
    assert found["source"] == {
        "events": 4,
        "events_in_data": 5,
        "first": "2025-01-05T22:30:00+00:00",
        "last": "2025-02-28T23:00:00+00:00",
        "timezone": "Europe/Berlin",
        "as_of": "2025-03-31T22:00:00+00:00",
        "fingerprint": result.source.fingerprint,
    }


@pytest.mark.parametrize("name", SPECS)
def test_comma_separated_values_stay_a_plain_table_with_a_fingerprint(name, view):
    result = view.run(SPECS[name])
    table = pd.read_csv(io.StringIO(result.to_csv()))
    assert table.columns[-1] == "fingerprint"
    assert {*table["fingerprint"]} == {result.fingerprint}


# --- when ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", RESULT_FILES)
def test_a_build_can_be_repeated(suffix, view, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1751351400")
    assert made_now() == MADE
    result = view.run(SPECS["journey"])
    assert RESULT_FILES[suffix](result) == RESULT_FILES[suffix](view.run(SPECS["journey"]))
    if suffix in (".html", ".svg"):
        assert "2025-07-01 06:30 UTC" in RESULT_FILES[suffix](result)


@pytest.mark.parametrize("text", ["yesterday", "1e9", "9" * 30])
def test_a_moment_that_is_none_is_refused(text, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", text)
    with pytest.raises(BadMoment, match="SOURCE_DATE_EPOCH"):
        made_now()


@pytest.mark.parametrize("name", SPECS)
def test_what_a_cell_shows_has_no_time_of_making(name, view, monkeypatch):
    result = view.run(SPECS[name])
    shown = [result.to_text(), result.to_html(), result.to_svg(), repr(result), result._repr_html_()]
    assert not any("Made on" in text or "ipyjourney 0" in text for text in shown)
