"""No text that people read stands in the Python code instead of in a word file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.hygiene.tree import shown, sources

SENTENCE = re.compile(
    r"(?<![\w$#.(])[A-Za-z][a-z]+(?:[,;:]? [a-z]{1,}){2}[,;:]? [a-z]{2,}(?![\w(=])|\b[A-Z][a-z]+ [a-z]{2,}"
)
PIECE = re.compile(r"[a-z]{2,},? [a-z]|^,? [a-z]{2,}|[a-z]{2,} $")
NAMED = re.compile(r"[A-Z]?[a-z]{2,}")
READ = {"help", "title", "label", "caption", "alt", "placeholder", "aria_label", "hovertemplate", "epilog", "usage"}
"""Parameters whose text people read: of arguments, elements, axes and figures."""

IN_TAGS = {"title", "desc", "text", "caption", "th", "td", "p", "h1", "h2", "h3", "summary", "button", "option"}
"""Elements whose text people read, as ``element`` and ``inline`` write them."""

FOR_PROGRAMMERS = {"AssertionError", "AttributeError", "KeyError", "RuntimeError", "TypeError", "compile", "exception"}
CODE = ("import ipyjourney as ij", "export default {")


def not_read(tree: ast.AST) -> Iterator[ast.AST]:
    """Give what users of the package do not read as text."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node.value
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                if name in FOR_PROGRAMMERS or name == "WithJsonSchema":
                    yield from ast.walk(node)
                if name != "add_argument":
                    # What traits are about is for whoever inspects them.
                    yield from (part.value for part in node.keywords if part.arg == "help")
            case ast.FunctionDef(name="__repr__"):
                yield from ast.walk(node)
            case ast.ClassDef(bases=bases) if any("Enum" in ast.dump(base) for base in bases):
                yield from ast.walk(node)
            case ast.Assign(value=value) if ast.unparse(node.targets[0]) in ("_MISSING", "_UNBUILT", "__all__"):
                yield from ast.walk(value)


def texts_in(source: str) -> list[str]:
    """Give texts for people that stand in some code."""
    tree = ast.parse(source)
    passed = {id(node) for node in not_read(tree)}
    told: dict[int, re.Pattern[str]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="element" | "inline"), args=[ast.Constant(value=tag), said, *_]):
                # A list of elements has their texts inside of its own calls.
                told |= {id(said): NAMED} if tag in IN_TAGS else {}
            case ast.keyword(arg=name, value=value) if name in READ:
                told |= {id(part): NAMED for part in (value.values if isinstance(value, ast.JoinedStr) else [value])}
            case ast.Raise(exc=ast.Call(keywords=keywords)):
                # An error of ours is told in its message; what is quoted in it is no text of ours.
                told |= {id(part): PIECE for each in keywords for part in getattr(each.value, "values", [])}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in passed
        and not node.value.strip().startswith(CODE)
        and '="' not in node.value
        and told.get(id(node), SENTENCE).search(node.value)
    ]


def test_no_text_for_people_stands_outside_of_the_word_files():
    found = {shown(path): texts_in(path.read_text(encoding="utf-8")) for path in sources("src", suffixes=(".py",))}
    assert len(found) > 100
    # The made-up data are in English, as is what a table of them is called.
    assert {name: texts for name, texts in found.items() if texts and "/demo/" not in name} == {}


@pytest.mark.parametrize(
    "source",
    [
        "Note(text='Nothing was found here.')",
        "raise BadRequest(problem=f'{name} cannot be asked')",
        "parser.add_argument('--out', help='Where to write')",
        "element('title', 'Trend')",
        "inline('th', 'Share')",
        "Axis(title='Share')",
        "element('div', [], aria_label='Table')",
        "f'the table has {rows} rows and so many columns'",
        "go.Bar(hovertemplate=f'{x} Accounts')",
    ],
)
def test_a_text_in_the_code_is_seen(source):
    assert texts_in(source)


@pytest.mark.parametrize(
    "source",
    [
        "element('title', t('trend'))",
        "raise KeyError('no such thing here')",
        "format_message('a-b', locale='pt-BR')",
        "x('M0 0h4')",
    ],
)
def test_what_nobody_reads_is_no_text(source):
    assert texts_in(source) == []
