"""Leave out of a wheel's modules what only their maintainers read: comments, and docstrings that nobody is shown.

A docstring stays where a public name leads to it, so that ``help`` has the same to say in a wheel as in a checkout.
What a module of ``PUBLIC`` names in ``__all__`` is public. A public class leads to its bases, to the types of its
fields and to what its methods return; a function to what it returns; a module to its own ``__all__``; an alias to
what it stands for. Of a class that is reached so, its own docstring stays, those of its methods that do not begin with
an underscore, and what it says of its fields.

What goes leaves its lines empty: a line of a wheel has the number that it has in the sources.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Collection, Iterable, Iterator, Mapping

PUBLIC = ("ipyjourney", "ipyjourney.demo.rates", "ipyjourney.spec.edits", "ipyjourney.spec.edits.flow")
"""The modules that the documentation tells users to import from."""

NO_DOCSTRING = '"."'
"""What dataclasses get: to one without a docstring, Python writes one at each import, which takes its time."""

Function = ast.FunctionDef | ast.AsyncFunctionDef
Cut = tuple[tuple[int, int], tuple[int, int], str]
"""Where something begins and ends, as lines from 1 and columns from 0, and what takes its place."""


def lean(source: str, shown: Collection[str]) -> str:
    """Empty the lines of comments, and of the docstrings that are not among those shown.

    Parameters
    ----------
    source :
        A module.
    shown :
        The names whose docstrings stay, such as ``Node.title``; an empty name is the module.

    Examples
    --------
    >>> lean("size = 1  # metre", ())
    'size = 1'
    """
    lines = source.split("\n")
    for start, end, instead in sorted((*_comments(source), *_strings(source, shown)), reverse=True):
        head, tail = lines[start[0] - 1][: start[1]], lines[end[0] - 1][end[1] :]
        lines[start[0] - 1 : end[0]] = [(head + instead + tail).rstrip(), *[""] * (end[0] - start[0])]
    return "\n".join(lines)


def shown_docstrings(roots: Iterable[str], sources: Mapping[str, str]) -> dict[str, set[str]]:
    r"""Find the docstrings that public names lead to: for each module that has some, their names.

    Parameters
    ----------
    roots :
        The modules whose public names count.
    sources :
        All modules, by their full names.

    Examples
    --------
    >>> sorted(shown_docstrings(["area"], {"area": "__all__ = ['circle']\ndef circle(): ..."})["area"])
    ['', 'circle']
    """
    return _Walk(sources).shown_from(roots)


class _Module:
    """What a module defines at its top, and what it has from other modules."""

    def __init__(self, source: str) -> None:
        self.imported: dict[str, tuple[str, str]] = {}
        self.defined: dict[str, ast.stmt] = {}
        tree = ast.parse(source)
        # Annotations use what is imported at the top, or below TYPE_CHECKING.
        below = (part for statement in tree.body if isinstance(statement, ast.If) for part in statement.body)
        for statement in (*tree.body, *below):
            match statement:
                case ast.ImportFrom(module=str() as module, names=names):
                    self.imported |= {name.asname or name.name: (module, name.name) for name in names}
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    self.defined[name] = statement
                case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                    self.defined[name] = statement
                case _:
                    pass

    def public(self) -> list[str]:
        """Give the names in ``__all__``; where there is none, what is defined and does not begin with an underscore."""
        named = self.defined.get("__all__")
        if isinstance(named, ast.Assign):
            listed: list[str] = ast.literal_eval(named.value)
            return listed
        return [name for name in self.defined if not name.startswith("_")]


class _Walk:
    """A walk from public names to all that they lead to."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.sources = sources
        self.read: dict[str, _Module] = {}
        self.shown: dict[str, set[str]] = {}
        self.ahead: list[tuple[str, str]] = []

    def shown_from(self, roots: Iterable[str]) -> dict[str, set[str]]:
        """Go from some modules to the end of all ways."""
        for root in roots:
            self.enter(root)
        passed: set[tuple[str, str]] = set()
        while self.ahead:
            place = self.ahead.pop()
            if place not in passed:
                passed.add(place)
                self.visit(*place)
        return self.shown

    def module(self, name: str) -> _Module:
        """Give a module, read when it is first reached: most are not."""
        if name not in self.read:
            self.read[name] = _Module(self.sources[name])
        return self.read[name]

    def enter(self, module: str) -> None:
        """Show a module itself, and go on to its public names."""
        if module in self.sources:
            self.show(module, "")
            self.ahead += [(module, name) for name in self.module(module).public()]

    def visit(self, module: str, name: str) -> None:
        """Show what a name of a module stands for; names of other packages and of the language lead nowhere."""
        if module not in self.sources:
            return
        match self.module(module).defined.get(name):
            case ast.ClassDef() as node:
                self.visit_class(module, node)
            case ast.FunctionDef() | ast.AsyncFunctionDef() as node:
                self.show(module, name)
                self.follow(module, node.returns)
            case ast.Assign(value=value) | ast.AnnAssign(value=value):
                self.follow(module, value)
            case _:
                source, original = self.module(module).imported.get(name, ("", ""))
                if f"{source}.{original}" in self.sources and original not in self.module(source).defined:
                    self.enter(f"{source}.{original}")
                else:
                    self.ahead.append((source, original))

    def visit_class(self, module: str, node: ast.ClassDef) -> None:
        """Show a class and its methods."""
        self.show(module, node.name)
        for base in node.bases:
            self.follow(module, base)
        for part in node.body:
            match part:
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) if _is_public(name):
                    self.show(module, f"{node.name}.{name}")
                    self.follow(module, part.returns)
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation) if _is_public(name):
                    self.follow(module, annotation)
                case _:
                    pass

    def show(self, module: str, name: str) -> None:
        """Note a docstring that stays."""
        self.shown.setdefault(module, set()).add(name)

    def follow(self, module: str, expression: ast.expr | None) -> None:
        """Go on to all names of an expression, such as an annotation."""
        if expression is not None:
            self.ahead += [(module, name) for name in _names(expression)]


