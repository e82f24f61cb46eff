"""Kernels that are forked off a process that has imported the libraries already: one starts in a tenth of the time.

``serve`` runs that process; ``ask`` is what Jupyter starts as a kernel: it asks for a fork, passes interrupts on and
lives as long as the fork does, which ends with it.
"""

# What Jupyter starts imports no more than it needs.
import atexit
import json
import os
import signal
import socket
import sys
import threading
import time
from contextlib import suppress

PRELOADED = ("ipykernel.kernelapp", "ipykernel.ipkernel", "IPython.core.completer", "pandas", "plotly", "ipyjourney")


def serve(path: str) -> None:
    """Fork a kernel for each who asks at a socket."""
    import importlib

    for name in PRELOADED:
        importlib.import_module(name)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    while True:
        connection, _ = listener.accept()
        if os.fork():
            connection.close()
            continue
        listener.close()
        _be_kernel(connection)


def _be_kernel(connection: socket.socket) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    asked = json.loads(connection.makefile("r").readline())
    os.setsid()
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    # Its parent is not the one that Jupyter tells it of.
    os.environ.pop("JPY_PARENT_PID", None)
    connection.sendall(f"{os.getpid()}\n".encode())

    def end_with_who_asked() -> None:
        with suppress(OSError):
            connection.recv(1)
        os._exit(0)

    threading.Thread(target=end_with_who_asked, daemon=True).start()
    sys.argv = ["ipykernel", "-f", asked["file"]]
    from ipykernel.kernelapp import IPKernelApp

    try:
        IPKernelApp.launch_instance()
    finally:
        atexit._run_exitfuncs()
        os._exit(0)


def ask(path: str, file: str) -> None:
    """Be the process of a kernel, in the eyes of Jupyter."""
    connection = socket.socket(socket.AF_UNIX)
    until = time.monotonic() + 60
    while connection.connect_ex(path):
        if time.monotonic() > until:
            sys.exit("Nobody forks kernels.")
        time.sleep(0.05)
    # pathlib takes as long to import as all else here.
    asked = {"file": file, "folder": os.getcwd(), "environment": dict(os.environ)}  # noqa: PTH109
    connection.sendall(json.dumps(asked).encode() + b"\n")
    kernel = int(connection.makefile("r").readline())
    signal.signal(signal.SIGINT, lambda *_: os.kill(kernel, signal.SIGINT))
    while connection.recv(1):
        pass


if __name__ == "__main__":
    {"serve": serve, "ask": ask}[sys.argv[1]](*sys.argv[2:])
