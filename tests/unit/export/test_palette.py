from __future__ import annotations

import pytest

from ipyjourney.export import palette


def luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", [palette.SURFACE, palette.GROUND, palette.HATCH, palette.HATCH_GROUND])
@pytest.mark.parametrize("ink", [palette.INK, palette.MUTED])
def test_text_can_be_read_on_every_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("ink", [palette.ACCENT, palette.FALLOUT])
@pytest.mark.parametrize("ground", [palette.SURFACE, palette.GROUND])
def test_coloured_text_and_lines_can_be_told_from_the_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_fallout_can_be_read_on_an_excluded_card():
    assert contrast(palette.FALLOUT, palette.HATCH) >= 4
