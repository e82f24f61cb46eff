"""Opportunities: from Opp. Created over the stages to Closed-Won or Closed-Lost, with the calls on the way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.accounts import Accounts, by_size
from ipyjourney.demo.clock import END_INSTANT, MINUTE, arrivals, even_days, instants
from ipyjourney.demo.draws import NULL, Codes, Flags, Floats, Part, counts, durations, happens, pick_count, stream
from ipyjourney.demo.leads import Leads
from ipyjourney.demo.people import People, any_contact
from ipyjourney.demo.rows import Rows, rows
from ipyjourney.demo.vocabulary import Channel, EventName

__all__ = ["Opportunities", "make_opportunities", "opportunity_rows"]


@dataclass(frozen=True)
class Opportunities:
    """Opportunities created within the data, in the order of their creation; they may close after its end.

    Attributes
    ----------
    account, person, campaign, channel : array of int
        The person is the main contact: the lead that became the opportunity, or a contact of the account.
    created, days : array of float
        Even time of the creation, and even days from it to the close.
    created_at, closed_at : array of int
        Instants.
    proposed, negotiated, won : array of bool
        How far it gets in the end.
    value : array of float
        Revenue if it is won.
    """

    account: Codes
    person: Codes
    campaign: Codes
    channel: Codes
    created: Floats
    days: Floats
    created_at: Codes
    closed_at: Codes
    proposed: Flags
    negotiated: Flags
    won: Flags
    value: Floats

    def __len__(self) -> int:
        return len(self.account)


def make_opportunities(accounts: Accounts, people: People, leads: Leads, seed: int) -> Opportunities:
    """Draw the fate of every opportunity, from leads and from outbound sales."""
    generator = stream(seed, Part.OPPORTUNITIES)

    outbound = counts(
        generator,
        by_size(rates.OUTBOUND_OPPORTUNITIES, accounts.size) * -np.log(1 - generator.random(len(accounts))),
    )
    outbound_account = np.repeat(np.arange(len(accounts)), outbound)
    outbound_at = instants(arrivals(generator, len(outbound_account)))
    outbound_person = any_contact(generator, people, outbound_account)

    lead = np.flatnonzero(leads.converted)
    created_at = np.concatenate([leads.converted_at[lead], outbound_at])
    order = np.argsort(created_at, kind="stable")
    order = order[created_at[order] < END_INSTANT]
    created_at = created_at[order]
    nothing = np.full(len(outbound_account), NULL)
    person = np.concatenate([lead, outbound_person])[order]
    slowness = np.concatenate([leads.slowness[lead], np.ones(len(outbound_account))])[order]

    size = len(order)
    proposed = happens(generator, rates.DISCOVERY_TO_PROPOSAL, size)
    negotiated = proposed & happens(generator, rates.PROPOSAL_TO_NEGOTIATION, size)
    won = negotiated & happens(generator, rates.NEGOTIATION_TO_WON, size)
    to_won = durations(generator, rates.OPPORTUNITY_TO_WON_DAYS, size)
    to_lost = durations(generator, rates.OPPORTUNITY_TO_LOST_DAYS, size)
    created = even_days(created_at)
    days = slowness * np.where(won, to_won, to_lost)
    account = people.account[person]
    spread = np.exp(rates.DEAL_VALUE_SIGMA * generator.standard_normal(size))
    return Opportunities(
        account=account,
        person=person,
        campaign=np.concatenate([leads.campaign[lead], nothing])[order],
        channel=np.concatenate([leads.channel[lead], np.full_like(nothing, Channel.OUTBOUND.code)])[order],
        created=created,
        days=days,
        created_at=created_at,
        closed_at=np.maximum(instants(created + days), created_at + 10 * MINUTE),
        proposed=proposed,
        negotiated=negotiated,
        won=won,
        value=np.rint(by_size(rates.DEAL_VALUE, accounts.size[account]) * spread / 50) * 50,
    )


def opportunity_rows(opportunities: Opportunities, people: People, seed: int) -> list[Rows]:
    """Write the events of opportunities."""
    generator = stream(seed, Part.STAGES)
    size = len(opportunities)

    at_once = happens(generator, rates.DISCOVERY_AT_ONCE, size)
    parts_of_days = [
        np.where(at_once, 0, 0.02 + 0.10 * generator.random(size)),
        0.25 + 0.15 * generator.random(size),
        0.55 + 0.15 * generator.random(size),
        0.78 + 0.05 * generator.random(size),
        0.88 + 0.06 * generator.random(size),
    ]
    discovery_at, proposal_at, negotiation_at, proposal_again_at, negotiation_again_at = (
        np.clip(
            instants(opportunities.created + part * opportunities.days),
            opportunities.created_at + place * MINUTE,
            opportunities.closed_at - (len(parts_of_days) - place) * MINUTE,
        )
        for place, part in enumerate(parts_of_days)
    )
    skipped = opportunities.negotiated & happens(generator, rates.PROPOSAL_SKIPPED, size)
    back = opportunities.negotiated & ~skipped & happens(generator, rates.BACK_TO_PROPOSAL, size)

    def some(event: EventName, who: Flags, times: Codes, revenue: Floats | None = None) -> Rows:
        group = people.group[opportunities.person[who]]
        return rows(
            event,
            times[who],
            revenue=revenue,
            account=opportunities.account[who],
            opportunity=np.flatnonzero(who),
            buying_group=group,
            person=opportunities.person[who],
            campaign=opportunities.campaign[who],
            channel=opportunities.channel[who],
            product=people.group_product[group],
        )

    everyone = np.ones(size, dtype=np.bool_)
    return [
        some(EventName.OPPORTUNITY, everyone, opportunities.created_at),
        some(EventName.DISCOVERY, everyone, discovery_at),
        _calls(opportunities, people, generator),
        some(EventName.PROPOSAL, opportunities.proposed & ~skipped, proposal_at),
        some(EventName.NEGOTIATION, opportunities.negotiated, negotiation_at),
        some(EventName.PROPOSAL, back, proposal_again_at),
        some(EventName.NEGOTIATION, back, negotiation_again_at),
        some(EventName.WON, opportunities.won, opportunities.closed_at, opportunities.value[opportunities.won]),
        some(EventName.LOST, ~opportunities.won, opportunities.closed_at),
    ]


def _calls(opportunities: Opportunities, people: People, generator: np.random.Generator) -> Rows:
    """Write sales calls, half of them with the main contact, the others with whomever sales knows there."""
    number = pick_count(generator, rates.CALLS_PER_OPPORTUNITY, len(opportunities))
    opportunity = np.repeat(np.arange(len(opportunities)), number)
    main = opportunities.person[opportunity]
    other = any_contact(generator, people, opportunities.account[opportunity])
    elapsed = opportunities.days[opportunity] * generator.random(len(opportunity))
    group = people.group[main]
    return rows(
        EventName.SALES_CALL,
        np.clip(
            instants(opportunities.created[opportunity] + elapsed),
            opportunities.created_at[opportunity],
            opportunities.closed_at[opportunity],
        ),
        account=opportunities.account[opportunity],
        opportunity=opportunity,
        buying_group=group,
        person=np.where(happens(generator, 0.5, len(opportunity)), main, other),
        channel=Channel.PHONE.code,
        product=people.group_product[group],
    )
