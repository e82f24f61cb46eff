"""Whether hostile texts got anywhere on a page: ran, asked for something, stick out or turn what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Dialog, Page, Request

from tests.security.texts import MARK, TURNING

ACTIVE = (
    "script:not([type='application/json']), iframe, object, embed, link, meta, base, form, svg a, math, "
    "[onerror], [onload], [onmouseover], [srcdoc]"
)

SEEN = """([root, active, turning]) => {
    const within = document.querySelector(root) === null ? [] : [...document.querySelectorAll(root)];
    const found = [];
    const clips = (element, top) => {
        for (let each = element.parentElement; each && each !== top.parentElement; each = each.parentElement)
            if (getComputedStyle(each).overflowX !== 'visible') return true;
        return false;
    };
    const say = (what, element) => found.push(`${what}: ${element.tagName}.${element.getAttribute('class')} ` +
        `in ${element.parentElement?.getAttribute('class')} "${element.textContent.slice(0, 60)}"`);
    for (const top of within) {
        for (const element of top.querySelectorAll(active)) say('active', element);
        for (const image of top.querySelectorAll('img'))
            if (!/^(data:|blob:)/.test(image.getAttribute('src') ?? 'data:')) say('loads', image);
        for (const link of top.querySelectorAll('a[href]'))
            if (!/^(https?:|mailto:|#|data:|blob:)/.test(link.getAttribute('href'))) say('link', link);
        const bounds = top.getBoundingClientRect();
        for (const element of top.querySelectorAll('*')) {
            const place = element.getBoundingClientRect();
            if (place.width > 0 && place.height > 0 && (place.right > bounds.right + 2 || place.left < bounds.left - 2)
                && !clips(element, top) && getComputedStyle(element).position !== 'fixed') say('sticks out', element);
        }
        const words = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
        for (let text = words.nextNode(); text; text = words.nextNode())
            if ([...text.data].some((letter) => turning.includes(letter))) {
                const around = text.parentElement;
                if (around.closest('script, style, .ipj-unseen, option')) continue;
                const alone = around.textContent === text.data;
                if (!alone || !/isolate|plaintext/.test(getComputedStyle(around).unicodeBidi)) say('turns', around);
            }
    }
    if (within.length === 0) found.push(`no ${root}`);
    return found; }"""


@dataclass
class Watch:
    """Notes what a page does that it never should.

    Parameters
    ----------
    page : Page
    own : tuple of str
        What addresses begin with that it may ask for.
    """

    page: Page
    own: tuple[str, ...]
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._dialog)
        self.page.on("request", self._request)

    def _dialog(self, dialog: Dialog) -> None:
        self.wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((*self.own, "data:", "blob:")):
            self.wrong.append(f"request: {request.url[:200]}")

    def check(self, root: str, *, in_place: bool = True) -> None:
        """Fail if anything has gone wrong so far, or stands on the page inside of some elements that should not.

        Parameters
        ----------
        root : str
            Selector of the elements.
        in_place : bool, default True
            Whether nothing may be wider than these.
        """
        ran = self.page.evaluate(f"() => window.{MARK} ?? [...document.scripts].some((s) => s.text === '{MARK}')")
        assert not ran, "a text was run"
        assert not self.wrong, self.wrong
        found = self.page.evaluate(SEEN, [root, ACTIVE, list(TURNING)])
        found = [line for line in found if in_place or not line.startswith("sticks out")]
        assert not found, "\n".join(found[:10])
