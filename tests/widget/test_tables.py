"""Tables as a front end asks for them: pages, order, text, and data frames for the user's own code."""

from __future__ import annotations

import io
from types import SimpleNamespace

import pandas as pd
import pytest

import ipyjourney as ij

DAY = 86_400_000_000
START = 1_735_689_600_000_000
VISITORS = {"table": "members", "places": [{"node": "n1"}], "side": None, "of": None}
MOVE = {"source": "n1", "target": "n2"}


@pytest.fixture
def ask(front_end):
    def page(of, sort=None, offset=0, limit=50):
        return front_end.ask(kind="table", of=of, sort=sort, offset=offset, limit=limit)

    return page


@pytest.fixture
def names(monkeypatch):
    """Give the user's own variables, in a notebook."""
    shell = SimpleNamespace(user_ns={"taken": 1, "In": []}, user_ns_hidden={"In": []})
    shell.push = shell.user_ns.update
    monkeypatch.setitem(__import__("sys").modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    return shell.user_ns


def values(reply, name):
    return next(column["values"] for column in reply["columns"] if column["name"] == name)


def test_a_page_of_members_has_their_keys_and_what_each_column_holds(ask):
    reply = ask(VISITORS, limit=2)
    assert (reply["total"], reply["container"], reply["keys"], reply["timezone"]) == (
        3,
        "account",
        [["A"], ["B"]],
        "UTC",
    )
    assert [(column["name"], column["label"], column["holds"]) for column in reply["columns"]] == [
        ("account", "account", "text"),
        ("reached", "Reached", "time"),
        ("first", "First event", "time"),
        ("last", "Last event", "time"),
        ("events", "Events", "count"),
    ]
    assert values(reply, "reached") == [START + DAY, START + 2 * DAY]
    assert ask(VISITORS, offset=2)["keys"] == [["C"]]
    assert ask(VISITORS, offset=9)["columns"][0]["values"] == []


@pytest.mark.parametrize(
    ("column", "descending", "expected"),
    [
        ("account", True, ["C", "B", "A"]),
        ("events", False, ["C", "A", "B"]),
        ("events", True, ["A", "B", "C"]),
        ("last", True, ["C", "A", "B"]),
    ],
)
def test_a_table_is_sorted_as_a_whole_and_ties_keep_their_order(ask, column, descending, expected):
    sort = {"column": column, "descending": descending}
    pages = [ask(VISITORS, sort, offset, 1)["keys"][0][0] for offset in range(3)]
    assert pages == expected


def test_numbers_sort_as_numbers_items_by_what_they_say_and_nothing_comes_last():
    rows = [("9", None, 2), ("10", "b", 1), ("8", "a", None)]
    events = pd.DataFrame(rows, columns=["account", "page", "size"])
    events["time"] = pd.date_range("2025-01-01", periods=3)
    view = ij.DataView(
        events.astype({"account": "int64", "page": pd.CategoricalDtype(["b", "a"])}),
        timestamp="time",
        containers={"account": "account"},
        dimensions=["page"],
    )
    canvas = ij.JourneyCanvas(view, container="account")
    replies = []
    canvas.send = lambda content, buffers=None: replies.append(content)

    def order(of, column, descending=False):
        sort = {"column": column, "descending": descending}
        canvas._handle_custom_msg({"id": "q", "kind": "table", "of": of, "sort": sort, "offset": 0, "limit": 9}, [])
        return values(replies[-1], column)

    canvas.spec = {"container": "account", "nodes": [{"id": "n1", "components": [{"metric": "Events"}]}]}
    canvas.wait()
    assert order(VISITORS, "account") == ["8", "9", "10"]
    pages = {"table": "breakdown", "places": [{"node": "n1"}], "side": None, "dimension": "page"}
    assert order(pages, "item") == ["a", "b", None]
    assert order(pages, "item", descending=True) == ["b", "a", None]


def test_each_kind_of_table_is_the_frame_that_the_view_gives(ask, canvas, view):
    spec, place = canvas.spec, {"node": "n1"}
    top = {
        "table": "top_items",
        "place": place,
        "dimension": "event",
        "when": "after",
        "immediate": False,
        "side": None,
    }
    assert values(ask(top), "item") == view.top_items(spec, place, "event", immediate=False)["item"].tolist()
    split = {"table": "breakdown", "places": [place, MOVE], "side": None, "dimension": "event"}
    assert values(ask(split), "place") == ["Visit", "Visit → Demo"]
    trend = {"table": "trend", "places": [place], "granularity": "day", "side": None}
    assert values(ask(trend), "value") == view.trend(spec, place, granularity="day")["value"].tolist()
    durations = ask({"table": "durations", "place": MOVE, "side": None})
    assert (values(durations, "duration"), durations["keys"]) == ([DAY, 3 * DAY], [["A"], ["C"]])
    timeline = ask({"table": "timeline", "container": "account", "key": ["A"]})
    assert values(timeline, "nodes") == [["Visit"], ["Demo"], ["Won"]]
    assert values(ask({"table": "nodes"}), "primary") == [3, 2, 1]
    assert values(ask({"table": "arrows"}), "source") == ["Visit", "Demo"]


def test_periods_have_names_on_screen_and_labels_in_files(ask, front_end):
    of = {"table": "trend", "places": [{"node": "n1"}], "granularity": "month", "side": None}
    # Where the data end the month is not over.
    assert [column["values"] for column in ask(of)["columns"]] == [["Jan 2025 (incomplete)"], [3]]
    csv, tsv = (front_end.ask(kind="table_text", of=of, sort=None, form=form)["text"] for form in ("csv", "tsv"))
    assert pd.read_csv(io.StringIO(csv))[["period", "complete"]].to_numpy().tolist() == [["2025-01", False]]
    assert tsv.splitlines() == ["Period\tAccounts\tComplete", "2025-01\t3\tFalse"]


def test_columns_that_say_what_another_one_says_are_not_on_screen(ask, canvas):
    trend = {"table": "trend", "places": [{"node": "n1"}], "granularity": "day", "side": None}
    assert [column["label"] for column in ask(trend)["columns"]] == ["Period", "Accounts"]
    canvas.spec = canvas.spec.with_changes(primary_metric="Events")
    canvas.wait()
    shown = [column["name"] for column in ask(trend)["columns"]]
    assert shown == ["period", "value", "instances"]


def test_the_differences_of_a_comparison_are_a_table_once_there_is_one(ask, canvas, view):
    assert ask({"table": "differences"})["total"] == 0
    view.add_date_range({"name": "First days", "end": "2025-01-04"})
    sides = [{"name": "all"}, {"name": "early", "date_range": "First days"}]
    canvas.spec = canvas.spec.with_changes(compare=sides)
    canvas.wait()
    reply = ask({"table": "differences"})
    assert (reply["total"], set(values(reply, "compare"))) == (len(canvas.result.differences), {"early"})
    assert {"Visit", "Visit → Demo", "Fallout at Visit"} <= set(values(reply, "place"))
    assert values(ask({**VISITORS, "side": "early"}), "account") == ["A", "B"]


def test_a_table_is_made_once_for_all_its_pages_and_again_when_the_journey_changes(canvas, ask, monkeypatch):
    asked, members = [], type(canvas.view).members

    def counted(view, *args, **options):
        asked.append(args)
        return members(view, *args, **options)

    monkeypatch.setattr(type(canvas.view), "members", counted)
    for offset in (0, 1, 2):
        ask(VISITORS, offset=offset, limit=1)
        ask(VISITORS, {"column": "events", "descending": True}, offset, 1)
    assert len(asked) == 1
    canvas.spec = canvas.spec.with_changes(primary_metric="Events")
    canvas.wait()
    ask(VISITORS)
    assert len(asked) == 2


def test_all_rows_are_given_as_text_in_the_order_on_screen(front_end, canvas):
    sort = {"column": "account", "descending": True}
    csv = front_end.ask(kind="table_text", of=VISITORS, sort=sort, form="csv")
    assert csv["rows"] == 3
    assert pd.read_csv(io.StringIO(csv["text"]))["account"].tolist() == ["C", "B", "A"]
    assert csv["text"].splitlines()[0] == ",".join(canvas.members("Visit").columns)
    tsv = front_end.ask(kind="table_text", of={"table": "arrows"}, sort=None, form="tsv")
    assert tsv["text"].splitlines()[0].split("\t")[:2] == ["From", "To"]
    rows = {"table": "timeline", "container": "account", "key": ["B"]}
    assert front_end.ask(kind="table_text", of=rows, sort=None, form="csv")["text"].splitlines()[-1].endswith(",Won,")


def test_a_table_becomes_a_data_frame_of_the_users_own(front_end, canvas, names):
    sort = {"column": "account", "descending": True}
    asked = {"kind": "keep_frame", "of": VISITORS, "sort": sort}
    reply = front_end.ask(**asked, name="stuck", replace=False)
    assert (reply["kind"], reply["name"], reply["rows"], reply["columns"]) == ("keep_frame", "stuck", 3, 5)
    assert names["stuck"]["account"].tolist() == ["C", "B", "A"]
    assert list(names["stuck"]) == list(canvas.members("Visit"))
    # What the user does to it is not seen on the next page.
    names["stuck"]["account"] = "X"
    assert front_end.ask(kind="table", of=VISITORS, sort=sort, offset=0, limit=1)["keys"] == [["C"]]


@pytest.mark.parametrize(
    ("name", "error", "reason"),
    [
        ("", "unusable-name", "spelling"),
        ("my table", "unusable-name", "spelling"),
        ("2nd", "unusable-name", "spelling"),
        ("a.b", "unusable-name", "spelling"),
        ("x; import os", "unusable-name", "spelling"),
        ("class", "unusable-name", "keyword"),
        ("match", "unusable-name", "keyword"),
        ("print", "unusable-name", "taken"),
        ("In", "unusable-name", "taken"),
        ("_", "unusable-name", "keyword"),
        ("_3", "unusable-name", "taken"),
        ("__name__", "unusable-name", "taken"),
        ("taken", "name-taken", None),
    ],
)
def test_a_name_that_would_harm_the_users_code_is_refused(front_end, names, name, error, reason):
    before = dict(names)
    reply = front_end.ask(kind="keep_frame", of=VISITORS, sort=None, name=name, replace=False)
    assert (reply["error"]["id"], reply["error"]["parameters"].get("reason")) == (error, reason)
    assert all(reply["error"][part] for part in ("what", "why", "fix"))
    assert names == before


def test_a_taken_name_is_replaced_if_that_is_wanted_and_a_name_of_pythons_never(front_end, names):
    asked = {"kind": "keep_frame", "of": VISITORS, "sort": None, "replace": True}
    assert front_end.ask(**asked, name="taken")["rows"] == 3
    assert len(names["taken"]) == 3
    assert front_end.ask(**asked, name="print")["error"]["id"] == "unusable-name"


def test_without_a_notebook_there_is_nobody_to_hand_a_table_to(front_end, monkeypatch):
    monkeypatch.delitem(__import__("sys").modules, "IPython", raising=False)
    reply = front_end.ask(kind="keep_frame", of=VISITORS, sort=None, name="x", replace=False)
    assert reply["error"]["id"] == "no-namespace"


def test_members_are_written_to_parquet_and_read_back(canvas, tmp_path):
    members = canvas.members("Visit")
    members.to_parquet(tmp_path / "members.parquet")
    assert pd.read_parquet(tmp_path / "members.parquet").equals(members)


@pytest.mark.parametrize(
    ("of", "sort", "error"),
    [
        ({**VISITORS, "places": [{"node": "n9"}]}, None, "unknown-place"),
        ({**VISITORS, "of": "deal"}, None, "unknown-name"),
        ({**VISITORS, "side": "Nordic"}, None, "no-such-side"),
        ({"table": "breakdown", "places": [{"node": "n1"}], "side": None, "dimension": "x"}, None, "unknown-name"),
        ({"table": "timeline", "container": "account", "key": ["D"]}, None, "unknown-instance"),
        (VISITORS, {"column": "acount", "descending": False}, "unknown-choice"),
    ],
)
def test_a_table_that_cannot_be_made_is_refused_in_words(ask, of, sort, error):
    reply = ask(of, sort)
    assert (reply["kind"], reply["error"]["id"]) == ("refused", error)
