"""Pictures as pixels: their size, what is on them, and what is refused."""

from __future__ import annotations

import builtins
import dataclasses

import numpy as np
import pytest

import ipyjourney as ij
from ipyjourney.errors import IpyjourneyError
from ipyjourney.export import draw_journey, png
from ipyjourney.export.png import BadScale, NoFonts, NoPngPackage, PictureTooLarge, draw_png, stamp_png
from ipyjourney.result.written import RESULT_FILES
from tests.unit.export.drawings import SMALL, chain
from tests.unit.export.pixels import chunks, pixels, size_of, texts_of

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="30">{}</svg>'


@pytest.fixture(scope="module")
def results():
    view = ij.demo.b2b(accounts=30)
    journey = ij.JourneySpec.path("MQL Qualified", "Opp. Created", container="account")
    cohort = ij.CohortSpec(container="opportunity", inclusion="Opp. Created", returning="Closed-Won")
    flow = ij.FlowSpec.ends_with({"metric": "MQL Qualified"}, container="account", pathing_dimension="Content Type")
    return [view.run(spec) for spec in (journey, cohort, flow)]


@pytest.mark.parametrize("scale", [1, 2, 1.5])
def test_a_pixel_of_the_drawing_becomes_as_many_as_the_scale_says(scale):
    drawn = draw_png(draw_journey(SMALL), scale)
    width, height = size_of(drawn)
    svg = draw_journey(SMALL)
    assert f'width="{width / scale:g}" height="{height / scale:g}"' in svg
    assert pixels(drawn).shape[:2] == (height, width)
    # 96 pixels of the drawing are an inch, at whatever scale.
    size = next(content for kind, content in chunks(drawn) if kind == b"pHYs")
    assert int.from_bytes(size[:4]) == pytest.approx(scale * 96 / 0.0254, abs=1)


def test_the_colours_of_the_drawing_are_in_the_picture():
    found = {tuple(pixel) for pixel in pixels(draw_png(draw_journey(SMALL), 1)).reshape(-1, 4).tolist()}
    for color in ("#ffffff", "#fafbfc", "#3b5bdb", "#b4503c", "#2b8a3e"):
        assert (*bytes.fromhex(color[1:]), 255) in found, color


def test_text_is_drawn_in_whatever_fonts_there_are():
    plain, named = (
        pixels(draw_png(draw_journey(dataclasses.replace(chain(title), caption=None)), 1)) for title in (".", "Demo")
    )
    assert plain.shape == named.shape
    card = (plain != named).any(axis=2).nonzero()
    # The title stands in the upper left of its card, which begins at 24, 24.
    assert len(card[0]) > 100
    assert 36 <= card[0].min() < card[0].max() < 60
    assert 30 <= card[1].min() < card[1].max() < 90


def test_results_are_drawn_as_they_are_in_svg(results):
    for result in results:
        drawn = result.to_png(scale=1)
        assert drawn == draw_png(result.to_svg(), 1)
        assert size_of(result.to_png()) == tuple(2 * length for length in size_of(drawn))
        assert len(np.unique(pixels(drawn).reshape(-1, 4), axis=0)) > 20
    assert results[1].to_png("curves", scale=1) == draw_png(results[1].to_svg("curves"), 1)


def test_a_file_says_what_it_shows_and_where_it_is_from(results):
    for result in results:
        drawn = RESULT_FILES[".png"](result)
        said = texts_of(drawn)
        assert result.fingerprint in said["Description"]
        assert result.definition.splitlines()[0] in said["Description"]
        assert said["Software"].startswith("ipyjourney ")


def test_texts_in_a_picture_may_be_in_any_script():
    stamped = stamp_png(draw_png(SVG.format(""), 1), ["Ärger → 合同", "zwei"], "x")
    assert texts_of(stamped) == {"Description": "Ärger → 合同\nzwei", "Software": "x"}
    assert pixels(stamped).shape == (30, 80, 4)


@pytest.mark.parametrize("scale", [0, -1, float("nan"), float("inf")])
def test_a_scale_that_is_none_is_refused(scale):
    with pytest.raises(BadScale, match="above zero"):
        draw_png(SVG.format(""), scale)


def test_a_picture_that_is_too_large_is_refused_with_a_scale_that_will_do():
    svg = SVG.format("").replace('"80"', '"80000"').replace('"30"', '"3000"')
    with pytest.raises(PictureTooLarge, match=r"160,000 × 6,000.*\n.*100 million.*\n.*scale=0.6") as caught:
        draw_png(svg)
    assert size_of(draw_png(svg, 0.1)) == (8000, 300)
    assert caught.value.parameters["scale"] == 0.6


def test_a_picture_that_no_scale_makes_small_enough_is_refused_without_one():
    svg = SVG.format("").replace('"80"', '"8000000"').replace('"30"', '"3000000"')
    with pytest.raises(PictureTooLarge, match="show less"):
        draw_png(svg)


def test_without_fonts_there_is_no_picture_without_text(monkeypatch):
    blank = draw_png(SVG.format(""), 1)
    png._font_family.cache_clear()
    monkeypatch.setattr(png, "_drawn", lambda svg, scale, *, family: blank)
    with pytest.raises(NoFonts, match=r"DejaVu Sans.*apt install"):
        draw_png(draw_journey(SMALL))
    png._font_family.cache_clear()


def test_where_no_usual_font_is_there_another_one_stands_in(monkeypatch):
    png._font_family.cache_clear()
    drawn, there = png._drawn, png._font_family()
    monkeypatch.setattr(
        png, "_drawn", lambda svg, scale, *, family: drawn(svg, scale, family=there if family == "Noto Sans" else None)
    )
    png._font_family.cache_clear()
    assert png._font_family() == "Noto Sans"
    png._font_family.cache_clear()


def test_without_the_package_it_is_said_how_to_get_it(monkeypatch, tmp_path):
    def import_others(name, *rest, **more):
        if name == "resvg_py":
            raise ModuleNotFoundError(name=name)
        return imported(name, *rest, **more)

    imported = builtins.__import__
    png._font_family.cache_clear()
    monkeypatch.setattr(builtins, "__import__", import_others)
    with pytest.raises(NoPngPackage, match=r'pip install "ipyjourney\[png\]"') as caught:
        draw_png(SVG.format(""))
    assert isinstance(caught.value, IpyjourneyError)
