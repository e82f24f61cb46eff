from __future__ import annotations

import pytest

from ipyjourney.report.markdown import Markdown
from ipyjourney.report.outline import Outline

PIXEL = "data:image/png;base64,iVBORw0KGgo="


def written(text):
    return Markdown(text).to_html(Outline(Markdown(text).top or 1))


def test_markdown_becomes_what_it_says():
    found = written(
        "# Leads\n\nSome *text*, `code`, ~~gone~~.\n\n1. one\n2. two\n\n> said\n\n"
        "|a|b|\n|-|-:|\n|x|1|\n\n```py\na < b\n```"
    )
    for part in (
        '<h2 id="leads">Leads</h2>',
        "<em>text</em>, <code>code</code>, <s>gone</s>",
        "<ol>\n<li>one</li>",
        "<blockquote>\n<p>said</p>",
        '<td align="right">1</td>',
        "<pre><code>a &lt; b\n</code></pre>",
    ):
        assert part in found, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](https://example.org)", '<a href="https://example.org" rel="noopener noreferrer">a</a>'),
        ("<mailto:a@example.org>", '<a href="mailto:a@example.org" rel="noopener noreferrer">mailto:a@example.org</a>'),
        ("[a](#leads)", '<a href="#leads" rel="noopener noreferrer">a</a>'),
        (f"![p]({PIXEL})", f'<img src="{PIXEL}" alt="p">'),
    ],
)
def test_links_and_pictures_that_are_kept(text, expected):
    assert written(text) == f"<p>{expected}</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src=https://example.org></iframe>",
        "<style>*{display:none}</style>",
        "<svg onload=alert(1)></svg>",
        "a <b onclick=alert(1)>b</b>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java&#x73;cript:alert(1))",
        "[a](&#1;javascript:alert(1))",
        "[a](vbscript:x)",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        f"[a]({PIXEL})",
        "[a](file:///etc/passwd)",
        "[a](//example.org)",
        "[a](other.html)",
        "<javascript:alert(1)>",
        "[a][r]\n\n[r]: javascript:alert(1)",
        "![p](https://example.org/p.png)",
        "![p](javascript:alert(1))",
        "![p](data:text/html,x)",
        "![p](data:image/svg+xml;base64,PHN2Zz4=)",
        "![p](other.png)",
        '[a](https://example.org "x\\" onmouseover=alert(1)")',
        "| a |\n|-|\n| <script>alert(1)</script> |",
        "# <script>alert(1)</script>",
        "`</code><script>alert(1)</script>`",
        "```html\n</code></pre><script>alert(1)</script>\n```",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
    ],
)
def test_nothing_gets_in_that_runs_or_loads(text, read):
    page = read(written(text))
    assert {one["tag"] for one in page.elements} <= {
        *("p", "a", "span", "h2", "code", "pre", "table", "thead", "tbody", "tr", "th", "td")
    }
    for one in page.elements:
        assert {*one["attributes"]} <= {"href", "rel", "title", "id", "class"}
        assert one["attributes"].get("href", "https:").startswith("https:")


def test_what_is_left_out_is_said(read, said):
    page = read(written("See [the page](other.html) and ![a chart](chart.png)."))
    assert page.texts("p") == [
        f"See the page {said('report-link-left-out')} and a chart {said('report-picture-left-out')}."
    ]
    assert len(page.of_class("ipj-page-left-out")) == 2


def test_headings_have_no_gaps_and_begin_below_the_title():
    outline = Outline(top=2)
    Markdown("## A\n\n##### B\n\n### C\n\n# Up").to_html(outline)
    assert [(one.level, one.text) for one in outline.headings] == [(2, "A"), (3, "B"), (3, "C"), (2, "Up")]


def test_a_heading_is_listed_without_its_markup():
    outline = Outline(top=1)
    Markdown("# The *best* `x` & <b>").to_html(outline)
    assert outline.headings[0].text == "The best x & <b>"
    assert Markdown("text\n\n# End").ends_with_heading
    assert not Markdown("# Begin\n\ntext").ends_with_heading
