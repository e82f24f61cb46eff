"""Ports for the kernels that tests start: none that the system may give to another program before a kernel is up."""

from __future__ import annotations

import itertools
import os
import socket

from jupyter_client.connect import LocalPortCache

__all__ = ["OwnPorts"]

FIRST, FOR_EACH_WORKER = 20_000, 1_000
"""Below what Linux, macOS and Windows give to whoever asks for any port (from 32,768 or 49,152 on)."""


class OwnPorts(LocalPortCache):
    """Takes the next port of this worker's share; a kernel binds it a second later, and nobody comes in between.

    Jupyter asks the system for any free port, and lets it go for the kernel to take: a browser, Java or another kernel
    may be given the same one meanwhile, and the kernel then dies.
    """

    def __init__(self, **settings: object) -> None:
        super().__init__(**settings)
        worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
        start = FIRST + FOR_EACH_WORKER * (worker % 10)
        self._ports = itertools.cycle(range(start, start + FOR_EACH_WORKER))

    def find_available_port(self, ip: str) -> int:
        """Give a port that nobody listens at."""
        for port in itertools.islice(self._ports, FOR_EACH_WORKER):
            with socket.socket() as tried:
                try:
                    tried.bind((ip, port))
                except OSError:
                    continue
            if port not in self.currently_used_ports:
                self.currently_used_ports.add(port)
                return port
        raise OSError(f"None of the {FOR_EACH_WORKER} ports for kernels of tests is free.")
