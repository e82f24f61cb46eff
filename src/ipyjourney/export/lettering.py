"""How wide text is, without a font at hand: lines that fit, and an ellipsis where they do not."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

__all__ = ["FONT_FAMILY", "fitted_size", "text_width", "wrap"]

FONT_FAMILY = (
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif"
)

ELLIPSIS = "…"
ZERO_WIDTH_JOINER = "\N{ZERO WIDTH JOINER}"
BREAKS_AFTER = "-/_.,:;|+·–"

# In em: the wider of Noto Sans and Arial, so that most fonts of a system need less.
ADVANCES = {
    0.28: " !',.:;ijl·\N{LEFT SINGLE QUOTATION MARK}’`\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}",
    0.34: '()-/[]\\fIt"',
    0.42: "r{}*“”„",
    0.52: "cszkvxy_^«»–J",
    0.57: "0123456789$+<=>~×−€£aeFLTZ?|",
    0.62: "bdghnopquß",
    0.68: "ABEKPRSVXY#&",
    0.78: "CDGHNOQUw",
    0.95: "mMW%@æœ©®",
    1.0: "—…→←",
}
WIDTHS = {letter: width for width, letters in ADVANCES.items() for letter in letters}
NARROWEST = min(ADVANCES)
WIDE, EMOJI, CAPITAL, OTHER = 1.0, 1.35, 0.7, 0.62
BOLD = 1.07


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Estimate how wide a line of text is.

    Parameters
    ----------
    text : str
    size : float
        Font size in pixels.
    bold : bool, default False

    Returns
    -------
    float
        In pixels.

    Examples
    --------
    >>> round(text_width("Closed-Won", 10), 1)
    59.2
    """
    # What is joined into one letter is as wide as its widest part.
    return sum(max(map(_advance, cluster)) for cluster in _clusters(text)) * size * (BOLD if bold else 1)


def fitted_size(text: str, width: float, size: float, *, bold: bool = False) -> float:
    """Give the largest font size up to one at which a line keeps within a width: numbers are never cut."""
    needed = text_width(text, size, bold=bold)
    return size if needed <= width else size * width / needed


def wrap(text: str, width: float, size: float, *, lines: int | None = None, bold: bool = False) -> list[str]:
    """Break text into lines that keep within a width.

    Parameters
    ----------
    text : str
    width : float
        In pixels.
    size : float
        Font size in pixels.
    lines : int, optional
        At most so many lines; an ellipsis stands for the rest.
    bold : bool, default False

    Returns
    -------
    list of str
        At least one line for text that is not blank.

    Examples
    --------
    >>> wrap("Marketing qualified lead from a webinar", 80, 12, lines=2)
    ['Marketing', 'qualified le…']
    """
    if lines is not None:
        # What cannot be seen anyway: few letters are narrower, and marks take no width.
        text = text[: 4 * round(lines * width / (NARROWEST * size)) + 4]
    done: list[str] = []
    line = ""
    for piece in _pieces(text, width, size, bold):
        if line and text_width((line + piece).rstrip(), size, bold=bold) > width:
            done.append(line.rstrip())
            line = ""
        line += piece if line else piece.lstrip()
    if line.strip():
        done.append(line.rstrip())
    if lines is None or len(done) <= lines:
        return done
    return [*done[: lines - 1], _shortened(done[lines - 1], width, size, bold)]


def _shortened(line: str, width: float, size: float, bold: bool) -> str:
    parts = _clusters(line)
    while parts and text_width("".join(parts) + ELLIPSIS, size, bold=bold) > width:
        parts.pop()
    return "".join(parts).rstrip() + ELLIPSIS


def _pieces(text: str, width: float, size: float, bold: bool) -> list[str]:
    """Cut text where a line may end: after spaces and marks, and inside what is longer than a line."""
    pieces: list[str] = []
    start = 0
    # Spaces alone: a no-break space keeps a number and its unit together.
    text = " ".join(word for word in text.split(" ") if word)
    for end, (before, after) in enumerate(pairwise(text), 1):
        wide = max(_advance(before), _advance(after)) >= WIDE and after.isalnum()
        if before == " " or wide or (before in BREAKS_AFTER and after.isalpha()):
            pieces.append(text[start:end])
            start = end
    pieces.append(text[start:])
    return [part for piece in pieces for part in _fitting(piece, width, size, bold)]


def _fitting(piece: str, width: float, size: float, bold: bool) -> list[str]:
    if text_width(piece.rstrip(), size, bold=bold) <= width:
        return [piece]
    parts, taken = [""], 0.0
    for cluster in _clusters(piece):
        advance = text_width(cluster, size, bold=bold)
        if parts[-1] and taken + advance > width:
            parts.append("")
            taken = 0.0
        parts[-1] += cluster
        taken += advance
    return parts


def _clusters(text: str) -> list[str]:
    """Cut text into what a reader takes for letters: marks and joined emoji stay with what they belong to."""
    clusters: list[str] = []
    for letter in text:
        joined = bool(clusters) and (_advance(letter) == 0 or clusters[-1].endswith(ZERO_WIDTH_JOINER))
        if joined:
            clusters[-1] += letter
        else:
            clusters.append(letter)
    return clusters


def _advance(letter: str) -> float:
    if letter in WIDTHS:
        return WIDTHS[letter]
    if unicodedata.category(letter) in {"Mn", "Me", "Cf"} or "\U0001f3fb" <= letter <= "\U0001f3ff":
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return EMOJI if unicodedata.category(letter) == "So" else WIDE
    base = unicodedata.normalize("NFD", letter)[0]
    return WIDTHS.get(base) or (CAPITAL if letter.isupper() else OTHER)
