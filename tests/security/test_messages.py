"""Messages of a front end, which anybody may have written: answered or refused, and the last good spec stands."""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ipyjourney as ij
from tests.security.texts import HOSTILE, hostile_specs, hostile_view

MESSAGES = json.loads((Path(__file__).parents[1] / "contract" / "messages.json").read_text(encoding="utf-8"))
REQUESTS = MESSAGES["requests"]
KINDS = sorted({request["kind"] for request in REQUESTS})


def deep(levels: int, around: object = 1) -> object:
    for _ in range(levels):
        around = {"all": [around]}
    return around


def deep_list(levels: int) -> object:
    found: object = []
    for _ in range(levels):
        found = [found]
    return found


WRONG = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63, -(2**63) - 1, 10**400, 10**5000, 0, -1, math.nan, math.inf, -0.0, 1e308, 0.5]),
    st.sampled_from([*HOSTILE.values(), "", "\ud800", "a\udfff", "x" * 1_000_000, "n1", "account", "event", "Visit"]),
    st.sampled_from([[], {}, [[]], {"": {}}, deep(60), deep(500), deep_list(2_000), [0] * 20_000, {"__class__": "x"}]),
    st.dictionaries(st.text(max_size=4), st.integers() | st.text(max_size=4), max_size=3),
)


def paths_of(value: object, before: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    found = [before] if before else []
    parts = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
    for name, part in parts:
        found += paths_of(part, (*before, name))
    return found


@st.composite
def messages(draw: st.DrawFn) -> object:
    """Give a message that is nearly one of the protocol."""
    message = copy.deepcopy(draw(st.sampled_from(REQUESTS)))
    # The deepest first, so that a place is still there when its turn comes.
    chosen = draw(st.lists(st.sampled_from(paths_of(message)), max_size=3, unique=True))
    for path in sorted(chosen, key=len, reverse=True):
        holder = message
        for step in path[:-1]:
            holder = holder[step]
        match draw(st.sampled_from(["replace", "replace", "drop", "add"])):
            case "replace":
                holder[path[-1]] = draw(WRONG)
            case "drop" if isinstance(holder, dict):
                holder.pop(path[-1])
            case _ if isinstance(holder, dict):
                holder[draw(st.sampled_from(["extra", "__proto__", "kind", "spec", "places"]))] = draw(WRONG)
    return message


ANYTHING = (
    messages()
    | WRONG
    | st.builds(
        lambda kind, more: {"id": "q", "kind": kind, **more},
        st.sampled_from(KINDS),
        st.dictionaries(
            st.sampled_from(
                ["spec", "places", "place", "of", "sort", "name", "offset", "limit", "text", "form", "definition"]
            ),
            WRONG,
        ),
    )
)


def widgets() -> list[ij.JourneyCanvas | ij.CohortTable | ij.Flow]:
    text = HOSTILE["image"]
    view, specs = hostile_view(text), hostile_specs(text)
    return [
        ij.JourneyCanvas(view, specs["journey"]),
        ij.CohortTable(view, specs["cohort"]),
        ij.Flow(view, specs["flow"]),
    ]


@pytest.fixture(scope="module")
def listening():
    """Give each widget with the list of what it sends."""
    found = []
    for widget in widgets():
        sent: list[dict[str, object]] = []
        widget.send = lambda content, buffers=None, sent=sent: sent.append(content)
        found.append((widget, sent))
    return found


@settings(max_examples=400)
@given(message=ANYTHING)
def test_each_message_has_one_answer_and_none_breaks_the_widget(listening, message):
    for widget, sent in listening:
        sent.clear()
        before, definitions = widget.spec, (widget.view.segments, widget.view.date_ranges, widget.view.metrics)
        if isinstance(message, dict) and message.get("kind") == "edit" and "base" in message:
            # A stale one would be refused before its spec is looked at.
            message = {**message, "base": widget._spec["revision"]}
        widget._handle_custom_msg(message, [])
        widget.wait()
        assert len(sent) == 1
        answer = sent[0]
        assert isinstance(answer["id"], str)
        # It can be sent: half characters and infinite numbers cannot.
        written = json.dumps(answer, allow_nan=False, ensure_ascii=False).encode("utf-8")
        if answer["kind"] == "refused":
            assert len(written) < 20_000
            assert answer["error"]["id"] != "unexpected-failure", answer["error"]
            assert widget.spec == before
            assert (widget.view.segments, widget.view.date_ranges, widget.view.metrics) == definitions
        assert type(widget.spec).from_json(widget.spec.to_dict()) == widget.spec
        assert widget.result.spec.container == widget.spec.container


@pytest.mark.parametrize(
    "message",
    [
        *(
            None,
            3,
            "edit",
            [],
            {},
            {"id": 10**5000},
            {"id": deep_list(100_000), "kind": "undo"},
            {"id": "\ud800", "kind": "?"},
        ),
        *({"id": "i" * 10**6, "kind": kind} for kind in ("undo", "edit", "nothing")),
        {"id": "q", "kind": "edit", "base": "x", "revision": "y", "spec": deep(5_000)},
        {"id": "q", "kind": "import", "text": "[" * 200_000},
        {"id": "q", "kind": "import", "text": "1" * 100_000},
        {"id": "q", "kind": "import", "text": '{"kind": "journey", "nodes": ' + "[" * 900 + "]" * 900 + "}"},
        {"id": "q", "kind": "import", "text": "flowchart LR\n" + "a --> " * 50_000},
        {"id": "q", "kind": "part", "name": "../../../../etc/passwd"},
        {"id": "q", "kind": "part", "name": "details\0"},
        {"id": "q", "kind": "items", "dimension": "event", "search": "(a+)+$" * 1000, "offset": 10**30, "limit": 5},
    ],
    ids=lambda _: "message",
)
def test_a_message_that_is_none_is_refused(listening, message):
    for widget, sent in listening:
        sent.clear()
        widget._handle_custom_msg(message, [])
        widget.wait()
        assert len(sent) == 1
        assert sent[0]["kind"] in ("refused", "items", "accepted")
        assert sent[0].get("error", {}).get("id") != "unexpected-failure", sent[0]
        assert len(json.dumps(sent[0], ensure_ascii=False).encode("utf-8")) < 20_000


def test_a_front_end_cannot_write_the_states_that_the_kernel_keeps(listening):
    for widget, _ in listening:
        states = {
            name: widget.trait_values()[name] for name in ("_spec", "_result", "_catalog", "_status", "_esm", "_css")
        }
        for name in states:
            data = {"method": "update", "state": {name: "alert(1)" if name in ("_esm", "_css") else {"revision": "x"}}}
            widget._handle_msg({"content": {"data": {**data, "buffer_paths": []}}, "buffers": []})
        assert {name: widget.trait_values()[name] for name in states} == states