def _names(expression: ast.expr) -> Iterator[str]:
    """Give the names in an expression, and in the annotations that are quoted in it."""
    for node in ast.walk(expression):
        match node:
            case ast.Name(id=name):
                yield name
            case ast.Constant(value=str() as text) if text.isidentifier():
                yield text
            case _:
                pass


def _is_public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _comments(source: str) -> Iterator[Cut]:
    if "#" in source:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.COMMENT:
                yield token.start, token.end, ""


def _strings(source: str, shown: Collection[str]) -> Iterator[Cut]:
    """Find the strings that stand alone, docstrings among them, but those shown."""
    lines = source.split("\n")
    for node, name, statements in _bodies(ast.parse(source), ""):
        # What a class says of its fields is shown where the class is.
        going = [] if name in shown else [each for each in statements if _is_string(each)]
        for each in going:
            instead = ""
            if each is statements[0] and _is_dataclass(node):
                instead = NO_DOCSTRING
            elif each is going[0] and len(going) == len(statements):
                instead = "..."
            start, end = each.lineno, each.end_lineno or each.lineno
            first = _column(lines[start - 1], each.col_offset)
            last = _column(lines[end - 1], each.end_col_offset or 0)
            yield (start, first), (end, last), instead


def _bodies(node: ast.AST, name: str | None) -> Iterator[tuple[ast.AST, str | None, list[ast.stmt]]]:
    """Give all lists of statements and what they are in; with its name, if it is not within a function or a branch."""
    for field in ("body", "orelse", "finalbody", "handlers", "cases"):
        within = getattr(node, field, None)
        if not isinstance(within, list):
            continue
        if within and isinstance(within[0], ast.stmt):
            yield node, name, within
        for part in within:
            own = None
            if isinstance(part, ast.ClassDef | Function) and isinstance(node, ast.Module | ast.ClassDef):
                own = f"{name}.{part.name}" if name else part.name
            yield from _bodies(part, own)


def _is_dataclass(node: ast.AST) -> bool:
    names = [ast.unparse(each) for each in getattr(node, "decorator_list", [])]
    return any(name.partition("(")[0].endswith("dataclass") for name in names)


def _is_string(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _column(line: str, octets: int) -> int:
    """Count letters where the syntax tree counts bytes."""
    return len(line.encode()[:octets].decode())
