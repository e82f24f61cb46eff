"""The front end is built when it is missing or stale, and whoever cannot build it is told what to do."""

from __future__ import annotations

import importlib.util
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from ipyjourney.texts import read_texts, text_names

SCRIPT = Path(__file__).parents[2] / "hatch_build.py"
SOURCE = "src/index.tsx"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Give a small checkout with a front end, and an npm that notes what it is asked and writes the bundle."""
    spec = importlib.util.spec_from_file_location("hatch_build_under_test", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    js, static, tools = tmp_path / "js", tmp_path / "src" / "ipyjourney" / "static", tmp_path / "tools"
    for folder in (js / "src", static, tools):
        folder.mkdir(parents=True)
    for name in (*module.SETTINGS, SOURCE):
        (js / name).write_text(f"{name}\n", encoding="utf-8")
    names = {
        "ROOT": tmp_path,
        "JS": js,
        "STATIC": static,
        "STAMP": static / "inputs.sha256",
        "LOCALE": tmp_path / "src" / "ipyjourney" / "locale",
        "PACKAGE": tmp_path / "src" / "ipyjourney",
        "PACKED": tuple(tmp_path / "src" / "ipyjourney" / name for name in ("locale.bz2", "static.xz")),
    }
    for name, value in {**names, "BUNDLE": (static / "journey.js", static / "journey.css")}.items():
        monkeypatch.setattr(module, name, value)
    npm = tools / "npm"
    npm.write_text(
        "#!/bin/sh\n"
        f'echo "$1" >> "{tools}/calls"\n'
        f'if [ -e "{tools}/broken" ]; then echo "no such file: nothing.ts"; exit 1; fi\n'
        f'if [ "$1" = ci ]; then /bin/mkdir -p node_modules; : > node_modules/.package-lock.json; fi\n'
        f'if [ "$1" = run ]; then : > "{static}/journey.js"; : > "{static}/journey.css"; fi\n',
        encoding="utf-8",
    )
    npm.chmod(npm.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tools))
    return SimpleNamespace(module=module, js=js, static=static, tools=tools, npm=npm)


def build(project) -> tuple[list[str], list[str]]:
    """Run the hook; give what npm was asked for, and the warnings."""
    warnings: list[str] = []
    app = SimpleNamespace(display_warning=warnings.append)
    calls = project.tools / "calls"
    calls.unlink(missing_ok=True)
    hook = project.module.FrontEnd(str(project.js.parent), {}, None, None, str(project.js.parent), "wheel", app)
    build_data = {"force_include": {}}
    hook.initialize("standard", build_data)
    hook.finalize("standard", build_data, "")
    return calls.read_text().split() if calls.exists() else [], warnings


def test_a_missing_front_end_is_built_and_a_fresh_one_left(project):
    assert build(project) == (["ci", "run"], [])
    assert build(project) == ([], [])


@pytest.mark.parametrize("changed", [SOURCE, "build.mjs", "../src/ipyjourney/locale/en/edits.ftl"])
def test_a_changed_source_or_word_makes_the_front_end_stale(project, changed):
    build(project)
    path = project.js / changed
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("changed\n", encoding="utf-8")
    assert build(project) == (["run"], [])


def test_line_ends_do_not_make_the_front_end_stale(project):
    build(project)
    (project.js / SOURCE).write_bytes(f"{SOURCE}\r\n".encode())
    assert build(project) == ([], [])


def test_a_renamed_source_makes_the_front_end_stale(project):
    build(project)
    (project.js / SOURCE).rename(project.js / "src" / "main.tsx")
    assert build(project) == (["run"], [])


def test_without_npm_a_missing_front_end_stops_the_build(project):
    project.npm.unlink()
    with pytest.raises(RuntimeError, match="Install Node 20"):
        build(project)


def test_without_npm_an_old_front_end_is_packed_with_a_warning(project):
    build(project)
    project.npm.unlink()
    (project.js / SOURCE).write_text("changed\n", encoding="utf-8")
    (warning,) = build(project)[1]
    assert "OLD front end" in warning


def test_without_sources_the_front_end_of_the_archive_is_packed(project):
    build(project)
    project.js.rename(project.js.with_name("elsewhere"))
    assert build(project) == ([], [])


def test_without_sources_and_front_end_the_build_stops(project):
    project.js.rename(project.js.with_name("elsewhere"))
    with pytest.raises(RuntimeError, match="neither"):
        build(project)


def test_a_failed_build_shows_what_npm_said_and_leaves_no_stamp(project):
    (project.tools / "broken").touch()
    with pytest.raises(RuntimeError, match=r"nothing\.ts"):
        build(project)
    assert not project.module.STAMP.exists()


def test_packed_words_are_read_as_they_were_written_whatever_their_order(project, tmp_path):
    words = {
        "en/a.ftl": "# For translators\n-b = B\none = { -b } = 1\n    .what =\n        Two\n        lines\n\ntwo = 2\n",
        "de/a.ftl": "two = zwei\n-b = Be\none =\n    .what = eins\n",
        "sv/a.ftl": "one = ett\n",
    }
    for name, text in words.items():
        path = project.module.LOCALE / name
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    folder = tmp_path / "release" / "locale"
    folder.parent.mkdir()
    folder.with_suffix(".bz2").write_bytes(project.module.pack_words())
    assert text_names(folder) == ("de/a.ftl", "en/a.ftl", "sv/a.ftl")
    assert read_texts(folder) == {
        "en/a.ftl": "-b = B\none = { -b } = 1\n    .what =\n        Two\n        lines\ntwo = 2\n",
        "de/a.ftl": "-b = Be\none =\n    .what = eins\ntwo = zwei\n",
        "sv/a.ftl": "one = ett\n",
    }


def test_a_source_archive_gives_its_packed_files_on(project):
    build(project)
    project.js.rename(project.js.with_name("elsewhere"))
    project.static.rename(project.static.with_name("built"))
    with pytest.raises(RuntimeError, match="neither"):
        build(project)
    for path in project.module.PACKED:
        path.write_bytes(b"packed")
    assert build(project) == ([], [])
