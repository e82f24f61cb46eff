"""A Jupyter server of our own and the notebook that a test has open in the browser."""

from __future__ import annotations

import json
import os
import shutil
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import nbformat
from playwright.sync_api import Locator, Page

from tests.browser.kernels import forking_kernels
from tests.browser.process import free_port, running

SECONDS_TO_PRINT = 20


class App(StrEnum):
    """A Jupyter application, named as the module that starts it."""

    LAB = "jupyterlab"
    NOTEBOOK = "notebook"


ROUTES = {App.LAB: "lab/tree", App.NOTEBOOK: "notebooks"}


@dataclass(frozen=True)
class Server:
    """A running Jupyter server: where it listens and where its notebooks lie."""

    app: App
    url: str
    root: Path

    def write_notebook(self, name: str, cells: Sequence[str], metadata: dict[str, Any] | None = None) -> None:
        """Put a notebook of code cells where the server finds it."""
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in cells])
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        notebook.metadata.update(metadata or {})
        nbformat.write(notebook, self.root / name)

    def address(self, name: str) -> str:
        """Give the address that opens a notebook and no other tab of earlier visits."""
        return f"{self.url}/{ROUTES[self.app]}/{name}" + ("?reset" if self.app is App.LAB else "")

    def stop_kernels(self) -> None:
        """End every kernel, so that a long run needs no more memory than a short one."""
        with urllib.request.urlopen(f"{self.url}/api/sessions", timeout=10) as answer:
            sessions = json.load(answer)
        for session in sessions:
            request = urllib.request.Request(f"{self.url}/api/sessions/{session['id']}", method="DELETE")
            urllib.request.urlopen(request, timeout=20).close()


@contextmanager
def serve(app: App, root: Path) -> Iterator[Server]:
    """Start a server that shares no settings with the user's own, and stop it in the end."""
    home = root / ".home"
    overrides = home / "config" / "labconfig"
    overrides.mkdir(parents=True)
    if app is App.LAB:
        # Otherwise the question whether to fetch Jupyter's news covers part of the page.
        news = {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False}}
        (overrides / "default_setting_overrides.json").write_text(json.dumps(news))
    url = f"http://127.0.0.1:{(port := free_port())}"
    arguments = [
        *("--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1"),
        *(f"--ServerApp.port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={root}"),
        *("--IdentityProvider.token=", "--ServerApp.password=", "--ServerApp.disable_check_xsrf=True"),
        *("--LabApp.expose_app_in_browser=True", "--LabApp.extension_manager=readonly"),
        # Otherwise every page that loads makes the server ask yarn whether to build JupyterLab anew.
        "--ServerApp.tornado_settings={'page_config_data': {'buildCheck': False, 'buildAvailable': False}}",
    ]
    if app is App.NOTEBOOK:
        arguments.append("--JupyterNotebookApp.expose_app_in_browser=True")
    with ExitStack() as beside:
        if app is App.LAB:
            # All but a few notebooks are opened there.
            beside.enter_context(forking_kernels(home))
        beside.enter_context(running(app, arguments, root, f"{url}/api"))
        yield Server(app, url, root)


