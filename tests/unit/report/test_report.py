from __future__ import annotations

import base64
import hashlib
import math
import re
from datetime import UTC, datetime, timedelta, timezone

import pandas as pd
import pytest

import ipyjourney as ij
from ipyjourney.report.parts import UnknownReportPart
from ipyjourney.report.report import EmptyReport, NoHtmlFile, NoMoment, NoTitle
from ipyjourney.spec.files import UnwritableFile
from ipyjourney.spec.layout import place
from ipyjourney.state import bundle

MADE = datetime(2025, 7, 1, 8, 30, tzinfo=timezone(timedelta(hours=2)))


# --- what stands on the page -----------------------------------------------------------------------------------------


def test_parts_keep_their_order_and_have_one_heading_each(results, read):
    frame = pd.DataFrame({"a": [1]})
    report = ij.Report(
        "Pipeline & <more>",
        "# Leads\n\nWhere do they end?",
        results["journey"],
        "## Retention",
        results["cohort"],
        frame,
        results["flow"],
    )
    page = read(report.to_html())
    kinds = [one["attributes"]["class"] for one in page.all("section")]
    text, analysis, table = (f"ipj-page-{kind}" for kind in ("text", "analysis", "table"))
    assert kinds == [text, analysis, text, analysis, table, analysis]
    heads = [(one["tag"], " ".join(one["text"].split())) for one in page.all("h1", "h2", "h3", "h4")]
    assert [tag for tag, _ in heads] == ["h1", "h2", "h3", "h3", "h3"]
    assert heads[0][1] == page.texts("title")[0] == "Pipeline & <more>"
    assert [text for _, text in heads][1::2] == ["Leads", "Retention"]
    # A section is called by its own heading, or by the one that the text before it ended with.
    ids = {one["attributes"]["id"]: one["text"] for one in page.all("h2", "h3")}
    called = [ids[one["attributes"]["aria-labelledby"]] for one in page.of_class(analysis)]
    assert called == [heads[2][1], "Retention", heads[4][1]]
    assert page.all("html")[0]["attributes"] == {"lang": "en", "class": "ipj-page"}


def test_a_journey_without_nodes_says_so_and_has_nothing_live(read, results):
    events = pd.DataFrame({"time": pd.to_datetime(["2025-01-01"]), "event": ["a"], "account": ["x"]})
    view = ij.DataView(events, timestamp="time", event="event", containers={"account": "account"})
    page = read(ij.Report("None", view.run(ij.JourneySpec(container="account")), results["flow"]).to_html())
    assert {*page.data} == {"ipj-words", "ipj-a2"}
    assert [one["attributes"]["data-ipj-analysis"] for one in page.of_class("ipj-page-live")] == ["a2"]
    assert "Journey: no nodes" in page.texts("h2")[0]


def test_each_analysis_is_there_still_and_live(results, read):
    page = read(ij.Report("All", *results.values()).to_html())
    live = [one["attributes"] for one in page.of_class("ipj-page-live")]
    assert [one["data-ipj-analysis"] for one in live] == ["a1", "a2", "a3"]
    assert all("hidden" in one for one in live)
    assert {*page.data} == {"ipj-words", "ipj-a1", "ipj-a2", "ipj-a3"}
    for still, result in zip(page.of_class("ipj-still"), results.values(), strict=True):
        assert f"Fingerprint of data and analysis: {result.fingerprint}" in still["text"]
        assert "What is counted" in still["text"]
        assert "Figures as a table" in still["text"]
        for line in result.definition.splitlines():
            assert line in still["text"]
    pictures = [one["attributes"] for one in page.all("img")]
    assert len(pictures) == 3
    assert all(one["src"].startswith("data:image/svg+xml,%3Csvg") and one["alt"] for one in pictures)


