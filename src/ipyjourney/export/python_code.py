"""Python code laid out the way Black does it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["Brackets", "Code", "layout_lines", "quote"]

LINE_LENGTH = 100
INDENT = "    "

Code: TypeAlias = "str | Brackets"
"""A piece of code: a word, or brackets with more inside."""


@dataclass(frozen=True)
class Brackets:
    """Code in brackets: on one line if it fits, else arguments on one of their own, else with a line for each part.

    Attributes
    ----------
    opening, closing : str
        The brackets, with what stands before the first, such as the name of a function.
    parts : tuple of (str, Code)
        What is inside, each with what stands before it, such as ``name=``.
    is_tuple : bool
        Whether a comma follows even a single part.
    """

    opening: str
    parts: tuple[tuple[str, Code], ...]
    closing: str
    is_tuple: bool = False

    def inside(self) -> str:
        """Give what is between the brackets on one line."""
        comma = "," if self.is_tuple and len(self.parts) == 1 else ""
        return ", ".join(label + _on_one_line(code) for label, code in self.parts) + comma


def quote(text: str) -> str:
    r"""Write text as a literal, in double quotes unless that takes more escapes.

    Examples
    --------
    >>> print(quote("Won"), quote('the "big" one'), quote("\N{RIGHT-TO-LEFT OVERRIDE}"))
    "Won" 'the "big" one' "\u202e"
    """
    mark = '"' if text.count('"') <= text.count("'") else "'"
    letters = (letter if letter in "'\"" else repr(letter)[1:-1] for letter in text)
    return mark + "".join(f"\\{letter}" if letter == mark else letter for letter in letters) + mark


def layout_lines(pieces: Sequence[Code], indent: str = "", before: str = "", after: str = "") -> list[str]:
    """Lay code out in lines of 100 characters at most, where that is possible.

    Parameters
    ----------
    pieces : sequence of Code
        One expression, or the calls of a chain.
    indent : str
        What each line begins with.
    before, after : str
        What stands on the same line before and after.

    Returns
    -------
    list of str

    Examples
    --------
    >>> layout_lines([Brackets("f(", (("", "1"), ("b=", "2")), ")")])
    ['f(1, b=2)']
    """
    lines = [indent + before]
    for index, piece in enumerate(pieces):
        rest = "".join(map(_on_one_line, pieces[index:])) + after
        if len(lines[-1] + rest) <= LINE_LENGTH:
            lines[-1] += rest
            return lines
        following = "".join(map(_opening, pieces[index + 1 : index + 2]))
        whole = lines[-1] + _on_one_line(piece)
        if isinstance(piece, str) or not piece.parts or (following and len(whole + following) <= LINE_LENGTH):
            lines[-1] = whole
            continue
        lines[-1] += piece.opening
        lines += _indented(piece, indent + INDENT)
        lines.append(indent + piece.closing)
    lines[-1] += after
    return lines


def _indented(brackets: Brackets, indent: str) -> list[str]:
    line = indent + brackets.inside()
    # Arguments may share a line of their own, the parts of a collection may not.
    if len(line) <= LINE_LENGTH and len(brackets.opening) > 1:
        return [line]
    return [line for label, code in brackets.parts for line in layout_lines([code], indent, label, ",")]


def _on_one_line(code: Code) -> str:
    return code if isinstance(code, str) else f"{code.opening}{code.inside()}{code.closing}"


def _opening(code: Code) -> str:
    return code if isinstance(code, str) else code.opening
