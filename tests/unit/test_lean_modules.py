"""Wheels have the same code as the checkout, and the docstrings that somebody is shown."""

from __future__ import annotations

import pytest

from hatch_lean import lean, shown_docstrings


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# about\nsize = 1  # metre\n", "\nsize = 1\n"),
        ("size = '# 1'\n", "size = '# 1'\n"),
        ('"""About."""\n\nsize = 1\n', "\n\nsize = 1\n"),
        ('def f():\n    """About\n\n    it.\n    """\n    return 1\n', "def f():\n\n\n\n\n    return 1\n"),
        ('def f():\n    """About it."""  # noqa: D400\n', "def f():\n    ...\n"),
        ('class C(B): "About it."\n', "class C(B): ...\n"),
        ('class C:\n    "About it."\n    "More."\n', "class C:\n    ...\n\n"),
        ('size = 1\n"""In metres: ≤ 3 m."""\n', "size = 1\n\n"),
        ('name = "Größe"  # ≤ 3 m\n', 'name = "Größe"\n'),
        ('text = """\n# no comment\n"""\n', 'text = """\n# no comment\n"""\n'),
        ('def f():\n    return "About it."\n', 'def f():\n    return "About it."\n'),
        (
            '@dataclass(frozen=True)\nclass C:\n    "About it."\n\n    x: int\n',
            '@dataclass(frozen=True)\nclass C:\n    "."\n\n    x: int\n',
        ),
        ('try:\n    "alone"\nfinally:\n    x = 1\n', "try:\n    ...\nfinally:\n    x = 1\n"),
    ],
)
def test_what_nobody_is_shown_goes_and_its_lines_stay(source, expected):
    assert lean(source, ()) == expected


def test_what_is_shown_stays():
    source = '''"""Module."""
class C:
    """Class."""

    x: int
    """Field."""

    def f(self):
        """Method."""
        def g():
            """Inside."""
            return 1
        return g

class D:
    """Class."""

    def f(self):
        """Method."""
'''
    kept = lean(source, {"C", "C.f"})
    assert [line for line in kept.splitlines() if '"' in line] == [
        '    """Class."""',
        '    """Field."""',
        '        """Method."""',
    ]
    assert kept.count("\n") == source.count("\n")
    assert lean(source, {""}).startswith('"""Module."""\n')


def test_public_names_lead_to_bases_fields_results_and_aliases():
    sources = {
        "p": "from typing import TYPE_CHECKING\nfrom p import demo\nfrom p.a import Public, function\n"
        "if TYPE_CHECKING:\n    from p.b import Late\n__all__ = ['Late', 'Public', 'demo', 'function']\n",
        "p.demo": "__all__ = ['make']\ndef make(): ...\ndef other(): ...\n",
        "p.a": "from p.b import Alias, Base, Result, Hidden\n"
        "class Public(Base):\n    field: list[Alias]\n    _own: Hidden\n    def __len__(self): ...\n"
        "    def ask(self, of: Hidden) -> Result | None: ...\n    def _part(self) -> Hidden: ...\n"
        "def function() -> Result: ...\n",
        "p.b": "from p.c import Result\nAlias = One | Two\nclass One: ...\nclass Two: ...\n"
        "class Base:\n    def run(self): ...\n"
        "class Hidden: ...\nclass Late: ...\n",
        "p.c": "class Result: ...\n",
    }
    assert shown_docstrings(["p"], sources) == {
        "p": {""},
        "p.demo": {"", "make"},
        "p.a": {"Public", "Public.__len__", "Public.ask", "function"},
        "p.b": {"One", "Two", "Base", "Base.run", "Late"},
        "p.c": {"Result"},
    }


def test_several_modules_may_be_public_and_one_without_a_list_is_as_a_whole():
    sources = {
        "p": "__all__ = ['make']\ndef make(): ...\n",
        "p.rates": "from p.parts import Unit\nSIZE = 3\nclass Span: ...\ndef old() -> Span: ...\ndef _new(): ...\n",
        "p.edits": "from p.parts import move\n__all__ = ['move']\ndef other(): ...\n",
        "p.parts": "class Unit: ...\ndef move(): ...\n",
    }
    assert shown_docstrings(["p", "p.edits", "p.rates"], sources) == {
        "p": {"", "make"},
        "p.rates": {"", "Span", "old"},
        "p.edits": {""},
        "p.parts": {"move"},
    }
