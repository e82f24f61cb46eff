"""Pictures as pixels: the one door to resvg, which draws SVG without a browser."""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Iterable
from functools import cache
from xml.etree import ElementTree

from ipyjourney.errors import IpyjourneyError
from ipyjourney.export.lettering import FONT_FAMILY
from ipyjourney.export.markup import element

__all__ = ["SCALE", "BadScale", "NoFonts", "NoPngPackage", "PictureTooLarge", "draw_png", "stamp_png"]

SCALE = 2.0
"""Pixels per pixel of the drawing: sharp on most screens and on paper."""

MOST_PIXELS = 100_000_000
"""Drawn, each takes four bytes of memory."""

FAMILIES = ("Arial", "Liberation Sans", "DejaVu Sans", "Noto Sans", "Helvetica", "Open Sans", "Ubuntu", "FreeSans")
"""Asked for where none of the usual fonts is there, the first that is."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEADER_END = len(SIGNATURE) + 25
INCHES_PER_METRE, PIXELS_PER_INCH = 39.3701, 96


class NoPngPackage(IpyjourneyError):
    """The package that turns drawings into pixels is not installed."""


class NoFonts(IpyjourneyError):
    """A computer without fonts, on which pictures would have no text."""


class BadScale(IpyjourneyError):
    """A scale that is no number above zero."""


class PictureTooLarge(IpyjourneyError):
    """A picture of more pixels than can be drawn."""


def draw_png(svg: str, scale: float = SCALE) -> bytes:
    """Draw a picture as pixels.

    Parameters
    ----------
    svg : str
        A drawing with a width and a height.
    scale : float, default 2
        Pixels per pixel of the drawing.

    Returns
    -------
    bytes
        A PNG of width and height times the scale, which says how large it is meant to be shown.

    Raises
    ------
    NoPngPackage
        If resvg-py is not installed.
    NoFonts
        If the computer has no font that letters and digits could be drawn in.
    BadScale, PictureTooLarge
        If the picture would have no pixels, or too many.
    """
    if not (math.isfinite(scale) and scale > 0):
        raise BadScale(scale=str(scale))
    root = ElementTree.fromstring(svg)
    width, height = float(root.get("width", 0)), float(root.get("height", 0))
    pixels = width * height * scale * scale
    if pixels > MOST_PIXELS:
        most = math.floor(10 * math.sqrt(MOST_PIXELS / (width * height))) / 10
        raise PictureTooLarge(
            width=round(width * scale), height=round(height * scale), most=MOST_PIXELS // 1_000_000, scale=most
        )
    png = _drawn(svg, scale, family=_font_family())
    # Programs that go by inches show it as large as the drawing, however many pixels it has.
    per_metre = round(PIXELS_PER_INCH * INCHES_PER_METRE * scale)
    return _with_chunks(png, [_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))])


def stamp_png(png: bytes, lines: Iterable[str], software: str) -> bytes:
    """Write into a picture what it is, where programs read it.

    Parameters
    ----------
    png : bytes
    lines : iterable of str
        What it shows and where it comes from.
    software : str
        What made it.

    Returns
    -------
    bytes
        With chunks of text, ``Description`` and ``Software``.
    """
    texts = {"Description": "\n".join(lines), "Software": software}
    # Neither compressed, nor with a language or a translated key.
    chunks = [_chunk(b"iTXt", f"{key}\0\0\0\0\0{text}".encode()) for key, text in texts.items()]
    return _with_chunks(png, chunks)


def _drawn(svg: str, scale: float, *, family: str | None) -> bytes:
    """Draw in the fonts of the computer, with a family for what has no other; in none at all without one."""
    try:
        import resvg_py
    except ImportError:
        raise NoPngPackage from None
    return resvg_py.svg_to_bytes(svg_string=svg, zoom=scale, skip_system_fonts=family is None, sans_serif_family=family)


@cache
def _font_family() -> str:
    """Find a font for what has no other: where resvg finds none, it leaves text out and says nothing."""
    text = element("text", "0", x=2, y=16, font_size=16, font_family=FONT_FAMILY)
    probe = element("svg", [text], xmlns="http://www.w3.org/2000/svg", width=20, height=20)
    without = _drawn(probe, 1, family=None)
    for family in FAMILIES:
        if _drawn(probe, 1, family=family) != without:
            return family
    raise NoFonts(families=FAMILIES[1:4])


def _with_chunks(png: bytes, chunks: Iterable[bytes]) -> bytes:
    return b"".join([png[:HEADER_END], *chunks, png[HEADER_END:]])


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