@dataclass
class OpenNotebook:
    """The notebook in front, driven through the application's own commands rather than its toolbar."""

    page: Page
    server: Server
    name: str
    errors: list[str] = field(default_factory=list)

    def run_cell(self, index: int) -> str:
        """Run a cell, wait until the kernel has answered, and give what the cell printed."""
        outputs = self.page.evaluate(
            """async (index) => {
                const panel = window.jupyterapp.shell.currentWidget;
                await panel.context.ready; await panel.sessionContext.ready;
                panel.content.deselectAll(); panel.content.activeCellIndex = index;
                await window.jupyterapp.commands.execute('notebook:run-cell');
                return panel.content.widgets[index].model.outputs.toJSON(); }""",
            index,
        )
        failures = [output for output in outputs if output["output_type"] == "error"]
        assert not failures, "\n".join(failures[0]["traceback"]) if failures else ""
        return "".join("".join(output.get("text", "")) for output in outputs)

    def expect_print(self, index: int, wanted: str) -> str:
        """Run a printing cell again and again until it shows what is wanted.

        A gesture reaches the kernel as a message, and messages wait while the kernel is busy: the first run may
        rightly print the state before the gesture.
        """
        end = time.monotonic() + SECONDS_TO_PRINT
        while wanted not in (printed := self.run_cell(index)):
            assert time.monotonic() < end, f"{wanted!r} was not printed, but:\n{printed}"
            self.page.wait_for_timeout(100)
        return printed

    def run_code(self, code: str) -> str:
        """Let the kernel run code without a cell, and give what it printed."""
        printed, failed = self.page.evaluate(
            """async (code) => {
                const kernel = window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;
                const future = kernel.requestExecute({ code, store_history: false });
                const parts = []; let failed = false;
                future.onIOPub = ({ header, content }) => {
                    if (header.msg_type === 'stream') parts.push(content.text);
                    if (header.msg_type !== 'error') return;
                    parts.push(content.traceback.join('\\n')); failed = true;
                };
                await future.done;
                return [parts.join(''), failed]; }""",
            code,
        )
        assert not failed, printed
        return str(printed)

    def start_code(self, code: str) -> None:
        """Let the kernel run code, and do not wait for it."""
        self.page.evaluate(
            """(code) => { const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
                kernel.requestExecute({ code, store_history: false }); }""",
            code,
        )

    def ask(self, expression: str) -> Any:
        """Let the kernel evaluate an expression and give its value, by way of JSON."""
        return json.loads(self.run_code(f"import json as _json; print(_json.dumps({expression}))"))

    def expect(self, expression: str, wanted: object) -> None:
        """Ask the kernel until it gives the wanted value."""
        end = time.monotonic() + SECONDS_TO_PRINT
        while (value := self.ask(expression)) != wanted:
            assert time.monotonic() < end, f"{expression} is {value!r}, not {wanted!r}"
            self.page.wait_for_timeout(100)

    def cell_sources(self) -> list[str]:
        """Give the text of every cell: what a leaked key would change."""
        return self.page.evaluate(
            "() => window.jupyterapp.shell.currentWidget.content.widgets.map((cell) => cell.model.sharedModel.source)"
        )

    def execute(self, command: str, arguments: dict[str, object] | None = None) -> None:
        """Execute a command of the application."""
        self.page.evaluate(
            "([command, options]) => window.jupyterapp.commands.execute(command, options).then(() => null)",
            [command, arguments or {}],
        )

    def cell(self, index: int) -> Locator:
        """Give a cell as it is on the page."""
        return self.page.locator(".jp-Notebook-cell").nth(index)

    def save(self) -> None:
        """Save the notebook."""
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.context.save()")

    def restart_kernel(self) -> None:
        """Restart the kernel and wait for it."""
        self.page.evaluate(
            "async () => { await window.jupyterapp.shell.currentWidget.sessionContext.restartKernel(); }"
        )

    def open(self) -> None:
        """Open the notebook, in the application that the page shows already or anew, and wait for its kernel."""
        if self.page.url.startswith(self.server.url):
            self.page.evaluate(
                "(path) => window.jupyterapp.commands.execute('docmanager:open', { path }).then(() => null)", self.name
            )
        else:
            self.page.goto(self.server.address(self.name))
        self._wait_for_kernel()

    def reopen(self) -> None:
        """Load the page anew."""
        self.page.goto(self.server.address(self.name))
        self._wait_for_kernel()

    def close(self) -> None:
        """Take the notebook off the page, saved or not."""
        self.page.evaluate(
            "() => { const panel = window.jupyterapp.shell.currentWidget; panel.context.dispose(); panel.dispose(); }"
        )

    def _wait_for_kernel(self) -> None:
        self.page.wait_for_function(
            """(name) => {
                const panel = window.jupyterapp?.shell?.currentWidget;
                return panel?.context?.path === name
                    && panel.sessionContext?.session?.kernel?.status === 'idle'; }""",
            arg=self.name,
            timeout=60_000,
        )


def find_chromium() -> str | None:
    """Find the browser: the environment variable CHROMIUM first, then the usual names."""
    names = (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if name and (path := shutil.which(name))), None)
