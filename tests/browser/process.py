"""A server of our own that runs beside the tests, and shares no settings with the user's."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

SECONDS_TO_START = 90


@contextmanager
def running(module: str, arguments: Sequence[str], root: Path, address: str) -> Iterator[None]:
    """Run a module of Python in a folder until it is no longer needed; it is up when it answers at an address."""
    log = root / ".server.log"
    with log.open("w") as lines:
        command = [sys.executable, "-m", module, *arguments]
        process = subprocess.Popen(
            command, cwd=root, env=own_environment(root / ".home"), stdout=lines, stderr=subprocess.STDOUT
        )
    try:
        if not _is_up(address, process):
            raise RuntimeError(f"{module} did not start:\n{log.read_text()[-4000:]}")
        yield
    finally:
        process.terminate()
        process.wait(30)


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def own_environment(home: Path) -> dict[str, str]:
    """Give the environment of a process that shares no settings with the user's."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("IPYJOURNEY_")}
    return own | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "IPYTHONDIR": str(home / "ipython"),
        "JUPYTER_CONFIG_DIR": str(home / "config"),
        "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTER_PREFER_ENV_PATH": "1",
        "JUPYTER_PATH": str(home / "preferred"),
        # What is saved twice is the same, whatever the minute.
        "SOURCE_DATE_EPOCH": "1751351400",
    }


def _is_up(address: str, process: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except OSError:
            time.sleep(0.2)
        else:
            return True
    return False