def test_figures_on_the_page_are_those_of_the_results(results, read):
    data = read(ij.Report("All", *results.values()).to_html()).data
    journey, cohort, flow = (data[f"ipj-a{number}"] for number in (1, 2, 3))
    assert [part["kind"] for part in (journey, cohort, flow)] == ["journey", "cohort", "flow"]
    nodes = journey["states"]["_result"]["nodes"]
    assert [node["primary"] for node in nodes] == results["journey"].nodes["primary"].tolist()
    percents = results["journey"].nodes["primary_percent"].tolist()
    assert [node["primary_percent"]["start"]["value"] for node in nodes] == pytest.approx(percents, rel=1e-13)
    shares = cohort["states"]["_result"]["shares"]
    known = [
        [None if math.isnan(cell) else cell for cell in row] for row in results["cohort"].shares.to_numpy().tolist()
    ]
    assert shares == known
    links = flow["states"]["_result"]["links"]
    assert sum(link["figures"][0]["views"] for link in links) == results["flow"].links["views"].sum()
    for part, result in zip((journey, cohort, flow), results.values(), strict=True):
        states = part["states"]
        assert {*states} == {"_spec", "_result", "_catalog", "_status", "height"}
        # Nodes that were never drawn get a place.
        drawn = place(result.spec) if isinstance(result, ij.JourneyResult) else result.spec
        assert type(result.spec).from_json(states["_spec"]["spec"]) == drawn
        assert states["_result"]["revision"] == states["_spec"]["revision"]
        assert states["_catalog"]["containers"] == [{"id": "account", "metric": "Accounts"}]
        assert states["_status"]["state"] == "idle"


def test_a_cohort_table_brings_along_how_long_returns_took(results, read):
    result = results["cohort"]
    timing = read(ij.Report("Timing", result).to_html()).data["ipj-a1"]["timing"]
    rows = list(result.figures.rows)
    assert [row["row"] for row in timing["rows"]] == [curve["row"] for curve in timing["curves"]] == rows
    assert len(timing["tests"]) == len(rows) * (len(rows) - 1) / 2
    # Of a curve come its steps and its end.
    drawn, curve = timing["curves"][0], result.curve(rows[0])
    steps = curve[curve["share_not_returned"].diff().ne(0)]
    micros = curve["time"].to_numpy("timedelta64[us]").astype(int)
    assert drawn["times"] == [*dict.fromkeys([*micros[steps.index], micros[-1]])]
    assert drawn["shares"][: len(steps)] == pytest.approx(steps["share_not_returned"].tolist(), abs=1e-6)


def test_a_widget_is_shown_with_its_newest_result(view, read):
    canvas = ij.JourneyCanvas(view, container="account", height=400)
    report = ij.Report("Now", canvas)
    canvas.spec = ij.JourneySpec.path("Lead Form: Step 1", "Closed-Won", container="account")
    states = read(report.to_html()).data["ipj-a1"]["states"]
    assert [node["name"] for node in states["_result"]["nodes"]] == ["Lead Form: Step 1", "Closed-Won"]
    assert states["height"] == 400


def test_other_containers_that_are_counted_are_known_on_the_page(view, read):
    spec = ij.JourneySpec.path("Lead Form: Step 1", container="person", primary_metric="Accounts")
    data = read(ij.Report("People", view.run(spec)).to_html()).data
    assert data["ipj-a1"]["states"]["_catalog"]["containers"] == [
        {"id": "person", "metric": "People"},
        {"id": "account", "metric": "Accounts"},
    ]


def test_a_table_of_contents_leads_to_three_sections_or_more(results, read):
    few = read(ij.Report("Few", "# One\n\n# Two").to_html())
    assert few.of_class("ipj-page-contents") == []
    page = read(ij.Report("Many", "# One\n\n## Inner\n\n# One\n\n#### Deep", results["journey"]).to_html())
    links = [one for one in page.all("a") if "nav" in one["within"]]
    ids = {one["attributes"]["id"]: one for one in page.all("h2", "h3")}
    assert [one["text"] for one in links][:3] == ["One", "Inner", "One"]
    assert [one["attributes"]["href"] for one in links][:3] == ["#one", "#inner", "#one-2"]
    assert all(one["attributes"]["href"].removeprefix("#") in ids for one in links)
    everywhere = [one["attributes"]["id"] for one in page.elements if "id" in one["attributes"]]
    assert len({*everywhere}) == len(everywhere)


