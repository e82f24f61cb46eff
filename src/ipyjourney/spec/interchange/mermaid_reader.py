"""Mermaid flowcharts, read: steps, arrows, and what only a comment says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from ipyjourney.errors import IpyjourneyError
from ipyjourney.spec.interchange.drawing import Drawing, Fields, Step
from ipyjourney.spec.interchange.wording import read_arrow_label, read_text

__all__ = ["UnreadableMermaid", "draw_mermaid"]

_COMMENT = re.compile(r"[ \t]*%%(?!\{)[ \t]*(.*)")
_OURS = re.compile(r"ipyjourney(?:[ \t]+([^\s{]+))?(?:[ \t]+([^\s{]+))?[ \t]+(\{.*)")
_DIRECTIVE = re.compile(r"%%\{.*?\}%%", re.DOTALL)
_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n.*?\n---[ \t]*(?=\n|\Z)", re.DOTALL)
_FENCED = re.compile(r"(.*?^[ \t]*(```|~~~)[ \t]*mermaid[^\n]*\n)(.*?)^[ \t]*\2", re.DOTALL | re.MULTILINE)
_HEADER = re.compile(r"\s*(?:flowchart(?:-elk)?|graph)\b[ \t]*(?:(?:TB|TD|BT|RL|LR)\b|[<>^v](?=[\s;]))?")
_BETWEEN = re.compile(r"[\s;]*")
_END_OF_STATEMENT = re.compile(r"[ \t\r]*(?=\n|;|\Z)")
_REST_OF_LINE = re.compile(r"[^\n]*")
_KEYWORD = re.compile(
    r"(subgraph|end|direction|style|linkStyle|classDef|class|click|accTitle|accDescr)\b(?!\s*[-=.@\[({>&])"
)
_ID = re.compile(r"\w+(?:[-.]\w+)*")
_CLASS = re.compile(r":::[\w-]+")
_SHAPE_FIELDS = re.compile(r"@\{(.*?)\}", re.DOTALL)
_SHAPE_LABEL = re.compile(r"\blabel\s*:\s*(\"[^\"]*\"|'[^']*'|[^,\n]+)")
_AND = re.compile(r"\s*&\s*")
_SHAPES = (
    *(("(((", (")))",)), ("((", ("))",)), ("([", ("])",)), ("[[", ("]]",)), ("[(", (")]",))),
    *(("[/", ("/]", "\\]")), ("[\\", ("\\]", "/]")), ("{{", ("}}",))),
    *(("[", ("]",)), ("(", (")",)), ("{", ("}",)), (">", ("]",))),
)
_LINE = r"(?:--+[-xo>]|==+[=xo>]|-?\.+-[xo>]?|~~~+)"
_LINK = re.compile(
    rf"(?:\s*(?P<back><)|[ \t]+(?P<ring>[xo])|\s*)(?P<line>{_LINE})(?:\s*\|(?P<label>\s*\"[^\"]*\"\s*|[^|]*)\|)?\s*"
)
_NAMED_LINK = re.compile(
    r"(?:\s*(?P<back><)|[ \t]+(?P<ring>[xo])|\s*)(?P<open>--|==|-\.)[ \t]*(?P<label>\"[^\"]*\"|[^\n]+?)[ \t]*"
    r"(?P<line>--+[-xo>]|==+[=xo>]|\.+-[xo>]?)\s*"
)
_EDGE_ID = re.compile(r"\s+\w+@(?=[<xo]?[-=.~])")
_FILL = re.compile(r"\b(fill|stroke)\s*:\s*(#(?:[0-9a-fA-F]{3}){1,2})\b")
_STYLE = re.compile(r"style[ \t]+(\S+)[ \t]+(.*)")
_LINK_STYLE = re.compile(r"linkStyle[ \t]+([\d, \t]+?)[ \t]+(.*)")


class UnreadableMermaid(IpyjourneyError):
    """A line of a flowchart that cannot be read as one of a journey."""


def draw_mermaid(text: str) -> Drawing:
    """Read a Mermaid flowchart.

    Text around a flowchart in a Markdown file, shapes, groups, classes and directions are passed over; fill colours of
    steps and colours of arrows are taken over.
    Comments that begin with ``%% ipyjourney`` say what a drawing cannot.

    Parameters
    ----------
    text : str

    Returns
    -------
    Drawing

    Raises
    ------
    UnreadableMermaid
        With the line that cannot be read.

    Examples
    --------
    >>> drawing = draw_mermaid("flowchart LR; a[Visit] -->|within 7 days| b[Demo] & c[Won]")
    >>> [step.label for step in drawing.steps.values()], len(drawing.arrows), drawing.arrows[0]["within"]
    (['Visit', 'Demo', 'Won'], 2, '7 days')
    """
    return _Reader(text).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self._remarks: list[tuple[int, str]] = []
        self._text = self._without_remarks(text.replace("\r\n", "\n").replace("\r", "\n"))
        self._at = 0
        self._drawing = Drawing()
        self._groups: set[str] = set()
        self._links: list[Fields | None] = []
        """Fields of the arrows in the order in which Mermaid numbers them; None for what is no arrow here."""

    def _without_remarks(self, text: str) -> str:
        """Blank what is no statement, line by line, so that lines keep their numbers."""
        if fenced := _FENCED.match(text):
            text = "\n" * fenced[1].count("\n") + fenced[3]
        for passed_over in (_FRONT_MATTER, _DIRECTIVE):
            text = passed_over.sub(lambda found: "\n" * found[0].count("\n"), text)
        lines = text.split("\n")
        for number, line in enumerate(lines, 1):
            if remark := _COMMENT.fullmatch(line):
                self._remarks.append((number, remark[1]))
                lines[number - 1] = ""
        return "\n".join(lines)

    def read(self) -> Drawing:
        header = self._take(_HEADER)
        if header is None:
            raise self._fault("header", _BETWEEN.match(self._text).end())  # type: ignore[union-attr]
        self._take(_BETWEEN)
        while self._at < len(self._text):
            self._statement()
            if self._take(_END_OF_STATEMENT) is None:
                raise self._fault("statement", self._at)
            self._take(_BETWEEN)
        for number, remark in self._remarks:
            self._remark(number, remark)
        return self._drawing

    def _statement(self) -> None:
        start = self._at
        if keyword := self._take(_KEYWORD):
            rest = self._take(_REST_OF_LINE)
            self._styled(keyword[0], (keyword[0] + (rest[0] if rest else "")).rstrip(" \t;"), start)
            return
        sources = self._steps(start)
        while self._at < len(self._text):
            begin = self._at
            self._take(_EDGE_ID)
            link = self._take(_LINK) or self._take(_NAMED_LINK)
            if link is None:
                self._at = begin
                return
            targets = self._steps(begin)
            self._connect(sources, targets, link, begin)
            sources = targets

    def _steps(self, start: int) -> list[str]:
        found = [self._step(start)]
        while self._take(_AND):
            found.append(self._step(start))
        return found

    def _step(self, start: int) -> str:
        name = self._take(_ID)
        if name is None:
            raise self._fault("statement", start)
        if name[0] in self._groups:
            raise self._fault("group", start)
        steps = self._drawing.steps
        step = steps.setdefault(name[0], Step(name[0], name[0]))
        if fields := self._take(_SHAPE_FIELDS):
            if label := _SHAPE_LABEL.search(fields[1]):
                step.label = read_text(label[1].strip("'"))
        elif (label_text := self._shape(start)) is not None:
            step.label = read_text(label_text)
        self._take(_CLASS)
        return name[0]

    def _shape(self, start: int) -> str | None:
        for opening, closings in _SHAPES:
            if not self._text.startswith(opening, self._at):
                continue
            begin = self._at + len(opening)
            quoted = re.compile(r'\s*"[^"]*"\s*').match(self._text, begin)
            search_from = quoted.end() if quoted else begin
            ends = [(at, len(closing)) for closing in closings if (at := self._text.find(closing, search_from)) >= 0]
            if ends and not (quoted and min(ends)[0] != search_from):
                at, length = min(ends)
                self._at = at + length
                return self._text[begin:at]
            raise self._fault("shape", start)
        return None

    def _connect(self, sources: list[str], targets: list[str], link: re.Match[str], start: int) -> None:
        line = link["line"]
        if line.startswith("~"):
            self._links += [None] * (len(sources) * len(targets))
            return
        if line[-1] not in "xo>":
            raise self._fault("undirected", start)
        about: Fields = read_arrow_label(read_text(link["label"] or ""))
        if "." in line:
            about["style"] = "dotted"
        for source in sources:
            for target in targets:
                arrow: Fields = {**about, "source": source, "target": target}
                self._drawing.arrows.append(arrow)
                self._links.append(arrow)
                if link["back"] or link["ring"]:
                    self._drawing.arrows.append({**about, "source": target, "target": source})

    def _styled(self, keyword: str, statement: str, start: int) -> None:
        if keyword == "subgraph":
            group = _ID.match(statement.removeprefix("subgraph").strip())
            if group and group[0] in self._drawing.steps:
                raise self._fault("group", start)
            self._groups.update({group[0]} if group else ())
        elif (style := _STYLE.fullmatch(statement)) and (color := _color(style[2], "fill")):
            for name in str(style[1]).split(","):
                if name in self._drawing.steps:
                    self._drawing.steps[name].fields["color"] = color
        elif (style := _LINK_STYLE.fullmatch(statement)) and (color := _color(style[2], "stroke")):
            for number in map(int, re.findall(r"\d+", style[1])):
                if number < len(self._links) and (arrow := self._links[number]) is not None:
                    arrow["color"] = color

    def _remark(self, number: int, remark: str) -> None:
        if not remark.startswith("ipyjourney"):
            return
        ours = _OURS.fullmatch(remark)
        fields = _json_fields(ours[3]) if ours else None
        if ours is None or fields is None:
            raise UnreadableMermaid(line=number, text=remark, problem="comment")
        source, target = ours[1], ours[2]
        about: list[Fields]
        if source is None:
            about = [self._drawing.fields]
        elif target is None:
            about = [self._drawing.steps[source].fields] if source in self._drawing.steps else []
        else:
            ends = (source, target)
            about = [arrow for arrow in self._drawing.arrows if (arrow["source"], arrow["target"]) == ends]
        if not about:
            raise UnreadableMermaid(line=number, text=remark, problem="nothing-there")
        for known in about:
            known.update(fields)
        if source is not None and target is None and isinstance(fields.get("id"), str):
            self._drawing.steps[source].id = str(fields["id"])

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self._text, self._at)
        if found:
            self._at = found.end()
        return found

    def _fault(self, problem: str, at: int) -> UnreadableMermaid:
        at += len(_BETWEEN.match(self._text, at)[0])  # type: ignore[index]
        line = self._text.count("\n", 0, at) + 1
        lines = self._text.split("\n")
        return UnreadableMermaid(line=line, text=lines[line - 1].strip()[:80], problem=problem)


def _color(style: str, wanted: str) -> str | None:
    for name, color in _FILL.findall(style):
        if name == wanted:
            return str(color) if len(color) == 7 else "#" + "".join(2 * digit for digit in color[1:])
    return None


def _json_fields(text: str) -> Fields | None:
    read: Callable[[str], object] = json.loads
    try:
        fields = read(text)
    except (ValueError, RecursionError):
        return None
    return {str(name): value for name, value in fields.items()} if isinstance(fields, dict) else None
