"""The oracle's reach against another reading of the definition: walks from every start row, one after the other."""

from __future__ import annotations

from hypothesis import given, settings

from tests.oracle.durations import microseconds
from tests.oracle.graph import is_start
from tests.oracle.instances import group_by_instance
from tests.oracle.journey import reach_of_all
from tests.oracle.matching import matching_rows
from tests.oracle.scope import rows_in_scope
from tests.oracle.universe import make_universe
from tests.oracle.view import Json
from tests.properties.effort import SOME_EXAMPLES
from tests.properties.strategies import Case, cases

Steps = set[tuple[str, str, int, int]]
"""Source and target of an arrow, places of the row that serves and of the row served."""


@settings(max_examples=SOME_EXAMPLES)
@given(cases())
def test_worklist_and_walks_reach_the_same_rows_through_the_same_arrows(case: Case) -> None:
    spec = case.spec
    universe = make_universe(case.table, case.view, spec["date_range"])
    scope = rows_in_scope(universe, spec["segments"], spec["container"])
    matches = {node["id"]: matching_rows(universe, node, scope) for node in spec["nodes"]}
    groups = group_by_instance(case.table, case.view, spec["container"], scope)
    for key, reach in reach_of_all(universe, spec, scope).items():
        times = [case.table[row]["time"] for row in groups[key]]
        places = {name: [place for place, row in enumerate(groups[key]) if row in matches[name]] for name in matches}
        reached, steps = walk(spec, times, places)
        assert reached == {(name, place) for name in reach.chains for place in reach.places(name)}
        assert steps == {
            (source, target, server, served)
            for (source, target), served_by in reach.servers.items()
            for served, servers in served_by.items()
            for server in servers
        }


def walk(spec: Json, times: list[int], places: dict[str, list[int]]) -> tuple[set[tuple[str, int]], Steps]:
    """Walk along the arrows from each row at a start node for itself; a walk ends when the journey's time is over."""
    longest = microseconds(spec["within"])
    reached: set[tuple[str, int]] = set()
    steps: Steps = set()
    starts = [
        (node["id"], place) for node in spec["nodes"] if is_start(spec, node["id"]) for place in places[node["id"]]
    ]
    for start in starts:
        seen, waiting = {start}, [start]
        while waiting:
            source, server = waiting.pop()
            for arrow in spec["arrows"]:
                if arrow["source"] != source:
                    continue
                for served in places[arrow["target"]]:
                    in_time = longest is None or times[served] - times[start[1]] <= longest
                    if in_time and serves(arrow, times, server, served):
                        steps.add((source, arrow["target"], server, served))
                        if (arrow["target"], served) not in seen:
                            seen.add((arrow["target"], served))
                            waiting.append((arrow["target"], served))
        reached |= seen
    return reached, steps


def serves(arrow: Json, times: list[int], server: int, served: int) -> bool:
    """Tell whether a row may serve another one, as far as the arrow is concerned."""
    if arrow["order"] == "immediate" and server + 1 != served:
        return False
    passed = times[served] - times[server]
    within, after = microseconds(arrow["within"]), microseconds(arrow["after"])
    return server < served and passed >= (after or 0) and (within is None or passed <= within)
