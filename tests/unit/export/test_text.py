from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from ipyjourney.export import JourneyDrawing, Table, journey_table, journey_text
from tests.unit.export.drawings import SMALL, VISIT, chain, drawings

TEXT = """\
Node                   Accounts       %  Fallout  Fallout %
Visit                         3  100.0%        1      33.3%
Demo                          2   66.7%        1      50.0%
Free trial (Excluded)         0    0.0%        –          –
Closed-Won                    1   33.3%        –          –

From        To                          Accounts      %  Median time
Visit       Demo                               2  66.7%     3.2 days
Visit       Free trial                         0   0.0%            –
Demo        Closed-Won (within 7 days)         1  50.0%       40 min
Closed-Won  Visit                              0   0.0%            –

Visit to Closed-Won has the highest conversion rate: 33.3%.

Percentages are of the start nodes; those of an arrow, of the node it leaves.
One row has no account and is left out."""


def test_a_journey_reads_well_as_plain_text():
    assert journey_text(journey_table(SMALL)) == TEXT


def test_a_journey_without_nodes_says_so():
    assert journey_text(journey_table(JourneyDrawing(()))) == "This journey has no nodes yet."


def test_columns_in_which_nothing_stands_are_left_out():
    assert journey_table(chain("a", "b")).arrows == Table(("From", "To"), (("a", "b"),), 2)
    assert journey_table(chain("a", "b")).nodes.heads == ("Node", "Accounts", "%")


def test_columns_may_have_the_same_name():
    node = replace(VISIT, secondary="7", secondary_percent="70.0%")
    table = journey_table(JourneyDrawing((node,), metric="Node", secondary_metric="Node")).nodes
    assert table.heads == ("Node", "Node", "%", "Node", "Node %", "Fallout", "Fallout %")
    assert table.rows == (("Visit", "3", "100.0%", "7", "70.0%", "1", "33.3%"),)


def test_an_arrow_says_what_it_asks_for():
    table = journey_table(chain("a", "b", immediate=True, limits="within 7 days", instances="3"))
    assert table.arrows.rows == (("a", "b (immediately, within 7 days)", "3"),)


def test_wide_letters_keep_the_columns_straight():
    lines = journey_text(journey_table(chain("机会已创建", "e\N{COMBINING ACUTE ACCENT}a"))).splitlines()
    assert lines[1:3] == ["机会已创建     1,203  64.2%", "e\N{COMBINING ACUTE ACCENT}a             1,203  64.2%"]


@given(drawings())
def test_a_row_is_a_line_whatever_the_names_are(drawing):
    table = journey_table(drawing)
    first = journey_text(table).split("\n\n")[0].split("\n")
    assert len(first) == (len(drawing.nodes) + 1 if drawing.nodes else 1)
    assert journey_text(table) == journey_text(journey_table(drawing))
