"""What a file says of where its figures come from: a fingerprint, and in a page of its own all that a browser needs."""

from __future__ import annotations

from ipyjourney.export.markup import clean, element
from ipyjourney.words import format_message

__all__ = ["html_page", "stamp_html", "stamp_svg"]

STYLE = "body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}"


def stamp_svg(svg: str, fingerprint: str) -> str:
    r"""Write a fingerprint into a picture, where it is read but not seen.

    Parameters
    ----------
    svg : str
    fingerprint : str

    Returns
    -------
    str

    Examples
    --------
    >>> print(stamp_svg("<svg>\n</svg>", "2f9c11aa03d4"))
    <svg>
    <metadata>Fingerprint of data and analysis: 2f9c11aa03d4</metadata>
    </svg>
    """
    return f"{svg.removesuffix('</svg>')}{element('metadata', _words(fingerprint))}\n</svg>"


def stamp_html(html: str, fingerprint: str) -> str:
    r"""Write a fingerprint below a piece of HTML.

    Parameters
    ----------
    html : str
        A ``div``.
    fingerprint : str

    Returns
    -------
    str

    Examples
    --------
    >>> stamp_html("<div>\n</div>", "2f9c11aa03d4").splitlines()[1]
    '<p><small>Fingerprint of data and analysis: 2f9c11aa03d4</small></p>'
    """
    return f"{html.removesuffix('</div>')}<p>{element('small', _words(fingerprint))}</p>\n</div>"


def html_page(html: str, title: str, locale: str = "en") -> str:
    """Make a page of a piece of HTML.

    Parameters
    ----------
    html : str
    title : str
    locale : str, default "en"
        Language of its words.

    Returns
    -------
    str
        A document that loads nothing and runs nothing.
    """
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        element("title", clean(title)),
        f"<style>{STYLE}</style>",
    ]
    return "<!DOCTYPE html>\n" + element("html", [element("head", head), element("body", [html])], lang=locale) + "\n"


def _words(fingerprint: str) -> str:
    return format_message("picture-fingerprint", {"fingerprint": fingerprint})
