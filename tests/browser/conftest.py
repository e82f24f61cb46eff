"""One JupyterLab, one Notebook 7 and one Chromium for all browser tests, which therefore share one worker."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, expect, sync_playwright

from tests.browser.jupyter import App, OpenNotebook, Server, find_chromium, serve

# No sandbox: a container seldom allows one, and the pages are our own.
CHROMIUM_OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
WINDOW = {"width": 1280, "height": 900}

OpensNotebook = Callable[..., OpenNotebook]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give the one browser."""
    path = find_chromium()
    if path is None:
        pytest.fail("No Chromium found. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path.")
    expect.set_options(timeout=10_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_OPTIONS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give the JupyterLab server."""
    with serve(App.LAB, tmp_path_factory.mktemp("lab")) as server:
        yield server


@pytest.fixture(scope="session")
def notebook7(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give the Notebook 7 server."""
    with serve(App.NOTEBOOK, tmp_path_factory.mktemp("notebook")) as server:
        yield server


@pytest.fixture(scope="session")
def lab_pages(browser: Browser) -> Iterator[list[Page]]:
    """Keep the page with JupyterLab from test to test: loading it takes longer than most tests."""
    pages: list[Page] = []
    yield pages
    for page in pages:
        page.context.close()


@pytest.fixture
def open_notebook(browser: Browser, lab_pages: list[Page], request: pytest.FixtureRequest) -> Iterator[OpensNotebook]:
    """Give a function that writes a notebook of the given cells and opens it; errors of our scripts fail the test."""
    opened: list[OpenNotebook] = []

    def open_one(cells: Sequence[str], *, server: str = "lab") -> OpenNotebook:
        where: Server = request.getfixturevalue(server)
        page = lab_pages.pop() if where.app is App.LAB and lab_pages else new_page(browser)
        notebook = OpenNotebook(page, where, f"{request.node.name}-{len(opened)}.ipynb")
        opened.append(notebook)
        listeners = collect_errors(notebook.page, notebook.errors)
        request.addfinalizer(lambda: [page.remove_listener(event, listener) for event, listener in listeners])
        where.write_notebook(notebook.name, cells)
        notebook.open()
        return notebook

    failures = request.session.testsfailed
    yield open_one
    for notebook in opened:
        if notebook.server.app is App.LAB and request.session.testsfailed == failures:
            notebook.close()
            lab_pages.append(notebook.page)
        else:
            notebook.page.context.close()
        notebook.server.stop_kernels()
    assert [error for notebook in opened for error in notebook.errors] == []


def new_page(browser: Browser) -> Page:
    """Open a page in a browser profile of its own."""
    context = browser.new_context(viewport=WINDOW, reduced_motion="reduce")
    context.set_default_timeout(15_000)
    return context.new_page()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Give a function that opens an address in a page of its own; errors of our scripts fail the test."""
    errors: list[str] = []
    pages: list[Page] = []

    def open_one(address: str) -> Page:
        page = new_page(browser)
        pages.append(page)
        collect_errors(page, errors)
        # What a host fetches from elsewhere is none of ours, and may not be there.
        page.route(lambda url: not url.startswith(("http://127.0.0.1:", "blob:", "data:")), lambda route: route.abort())
        page.goto(address, timeout=60_000)
        return page

    yield open_one
    for page in pages:
        page.context.close()
    assert errors == []


def collect_errors(page: Page, errors: list[str]) -> list[tuple[str, Callable[..., None]]]:
    """Note what goes wrong in widgets' scripts; the hosts have errors of their own.

    Scripts of widgets come from blob: addresses, in marimo the first one from a file of its own making.
    """

    def is_ours(place: str) -> bool:
        return "blob:" in place or "/@file/" in place

    def thrown(error: Error) -> None:
        if is_ours(error.stack or ""):
            errors.append(str(error))

    def printed(message: ConsoleMessage) -> None:
        if message.type == "error" and is_ours(message.location["url"]):
            errors.append(message.text)

    page.on("pageerror", thrown)
    page.on("console", printed)
    return [("pageerror", thrown), ("console", printed)]


@pytest.fixture
def shots(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder for screenshots: $IPYJOURNEY_SHOTS, else a temporary one."""
    chosen = os.environ.get("IPYJOURNEY_SHOTS")
    folder = Path(chosen) if chosen else tmp_path_factory.getbasetemp() / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
