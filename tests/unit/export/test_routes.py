from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipyjourney.export.geometry import Rect, Spot
from ipyjourney.export.routes import Link, Route, band_width, route_arrows

HERE = Spot(0, 0)


def cards(**places: tuple[float, float]) -> dict[str, Rect]:
    return {name: Rect(x, y, x + 200, y + 96) for name, (x, y) in places.items()}


def routes(where: dict[str, Rect], *arrows: str, width: float = 2) -> list[Route]:
    return route_arrows(where, [Link(one, other, width, HERE) for one, other in arrows])


def runs_over(route: Route, card: Rect) -> bool:
    inner = card.grown(-1)
    return any(
        Rect(min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y)).grown(0.01).overlaps(inner)
        for a, b in pairwise(route.points)
    )


def test_an_arrow_is_as_wide_as_its_share():
    assert [band_width(share) for share in (None, float("nan"), 0, 0.5, 1, 1.5)] == [2, 2, 2, 8, 14, 14]


def test_an_arrow_to_the_right_goes_from_the_right_side_to_the_left():
    [route] = routes(cards(a=(0, 0), b=(300, 0)), "ab")
    assert (route.points[0], route.points[-1]) == ((200, 48), (300, 48))
    assert route.flat


def test_an_arrow_to_a_card_below_goes_down():
    [route] = routes(cards(a=(0, 0), b=(0, 150)), "ab")
    assert (route.points[0], route.points[-1]) == ((100, 96), (100, 150))


def test_an_arrow_back_runs_below_the_cards():
    where = cards(a=(0, 0), b=(300, 0), c=(600, 0))
    [back] = routes(where, "ca")
    assert max(spot.y for spot in back.points) > 96
    assert not any(runs_over(back, card) for card in where.values())


def test_a_bypass_runs_above_the_card_between():
    where = cards(a=(0, 0), b=(300, 0), c=(600, 0))
    [bypass] = routes(where, "ac")
    assert min(spot.y for spot in bypass.points) < 0
    assert not runs_over(bypass, where["b"])


def test_a_lane_goes_beyond_a_card_that_stands_in_its_way():
    where = cards(a=(0, 75), b=(300, 0), x=(300, 150), c=(600, 75))
    where |= cards(d=(900, 75))
    [bypass] = routes(where, "ad")
    assert not any(runs_over(bypass, where[name]) for name in "bxc")


def test_an_arrow_to_its_own_card_is_a_loop_above_it():
    [loop] = routes(cards(a=(0, 0)), "aa")
    assert min(spot.y for spot in loop.points) < -20
    assert loop.points[0] != loop.points[-1]


def test_two_lanes_do_not_lie_on_each_other():
    where = cards(a=(0, 0), b=(300, 0), c=(600, 0), d=(900, 0))
    lanes = {round(route.points[1].y) for route in routes(where, "da", "ca", "db")}
    assert len(lanes) == 3


def test_arrows_that_leave_one_side_do_not_touch_there():
    where = cards(a=(0, 150), b=(300, 0), c=(300, 150), d=(300, 300))
    starts = [route.points[0].y for route in routes(where, "ac", "ad", "ab")]
    assert starts[2] < starts[0] < starts[1]


def test_a_bend_moves_the_middle_of_the_curve_as_far():
    where = cards(a=(0, 0), b=(300, 0))
    [straight] = routes(where, "ab")
    [bent] = route_arrows(where, [Link("a", "b", 2, Spot(10, 40))])
    assert bent.label_spots[0].x - straight.label_spots[0].x == pytest.approx(10)
    assert bent.label_spots[0].y - straight.label_spots[0].y == pytest.approx(40)


@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(-3, 3)), min_size=2, max_size=6, unique=True), st.data())
def test_every_arrow_begins_and_ends_at_the_border_of_its_cards(grid, data):
    where = {str(number): cards(it=(300 * x, 150 * y))["it"] for number, (x, y) in enumerate(grid)}
    pairs = [(one, other) for one in where for other in where]
    links = [Link(*pair, 14, HERE) for pair in data.draw(st.lists(st.sampled_from(pairs), max_size=8, unique=True))]
    for link, route in zip(links, route_arrows(where, links), strict=True):
        for spot, card in ((route.points[0], where[link.source]), (route.points[-1], where[link.target])):
            assert spot.x in (card.left, card.right) or spot.y in (card.top, card.bottom)
            assert card.left <= spot.x <= card.right
            assert card.top <= spot.y <= card.bottom
