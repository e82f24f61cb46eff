from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator

import pytest

import ipyjourney

SECTION = re.compile(r"^(\w[\w ]*)\n-{3,}$", re.MULTILINE)
OWN = re.compile(r"^ipyjourney(\.|$)")


def public_callables() -> Iterator[tuple[str, Callable[..., object], str]]:
    """Give what a user can call: the public functions, classes and their methods, each with its docstring."""
    for name in ipyjourney.__all__:
        thing = getattr(ipyjourney, name)
        if inspect.ismodule(thing):
            for part in getattr(thing, "__all__", ()):
                yield from described(f"{name}.{part}", getattr(thing, part))
        else:
            yield from described(name, thing)


def described(name: str, thing: object) -> Iterator[tuple[str, Callable[..., object], str]]:
    if callable(thing) and OWN.match(getattr(thing, "__module__", "") or ""):
        yield name, thing, inspect.getdoc(thing) or ""
    if inspect.isclass(thing):
        for part, member in vars(thing).items():
            function = member.__func__ if isinstance(member, classmethod | staticmethod) else member
            if not part.startswith("_") and inspect.isfunction(function):
                yield f"{name}.{part}", function, inspect.getdoc(function) or ""


def parameters(thing: Callable[..., object]) -> list[str]:
    if inspect.isclass(thing) and "__init__" not in vars(thing):
        return []
    signature = inspect.signature(thing.__init__ if inspect.isclass(thing) else thing)
    return [name for name in signature.parameters if name not in {"self", "cls"} and not name.startswith("_")]


CALLABLES = {name: (thing, text) for name, thing, text in public_callables()}


@pytest.mark.parametrize("name", CALLABLES)
def test_a_public_docstring_explains_every_parameter(name):
    thing, text = CALLABLES[name]
    assert text, "no docstring"
    listed = re.findall(r"^\*{0,2}(\w+(?:, \*{0,2}\w+)*) ?:", text.partition("Parameters\n---")[2], re.MULTILINE)
    known = {part.strip(" *") for names in listed for part in names.split(",")}
    assert [parameter for parameter in parameters(thing) if parameter not in known] == []


def test_every_module_says_what_it_is_about():
    names = [module.name for module in pkgutil.walk_packages(ipyjourney.__path__, "ipyjourney.")]
    assert [name for name in names if not importlib.import_module(name).__doc__] == []
