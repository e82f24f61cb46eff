"""Tables that stay where they are, and how their cost grows: ``python -m benchmarks.beyond_memory 1000000``.

The events are written to a folder of Parquet files once. Each side is asked the same questions in turns, every round
with other items, so that no side has the answer; answers are compared before times are told. Ratios are medians of
single rounds. With ``--in duckdb`` alone, the rows are never in memory, whose use is told after each step.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

import ipyjourney as ij
from benchmarks.data import write_folder
from benchmarks.journeys import CONTAINERS
from ipyjourney.spec import CohortSpec, FlowSpec

ROUNDS = 5
DAY = timedelta(days=1)
STEPS = ("e03", "e08", "e15", "e22", "e30")
LIMITS: dict[tuple[int, int], tuple[timedelta | None, timedelta | None]] = {
    (1, 2): (None, 7 * DAY),
    (2, 3): (None, None),
    (3, 4): (timedelta(hours=1), 30 * DAY),
    (4, 5): (None, 14 * DAY),
    (2, 4): (None, None),
}
"""Of each arrow: at least, at most so long."""
GIGABYTE = 1e9
NAMES = {"duckdb": "DuckDB", "spark": "Spark", "pandas": "pandas engine"}


def journey(number: int) -> ij.JourneySpec:
    """Make the journey of a round: five nodes, the third one another than before, limits on three of five arrows."""
    steps = (*STEPS[:2], f"e{(12 + number) % 50:02d}", *STEPS[3:])
    path = ij.JourneySpec.path(*steps, container="account", secondary_metric="Events")
    arrows = tuple(
        ij.Arrow(source=f"n{source}", target=f"n{target}", after=after, within=within)
        for (source, target), (after, within) in LIMITS.items()
    )
    return path.with_changes(arrows=arrows)


def ask_journey(view: ij.DataView, number: int) -> object:
    """Ask for accounts and events at the nodes, fallout, accounts on the arrows and the median of their times."""
    result = view.run(journey(number))
    nodes = [(n.node, n.primary, n.secondary, n.fallout, n.fallout_open) for n in result.node_figures]
    return nodes, [(a.source, a.target, a.instances, a.median_time) for a in result.arrow_figures]


def ask_top_items(view: ij.DataView, number: int) -> object:
    """Ask what comes right after a node."""
    found = view.top_items(journey(number), "n2", "event", when="after", immediate=True, limit=None)
    return sorted(zip(found["item"], found["instances"].astype(int), strict=True))


def ask_breakdown(view: ij.DataView, number: int) -> object:
    """Ask what the rows of a node are of."""
    found = view.breakdown(journey(number), "n2", dimension="content_type", limit=None)
    return sorted(zip(found["item"], found["value"].astype(int), strict=True))


def ask_trend(view: ij.DataView, number: int) -> object:
    """Ask in which months a node was reached."""
    found = view.trend(journey(number), "n2", granularity="month")
    return list(zip(map(str, found["period"]), found["value"].astype(int), strict=True))


def ask_cohort(view: ij.DataView, number: int) -> object:
    """Ask for a monthly cohort table of a year."""
    counts = view.run(
        CohortSpec(
            container="account",
            inclusion={"conditions": [{"metric": "e05", "operator": ">=", "value": 1.0}]},
            returning={"conditions": [{"metric": f"e{6 + number:02d}", "operator": ">=", "value": 2.0}]},
            granularity="month",
            columns=12,
        )
    ).counts
    return counts.astype("Float64").to_csv()


def ask_flow(view: ij.DataView, number: int) -> object:
    """Ask what follows an item: five columns of ten items, and their links."""
    anchor = {"kind": "starts_with", "components": [{"dimension": "event", "item": f"e{25 + number:02d}"}]}
    result = view.run(
        FlowSpec(container="account", anchor=anchor, pathing_dimension="event", columns=6, items_per_column=10)
    )
    (side,) = result.sides
    return [(n.column, str(n.item), n.views, n.instances) for n in side.nodes], [link.views for link in side.links]


QUESTIONS: dict[str, Callable[[ij.DataView, int], object]] = {
    "journey, one node edited": ask_journey,
    "top items right after a node": ask_top_items,
    "breakdown of a node": ask_breakdown,
    "trend of a node by month": ask_trend,
    "cohort, monthly": ask_cohort,
    "flow 5 × 10": ask_flow,
}


@dataclass
class Side:
    """Something that answers.

    Attributes
    ----------
    view : DataView
    times : dict of str to list of float
        Seconds of each step.
    spilled : Path or None
        Where it puts what has no room in memory.
    processor : float
        Seconds of both cores that the last step took in this process.
    """

    view: ij.DataView
    times: dict[str, list[float]] = field(default_factory=dict)
    spilled: Path | None = None
    processor: float = 0.0

    def ask(self, step: str, question: Callable[[ij.DataView, int], object], number: int) -> object:
        """Ask a question of a round, and time it."""
        begin, before = time.perf_counter(), time.process_time()
        answer = question(self.view, number)
        self.times.setdefault(step, []).append(time.perf_counter() - begin)
        self.processor = time.process_time() - before
        return answer


def open_folder(name: str, folder: Path, memory: str) -> Side:
    """Make a view of the folder's files, and time that."""
    begin, before, spilled = time.perf_counter(), time.process_time(), None
    options: dict[str, Any] = {"timestamp": "timestamp", "event": "event", "containers": CONTAINERS}
    match name:
        case "pandas":
            source: object = pd.read_parquet(folder)
        case "duckdb":
            spilled = Path(tempfile.mkdtemp(prefix="spilled-", dir=folder.parent))
            connection = duckdb.connect(config={"memory_limit": memory, "temp_directory": str(spilled)})
            source = connection.read_parquet(str(folder / "*.parquet"))
        case _:
            source = spark(memory).read.parquet(str(folder))
    view = ij.DataView(source, tie_breaker="event_id", **options)
    side = Side(view, spilled=spilled)
    # Which rows there are is found out when the first note is read.
    side.times["view"] = [time.perf_counter() - begin] if view.notes else []
    side.processor = time.process_time() - before
    return side


