from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.hygiene.tree import PACKAGE

# What a laptop may lack, or what would make the import slow for those who do not use it.
HEAVY = (
    "babel",
    "duckdb",
    "fluent",
    "ibis",
    "matplotlib",
    "narwhals",
    "plotly",
    "polars",
    "pyspark",
    "resvg_py",
    "scipy",
)


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False, env=environment or None
    )


def test_importing_the_package_loads_no_heavy_library():
    done = python(f"import sys, ipyjourney; print(*(name for name in {HEAVY!r} if name in sys.modules))")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []


@pytest.fixture
def unbuilt(tmp_path):
    """Give a source tree whose front end was never built."""
    shutil.copytree(PACKAGE, tmp_path / "ipyjourney", ignore=shutil.ignore_patterns("static", "__pycache__"))
    return tmp_path


def test_a_checkout_without_its_front_end_computes_all_the_same(unbuilt):
    code = """
import ipyjourney as ij
journey = ij.JourneySpec.path("Lead Form: Step 1", "Closed-Won", container="account")
print(ij.__file__, len(ij.demo.b2b(accounts=20).run(journey).nodes))
"""
    done = python(code, PYTHONPATH=str(unbuilt))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(unbuilt / "ipyjourney" / "__init__.py"), "2"]


def test_a_widget_without_its_front_end_says_how_to_build_it(unbuilt):
    code = "import ipyjourney as ij; print(ij.JourneyCanvas(ij.demo.b2b(accounts=20))._esm)"
    done = python(code, PYTHONPATH=str(unbuilt))
    assert done.returncode == 0, done.stderr
    assert "npm run build" in done.stdout
