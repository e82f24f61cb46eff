"""What goes out to people: e-mails to leads, invitations to in-person events to contacts."""

from __future__ import annotations

import numpy as np

from ipyjourney.demo import rates
from ipyjourney.demo.clock import DAY, MINUTE, even_days, every_weeks, instants
from ipyjourney.demo.draws import Codes, Part, durations, happens, pick_count, stream
from ipyjourney.demo.leads import Leads
from ipyjourney.demo.people import People, either_group
from ipyjourney.demo.rows import Rows, rows
from ipyjourney.demo.vocabulary import Campaign, Channel, ContentType, EventName

__all__ = ["email_rows", "in_person_rows"]

_TO_OPENED_DAYS = rates.Duration(0.3, 1.0)


def email_rows(people: People, leads: Leads, seed: int) -> list[Rows]:
    """Write e-mails to leads: a first one right after the form, further ones at the next dates of a newsletter.

    A newsletter goes out to all at one moment, so that rows of several people of an account share a timestamp.
    """
    generator = stream(seed, Part.EMAILS)
    dates = every_weeks(2, weekday=1, hour=9)
    number = pick_count(generator, rates.EMAILS_PER_LEAD, people.leads)
    person = np.repeat(np.arange(people.leads), number)
    place = np.arange(len(person)) - np.repeat(np.cumsum(number) - number, number)
    started_at = leads.started_at[person]
    news = np.searchsorted(dates, started_at, side="right") + place - 1
    welcome = place == 0
    # A newsletter after the last one would be sent after the end of the data: it is cut off there.
    news_at = np.append(dates, dates[-1] + 365 * DAY)[np.minimum(news, len(dates))]
    sent_at = np.where(welcome, started_at + 20 * MINUTE, news_at)
    opened = happens(generator, rates.EMAIL_OPENED, len(person))
    clicked = opened & happens(generator, rates.EMAIL_CLICKED, len(person))
    opened_at = np.maximum(
        instants(even_days(sent_at) + durations(generator, _TO_OPENED_DAYS, len(person))), sent_at + MINUTE
    )
    clicked_at = opened_at + 10 + np.floor(2 * MINUTE * generator.random(len(person))).astype(np.int64)
    group = either_group(generator, people, person)
    campaign = np.where(welcome, Campaign.WELCOME_SERIES.code, Campaign.PRODUCT_NEWS.code)

    def some(event: EventName, chosen: Codes, times: Codes) -> Rows:
        return rows(
            event,
            times[chosen],
            account=people.account[person[chosen]],
            buying_group=group[chosen],
            person=person[chosen],
            campaign=campaign[chosen],
            channel=Channel.EMAIL.code,
        )

    return [
        some(EventName.EMAIL_SENT, np.arange(len(person)), sent_at),
        some(EventName.EMAIL_OPENED, np.flatnonzero(opened), opened_at),
        some(EventName.EMAIL_CLICKED, np.flatnonzero(clicked), clicked_at),
    ]


def in_person_rows(people: People, seed: int) -> list[Rows]:
    """Write who came to an in-person event: one every twelve weeks, everyone listed at its beginning."""
    generator = stream(seed, Part.IN_PERSON)
    held_at = every_weeks(12, weekday=3, hour=9)
    contacts = np.arange(people.leads, len(people.account))
    came = happens(generator, rates.IN_PERSON_ATTENDANCE, len(held_at) * len(contacts))
    place, which = np.divmod(np.flatnonzero(came), len(held_at))
    person = contacts[place]
    return [
        rows(
            EventName.IN_PERSON,
            held_at[which],
            account=people.account[person],
            buying_group=either_group(generator, people, person),
            person=person,
            content_type=ContentType.IN_PERSON.code,
            campaign=Campaign.FIELD_EVENTS.code,
            channel=Channel.IN_PERSON.code,
        )
    ]
