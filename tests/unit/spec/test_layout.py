from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.spec import Arrow, JourneySpec, Node, Point
from ipyjourney.spec.card_sizes import CARD_HEIGHT, CARD_WIDTH
from ipyjourney.spec.layout import organize, place


def journey(*arrows: str, alone: str = "", at: dict[str, tuple[float, float]] | None = None) -> JourneySpec:
    """Make a journey from arrows like ``"ab"``, its nodes in the order in which they are first named."""
    places = at or {}
    nodes = dict.fromkeys("".join(arrows) + alone)
    return JourneySpec(
        container="account",
        nodes=tuple(
            Node(
                id=name,
                components=({"metric": name},),
                position=Point(x=places[name][0], y=places[name][1]) if name in places else None,
            )
            for name in nodes
        ),
        arrows=tuple(Arrow(source=one, target=other) for one, other in arrows),
    )


def spots(spec: JourneySpec) -> dict[str, tuple[float, float]]:
    return {node: (point.x, point.y) for node, point in organize(spec).items()}


def placed(spec: JourneySpec) -> dict[str, tuple[float, float]]:
    return {node.id: (node.position.x, node.position.y) for node in place(spec).nodes if node.position}


def too_near(one: tuple[float, float], other: tuple[float, float], gap: float = 0) -> bool:
    return abs(one[0] - other[0]) < CARD_WIDTH + gap and abs(one[1] - other[1]) < CARD_HEIGHT + gap


@st.composite
def journeys(draw: st.DrawFn, *, loops: bool = True, some_placed: bool = False) -> JourneySpec:
    names = "abcdefghijkl"[: draw(st.integers(0, 12))]
    pairs = [one + other for one in names for other in names if loops or one < other]
    arrows = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=20)) if pairs else []
    at: dict[str, tuple[float, float]] = {}
    coordinate = st.floats(-1500, 1500)
    for name in draw(st.lists(st.sampled_from(names), unique=True)) if some_placed and names else []:
        spot = (draw(coordinate), draw(coordinate))
        if not any(too_near(spot, other) for other in at.values()):
            at[name] = spot
    return journey(*arrows, alone=names, at=at)


def test_a_chain_is_one_row():
    assert spots(journey("ab", "bc", "cd")) == {"a": (0, 0), "b": (300, 0), "c": (600, 0), "d": (900, 0)}


def test_a_bypass_leaves_a_chain_one_row():
    assert {y for _, y in spots(journey("ab", "bc", "ac")).values()} == {0}


def test_branches_stand_centred_beside_what_they_come_from():
    assert spots(journey("ab", "ac", "bd", "cd")) == {"a": (0, 75), "b": (300, 0), "c": (300, 150), "d": (600, 75)}


def test_a_node_stands_right_of_all_that_lead_to_it_along_the_longest_way():
    assert spots(journey("ac", "ab", "bc"))["c"][0] == 600


def test_an_arrow_back_and_one_to_itself_do_not_move_a_node():
    assert spots(journey("ab", "bc", "ca", "bb")) == spots(journey("ab", "bc"))


def test_a_loop_without_a_way_in_begins_with_its_first_node():
    assert spots(journey("ab", "ba")) == {"a": (0, 0), "b": (300, 0)}


def test_an_arrow_back_into_a_branch_does_not_turn_the_branch_around():
    forward = ("ab", "ac", "bd", "cd", "de")
    assert spots(journey(*forward, "ec")) == spots(journey(*forward))


def test_a_way_back_that_is_listed_first_stays_the_way_back():
    assert {node: x for node, (x, _) in spots(journey("sa", "ba", "ab")).items()} == {"s": 0, "a": 300, "b": 600}


def test_parts_that_no_arrow_joins_lie_below_each_other():
    assert spots(journey("ab", "cd", alone="e")) == {
        "a": (0, 0),
        "b": (300, 0),
        "c": (0, 150),
        "d": (300, 150),
        "e": (0, 300),
    }


