"""What a page has put on the clipboard."""

from __future__ import annotations

ON_CLIPBOARD = """async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap(await item.getType("image/png"));
    return [item.types, image.width, image.height];
}"""
"""Gives the types of the picture there, its width and its height."""