def spark(memory: str) -> Any:
    """Start Spark on two cores of this machine."""
    builder = import_module("pyspark.sql").SparkSession.builder.master("local[2]")
    settings = {
        "spark.driver.memory": memory.removesuffix("B"),
        "spark.sql.shuffle.partitions": "8",
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def tell(step: str, side: Side) -> None:
    """Print what a step took, the most memory so far, and what lies on disk now."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    on_disk = sum(file.stat().st_size for file in side.spilled.iterdir()) if side.spilled is not None else 0
    took = side.times[step][-1]
    print(
        f"| {step} | {took:.1f} | {side.processor:.1f} | {peak / GIGABYTE:.2f} | {on_disk / GIGABYTE:.1f} |", flush=True
    )


def ask_in_turns(sides: Mapping[str, Side], rounds: int) -> None:
    """Ask every question of every side in each round, and compare the answers; the first round is told apart."""
    alone = next(iter(sides.values())) if len(sides) == 1 else None
    if alone is not None:
        print("| Step | s | s, processor | peak memory, GB | on disk, GB |\n|-|-|-|-|-|")
        tell("view", alone)
    for number in range(rounds + 1):
        for question, ask in QUESTIONS.items():
            step = question if number else f"{question}, first"
            answers = {name: side.ask(step, ask, number) for name, side in sides.items()}
            first, *others = answers.values()
            if any(other != first for other in others):
                raise SystemExit(f"{question}: the answers differ, so that no times are compared.")
            if alone is not None:
                tell(step, alone)


def compare(sides: Mapping[str, Side]) -> None:
    """Print the medians, and how many times as long as in memory each side takes."""
    others = [name for name in sides if name != "pandas"]
    print("| Step | pandas engine, s |" + "".join(f" {NAMES[name]}, s | ratio |" for name in others))
    print("|-|-|" + "-|-|" * len(others))
    for step, ours in sides["pandas"].times.items():
        cells = [f"{statistics.median(ours):.3f}"]
        for name in others:
            theirs = sides[name].times[step]
            ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=True))
            cells += [f"{statistics.median(theirs):.2f}", f"{ratio:.0f}"]
        print(f"| {step} | {' | '.join(cells)} |")


def tell_queries(side: Side, number: int) -> None:
    """Print what one more edit asks."""
    asked = side.view.explain(journey(number)).asked
    kept = sum(one.rows or 0 for one in asked if one.kept)
    print(f"\nOne more edit: {len(asked)} queries, {kept:,} rows set down in all")


def main() -> None:
    """Print the tables and the conditions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", type=lambda text: int(float(text)), nargs="?", default=1_000_000)
    parser.add_argument("--in", dest="sides", nargs="+", choices=tuple(NAMES), default=["pandas", "duckdb"])
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="after the first one")
    parser.add_argument("--memory", default="4GB", help="DuckDB's limit, and Spark's heap")
    parser.add_argument("--process", type=float, help="gigabytes of data that the process may hold at most")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "ipyjourney-events")
    wanted = parser.parse_args()
    if wanted.process is not None:
        most = int(wanted.process * GIGABYTE)
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    folder = wanted.folder / str(wanted.events)
    if not folder.exists():
        write_folder(folder, wanted.events)
    sides = {name: open_folder(name, folder, wanted.memory) for name in wanted.sides}
    ask_in_turns(sides, wanted.rounds)
    if "pandas" in sides:
        compare(sides)
    for name, side in sides.items():
        if name == "duckdb":
            tell_queries(side, wanted.rounds + 1)
    limit = "" if wanted.process is None else f", the process {wanted.process:g} GB"
    print(f"\n{wanted.events:,} events, {wanted.rounds} rounds, memory {wanted.memory}{limit},", end=" ")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f};")
    names = ["duckdb", "pandas", "narwhals", *(["pyspark"] if "spark" in sides else [])]
    versions = ", ".join(f"{name} {import_module(name).__version__}" for name in names)
    print(f"Python {platform.python_version()}, {versions}")


if __name__ == "__main__":
    main()
