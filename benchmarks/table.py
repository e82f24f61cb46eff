"""All questions, here and elsewhere, in one run on the same events: ``python -m benchmarks.table [events] [rounds]``.

Every side is prepared as it likes it best. Each answer is compared with ours before it is timed; a side that answers
otherwise stops the run. The sides ask in turns, round by round, so that a busy machine is as unkind to one as to the
others; the ratios are medians of single rounds.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from typing import Protocol

import duckdb
import numpy as np
import pandas as pd
import polars as pl

from benchmarks.data import make_events
from benchmarks.in_duckdb import DuckDB
from benchmarks.in_ipyjourney import Here
from benchmarks.in_pandas import Pandas
from benchmarks.in_polars import Polars
from benchmarks.journeys import edited_nodes
from benchmarks.questions import Answer, JourneyQuestion

ROUNDS = 7
SLOW = 10_000_000
"""Events from which on plain pandas is asked once only."""


class Side(Protocol):
    """Something that answers the questions."""

    def journey(self, question: JourneyQuestion) -> Answer:
        """Answer a journey."""
        ...

    def forget(self) -> None:
        """Forget all answers."""
        ...


Ask = Callable[[Side, int], object]


def cold(ask: Callable[[Side], object]) -> Ask:
    """Make a question that is asked of a side which has forgotten its answers."""

    def asked(side: Side, _: int) -> object:
        side.forget()
        return ask(side)

    return asked


def warm(name: str) -> Ask:
    """Make a question that is asked as it stands."""
    return lambda side, _: getattr(side, name)()


QUESTIONS: dict[str, Ask] = {
    "journey, one node edited": lambda side, n: side.journey(JourneyQuestion(edited_nodes(n), {})),
    "journey, from nothing": cold(lambda side: side.journey(JourneyQuestion.plain())),
    "journey with time limits, from nothing": cold(lambda side: side.journey(JourneyQuestion.limited())),
    "cohort, monthly, cold": cold(lambda side: side.cohort()),
    "cohort, monthly, warm": warm("cohort"),
    "flow 5 × 10, cold": cold(lambda side: side.flow()),
    "flow 5 × 10, warm": warm("flow"),
    "top items right after a node": warm("top_items"),
    "breakdown of a node": warm("breakdown"),
    "trend of a node by month": warm("trend"),
}
METHODS = {"cohort": "cohort", "flow": "flow", "top": "top_items", "breakdown": "breakdown", "trend": "trend"}


def can_answer(name: str, side: Side, question: str) -> bool:
    """Say whether a side has a form of the question."""
    if name == "DuckDB raw" and question.startswith(("top", "breakdown", "trend")):
        return False
    method = next((method for start, method in METHODS.items() if question.startswith(start)), "journey")
    return hasattr(side, method)


def timed(ask: Callable[[], object]) -> float:
    """Time one answer, in milliseconds."""
    gc.collect()
    gc.disable()
    begin = time.perf_counter()
    ask()
    took = 1000 * (time.perf_counter() - begin)
    gc.enable()
    return took


def prepare(events: pd.DataFrame) -> dict[str, Side]:
    """Make all sides, and print what that took."""
    sides: dict[str, Side] = {}
    makers = {
        "ipyjourney": lambda: Here(events),
        "polars": lambda: Polars(events),
        "DuckDB sorted": lambda: DuckDB(events, sorted_tables=True),
        "DuckDB raw": lambda: DuckDB(events, sorted_tables=False),
        "pandas": lambda: Pandas(events),
    }
    print("| Prepared | load, s | order by account, s |\n|-|-|-|")
    for name, make in makers.items():
        made: list[Side] = []
        load = timed(lambda make=make, made=made: made.append(make())) / 1000
        order = timed(made[0].prepare) / 1000
        print(f"| {name} | {load:.2f} | {order:.2f} |", flush=True)
        if name != "ipyjourney":
            made[0].prepare("person")
        sides[name] = made[0]
    return sides


def compare(sides: dict[str, Side], rounds: int, n_events: int) -> None:
    """Ask every question of every side, and print the table."""
    others = [name for name in sides if name != "ipyjourney"]
    print("\n| Question | ipyjourney, ms |" + "".join(f" {name}, ms | ratio |" for name in others))
    print("|-|-|" + "-|-|" * len(others))
    for question, ask in QUESTIONS.items():
        asked = {name: side for name, side in sides.items() if can_answer(name, side, question)}
        answers = {name: ask(side, 0) for name, side in asked.items()}
        wrong = [name for name, answer in answers.items() if answer != answers["ipyjourney"]]
        if wrong:
            raise SystemExit(f"{question}: {', '.join(wrong)} answered otherwise, so that no times are compared.")
        times: dict[str, list[float]] = {name: [] for name in asked}
        for number in range(1, rounds + 1):
            for name, side in asked.items():
                if name == "pandas" and n_events >= SLOW and number > 1:
                    continue
                times[name].append(timed(lambda ask=ask, side=side, number=number: ask(side, number)))
        ours = times["ipyjourney"]
        cells = [f"{statistics.median(ours):.1f}"]
        for name in others:
            theirs = times.get(name)
            if theirs is None:
                cells += ["", ""]
                continue
            ratio = statistics.median(b / a for a, b in zip(ours, theirs, strict=False))
            cells += [f"{statistics.median(theirs):.0f}", f"{ratio:.1f}"]
        print(f"| {question} | {' | '.join(cells)} |", flush=True)


def main() -> None:
    """Print the tables, the memory of the index and the conditions."""
    n_events = int(float(sys.argv[1])) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS
    sides = prepare(make_events(n_events))
    compare(sides, rounds, n_events)
    here = sides["ipyjourney"]
    if isinstance(here, Here):
        print("\n| Array of the account index | bytes per event |\n|-|-|")
        sizes = here.index_bytes()
        for name, size in {**sizes, "all": sum(sizes.values())}.items():
            print(f"| {name} | {size / n_events:.2f} |")
    versions = {"numpy": np, "pandas": pd, "duckdb": duckdb, "polars": pl}
    print(f"\n{n_events:,} events, {rounds} rounds, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f};")
    print(f"Python {platform.python_version()}, " + ", ".join(f"{n} {m.__version__}" for n, m in versions.items()))


if __name__ == "__main__":
    main()
