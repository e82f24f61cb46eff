"""Run all checks: linters, types and the front end's tests side by side, then every Python test in one pytest run.

What passes takes one line; what fails shows all that it printed. Arguments are handed to pytest.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
NPM = ("npm", "--prefix", "js", "run", "--silent")

# The slow ones first, so that two lanes end at about the same time.
CHECKS: dict[str, tuple[str, ...]] = {
    "mypy": (str(BIN / "mypy"),),
    "front end: types and style": (*NPM, "check"),
    "pyright": (str(BIN / "pyright"),),
    "front end: tests": (*NPM, "test"),
    "layers": (str(BIN / "lint-imports"), "--no-cache"),
    "ruff": (str(BIN / "ruff"), "check", "."),
    "format": (str(BIN / "ruff"), "format", "--check", "."),
}


@dataclass(frozen=True)
class Outcome:
    """How one check ended."""

    name: str
    passed: bool
    seconds: float
    output: str


def run_check(name: str) -> Outcome:
    """Run one check to its end."""
    start = time.monotonic()
    done = subprocess.run(
        CHECKS[name], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return Outcome(name, done.returncode == 0, time.monotonic() - start, done.stdout)


def run_checks() -> list[str]:
    """Run the checks, report each, and give the names of those that failed."""
    failed: list[str] = []
    with ThreadPoolExecutor(max_workers=2) as pool:
        for outcome in pool.map(run_check, CHECKS):
            print(f"{'ok    ' if outcome.passed else 'FAILED'} {outcome.name} ({outcome.seconds:.0f} s)", flush=True)
            if not outcome.passed:
                print(outcome.output.rstrip(), flush=True)
                failed.append(outcome.name)
    return failed


def run_tests(arguments: Sequence[str]) -> int:
    """Run every Python test: one worker drives the browser, the others run the rest and step aside for it."""
    command = (sys.executable, "-m", "pytest", "-n", "3", "-q", "--durations=30", *arguments)
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def main() -> int:
    """Run everything and give the exit code."""
    failed = run_checks()
    code = run_tests(sys.argv[1:])
    if failed:
        print(f"Failed before the tests: {', '.join(failed)}.", file=sys.stderr)
    return code or int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
