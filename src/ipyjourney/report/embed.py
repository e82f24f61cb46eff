"""Values, code and pictures inside of a page, and the policy that lets only that code run."""

from __future__ import annotations

import base64
import hashlib
import json
import re

__all__ = ["lean_pictures", "policy", "script_json"]

NOT_AS_IT_IS = re.compile("[<\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would end or open a tag, is a line break to some readers or turns the text after it around, and halves of
characters, which no file can hold."""

PICTURE = re.compile(r'src="data:image/svg\+xml;base64,([A-Za-z0-9+/=]+)"')
IN_ADDRESS = re.compile("[%#&<'\n]")


def script_json(value: object) -> str:
    r"""Write a value as JSON that nothing in it can lead out of a script element.

    Parameters
    ----------
    value : object
        Plain JSON values.

    Examples
    --------
    >>> script_json({"name": "</script>"})
    '{"name":"\\u003c/script>"}'
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return NOT_AS_IT_IS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def policy(script: str) -> str:
    """Give the content security policy of a page that loads nothing and runs one script.

    Parameters
    ----------
    script : str
        The text of the script element.

    Examples
    --------
    >>> policy("")[:60]
    "default-src 'none'; script-src 'sha256-47DEQpj8HBSa+/TImW+5J"
    """
    digest = base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def lean_pictures(html: str) -> str:
    r"""Write drawings in addresses as text, which takes less than base64.

    Parameters
    ----------
    html : str
        Of our own, where drawings are in base64 for the sake of mail programs.

    Examples
    --------
    >>> lean_pictures('<img src="data:image/svg+xml;base64,PHN2ZyBpZD0iYSIvPg=="/>')
    '<img src=\'data:image/svg+xml,%3Csvg id="a"/>\'/>'
    """

    def written(found: re.Match[str]) -> str:
        picture = base64.b64decode(found[1]).decode("utf-8")
        return f"src='data:image/svg+xml,{IN_ADDRESS.sub(lambda letter: f'%{ord(letter[0]):02X}', picture)}'"

    return PICTURE.sub(written, html)
