"""The site of the documentation: everything that its pages lead to is there, and a mistake stops the build."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

import ipyjourney
from tests.hygiene.tree import ROOT, STATIC

pytest.importorskip("zensical")
SITE = ROOT / "tools" / "site"
LOADED = {("img", "src"), ("script", "src"), ("iframe", "src"), ("link", "href"), ("source", "srcset")}


class Page(HTMLParser):
    """What a page leads to, what it loads, and where one may jump to in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.targets: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.anchors |= {named[name] for name in ("id", "name") if name in named}
        for name in ("href", "src", "srcset"):
            if name in named and named.get("rel") != "canonical":
                (self.loaded if (tag, name) in LOADED else self.targets).append(named[name])


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    if not (STATIC / "page.js").exists():
        pytest.skip("the front end of saved pages is not built")
    folder = tmp_path_factory.mktemp("documentation")
    command = (sys.executable, str(SITE / "build_site.py"), str(folder))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def test_everything_that_a_page_leads_to_is_there(site):
    pages = {file: Page(file.read_text(encoding="utf-8")) for file in site.rglob("*.html") if file.name != "404.html"}
    broken: dict[str, list[str]] = defaultdict(list)
    followed: set[Path] = set()
    links = 0
    for file, page in pages.items():
        for target in [*page.targets, *page.loaded]:
            parts = urlsplit(target)
            if parts.scheme:
                continue
            links += 1
            meant = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            followed |= {meant} - {file}
            jumps = unquote(parts.fragment) if meant in pages and parts.fragment else ""
            if not meant.is_file() or (jumps and jumps not in pages[meant].anchors):
                broken[file.relative_to(site).as_posix()].append(target)
    assert broken == {}
    assert sorted(file.name for file in pages.keys() - followed) == [], "no other page leads there"
    assert len(pages) > 50
    assert links > 2_000


def test_a_page_loads_nothing_from_elsewhere(site):
    loaded = {target for file in site.rglob("*.html") for target in Page(file.read_text(encoding="utf-8")).loaded}
    assert {target for target in loaded if urlsplit(target).scheme not in {"", "data"}} == set()
    assert any(target.startswith("data:image/svg") for target in loaded), "no notebook shows a drawing"


def test_the_reference_shows_every_public_name_with_its_signature(site):
    shown = "".join(file.read_text(encoding="utf-8") for file in (site / "api").glob("*.html"))
    assert [name for name in ipyjourney.__all__ if f'id="ipyjourney.{name}"' not in shown] == []
    spec = re.sub(r"<[^>]+>", "", shown)
    assert re.search(r"Arrow\(\s*\*,\s*source: Identifier,", spec)


@pytest.mark.parametrize(
    ("text", "passes"),
    [("[there](other.md#here)", True), ("[gone](gone.md)", False), ("[nowhere](other.md#nowhere)", False)],
    ids=["a good link", "a broken link", "a broken anchor"],
)
def test_a_broken_link_stops_the_build(tmp_path, monkeypatch, text, passes):
    monkeypatch.syspath_prepend(str(SITE))
    import build_site  # type: ignore[import-not-found]

    config = (SITE / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:")[0]
    (tmp_path / "mkdocs.yml").write_text(config + "\n", encoding="utf-8")
    monkeypatch.setattr(build_site, "CONFIG", tmp_path / "mkdocs.yml")
    work = tmp_path / "work"
    build_site.write(work / "docs" / "index.md", f"# Start\n\n{text}\n")
    build_site.write(work / "docs" / "other.md", "# Other\n\n## Here\n")
    assert (build_site.generate(work) == 0) is passes


def test_a_public_name_that_the_reference_lacks_is_told(monkeypatch):
    monkeypatch.syspath_prepend(str(SITE))
    import reference  # type: ignore[import-not-found]

    pages = [file.read_text(encoding="utf-8") for file in (ROOT / "docs" / "api").glob("*.md")]
    assert reference.reference_gaps(pages) == []
    assert reference.reference_gaps([page.replace("::: ipyjourney.Arrow", "") for page in pages]) == ["Arrow"]
    silent = type("Silent", (), {"__doc__": "Words.", "say": lambda self: None})
    monkeypatch.setattr(ipyjourney, "Silent", silent, raising=False)
    assert reference.reference_gaps([*pages, "::: ipyjourney.Silent"], ["Silent"]) == ["Silent.say"]
