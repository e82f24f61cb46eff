from __future__ import annotations

import html.parser
import json
import re

import pytest

import ipyjourney as ij
from ipyjourney.words import word_file

VOID = {"meta", "img", "br", "hr", "input", "link", "wbr", "col", "source", "track", "embed", "area", "base"}


class Page(html.parser.HTMLParser):
    """What a browser makes of a page: elements with their attributes and texts, in order."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open, self.content = [], [], text
        self.feed(text)
        self.close()
        assert self.open == [], "an element is left open"

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len({*names}) == len(names)
        entry = {"tag": tag, "attributes": dict(attrs), "text": "", "within": [one["tag"] for one in self.open]}
        self.elements.append(entry)
        if tag not in VOID:
            self.open.append(entry)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        assert tag in VOID, f"<{tag}/> is not closed by a browser"

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for entry in self.open:
            entry["text"] += data

    def all(self, *tags):
        return [entry for entry in self.elements if entry["tag"] in tags]

    def of_class(self, name):
        return [entry for entry in self.elements if name in (entry["attributes"].get("class") or "").split()]

    def texts(self, *tags):
        return [" ".join(entry["text"].split()) for entry in self.all(*tags)]

    @property
    def data(self):
        scripts = [one for one in self.all("script") if one["attributes"].get("type") == "application/json"]
        return {one["attributes"]["id"]: json.loads(one["text"]) for one in scripts}

    @property
    def policy(self):
        (found,) = [one for one in self.all("meta") if "http-equiv" in one["attributes"]]
        assert found["attributes"]["http-equiv"] == "Content-Security-Policy"
        return found["attributes"]["content"]

    @property
    def script(self):
        (found,) = [one for one in self.all("script") if "type" not in one["attributes"]]
        return found["text"]


@pytest.fixture
def read():
    return Page


@pytest.fixture(scope="session")
def view():
    return ij.demo.b2b(accounts=120)


@pytest.fixture(scope="session")
def results(view):
    return {
        "journey": view.run(
            ij.JourneySpec.path("Lead Form: Step 1", "MQL Qualified", "Closed-Won", container="account")
        ),
        "cohort": view.run(
            ij.CohortSpec(
                container="account",
                inclusion="MQL Qualified",
                returning="Opp. Created",
                granularity="quarter",
                columns=4,
            )
        ),
        "flow": view.run(ij.FlowSpec.starts_with("Lead Form: Step 1", container="account", pathing_dimension="Event")),
    }


@pytest.fixture(scope="session")
def said():
    """The words of a message, without its variables."""

    def find(name):
        return re.search(rf"^{name} = (.*)$", word_file("report"), re.MULTILINE)[1]

    return find
