"""People and the buying groups that they are in: leads, who start a lead form, and contacts, who don't."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.accounts import Accounts, by_size
from ipyjourney.demo.draws import NULL, Codes, Part, counts, happens, pick, pick_count, stream
from ipyjourney.demo.vocabulary import Product

__all__ = ["People", "any_contact", "either_group", "make_people"]


@dataclass(frozen=True)
class People:
    """People, leads first; both leads and contacts in the order of their accounts.

    Attributes
    ----------
    account, role, group, second_group : array of int, one per person
        The second buying group is that of another product, or null.
    leads : int
        How many of the people are leads.
    group_product : array of int, one per buying group
    first_contact, contacts : array of int, one per account
        The place of the account's first contact, and how many it has: at least one.
    """

    account: Codes
    role: Codes
    group: Codes
    second_group: Codes
    leads: int
    group_product: Codes
    first_contact: Codes
    contacts: Codes


def make_people(accounts: Accounts, seed: int) -> People:
    """Make up the people of accounts."""
    generator = stream(seed, Part.PEOPLE)
    n_accounts = len(accounts)

    groups = pick_count(generator, rates.BUYING_GROUPS_PER_ACCOUNT, n_accounts)
    first_group = np.cumsum(groups) - groups
    place_in_account = np.arange(groups.sum()) - np.repeat(first_group, groups)
    first_product = pick(generator, rates.FIRST_PRODUCTS, n_accounts)
    group_product = (np.repeat(first_product, groups) + place_in_account) % len(Product)

    sigma = rates.LEADS_PER_ACCOUNT_SIGMA
    spread = np.exp(sigma * generator.standard_normal(n_accounts) - sigma**2 / 2)
    leads = counts(generator, by_size(rates.LEADS_PER_ACCOUNT, accounts.size) * spread)
    contacts = pick_count(generator, rates.CONTACTS_PER_ACCOUNT, n_accounts)

    every_account = np.arange(n_accounts)
    account = np.concatenate([np.repeat(every_account, leads), np.repeat(every_account, contacts)])
    place = np.floor(generator.random(len(account)) * groups[account]).astype(np.int64)
    second = happens(generator, rates.SECOND_BUYING_GROUP, len(account)) & (groups[account] > 1)
    other_place = (place + 1) % groups[account]
    n_leads = int(leads.sum())
    return People(
        account=account,
        role=pick(generator, rates.ROLES, len(account)),
        group=first_group[account] + place,
        second_group=np.where(second, first_group[account] + other_place, NULL),
        leads=n_leads,
        group_product=group_product,
        first_contact=n_leads + np.cumsum(contacts) - contacts,
        contacts=contacts,
    )


def any_contact(generator: np.random.Generator, people: People, account: Codes) -> Codes:
    """Draw a contact of each account given."""
    place = np.floor(generator.random(len(account)) * people.contacts[account]).astype(np.int64)
    return people.first_contact[account] + place


def either_group(generator: np.random.Generator, people: People, person: Codes) -> Codes:
    """Draw one of each person's buying groups."""
    second = people.second_group[person]
    return np.where((second != NULL) & happens(generator, 0.5, len(person)), second, people.group[person])
