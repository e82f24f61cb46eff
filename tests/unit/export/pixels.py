"""PNGs read back without a library: their size, their text, and the colours of their pixels."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import numpy as np

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {2: 3, 6: 4}


def chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and content of each chunk, whose sums must be right."""
    assert png.startswith(SIGNATURE)
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        kind, content = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", png, at + 8 + length) == (zlib.crc32(kind + content),)
        yield kind, content
        at += 12 + length


def size_of(png: bytes) -> tuple[int, int]:
    """Give width and height."""
    return struct.unpack_from(">II", png, 16)


def texts_of(png: bytes) -> dict[str, str]:
    """Give the texts that are written into it."""
    found = [content.split(b"\0", 5) for kind, content in chunks(png) if kind == b"iTXt"]
    return {parts[0].decode(): parts[-1].decode("utf-8") for parts in found}


def pixels(png: bytes) -> np.ndarray:
    """Give the pixels, as an array of height, width and channels."""
    width, height = size_of(png)
    depth, kind, *rest = png[24:29]
    assert (depth, rest) == (8, [0, 0, 0])
    step = CHANNELS[kind]
    data = zlib.decompress(b"".join(content for name, content in chunks(png) if name == b"IDAT"))
    lines = np.frombuffer(data, np.uint8).reshape(height, 1 + width * step)
    above = np.zeros(width * step, np.uint8)
    rows = []
    for line in lines:
        above = _unfiltered(int(line[0]), line[1:].copy(), above, step)
        rows.append(above)
    return np.array(rows).reshape(height, width, step)


def _unfiltered(kind: int, line: np.ndarray, above: np.ndarray, step: int) -> np.ndarray:
    if kind == 0:
        return line
    if kind == 2:
        return line + above
    found, upper = [0] * step + line.tolist(), [0] * step + above.tolist()
    for at in range(step, len(found)):
        left, up, corner = found[at - step], upper[at], upper[at - step]
        if kind == 1:
            guess = left
        elif kind == 3:
            guess = (left + up) // 2
        else:
            guess = min((left, up, corner), key=lambda value: abs(left + up - corner - value))
        found[at] = (found[at] + guess) & 255
    return np.array(found[step:], np.uint8)
