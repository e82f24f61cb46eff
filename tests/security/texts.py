"""Texts that somebody wrote into a form of a website to see what happens, and what else data can hold."""

from __future__ import annotations

import itertools

import pandas as pd

import ipyjourney as ij
from ipyjourney.spec import AnalysisSpec

__all__ = ["HOSTILE", "MARK", "TURNING", "column_of", "hostile_specs", "hostile_view", "segment_of"]

MARK = "ipjHacked"
"""What scripts among the texts set on a window; nothing may ever do so."""

RUN = f"window.{MARK}=1"
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""They turn around the text after them, out of the place that they were written in."""

HOSTILE: dict[str, str] = {
    # Markup
    "image": f"<img src=x onerror={RUN}>",
    "script": f"<script>{RUN}</script>",
    "script ended": f"</script><script>{RUN}</script>",
    "comment": f"<!--<script>{RUN}</script>",
    "section ended": "]]>",
    "section": "<![CDATA[<b>",
    "attribute": f'"><svg onload={RUN}>',
    "attribute, single": f"' onmouseover='{RUN}' x='",
    "picture ended": f"</text></svg><img src=x onerror={RUN}>",
    "title ended": f"</title></style></textarea><script>{RUN}</script>",
    "link": f"javascript:{RUN}",
    "link, split": f"java\tscript:{RUN}//",
    "frame": f'<iframe srcdoc="<script>parent.{MARK}=1</script>"></iframe>',
    "processing": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    "entities": "&lt;b&gt; &#60;script&#62; &amp;amp; &nbsp;",
    "style": f"</style><style>*{{display:none}}body{{background:url(javascript:{RUN})}}</style>",
    "css": f"red;background:url(javascript:{RUN});x:expression({RUN})",
    "css remote": "red;background:url(http://evil.example/x.png)",
    "remote": '<img src="http://evil.example/x.png"><link rel=stylesheet href="//evil.example/x.css">',
    # Languages of templates, drawings and formulas
    "template": "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
    "fluent": '{ $x } { "a" } { -term } {',
    "format": "%s %d %n {0} {name!r} %00 \\x00 \\u0000",
    "mermaid": 'x"]; click n1 call alert(1); n9["y"] --> n1 %% end',
    "mermaid directive": "%%{init: {'securityLevel': 'loose'}}%%",
    "mermaid entity": "#quot;#35;#60;b#62;",
    "markdown": f"[x](javascript:{RUN}) **b** `c` ![i](http://evil.example/x.png) | t | \n# h",
    "latex": "$x$ \\href{javascript:alert(1)}{y} $$z$$",
    "plotly": '<b>b</b><a href="javascript:alert(1)">l</a><br>%{customdata}<extra></extra>',
    "formula": '=HYPERLINK("http://evil.example","click")',
    "formula plus": "+1+cmd|' /C calc'!A0",
    "formula minus": "-1+1",
    "formula at": "@SUM(1+1)",
    "formula tab": "\t=1+1",
    "formula return": "\r=1+1",
    "formula line": "a\n=1+1",
    "formula wide": "\uff1d1+1",
    "separators": 'a,"b";c\td|e',
    "python": "'''\"\"\"\\'); import os; os.system('x') #",
    "python line": "x\n    raise SystemExit\n",
    "regex": "(a+)+$ [[:alpha:]] \\",
    "wildcard": "*?[!a]~",
    "sql": "'; DROP TABLE events; --",
    "path": "../../../../etc/passwd",
    "prototype": "__proto__",
    "constructor": "constructor",
    "number": "1e999",
    "nothing": "NaN",
    # Letters
    "override": "\u202egpj.exe",
    "override, open": "abc\u202e",
    "isolates": "a\u2066b\u2067c\u2068d",
    "popped": "\u2069\u2069\u202c\u202cabc",
    "marks": "\u200e\u200fabc\u061c",
    "unseen": "a\u200bb\u200cc\u200dd\u2060e\ufefff",
    "only unseen": "\u200b\u2060",
    "zalgo": "Z" + "\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308" * 12 + "algo",
    "emoji": "👩‍👩‍👧‍👦" * 12 + "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "null byte": "a\x00b",
    "controls": "a\x01\x07\x08\x0b\x0c\x1b[31m\x7f\x85\x9fb",
    "no characters": "a\ufffe\uffff\ufdd0b",
    "line separators": "a\u2028b\u2029c",
    "lines": "a\nb\r\nc",
    "replacement": "\ufffd",
    "right to left": "مرحبا بالعالم",
    "mixed": "עברית 12 (abc) עברית",
    "spaces": "   ",
    "no-break": "\u00a0" * 8,
    "ideographs": "漢字" * 30,
    "one long word": "W" * 10_000,
    "long": "long name " * 1_000,
    "tall": "ﷺ" * 20 + "\u0f3a" * 20,
    "quotes": "\"'`\xb4\u2018\u2019“”«»",
}


def hostile_view(*texts: str) -> ij.DataView:
    """Give accounts that are named by each text, and so are events, channels, columns, segments, a date range, metrics.

    Each account has a first event, one of the next text's name, and is won.
    """
    rows = []
    for number, text in enumerate(texts):
        following = texts[(number + 1) % len(texts)]
        for day, event in ((0, text), (10, following), (40, "Won")):
            time = pd.Timestamp("2025-01-01") + pd.Timedelta(days=day + number % 20)
            rows.append((f"{text}{number}", time, event, text, 1.5))
    columns = dict.fromkeys(("account", "time", "event", "channel", "amount"))
    first = texts[0]
    view = ij.DataView(
        pd.DataFrame(rows, columns=[*columns]).assign(**{column_of(first): [row[3] for row in rows]}),
        timestamp="time",
        event="event",
        containers={"account": "account"},
        dimensions=["event", "channel", column_of(first)],
        metrics={f"Sum {first}"[:200]: ij.Metric.sum("amount")},
        date_ranges=[{"name": f"Range {first}"[:200], "start": "2024-01-01", "end": "2026-01-01"}],
    )
    for text in texts:
        view.add_segment({"name": segment_of(text), "condition": {"dimension": "channel", "value": text}})
    return view


def column_of(text: str) -> str:
    """Name a column after a text."""
    return f"Column {text}"[:200]


def segment_of(text: str) -> str:
    """Name a segment after a text."""
    return f"Segment {text}"[:200]


def hostile_specs(*texts: str) -> dict[str, AnalysisSpec]:
    """Give an analysis of each kind with the texts wherever an analysis has texts."""
    first, ranged = texts[0], f"Range {texts[0]}"[:200]
    nodes = [
        {
            "id": f"n{number}",
            "name": text or None,
            "breakdown": column_of(first) if number == 0 else None,
            "components": [{"dimension": "event", "item": text}],
        }
        for number, text in enumerate(texts)
    ]
    nodes.append({"id": "won", "components": [{"metric": "Won"}, {"segment": segment_of(first)}]})
    arrows = [{"source": one["id"], "target": other["id"], "label": first} for one, other in itertools.pairwise(nodes)]
    sides = [{"name": first, "segments": [segment_of(first)]}, {"name": f"{first}'"}]
    return {
        "journey": ij.JourneySpec.model_validate(
            {
                "container": "account",
                "nodes": nodes,
                "arrows": arrows,
                "primary_metric": f"Sum {first}"[:200],
                "date_range": ranged,
                "compare": sides,
            }
        ),
        "cohort": ij.CohortSpec.model_validate(
            {
                "container": "account",
                "inclusion": "Events",
                "returning": "Won",
                "rows": [segment_of(text) for text in texts],
                "value": f"Sum {first}"[:200],
                "date_range": ranged,
            }
        ),
        "flow": ij.FlowSpec.model_validate(
            {
                "container": "account",
                "pathing_dimension": "event",
                "anchor": {"kind": "ends_with", "components": [{"metric": "Won"}]},
                "columns": 3,
                "items_per_column": 12,
                "column_dimensions": [{"column": -2, "dimension": column_of(first)}],
                "column_filters": [{"column": -1, "exclude": [f"{first}?"]}],
                "patterns": [{"syntax": "prefix", "pattern": f"{first}#", "name": f"Group {first}"}],
                "compare": sides,
                "date_range": ranged,
            }
        ),
    }
