from __future__ import annotations

import sys

import pytest
from IPython.core.interactiveshell import InteractiveShell

import ipyjourney as ij
from ipyjourney import errors


def test_a_notebook_shows_the_lines_of_its_reader_and_the_message(capsys):
    shell = InteractiveShell()
    shell.run_cell('import ipyjourney as ij\ndef load(path):\n    return ij.DataView(path)\nload("no.csv")')
    shown = capsys.readouterr().out
    assert 'load("no.csv")' in shown
    assert "return ij.DataView(path)" in shown
    assert 'There is no file "no.csv".\n' in shown
    assert "ipyjourney/" not in shown


def test_elsewhere_the_whole_way_is_told():
    with pytest.raises(ij.IpyjourneyError) as caught:
        ij.DataView("no.csv")
    assert "_read_file" in str(caught.getrepr())


@pytest.mark.parametrize("folder", ["ipyjourney_mine", "ipyjourney.old"])
def test_a_module_whose_folder_begins_like_the_package_is_its_readers(folder, tmp_path, capsys, monkeypatch):
    beside = tmp_path / folder
    beside.mkdir()
    (beside / "etl.py").write_text("import ipyjourney as ij\n\ndef load():\n    return ij.DataView('no.csv')\n")
    monkeypatch.setattr(errors, "OURS", tmp_path / "ipyjourney")
    monkeypatch.syspath_prepend(beside)
    monkeypatch.delitem(sys.modules, "etl", raising=False)
    InteractiveShell().run_cell("import etl\netl.load()")
    monkeypatch.delitem(sys.modules, "etl", raising=False)
    shown = capsys.readouterr().out
    assert "etl.load()" in shown
    assert "return ij.DataView('no.csv')" in shown
