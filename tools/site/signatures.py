"""Extension of griffe: the specs' fields as what they are called with, since pydantic writes their ``__init__``."""

from __future__ import annotations

from typing import Any

from griffe import Attribute, Class, ExprCall, ExprKeyword, Extension, Function, Parameter, ParameterKind, Parameters

__all__ = ["ModelSignatures"]

MODEL = "ipyjourney.components.model.Model"


class ModelSignatures(Extension):
    """Gives each of our models the signature that its fields make."""

    def on_package(self, *, pkg: Any, **_: Any) -> None:
        """Look through the whole package, once all of it is known."""
        model = pkg["components.model.Model"]
        for module in _modules(pkg):
            for found in list(module.classes.values()):
                if not found.is_alias and found is not model and model in _bases(found):
                    found.set_member("__init__", _constructor(found))


def _modules(module: Any) -> list[Any]:
    inner = [part for part in module.modules.values() if not part.is_alias]
    return [module, *(found for part in inner for found in _modules(part))]


def _bases(found: Class) -> list[Any]:
    try:
        return found.mro()
    except ValueError:
        return []


def _constructor(found: Class) -> Function:
    fields: dict[str, Parameter] = {}
    for part in [*reversed(_bases(found)), found]:
        for name, member in part.members.items():
            if isinstance(member, Attribute) and _is_field(name, member):
                fields[name] = Parameter(
                    name, annotation=member.annotation, kind=ParameterKind.keyword_only, default=_default(member)
                )
    return Function("__init__", parameters=Parameters(Parameter("self"), *fields.values()), lineno=found.lineno)


def _is_field(name: str, member: Attribute) -> bool:
    constant = name.isupper() or "property" in member.labels
    return member.annotation is not None and not constant and not name.startswith("_")


def _default(member: Attribute) -> Any:
    if not isinstance(member.value, ExprCall) or str(member.value.function) != "Field":
        return member.value
    for argument in member.value.arguments:
        if isinstance(argument, ExprKeyword) and argument.name == "default":
            return argument.value
    return "..." if member.value.arguments else None