def test_no_heading_takes_an_id_of_the_page(read):
    page = read(ij.Report("Ids", "# ipj-words\n\n# ipj title").to_html())
    assert [one["attributes"]["id"] for one in page.all("h2")] == ["section-ipj-words", "section-ipj-title"]


# --- one file --------------------------------------------------------------------------------------------------------


def test_only_the_script_of_the_page_may_run(results, read):
    page = read(ij.Report("Safe", results["journey"]).to_html())
    script = page.script
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert script == (bundle.STATIC / "page.js").read_text(encoding="utf-8")
    assert page.policy == (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    # It has to stand before whatever it is about.
    assert page.elements.index(page.all("meta")[1]) < page.elements.index(page.all("style")[0])


def test_nothing_is_loaded_from_anywhere(results, read):
    report = ij.Report("Here", "A [link](https://example.org) ![p](https://example.org/p.png)", *results.values())
    page = read(report.to_html())
    loading = {
        "src",
        "srcset",
        "poster",
        "data",
        "action",
        "formaction",
        "background",
        "manifest",
        "ping",
        "xlink:href",
    }
    for one in page.elements:
        for name, value in one["attributes"].items():
            assert not name.startswith("on"), one
            if name in loading:
                assert value.startswith("data:image/svg+xml,"), one
            if name == "href":
                assert value.startswith("#") or value == "https://example.org", one
    assert page.all("link", "iframe", "object", "embed", "base", "form", "video", "audio", "svg") == []
    assert "@import" not in page.all("style")[0]["text"]
    assert not re.search(r"url\((?!['\"]?(?:data:|#))", page.all("style")[0]["text"])


def test_three_analyses_with_text_are_less_than_500_kilobytes():
    view = ij.demo.b2b(accounts=400)
    steps = ["Lead Form: Step 1", "Lead Form: Step 3", "MQL Qualified", "SQL Accepted", "Opp. Created"]
    steps += ["Stage: Proposal", "Stage: Negotiation", "Closed-Won"]
    journey = view.run(ij.JourneySpec.path(*steps, container="account"))
    view.add_date_range({"name": "Year", "start": "2024-07-01", "end": "2025-07-01"})
    cohort = view.run(
        ij.CohortSpec(
            container="account",
            inclusion="MQL Qualified",
            returning="Opp. Created",
            granularity="month",
            columns=12,
            date_range="Year",
        )
    )
    assert len(cohort.counts) == 12
    flow = view.run(ij.FlowSpec.starts_with("Lead Form: Step 1", container="account", pathing_dimension="Event"))
    assert (len(flow.spec.shown_columns), flow.spec.items_per_column) == (5, 5)
    words = "# What happened\n\n" + "Some text that says what one sees below. " * 50
    page = ij.Report("Pipeline", words, journey, words, cohort, words, flow).to_html()
    assert len(page.encode()) < 500_000


def test_the_same_report_is_the_same_file(results, monkeypatch):
    def write():
        return ij.Report("Same", "# A", *results.values(), pd.DataFrame({"a": [1.5]})).to_html()

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1751351400")
    page = write()
    assert page == write()
    assert "Made on 2025-07-01 06:30 UTC with ipyjourney" in page
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert (
        ij.Report("Then", "# A", made=MADE).to_html() == ij.Report("Then", "# A", made=MADE.astimezone(UTC)).to_html()
    )
    assert "Made on 2025-07-01 06:30 UTC" in ij.Report("Then", "# A", made=MADE).to_html()


def test_the_still_form_of_a_notebook_has_no_script_and_no_time(results, read):
    report = ij.Report("Still", "# A", *results.values(), "## B", results["flow"], made=MADE)
    still = report._repr_html_()
    page = read(still)
    assert page.all("script", "style", "meta") == []
    assert "2025-07-01" not in page.all("div")[0]["text"]
    assert [one["tag"] for one in page.all("h1", "h2", "h3")] == ["h1", "h2", "h3", "h3", "h3"]
    assert len(page.of_class("ipj-still")) == 4
    assert all("id" not in one["attributes"] for one in page.elements)
    assert repr(report) == "Report('Still', 6 parts)"


# --- names from data -------------------------------------------------------------------------------------------------

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]><img src=x onerror=alert(1)>",
    "line\u2028end\u2029",
    "half \ud800 of it",
    "\"'><svg onload=alert(1)>",
)


