from __future__ import annotations

import json
import re
import tomllib

import pytest
from markdown_it import MarkdownIt
from packaging.metadata import Metadata
from trove_classifiers import classifiers

from tests.hygiene.tree import ROOT, STATIC

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PACKAGE_OF = re.compile(r"node_modules/((?:@[^/]+/)?[^/]+)/")


def test_the_metadata_of_a_release_are_valid(metadata):
    assert metadata.name == PROJECT["name"]
    assert str(metadata.version) == PROJECT["version"]
    assert metadata.license_expression == "MIT"
    assert metadata.license_files == ["LICENSE", "THIRD_PARTY_LICENSES.txt"]
    assert [name for name in metadata.classifiers if name not in classifiers] == []


def test_what_an_index_shows_needs_nothing_of_a_checkout(metadata):
    """Pictures and links that lead nowhere are what a first look would fall on."""
    assert metadata.description_content_type == "text/markdown"
    tokens = MarkdownIt().parse(metadata.description)
    inline = [child for token in tokens for child in token.children or []]
    targets = [
        child.attrs.get("href", child.attrs.get("src")) for child in inline if child.type in {"link_open", "image"}
    ]
    assert [target for target in targets if not target.startswith("https://")] == []
    assert not re.search(r"<(?:picture|img|source)\b|\]\(", metadata.description)
    assert "```python" in metadata.description


def test_it_is_cited_under_its_version():
    cited = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    said = dict(re.findall(r"^([a-z-]+): (.+)$", cited, flags=re.MULTILINE))
    assert (said["version"], said["license"], said["cff-version"]) == (PROJECT["version"], PROJECT["license"], "1.2.0")


def test_the_changelog_begins_with_this_version():
    """Every version has a date, or is the first and not yet released; changes stand under the known headings."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\S+) (.+)$", changelog, flags=re.MULTILINE)
    assert versions[0][0] == PROJECT["version"]
    dates = [said for _, said in versions]
    assert dates[0] == "(not yet released)" or re.fullmatch(r"\(\d{4}-\d\d-\d\d\)", dates[0])
    assert [said for said in dates[1:] if not re.fullmatch(r"\(\d{4}-\d\d-\d\d\)", said)] == []
    headings = set(re.findall(r"^### (.+)$", changelog, flags=re.MULTILINE))
    assert headings <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_whoever_gets_packed_code_gets_its_licence():
    foreign = json.loads((STATIC / "foreign.json").read_text(encoding="utf-8"))
    names = {PACKAGE_OF.search(path).group(1) for path in foreign}
    locked = json.loads((ROOT / "js" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert names
    notices = (ROOT / "THIRD_PARTY_LICENSES.txt").read_text(encoding="utf-8")
    heads = set(re.findall(r"^(\S+ \d\S*) \((?:[\w.-]+)\)$", notices, flags=re.MULTILINE))
    assert heads == {f"{name} {locked[f'node_modules/{name}']['version']}" for name in names}
    # The page is passed on by those who save one.
    page = (STATIC / "page.js").read_text(encoding="utf-8")
    assert page.startswith("/*!\n")
    assert all(notice.strip() in page for notice in notices.split("\n\n")[1:])


@pytest.fixture(scope="module")
def metadata():
    """Give the metadata that a wheel would have."""
    from hatchling.metadata.core import ProjectMetadata
    from hatchling.metadata.spec import get_core_metadata_constructors
    from hatchling.plugin.manager import PluginManager

    project = ProjectMetadata(str(ROOT), PluginManager())
    written = get_core_metadata_constructors()["2.4"](project)
    return Metadata.from_email(written, validate=True)
