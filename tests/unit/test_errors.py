from __future__ import annotations

import pytest
from IPython.core.interactiveshell import InteractiveShell

import ipyjourney as ij


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
