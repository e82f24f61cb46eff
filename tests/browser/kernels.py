"""Kernels that start at once, because what they import has been imported before."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.process import own_environment

FORKED = Path(__file__).with_name("forked_kernel.py")


@contextmanager
def forking_kernels(home: Path) -> Iterator[None]:
    """Let a server with this home folder take its Python kernels from a process that is forked.

    Until that is ready, a kernel waits for it.
    """
    spec = home / "preferred" / "kernels" / "python3"
    spec.mkdir(parents=True)
    # A socket's path must be short.
    listening = home / "s"
    command = [sys.executable, "-I", "-S", str(FORKED), "ask", str(listening), "{connection_file}"]
    about = {"argv": command, "display_name": "Python 3", "language": "python", "metadata": {"debugger": True}}
    (spec / "kernel.json").write_text(json.dumps(about))
    environment = own_environment(home) | {"OPENBLAS_NUM_THREADS": "1"}
    with (home / "kernels.log").open("w") as log:
        command = [sys.executable, str(FORKED), "serve", str(listening)]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        yield
    finally:
        process.terminate()
        process.wait(30)