def test_crossing_arrows_are_uncrossed():
    spots_of = spots(journey("ad", "bc", alone="abcd"))
    assert spots_of["a"][1] == spots_of["d"][1]
    tangle = spots(journey("ra", "rb", "rc", "ax", "by", "cz", alone="rabczyx"))
    assert [tangle[one][1] for one in "abc"] == [tangle[one][1] for one in "xyz"]


def test_an_arrow_over_several_columns_does_not_cross_what_it_could_pass():
    spots_of = spots(journey("ab", "ac", "bd", "de", "cx", alone="abcdex"))
    assert (spots_of["b"][1] < spots_of["c"][1]) == (spots_of["d"][1] < spots_of["x"][1])


def test_an_empty_journey_has_no_places():
    assert organize(journey()) == {}
    assert place(journey()) == journey()


@given(journeys(loops=False))
def test_every_arrow_of_a_journey_without_loops_points_right(spec):
    where = spots(spec)
    assert all(where[arrow.source][0] < where[arrow.target][0] for arrow in spec.arrows)


@given(journeys())
def test_organized_cards_keep_the_pitch_of_rows_and_columns(spec):
    where = spots(spec)
    assert list(where) == [node.id for node in spec.nodes]
    for one, other in combinations(where.values(), 2):
        assert one[0] != other[0] or abs(one[1] - other[1]) >= 150
    assert not where or (min(x for x, _ in where.values()), min(y for _, y in where.values())) == (0, 0)


@given(journeys(some_placed=True))
def test_placing_is_deterministic_and_moves_no_card_that_has_a_place(spec):
    done = place(spec)
    assert done == place(JourneySpec.from_json(spec.to_json()))
    for before, after in zip(spec.nodes, done.nodes, strict=True):
        assert after.position is not None
        assert before.position in (None, after.position)
        assert after.model_copy(update={"position": before.position}) == before
    assert place(done) is done


@given(journeys(some_placed=True))
def test_no_two_cards_overlap_after_placing_when_none_did_before(spec):
    done = place(spec)
    new = {node.id for node in spec.nodes if node.position is None}
    where = placed(done)
    for one, other in combinations(where, 2):
        assert not too_near(where[one], where[other], gap=20 if {one, other} & new else 0)


def test_a_node_without_a_place_goes_right_of_those_that_lead_to_it():
    assert placed(journey("ac", "bc", at={"a": (10, 0), "b": (50, 300)}))["c"] == (350, 150)


def test_else_it_goes_left_of_those_that_it_leads_to():
    assert placed(journey("ab", at={"b": (500, 40)}))["a"] == (200, 40)


def test_else_it_goes_below_everything():
    assert placed(journey(alone="abc", at={"a": (100, 0), "b": (700, 420)}))["c"] == (100, 570)


def test_a_row_of_nodes_without_a_place_becomes_a_row():
    spec = journey("ab", "bc", "cd", "de", at={"c": (0, 0)})
    assert placed(spec) == {"a": (-600, 0), "b": (-300, 0), "c": (0, 0), "d": (300, 0), "e": (600, 0)}


def test_a_node_gives_way_to_a_card_that_stands_where_it_would():
    spec = journey("ab", alone="x", at={"a": (0, 0), "x": (310, 10)})
    assert placed(spec)["b"] == (300, -140)


def test_a_new_node_beside_its_own_loop_has_a_place():
    assert placed(journey("aa", alone="b", at={"b": (0, 0)}))["a"] == (0, 150)


@pytest.mark.parametrize("huge", [1e300, -1.7e308])
def test_a_card_can_lie_as_far_away_as_a_number_reaches(huge):
    assert len(placed(journey("ac", "bc", alone="d", at={"a": (huge, huge), "b": (0, 0)}))) == 4


def test_a_journey_of_three_hundred_tangled_nodes_is_organized_too():
    names = [chr(200 + number) for number in range(300)]
    arrows = [one + other for one, other in pairwise(names)]
    arrows += [names[number] + names[number * 7 % 300] for number in range(1, 300) if number != number * 7 % 300]
    assert len(organize(journey(*dict.fromkeys(arrows)))) == 300
