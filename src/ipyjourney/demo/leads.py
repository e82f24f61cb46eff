"""Leads: from a webinar over the steps of the lead form to MQL Qualified and SQL Accepted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.clock import HOUR, MINUTE, arrivals, every_weeks, instants
from ipyjourney.demo.draws import NULL, Codes, Flags, Floats, Part, durations, happens, pick, stream
from ipyjourney.demo.people import People
from ipyjourney.demo.rows import Rows, Visit, rows, sessions
from ipyjourney.demo.vocabulary import Campaign, Channel, ContentType, EventName

__all__ = ["Leads", "lead_rows", "make_leads"]

_SCORING_EVERY = 15 * MINUTE


@dataclass(frozen=True)
class Leads:
    """What becomes of each lead, whether the data see it or end before.

    A lead is the person of the same number. Times are instants, meaningful where the flag of the event is set.
    """

    campaign: Codes
    channel: Codes
    slowness: Floats
    attended: Flags
    attended_at: Codes
    started_at: Codes
    second_step: Flags
    second_step_at: Codes
    third_step: Flags
    third_step_at: Codes
    qualified: Flags
    qualified_at: Codes
    accepted: Flags
    accepted_at: Codes
    converted: Flags
    converted_at: Codes


def make_leads(people: People, seed: int) -> Leads:
    """Draw the fate of every lead."""
    generator = stream(seed, Part.LEADS)
    size = people.leads

    campaign = np.where(
        happens(generator, rates.LEAD_WITHOUT_CAMPAIGN, size), NULL, pick(generator, rates.LEAD_CAMPAIGNS, size)
    )
    unpaid = np.where(
        happens(generator, rates.LEAD_ORGANIC_SEARCH, size), Channel.ORGANIC_SEARCH.code, Channel.DIRECT.code
    )
    channels = np.array([rates.CAMPAIGN_CHANNELS.get(word, Channel.DIRECT).code for word in Campaign])
    slowness = np.where(campaign == rates.SLOW_CAMPAIGN.code, rates.SLOW_FACTOR, 1.0)

    started = arrivals(generator, size)
    started_at = instants(started)
    attended, attended_at = _webinars(generator, started_at)

    second_step = happens(generator, rates.FORM_STEP_1_TO_2, size)
    third_step = second_step & happens(generator, rates.FORM_STEP_2_TO_3, size)
    second_step_at = started_at + _seconds(generator, 20, 180, size)
    third_step_at = second_step_at + _seconds(generator, 20, 240, size)

    # Only leads with Step 3 are drawn again, and so a little more often: the rate is per lead.
    rate = np.where(attended, rates.LEAD_TO_MQL_WEBINAR, rates.LEAD_TO_MQL)
    rate = rate / (rates.FORM_STEP_1_TO_2 * rates.FORM_STEP_2_TO_3)
    qualified = third_step & happens(generator, rate, size)
    accepted = qualified & happens(generator, rates.MQL_TO_SQL, size)
    converted = accepted & happens(generator, rates.SQL_TO_OPPORTUNITY, size)

    qualified_even = started + slowness * durations(generator, rates.LEAD_TO_MQL_DAYS, size)
    scored_at = np.maximum(instants(qualified_even), third_step_at)
    qualified_at = -(-scored_at // _SCORING_EVERY) * _SCORING_EVERY
    accepted_even = qualified_even + slowness * durations(generator, rates.MQL_TO_SQL_DAYS, size)
    accepted_at = np.maximum(instants(accepted_even), qualified_at + MINUTE)
    converted_even = accepted_even + slowness * durations(generator, rates.SQL_TO_OPPORTUNITY_DAYS, size)
    converted_at = np.maximum(instants(converted_even), accepted_at + MINUTE)

    return Leads(
        campaign=campaign,
        channel=np.where(campaign == NULL, unpaid, channels[campaign]),
        slowness=slowness,
        attended=attended,
        attended_at=attended_at,
        started_at=started_at,
        second_step=second_step,
        second_step_at=second_step_at,
        third_step=third_step,
        third_step_at=third_step_at,
        qualified=qualified,
        qualified_at=qualified_at,
        accepted=accepted,
        accepted_at=accepted_at,
        converted=converted,
        converted_at=converted_at,
    )


def lead_rows(leads: Leads, people: People) -> list[Rows]:
    """Write the events of leads."""
    size = people.leads
    person = np.arange(size)
    session = sessions(Visit.FORM, size)

    def some(event: EventName, who: Flags, times: Codes, *, on_site: bool, about_product: bool) -> Rows:
        chosen = person[who]
        group = people.group[chosen]
        return rows(
            event,
            times[who],
            account=people.account[chosen],
            buying_group=group,
            person=chosen,
            session=session[who] if on_site else NULL,
            campaign=leads.campaign[who],
            channel=leads.channel[who],
            product=people.group_product[group] if about_product else NULL,
        )

    attendees = person[leads.attended]
    webinars = rows(
        EventName.WEBINAR,
        leads.attended_at[leads.attended],
        account=people.account[attendees],
        buying_group=people.group[attendees],
        person=attendees,
        content_type=ContentType.WEBINAR.code,
        campaign=Campaign.WEBINAR_SERIES.code,
        channel=Channel.WEBINAR.code,
    )
    everyone = np.ones(size, dtype=np.bool_)
    return [
        webinars,
        some(EventName.FORM_STEP_1, everyone, leads.started_at, on_site=True, about_product=False),
        some(EventName.FORM_STEP_2, leads.second_step, leads.second_step_at, on_site=True, about_product=False),
        some(EventName.FORM_STEP_3, leads.third_step, leads.third_step_at, on_site=True, about_product=False),
        some(EventName.MQL, leads.qualified, leads.qualified_at, on_site=False, about_product=True),
        some(EventName.SQL, leads.accepted, leads.accepted_at, on_site=False, about_product=True),
    ]


def _webinars(generator: np.random.Generator, started_at: Codes) -> tuple[Flags, Codes]:
    """Draw who attended a webinar, and which: the last one an hour or more before the form, or the one before that."""
    held_at = every_weeks(1, weekday=2, hour=15)
    size = len(started_at)
    latest = np.searchsorted(held_at, started_at - HOUR, side="right") - 1 - happens(generator, 0.3, size)
    attended = happens(generator, rates.WEBINAR_ATTENDANCE, size) & (latest >= 0)
    return attended, held_at[np.maximum(latest, 0)]


def _seconds(generator: np.random.Generator, shortest: int, longest: int, size: int) -> Codes:
    return np.floor(shortest + (longest - shortest) * generator.random(size)).astype(np.int64)
