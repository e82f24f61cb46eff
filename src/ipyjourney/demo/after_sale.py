"""After the sale: use of the product, support calls, surveys, and orders of customers until they leave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.accounts import Accounts, by_size
from ipyjourney.demo.clock import DAY, END_INSTANT, MINUTE, even_days, instants
from ipyjourney.demo.draws import NULL, Codes, Flags, Floats, Part, counts, durations, happens, pick, stream
from ipyjourney.demo.opportunities import Opportunities
from ipyjourney.demo.people import People, any_contact
from ipyjourney.demo.rows import Rows, Visit, rows, sessions
from ipyjourney.demo.vocabulary import Channel, EventName, Product

__all__ = ["Subscriptions", "make_subscriptions", "order_rows", "use_rows"]

_YEAR = 365 * DAY
_YEARS = 3  # more than any subscription can see within the data


@dataclass(frozen=True)
class Subscriptions:
    """What customers have: won in the data, or bought in the year before.

    Attributes
    ----------
    opportunity : array of int
        The opportunity that was won; null for customers of old.
    account, person, group, product : array of int
        The person is the main contact.
    value : array of float
        Revenue of the sale.
    sold_at, ended_at : array of int
        Instants; without a renewal it ends after a whole number of years.
    renewed : array of bool, shape (n_subscriptions, n_years)
        Whether it goes on after its first, second … year.
    """

    opportunity: Codes
    account: Codes
    person: Codes
    group: Codes
    product: Codes
    value: Floats
    sold_at: Codes
    ended_at: Codes
    renewed: Flags

    def __len__(self) -> int:
        return len(self.account)


def make_subscriptions(accounts: Accounts, people: People, opportunities: Opportunities, seed: int) -> Subscriptions:
    """Draw what customers have, and for how long."""
    generator = stream(seed, Part.SUBSCRIPTIONS)
    old_account = np.flatnonzero(happens(generator, rates.CUSTOMERS_OF_OLD, len(accounts)))
    old_person = any_contact(generator, people, old_account)
    old_sold_at = instants(-363 * generator.random(len(old_account)))
    old_spread = np.exp(rates.DEAL_VALUE_SIGMA * generator.standard_normal(len(old_account)))
    old_value = np.rint(by_size(rates.DEAL_VALUE, accounts.size[old_account]) * old_spread / 50) * 50

    won = np.flatnonzero(opportunities.won & (opportunities.closed_at < END_INSTANT))
    person = np.concatenate([opportunities.person[won], old_person])
    sold_at = np.concatenate([opportunities.closed_at[won], old_sold_at])
    renewed = np.logical_and.accumulate(
        happens(generator, rates.RENEWAL, _YEARS * len(person)).reshape(len(person), _YEARS), axis=1
    )
    group = people.group[person]
    return Subscriptions(
        opportunity=np.concatenate([won, np.full(len(old_account), NULL)]),
        account=people.account[person],
        person=person,
        group=group,
        product=people.group_product[group],
        value=np.concatenate([opportunities.value[won], old_value]),
        sold_at=sold_at,
        ended_at=sold_at + _YEAR * (1 + renewed.sum(axis=1)),
        renewed=renewed,
    )


def use_rows(subscriptions: Subscriptions, people: People, seed: int) -> list[Rows]:
    """Write use of the product and support calls, spread evenly over the life of a subscription."""
    generator = stream(seed, Part.USE)
    sold = even_days(subscriptions.sold_at)
    lasts = even_days(np.minimum(subscriptions.ended_at, END_INSTANT)) - sold
    parts = []
    for event, every_days in (
        (EventName.PRODUCT_USED, rates.PRODUCT_USE_EVERY_DAYS),
        (EventName.SUPPORT_CALL, rates.SUPPORT_CALL_EVERY_DAYS),
    ):
        activity = 0.4 + 1.2 * generator.random(len(subscriptions))
        which = np.repeat(np.arange(len(subscriptions)), counts(generator, activity * lasts / every_days))
        size = len(which)
        elapsed = lasts[which] * generator.random(size)
        contact = any_contact(generator, people, subscriptions.account[which])
        on_site = event is EventName.PRODUCT_USED
        parts.append(
            rows(
                event,
                np.maximum(instants(sold[which] + elapsed), subscriptions.sold_at[which] + MINUTE),
                account=subscriptions.account[which],
                buying_group=subscriptions.group[which],
                person=np.where(happens(generator, 0.5, size), subscriptions.person[which], contact),
                session=sessions(Visit.PRODUCT, size) if on_site else NULL,
                channel=NULL if on_site else Channel.PHONE.code,
                product=subscriptions.product[which],
            )
        )
    return parts


def order_rows(subscriptions: Subscriptions, seed: int) -> list[Rows]:
    """Write surveys, upsells, cross-sells, renewals and ends."""
    generator = stream(seed, Part.ORDERS)
    size = len(subscriptions)
    sold = even_days(subscriptions.sold_at)

    surveyed = sold + durations(generator, rates.SURVEY_DAYS, size)
    surveyed_at = instants(surveyed)
    answer = np.where(
        happens(generator, rates.SURVEY_ANSWERED, size), pick(generator, rates.SURVEY_ANSWERS, size), NULL
    )
    promoter = answer == EventName.PROMOTER.code
    upsell = happens(generator, np.where(promoter, rates.UPSELL_PROMOTER, rates.UPSELL), size)
    upsell_at = np.maximum(instants(surveyed + durations(generator, rates.UPSELL_DAYS, size)), surveyed_at + MINUTE)
    cross_sell = happens(generator, rates.CROSS_SELL, size)
    cross_sell_at = instants(sold + durations(generator, rates.CROSS_SELL_DAYS, size))
    growth = 0.5 + generator.random((2, size))
    renewals_ahead = np.rint(rates.RENEWAL_AHEAD_DAYS * DAY * generator.random((_YEARS, size))).astype(np.int64)

    def some(
        event: EventName,
        who: Flags,
        times: Codes,
        *,
        product: Codes = subscriptions.product,
        share: Floats | None = None,
    ) -> Rows:
        who = who & (times < subscriptions.ended_at + 1)
        return rows(
            event,
            times[who],
            revenue=None if share is None else np.rint((subscriptions.value * share)[who] / 50) * 50,
            account=subscriptions.account[who],
            opportunity=subscriptions.opportunity[who],
            buying_group=subscriptions.group[who],
            person=subscriptions.person[who],
            channel=Channel.EMAIL.code if event in rates.SURVEY_ANSWERS else NULL,
            product=product[who],
        )

    next_product = (subscriptions.product + 1) % len(Product)
    renewals = [
        some(
            EventName.RENEWAL,
            subscriptions.renewed[:, year],
            subscriptions.sold_at + _YEAR * (year + 1) - renewals_ahead[year],
            share=np.ones(size),
        )
        for year in range(_YEARS)
    ]
    return [
        *(some(event, answer == event.code, surveyed_at) for event in rates.SURVEY_ANSWERS),
        some(EventName.UPSELL, upsell, upsell_at, share=rates.UPSELL_SHARE * growth[0]),
        some(
            EventName.CROSS_SELL,
            cross_sell,
            cross_sell_at,
            product=next_product,
            share=rates.CROSS_SELL_SHARE * growth[1],
        ),
        *renewals,
        some(EventName.ENDED, np.ones(size, dtype=np.bool_), subscriptions.ended_at),
    ]
