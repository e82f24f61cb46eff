"""Accounts: names, features, the global accounts that they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.draws import NULL, Codes, Floats, Part, happens, pick, stream
from ipyjourney.demo.names import account_names
from ipyjourney.demo.vocabulary import CompanySize

__all__ = ["Accounts", "by_size", "make_accounts"]


@dataclass(frozen=True)
class Accounts:
    """Features of each account, as codes of their vocabularies."""

    name: list[str]
    size: Codes
    industry: Codes
    country: Codes
    global_account: Codes

    def __len__(self) -> int:
        return len(self.name)


def make_accounts(accounts: int, seed: int) -> Accounts:
    """Make up accounts."""
    generator = stream(seed, Part.ACCOUNTS)
    size = pick(generator, rates.COMPANY_SIZES, accounts)
    industry = pick(generator, rates.INDUSTRIES, accounts)
    country = pick(generator, rates.COUNTRIES, accounts)
    member = happens(generator, rates.IN_GLOBAL_ACCOUNT, accounts)
    global_accounts = max(1, round(accounts * rates.IN_GLOBAL_ACCOUNT / rates.ACCOUNTS_PER_GLOBAL_ACCOUNT))
    chosen = np.floor(generator.random(accounts) * global_accounts).astype(np.int64)
    return Accounts(
        name=account_names(accounts, seed),
        size=size,
        industry=industry,
        country=country,
        global_account=np.where(member, chosen, NULL),
    )


def by_size(values: Mapping[CompanySize, float], size: Codes) -> Floats:
    """Give each unit the value of its company size."""
    return np.array([values[word] for word in CompanySize], dtype=np.float64)[size]
