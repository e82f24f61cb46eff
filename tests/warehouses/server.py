"""A PostgreSQL server of our own: fresh, on the loopback address alone, gone after the tests."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["running_postgresql", "why_no_postgresql"]

USER, ADDRESS = "tester", "127.0.0.1"
PLACES = "/usr/lib/postgresql"
"""Where Debian has the programs that it does not put on the PATH."""

PATIENCE = 30
"""Seconds for the server to start."""


def why_no_postgresql() -> str | None:
    """Say why no server can be started on this machine; None if one can."""
    if _program("postgres") is None or _program("initdb") is None:
        return "there is no PostgreSQL: install the package postgresql"
    return None


@contextmanager
def running_postgresql() -> Iterator[dict[str, Any]]:
    """Start a server in a directory of its own, and give what it takes to connect to it."""
    # A short path, for that of a socket may have a hundred characters.
    folder, owner = Path(tempfile.mkdtemp(prefix="pg-")), _owner()
    if owner:
        os.chown(folder, owner["user"], owner["group"])
    server = None
    try:
        _make(folder / "data", owner)
        port = _free_port()
        settings = [f"-c{name}=off" for name in ("fsync", "synchronous_commit", "full_page_writes", "jit")]
        command = [_program("postgres"), "-D", folder / "data", "-k", folder, "-h", ADDRESS, "-p", str(port), *settings]
        log = folder / "log"
        with log.open("wb") as said:
            server = subprocess.Popen(command, stdout=said, stderr=said, cwd=folder, **owner)
        _wait_for(server, log)
        yield {"host": ADDRESS, "port": port, "user": USER, "database": "postgres"}
    finally:
        if server is not None and server.poll() is None:
            # Fast shutdown: it ends what is under way.
            server.send_signal(signal.SIGINT)
            server.wait(PATIENCE)
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str | None:
    found = sorted(Path(PLACES).glob(f"*/bin/{name}"), key=lambda path: float(path.parts[-3]))
    return shutil.which(name) or (str(found[-1]) if found else None)


def _owner() -> dict[str, Any]:
    """Name somebody else where we are root, as whom PostgreSQL refuses to run."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _make(data: Path, owner: dict[str, Any]) -> None:
    command = [_program("initdb"), "-D", data, "-U", USER, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=data.parent, **owner)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((ADDRESS, 0))
        return int(one.getsockname()[1])


def _wait_for(server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while b"ready to accept connections" not in log.read_bytes():
        if server.poll() is not None or time.monotonic() > end:
            raise RuntimeError(log.read_text())
        time.sleep(0.05)
