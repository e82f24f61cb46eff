"""Text that is not UTF-8: damaged UTF-8, Windows-1252 as Excel writes it in the West, or something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["CENTRAL", "WESTERN", "NotUtf8", "look_at_text"]

WESTERN, CENTRAL = "cp1252", "cp1250"
LONGEST_WORD = 60

UTF_8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
UTF_8_FOR_SURE = re.compile(rb"[\xc2-\xc5][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
"""Letters and signs of Europe; as Windows-1252 they would be words such as Ã¶ and Å“."""
ASCII = bytes(range(128))
PARTS = re.compile(rb"(?<![^\s,;|\"])[^\s,;|\"\x80-\xff]*[\x80-\xff][^\s,;|\"]*")
QUESTION = re.compile(rb"\xbf[^\xbf?\n\t,;]*\?")

LETTER = "A-Za-zŠŒŽšœžÀ-ÖØ-öø-ÿ"
HIGH_WORD = re.compile(f"[{LETTER}]*[ŠŒŽšœžÀ-ÖØ-öø-ÿ][{LETTER}]*")
NO_LETTERS = b"\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xa0".decode(WESTERN)
JOINING = b"\x85\x91\x92\x96\x97\xa0\xad\xb4\xb7".decode(WESTERN)
REFUSED = re.compile(
    "|".join(
        [
            "[\ufffdÐÝÞðýþŸÿƒ\u02c6\u02dc]",  # letters of Turkey and Iceland, and what no text of the West holds
            f"[a-zà-ÿ][ŠŽ](?![{LETTER}]?[A-Z])",  # ä and é in Mac Roman
            f"(?<![AEIOUYÀ-Öaeiouyà-ödD])[šž](?![aeiouyà-ö])(?<=[{LETTER}].)",  # ö and û in Mac Roman
            f"(?<=[{LETTER}])[^{LETTER}\x00-\x7f{JOINING}](?=[{LETTER}])",  # a letter within a word
            f"[£¥€](?![mkb]n?(?![{LETTER}]))[{LETTER}]|[{LETTER}][£¥]",
            f"[¯¹¼¾][{LETTER}]|[{LETTER}][¯¹¼¾]",
            f"³[{LETTER}]|[ºª][{LETTER}]|[{LETTER}]{{2}}[ºª]|[{LETTER}]¿",
        ]
    )
)
CUBE = re.compile(f"[{LETTER}]+³")
CUBIC_UNIT = re.compile(f"(?<![{LETTER}])(?:[dckm]?m|ft|in)³")

V = "aeiouyàáâãäåèéêëìíîïòóôõöùúûü"
C = "bcdfghjklmnpqrstvwxz"
GRAVE = "(?:[bcdfghlmnpqrstv]{1,2}|qu|gu)"
"""What stands between è and e in French."""

DOUBTFUL = re.compile(
    "|".join(
        [
            f"è(?=[{V}])|(?<=[aeyàáéíóú])è|(?<=[iou])è(?!{GRAVE}e)|^è(?=[{C}])(?!re)",  # č
            f"(?<=[{C}])è(?=[{C}])(?!s$|{GRAVE}e|nci)",
            f"(?<!p)æ(?=[{V}])|(?<=[{V}])æ",  # ć
            f"ø(?=[{V.replace('y', '')}])(?!er(?:ne)?$)|(?<=[{V}])ø",  # ř
            f"ò(?=[{V}])|(?<=[{V}])ò",  # ň
            f"(?<![{V}])ï|ï(?=[kaou])|ï$",  # ď
            "œ(?!u)",  # ś
            f"ñ(?![{V}])",  # ń
            "ê(?=[bdgkwzjy])|^(?=.*[kwzj]).*ê(?!s$)|iê$",  # ę
            "(?<![er]d)ì|ì(?!$)",  # ě
            "(?<![io])ù",  # ů
            "(?<!o)û",  # ű
            "õ(?!e)",  # ő
            "ã(?![oe])",  # ă
        ]
    )
)
"""Letters at places where those stand that have the same bytes in Windows-1250."""

SURE = re.compile(
    "|".join(
        [
            "[åç]|ã[oe]|õe|oû|œu",
            f"ñ[{V}]",
            f"(?<![{C}])à|à(?![{C}])",
            f"(?<=[{C}])[æø](?=[{C}])",
            f"è{GRAVE}e|ès$",
        ]
    )
)


class NotUtf8(Exception):
    """Text that cannot be decoded without being told its encoding.

    Attributes
    ----------
    western, central : str
        A word of it, as Windows-1252 and as Windows-1250 have it.
    byte, line : int
        Where text that is UTF-8 for the most part is damaged, counted from 1; 0 of other text.
    """

    def __init__(self, *, western: str, central: str, byte: int = 0, line: int = 0) -> None:
        super().__init__(western)
        self.western, self.central, self.byte, self.line = western, central, byte, line


@dataclass(frozen=True)
class _Words:
    sure: int
    doubtful: list[str]
    refused: str


def look_at_text(content: bytes) -> str:
    """Find a word with a letter beyond ASCII, in text that surely is Windows-1252.

    The letters of German and others have the same bytes in Windows-1252 and Windows-1250. Where a letter would be
    another one, its neighbours decide: ``è`` stands between consonants, ``č`` beside vowels.

    Parameters
    ----------
    content : bytes
        Text that is not UTF-8.

    Raises
    ------
    NotUtf8
        If it may be in another encoding, or is UTF-8 that was damaged.

    Examples
    --------
    >>> look_at_text("Müller".encode("cp1252"))
    'Müller'
    >>> look_at_text("Győr".encode("cp1250"))
    Traceback (most recent call last):
    ...
    ipyjourney.data.western.NotUtf8: Gyõr
    """
    beyond = len(content.translate(None, ASCII))
    is_utf_8 = 2 * sum(map(len, UTF_8.findall(content))) >= beyond
    parts = list(dict.fromkeys(PARTS.findall(content)))
    texts = [part.decode(WESTERN, errors="replace") for part in parts]
    found = _look_at_words(texts, len(QUESTION.findall(content)) == content.count(b"\xbf"))
    example = found.refused or (found.doubtful[0] if found.doubtful else _first_word(texts))
    is_western = not found.refused and (not found.doubtful or found.sure > len(found.doubtful))
    if is_western and not (is_utf_8 and UTF_8_FOR_SURE.search(content)):
        return _first_word(texts)
    central = example.encode(WESTERN, errors="ignore").decode(CENTRAL, errors="replace")
    if is_utf_8:
        try:
            content.decode()
        except UnicodeDecodeError as problem:
            line = content.count(b"\n", 0, problem.start) + 1
            raise NotUtf8(western=example, central=central, byte=problem.start + 1, line=line) from problem
    raise NotUtf8(western=example, central=central)


def _look_at_words(texts: Iterable[str], asks: bool) -> _Words:
    sure: set[str] = set()
    doubtful: dict[str, None] = {}
    for text in texts:
        if _is_refused(text, asks):
            return _Words(0, [], _first_word([text]))
        for word in HIGH_WORD.findall(text):
            if DOUBTFUL.search(word.lower()):
                doubtful[word] = None
            elif SURE.search(word.lower()):
                sure.add(word.lower())
    return _Words(len(sure), list(doubtful), "")


def _is_refused(text: str, asks: bool) -> bool:
    if REFUSED.search(text) or ("¿" in text and not asks):
        return True
    if "³" in text and len(CUBE.findall(text)) > len(CUBIC_UNIT.findall(text)):
        return True
    # Elsewhere whole words are of such letters.
    letters = text.translate(dict.fromkeys(map(ord, NO_LETTERS)))
    return re.search(r"[^\x00-\x7f]{4}", letters) is not None


def _first_word(texts: Iterable[str]) -> str:
    first = ""
    for text in texts:
        if word := HIGH_WORD.search(text):
            return word.group()[:LONGEST_WORD]
        first = first or text
    return first[:LONGEST_WORD]
