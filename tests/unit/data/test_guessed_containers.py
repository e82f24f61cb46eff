from __future__ import annotations

import pandas as pd
import pytest

from ipyjourney.data import make_event_table
from ipyjourney.data.guessed_containers import AmbiguousContainer
from tests.unit.data.tables import events


def keys(**columns: object) -> dict[str, str]:
    """Give the key column of each container of a table."""
    table = make_event_table(events(**columns))
    return {name: key.columns[0] for name, key in table.containers.items() if key.timeout is None}


def refused(**columns: object) -> AmbiguousContainer:
    """Give the error with which a table is refused."""
    with pytest.raises(AmbiguousContainer) as caught:
        make_event_table(events(**columns))
    return caught.value


def test_keys_that_tell_different_people_apart_are_not_chosen_from():
    error = refused(account_id=[1, 1, 2], lead_id=["a", "b", "b"], contact_id=["p", "p", "q"])
    assert '"lead_id", "contact_id"' in error.what
    assert 'containers={"account": "account_id", "person": "lead_id"}' in error.fix
    assert 'containers={"account": "account_id", "person": "contact_id"}' in error.fix


def test_keys_that_tell_the_same_people_apart_will_both_do():
    assert keys(lead_id=["a", "b", None], contact_id=["p", "q", None])["person"] == "lead_id"
    assert refused(lead_id=["a", "b", None], contact_id=["p", "q", "q"])


def test_an_id_goes_before_a_name():
    assert keys(account=["Acme", "Birk"], account_id=[1, 1])["account"] == "account_id"


def test_customers_are_people_beside_an_account_and_asked_about_elsewhere():
    assert keys(account_id=[1, 2], customer_id=[3, 3]) == {"account": "account_id", "person": "customer_id"}
    error = refused(customer_id=[3, 3, 4])
    assert error.fix.count('"customer_id"') == 2
    assert 'containers={"account": "Kunde", "person": "Kontakt"}' in refused(Kunde=["a", "b"], Kontakt=["p", "p"]).fix


def test_accounts_that_are_e_mail_addresses_are_asked_about():
    assert "e-mail" in refused(account=["a@b.de", "c@d.se"]).what


def test_the_only_column_of_addresses_is_the_person():
    assert keys(Company=["A", "B"], Recipient=["a@b.de", None]) == {"account": "Company", "person": "Recipient"}
    assert keys(Company=["A", "B"], Recipient=["a@b.de", None], Sender=["x@y.com", "x@y.com"]) == {"account": "Company"}
    assert keys(person_id=[1, 2], Recipient=["a@b.de", None]) == {"person": "person_id"}


def test_usual_names_of_other_languages_are_known():
    frame = pd.DataFrame({"Datum": ["31.01.2024 09:30"], "Empresa": ["a"], "Händelse": ["Besök"]})
    table = make_event_table(frame)
    assert (table.timestamp, table.containers["account"].columns, table.event) == ("Datum", ("Empresa",), "Händelse")
