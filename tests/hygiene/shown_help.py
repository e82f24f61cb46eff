"""What ``help`` shows of public names, of their bases, and of what fields and public methods give.

Tests run it with a wheel and with the checkout, for the modules whose names are public. It adds the JSON schemas of
models, since docstrings are part of them.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import pydoc
import re
import sys
from types import ModuleType
from typing import Any

import ipyjourney as ij


def own_classes() -> dict[str, type]:
    """Give the package's classes by name, of all its modules."""
    for module in pkgutil.walk_packages(ij.__path__, "ipyjourney."):
        if module.name != "ipyjourney.__main__":
            __import__(module.name)
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith("ipyjourney")]
    things = (thing for module in modules for thing in vars(module).values())
    return {thing.__name__: thing for thing in things if is_own(thing)}


def is_own(thing: object) -> bool:
    return inspect.isclass(thing) and thing.__module__.startswith("ipyjourney.")


def annotations(thing: object) -> str:
    """Give the types of public fields and of what public functions give, as they are written."""
    if inspect.isfunction(thing):
        return str(thing.__annotations__.get("return"))
    if not inspect.isclass(thing):
        return ""
    said = [kind for name, kind in inspect.get_annotations(thing).items() if not name.startswith("_")]
    for name, member in vars(thing).items():
        for inner in ("__func__", "fget", "func", "_make"):
            made = getattr(member, inner, member)
            if inspect.isfunction(made) and not name.startswith("_"):
                said.append(made.__annotations__.get("return"))
    return str(said)


def public(module: ModuleType) -> list[Any]:
    """Give the modules, classes and functions of ours that a module is imported for."""
    if not hasattr(module, "__all__"):
        return [each for each in vars(module).values() if getattr(each, "__module__", "") == module.__name__]
    named = [getattr(module, name) for name in module.__all__]
    return [each for each in named if getattr(each, "__module__", module.__name__).startswith("ipyjourney")]


def shown(*roots: str) -> dict[str, str]:
    """Go from the public names of some modules to all that they lead to; give what is shown of each."""
    classes = own_classes()
    ahead: list[Any] = [importlib.import_module(root) for root in roots]
    texts: dict[str, str] = {}
    while ahead:
        thing = ahead.pop()
        module = getattr(thing, "__module__", "ipyjourney")
        name = thing.__name__ if inspect.ismodule(thing) else f"{module}.{thing.__name__}"
        if name in texts:
            continue
        if inspect.ismodule(thing):
            ahead += [each for each in public(thing) if hasattr(each, "__name__")]
        text = pydoc.plaintext.document(thing).replace(ij.__path__[0], "")
        texts[name] = re.sub(" at 0x[0-9a-f]+", "", text)
        if hasattr(thing, "model_json_schema"):
            texts[name] += json.dumps(thing.model_json_schema(), default=str)
        known = classes | vars(sys.modules[module])
        ahead += [known[word] for word in re.findall(r"\w+", annotations(thing)) if is_own(known.get(word))]
        ahead += [base for base in getattr(thing, "__mro__", ()) if is_own(base)]
    return texts
