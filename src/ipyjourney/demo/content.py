"""Content views: before the lead form, before an MQL, while an opportunity is open, and by nobody known."""

from __future__ import annotations

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.accounts import Accounts
from ipyjourney.demo.clock import HOUR, MINUTE, arrivals, even_days, instants
from ipyjourney.demo.draws import NULL, Codes, Floats, Part, counts, durations, happens, pick, pick_count, stream
from ipyjourney.demo.leads import Leads
from ipyjourney.demo.opportunities import Opportunities
from ipyjourney.demo.people import People, any_contact, either_group
from ipyjourney.demo.rows import Rows, Visit, rows, sessions
from ipyjourney.demo.vocabulary import Channel, EventName

__all__ = ["content_rows"]

_BEFORE_FORM_DAYS = rates.Duration(6, 0.8)
_AFTER_FORM_DAYS = rates.Duration(6, 0.8)
_BEFORE_MQL_DAYS = rates.Duration(0.15, 0.8)


def content_rows(
    accounts: Accounts, people: People, leads: Leads, opportunities: Opportunities, seed: int
) -> list[Rows]:
    """Write all views of content."""
    generator = stream(seed, Part.CONTENT)
    return [
        _before_form(generator, people, leads),
        _before_mql(generator, people, leads),
        _after_form(generator, people, leads),
        _while_open(generator, people, opportunities),
        _anonymous(accounts, seed),
    ]


def _views(
    generator: np.random.Generator,
    people: People,
    person: Codes,
    times: Codes,
    *,
    session: Codes,
    content_type: Codes,
    channel: Codes | int,
    campaign: Codes | int = NULL,
) -> Rows:
    return rows(
        EventName.CONTENT,
        times,
        account=people.account[person],
        buying_group=either_group(generator, people, person),
        person=person,
        session=session,
        content_type=content_type,
        channel=channel,
        campaign=campaign,
    )


def _before_form(generator: np.random.Generator, people: People, leads: Leads) -> Rows:
    """Write the views that led to the form: right before it in its session, or in a session of days before."""
    lead = np.repeat(np.arange(people.leads), pick_count(generator, rates.VIEWS_BEFORE_FORM, people.leads))
    size = len(lead)
    content_type = pick(generator, rates.CONTENT_BEFORE_FORM, size)
    same_session = happens(generator, rates.VIEW_IN_FORM_SESSION, size)
    earlier_at = instants(even_days(leads.started_at[lead]) - durations(generator, _BEFORE_FORM_DAYS, size))
    before_it = np.minimum(earlier_at, leads.started_at[lead] - HOUR)
    right_before_it = leads.started_at[lead] - np.floor(30 + 9 * MINUTE * generator.random(size)).astype(np.int64)
    return _views(
        generator,
        people,
        lead,
        np.where(same_session, right_before_it, before_it),
        session=np.where(same_session, sessions(Visit.FORM, people.leads)[lead], sessions(Visit.BEFORE_FORM, size)),
        content_type=content_type,
        campaign=leads.campaign[lead],
        channel=leads.channel[lead],
    )


def _before_mql(generator: np.random.Generator, people: People, leads: Leads) -> Rows:
    """Write the view that made a lead an MQL: some hours before, or half way from the form if that is shorter."""
    lead = np.flatnonzero(leads.qualified)
    size = len(lead)
    since_form = leads.qualified_at[lead] - leads.third_step_at[lead]
    ahead = np.rint(24 * HOUR * durations(generator, _BEFORE_MQL_DAYS, size)).astype(np.int64)
    return _views(
        generator,
        people,
        lead,
        leads.qualified_at[lead] - np.minimum(ahead, since_form // 2),
        session=sessions(Visit.BEFORE_MQL, size),
        content_type=pick(generator, rates.LAST_CONTENT_BEFORE_MQL, size),
        channel=Channel.DIRECT.code,
    )


def _after_form(generator: np.random.Generator, people: People, leads: Leads) -> Rows:
    """Write views that led nowhere, of leads that finished the form."""
    no_mql = leads.third_step & ~leads.qualified
    lead = np.flatnonzero(no_mql & happens(generator, rates.VIEW_AFTER_FORM, people.leads))
    size = len(lead)
    times = instants(even_days(leads.third_step_at[lead]) + durations(generator, _AFTER_FORM_DAYS, size))
    return _views(
        generator,
        people,
        lead,
        times,
        session=sessions(Visit.AFTER_FORM, size),
        content_type=pick(generator, rates.CONTENT_BEFORE_FORM, size),
        channel=Channel.DIRECT.code,
    )


def _while_open(generator: np.random.Generator, people: People, opportunities: Opportunities) -> Rows:
    """Write views by contacts of the account, between the creation and the close of an opportunity."""
    number = pick_count(generator, rates.VIEWS_PER_OPPORTUNITY, len(opportunities))
    opportunity = np.repeat(np.arange(len(opportunities)), number)
    size = len(opportunity)
    elapsed = opportunities.days[opportunity] * generator.random(size)
    return _views(
        generator,
        people,
        any_contact(generator, people, opportunities.account[opportunity]),
        instants(opportunities.created[opportunity] + elapsed),
        session=sessions(Visit.OPEN_OPPORTUNITY, size),
        content_type=pick(generator, rates.CONTENT_OF_CONTACTS, size),
        channel=Channel.DIRECT.code,
    )


def _anonymous(accounts: Accounts, seed: int) -> Rows:
    """Write sessions of visitors who never said who they are: no account, no person."""
    generator = stream(seed, Part.ANONYMOUS)
    mean: Floats = np.full(len(accounts), rates.ANONYMOUS_SESSIONS)
    size = int(counts(generator, mean).sum())
    started_at = instants(arrivals(generator, size))
    views = 1 + pick_count(generator, rates.VIEWS_BEFORE_FORM, size)
    visit = np.repeat(np.arange(size), views)
    place = np.arange(len(visit)) - np.repeat(np.cumsum(views) - views, views)
    minutes = 1 + np.floor(4 * generator.random(len(visit))).astype(np.int64)
    return rows(
        EventName.CONTENT,
        started_at[visit] + place * minutes * MINUTE,
        session=sessions(Visit.ANONYMOUS, size)[visit],
        content_type=pick(generator, rates.CONTENT_BEFORE_FORM, len(visit)),
        channel=np.where(happens(generator, 0.6, size), Channel.ORGANIC_SEARCH.code, Channel.DIRECT.code)[visit],
    )
