"""Python writes numbers, times, days and lists as the file says that the front end reads, too."""

from __future__ import annotations

import json

from ipyjourney.words import locales
from tests.contract.texts import FILE, written


def test_values_are_written_as_in_the_contract_in_every_language():
    wanted = json.loads(FILE.read_text(encoding="utf-8"))
    assert {tuple(sorted(texts)) for _, _, texts in wanted} == {tuple(sorted(locales()))}
    assert len(wanted) > 100
    assert written() == wanted