def test_names_from_data_stay_text(read):
    days = pd.date_range("2025-01-01", periods=len(HOSTILE), freq="D")
    events = pd.DataFrame({"account": "A", "time": days, "event": [name.replace("\ud800", "") for name in HOSTILE]})
    view = ij.DataView(events, timestamp="time", event="event", containers={"account": "account"})
    names = view.metrics
    steps = [name for name in names if name not in {"Events", "Accounts"}]
    flow = view.run(ij.FlowSpec.starts_with(steps[0], container="account", pathing_dimension="event"))
    journey = view.run(ij.JourneySpec.path(*steps, container="account"))
    frame = pd.DataFrame({HOSTILE[2]: pd.Series(HOSTILE, dtype=object)})
    report = ij.Report(HOSTILE[0], journey, flow, HOSTILE[4], frame)
    text = report.to_html()
    text.encode()
    page = read(text)
    assert len(page.all("script")) == 4
    assert page.all("svg") == []
    assert all(one["attributes"]["src"].startswith("data:") for one in page.all("img"))
    assert page.texts("h1") == [HOSTILE[0]]
    found = [node["name"] for node in page.data["ipj-a1"]["states"]["_result"]["nodes"]]
    assert found == steps
    body = text[text.index("<body>") : text.index("<script>")]
    assert "\u2028" not in body.partition('id="ipj-a1"')[2]
    assert "<!--" not in body


# --- what is refused -------------------------------------------------------------------------------------------------


def test_a_report_of_something_else_says_what_it_can_show():
    with pytest.raises(UnknownReportPart) as refused:
        ij.Report("Odd", "fine", {"a": 1})
    assert "Part 2" in refused.value.what
    assert "dict" in refused.value.what
    with pytest.raises(EmptyReport):
        ij.Report("Nothing")
    for title in ("", " \n", 3, None):
        with pytest.raises(NoTitle):
            ij.Report(title, "text")
    with pytest.raises(NoMoment):
        ij.Report("Title", "text", made="2025-07-01")
    with pytest.raises(UnknownReportPart):
        ij.Report("Title", ij.JourneyCanvas)


def test_a_file_that_is_none_of_html_is_refused(tmp_path):
    report = ij.Report("Title", "text")
    with pytest.raises(NoHtmlFile) as refused:
        report.save(tmp_path / "report.pdf")
    assert '"report.html"' in refused.value.fix
    with pytest.raises(UnwritableFile):
        report.save(tmp_path / "nowhere" / "report.html")
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(UnwritableFile):
        report.save(tmp_path / "folder.html")
    report.save(tmp_path / "report.HTML")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.html", "report.HTML"]


def test_a_checkout_without_the_front_end_says_how_to_build_it(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "STATIC", tmp_path)
    with pytest.raises(bundle.PageNotBuilt, match="npm run build"):
        ij.Report("Title", "text").save(tmp_path / "report.html")
    assert [*tmp_path.iterdir()] == []


def test_a_language_without_words_is_refused():
    from ipyjourney.language import UnknownLocale

    with pytest.raises(UnknownLocale):
        ij.Report("Title", "text", locale=("en", "tlh"))
