"""What all tests share: which of them must stay together when several workers run them."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from xdist.scheduler import LoadScopeScheduling

from tests.kernel_ports import OwnPorts

BROWSER = Path(__file__).parent / "browser"

# A busy machine is no reason to fail; the same examples every time, so that a failure can be repeated.
settings.register_profile(
    "default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("fuzz", parent=settings.get_profile("default"), derandomize=False, max_examples=100_000)
settings.load_profile("default")


def pytest_configure() -> None:
    """Start kernels at ports of our own: whoever is asked for the one list of ports gives this one from now on."""
    OwnPorts.instance()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the browser tests, and run them first, for they take the longest."""
    for item in items:
        if item.path.is_relative_to(BROWSER):
            item.add_marker(pytest.mark.browser)
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


STEP_ASIDE = 10
"""How much nicer than the browser's the other workers are."""


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let the worker with the browser go first: people and tests wait for a page, nobody waits for a random case."""
    aside = "PYTEST_XDIST_WORKER" in os.environ and hasattr(os, "nice")
    if aside and item.get_closest_marker("browser") is None and os.nice(0) < STEP_ASIDE:
        os.nice(STEP_ASIDE)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let an interrupt be one, as in a kernel: what runs in the background may have been told to ignore them."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class KeepTogether(LoadScopeScheduling):
    """Hand tests to workers one by one, but what shares a browser, a kernel or Spark to one worker.

    The scheduler reads the places of tests and no marks: pytest-xdist writes its own groups into the node id, which
    pytest 9.2 no longer lets it do.
    """

    def _split_scope(self, nodeid: str) -> str:
        if nodeid.startswith("tests/browser/"):
            return "browser"
        if "[pyspark" in nodeid:
            # Java takes long to start, and gigabytes.
            return "spark"
        file, _, _ = nodeid.partition("::")
        return file if file.endswith(".ipynb") else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> KeepTogether:
    """Let several workers share the tests as above."""
    return KeepTogether(config, log)
