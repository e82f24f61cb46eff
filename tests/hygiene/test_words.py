from __future__ import annotations

import ast
import importlib
import pkgutil
import re

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

import ipyjourney
from ipyjourney.errors import IpyjourneyError
from tests.hygiene.tree import PACKAGE, shown, sources

PARTS_OF_AN_ERROR = {"what", "why", "fix"}
WRITERS = {"format_message", "Note"}
IN_TYPESCRIPT = re.compile(r"\bt\(\s*\"([a-z0-9-]+(?:\.(?:what|why|fix))?)\"")
QUOTED_PREFIX = re.compile(r"[\"'`]([a-z][a-z0-9-]*-)(?:\{|\$\{|[\"'`]\s*\+)")


def messages() -> dict[str, set[str]]:
    """Give each message of the English word files with the names of its attributes; a value has the name ''."""
    found: dict[str, set[str]] = {}
    for path in sources("src/ipyjourney/locale/en", suffixes=(".ftl",)):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{shown(path)}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} is written twice"
                found[entry.id.name] = {part.id.name for part in entry.attributes} | ({""} if entry.value else set())
    return found


def python_ids() -> dict[str, str]:
    """Give each message id that Python code writes out, with a place where it does."""
    found: dict[str, str] = {}
    for path in sources("src", suffixes=(".py",)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(first := node.args[0], ast.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in WRITERS and isinstance(first.value, str):
                    found[first.value] = f"{shown(path)}:{node.lineno}"
    return found


def typescript_ids() -> dict[str, str]:
    """Give each message id that the front end writes out, with the file that does."""
    return {
        name: shown(path)
        for path in sources("js/src", suffixes=(".ts", ".tsx"))
        for name in IN_TYPESCRIPT.findall(path.read_text(encoding="utf-8"))
    }


def errors(base: type[IpyjourneyError] = IpyjourneyError) -> set[type[IpyjourneyError]]:
    """Give every class of error that can be raised."""
    for module in pkgutil.walk_packages([str(PACKAGE)], "ipyjourney."):
        importlib.import_module(module.name)
    return {error for direct in base.__subclasses__() for error in (direct, *errors(direct))}


def test_every_word_that_is_shown_is_in_the_word_files():
    known = messages()
    missing = {
        name: place for name, place in (python_ids() | typescript_ids()).items() if name.split(".")[0] not in known
    }
    assert missing == {}


def test_every_error_says_what_why_and_how_to_mend_it():
    known = messages()
    ids = {re.sub(r"(?<!^)(?=[A-Z])", "-", error.__name__).lower(): error for error in errors()}
    lacking = {name: PARTS_OF_AN_ERROR - known.get(name, set()) for name in ids}
    assert {name: parts for name, parts in lacking.items() if parts} == {}


def test_no_message_is_written_for_nobody():
    texts = [path.read_text(encoding="utf-8") for path in sources("src", "js/src", suffixes=(".py", ".ts", ".tsx"))]
    whole = "\n".join(texts)
    prefixes = tuple(QUOTED_PREFIX.findall(whole))
    raised = {re.sub(r"(?<!^)(?=[A-Z])", "-", error.__name__).lower() for error in errors()}
    unused = [
        name
        for name in messages()
        if name not in raised
        and not re.search(rf"[\"'`]{name}[.\"'`]", whole)
        and not name.startswith(prefixes or ("\0",))
    ]
    assert unused == []


def test_every_module_can_be_imported_by_itself():
    assert ipyjourney.__all__ == sorted(ipyjourney.__all__)
    assert [name for name in ipyjourney.__all__ if not hasattr(ipyjourney, name)] == []
