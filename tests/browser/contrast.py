"""Contrasts as they are on the screen: colours of texts and of graphics against the pixels that they stand on."""

from __future__ import annotations

import base64
from typing import Any

from playwright.sync_api import Locator

TEXT, GRAPHICS = 4.5, 3.0

# Each text in sight: its box, its colour with all opacities above it, and what it says.
TEXTS = """(root) => {
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgba = (color) => {
        probe.clearRect(0, 0, 1, 1); probe.fillStyle = color; probe.fillRect(0, 0, 1, 1);
        return [...probe.getImageData(0, 0, 1, 1).data]; };
    const around = root.getBoundingClientRect();
    const found = [];
    const tell = (element, text, box) => {
        const style = getComputedStyle(element);
        let opacity = 1, seen = box;
        for (let at = element; at && at !== root.parentElement; at = at.parentElement) {
            const look = getComputedStyle(at), edge = at.getBoundingClientRect();
            opacity *= Number(look.opacity);
            if (look.clipPath !== 'none' && edge.width < 3) return;
            if (look.overflow === 'visible') continue;
            seen = { left: Math.max(seen.left, edge.left), top: Math.max(seen.top, edge.top),
                right: Math.min(seen.right, edge.right), bottom: Math.min(seen.bottom, edge.bottom) };
        }
        if (seen.right - seen.left < 4 || seen.bottom - seen.top < 8 || style.visibility === 'hidden') return;
        const middle = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
        const top = element.getRootNode().elementFromPoint(...middle);
        const reached = getComputedStyle(element).pointerEvents === 'none' || element.contains(top)
            || top?.contains(element) || top?.closest('button, .ipj-node') === element.closest('button, .ipj-node');
        if (!top || !reached) return;
        const [red, green, blue, alpha] = rgba(element instanceof SVGElement ? style.fill : style.color);
        const name = element.className.baseVal ?? element.className;
        found.push({ text: `${name || element.localName}: ${text.trim().slice(0, 40)}`,
            off: Boolean(element.closest('[aria-disabled="true"], :disabled')),
            color: [red, green, blue], alpha: alpha / 255 * opacity,
            box: [seen.left - around.left, seen.top - around.top,
                seen.right - around.left, seen.bottom - around.top] });
    };
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.data.trim() || node.parentElement.localName === 'style') continue;
        const range = document.createRange(); range.selectNodeContents(node);
        for (const box of range.getClientRects()) tell(node.parentElement, node.data, box);
    }
    for (const field of root.querySelectorAll('input:not([type=checkbox], [type=radio]), select, textarea'))
        tell(field, field.value || field.placeholder || '', field.getBoundingClientRect());
    return found; }"""

# The contrast that all but the worst tenth of a text's pixels keep, as WCAG has it.
CONTRASTS = """async ([picture, texts]) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (each) => each.charCodeAt(0))]));
    const paper = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    paper.drawImage(image, 0, 0);
    const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    return texts.map(({ color, alpha, box: [left, high, right, low] }) => {
        // Without the room between lines, into which an edge may reach.
        const top = high + (low - high) / 6, bottom = low - (low - high) / 6;
        const x = Math.max(0, Math.ceil(left)), y = Math.max(0, Math.ceil(top));
        const width = Math.min(image.width, Math.floor(right)) - x;
        const height = Math.min(image.height, Math.floor(bottom)) - y;
        if (width < 2 || height < 2) return null;
        const { data } = paper.getImageData(x, y, width, height);
        const all = [];
        for (let at = 0; at < data.length; at += 4) {
            const ground = [data[at], data[at + 1], data[at + 2]];
            const ink = light(color.map((part, index) => part * alpha + ground[index] * (1 - alpha)));
            const under = light(ground);
            all.push((Math.max(ink, under) + 0.05) / (Math.min(ink, under) + 0.05));
        }
        return all.sort((one, other) => one - other)[Math.floor(all.length / 10)]; }); }"""
UNWRITTEN = (
    "*, *::placeholder { -webkit-text-fill-color: transparent !important } svg text { fill: transparent !important }"
)


def text_contrasts(root: Locator) -> list[tuple[str, float]]:
    """Give each text in sight with its contrast; what is disabled is left out, as WCAG does."""
    texts: list[dict[str, Any]] = [text for text in root.evaluate(TEXTS) if not text["off"]]
    picture = base64.b64encode(root.screenshot(animations="disabled", style=UNWRITTEN, scale="css")).decode()
    contrasts = root.page.evaluate(CONTRASTS, [picture, texts])
    return [(text["text"], value) for text, value in zip(texts, contrasts, strict=True) if value is not None]


def faint(root: Locator, least: float = TEXT) -> list[str]:
    """Give the texts that have too little contrast."""
    return [f"{text} ({value:.2f})" for text, value in text_contrasts(root) if value < least - 0.005]


# Contrasts of colours as the styles say them, on the grounds of what lies around.
GRAPHICS_OF = """(root, wanted) => {
    const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const over = (colors) => {
        probe.clearRect(0, 0, 1, 1);
        for (const color of colors) { probe.fillStyle = color; probe.fillRect(0, 0, 1, 1); }
        return [...probe.getImageData(0, 0, 1, 1).data]; };
    const linear = (part) => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    const light = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const grounds = (element) => element ? [...grounds(element.parentElement ?? element.getRootNode().host),
        getComputedStyle(element).backgroundColor] : ['#fff'];
    return Object.entries(wanted).flatMap(([selector, wish]) => {
        const [property, around] = wish.split(' on ');
        const found = [...root.querySelectorAll(selector)];
        return found.length ? found.map((element) => {
            const [color] = getComputedStyle(element)[property].match(/^[a-z]+\\([^)]*\\)|^#?\\w+/);
            const inside = around ? element.closest(around) : element.parentElement;
            const under = grounds(property === 'outlineColor' ? element : inside);
            const [one, other] = [light(over(under)), light(over([...under, color]))].sort((a, b) => a - b);
            return [`${selector} ${property}`, (other + 0.05) / (one + 0.05)];
        }) : [[`${selector} is not there`, 0]]; }); }"""


def pale(root: Locator, wanted: dict[str, str], least: float = GRAPHICS) -> list[str]:
    """Give the graphics that have too little contrast with what is around them, or with an element (``… on …``).

    ``wanted`` has the property of their colour by selector.
    """
    found: list[tuple[str, float]] = root.evaluate(GRAPHICS_OF, wanted)
    return [f"{name} ({value:.2f})" for name, value in found if value < least - 0.005]
