"""The demo data as frames and as a data view."""

from __future__ import annotations

import pandas as pd

from ipyjourney.demo.accounts import make_accounts
from ipyjourney.demo.after_sale import make_subscriptions, order_rows, use_rows
from ipyjourney.demo.clock import END
from ipyjourney.demo.content import content_rows
from ipyjourney.demo.leads import lead_rows, make_leads
from ipyjourney.demo.opportunities import make_opportunities, opportunity_rows
from ipyjourney.demo.outreach import email_rows, in_person_rows
from ipyjourney.demo.people import make_people
from ipyjourney.demo.rows import account_ids, texts, to_frame
from ipyjourney.demo.vocabulary import CompanySize, Country, Industry
from ipyjourney.view import DataView

__all__ = ["b2b", "b2b_accounts", "b2b_events"]


def b2b(accounts: int = 2_000, seed: int = 7) -> DataView:
    """Make a data view of made-up B2B data, the same for the same seed.

    Eighteen months of leads, opportunities and customers of a seller of software, known up to the end of 2025.

    Parameters
    ----------
    accounts : int, default 2_000
        How many accounts; there are about 140 events per account.
    seed : int, default 7
        Another seed, other data, with the same rates planted in them.

    Returns
    -------
    DataView
        Of the events of `b2b_events`, with the features of `b2b_accounts` as dimensions.

    See Also
    --------
    ipyjourney.demo.rates : Every rate and duration that is planted in the data.

    References
    ----------
    .. [1] docs/demo-data.md.

    Examples
    --------
    >>> import ipyjourney as ij
    >>> view = ij.demo.b2b(accounts=50)
    >>> journey = ij.JourneySpec.path("Lead Form: Step 1", "MQL Qualified", "Closed-Won", container="account")
    >>> view.run(journey).nodes["primary"].is_monotonic_decreasing
    True
    """
    return DataView(
        b2b_events(accounts, seed),
        timestamp="timestamp",
        containers={
            "global_account": "global_account_id",
            "account": "account_id",
            "opportunity": "opportunity_id",
            "buying_group": "buying_group_id",
            "person": "person_id",
            "session": "session_id",
        },
        event="event",
        dimensions={
            "Event": "event",
            "Content Type": "content_type",
            "Campaign": "campaign",
            "Channel": "channel",
            "Product": "product",
            "Role": "role",
            "Account Name": "Account Name",
            "Industry": "Industry",
            "Company Size": "Company Size",
            "Country": "Country",
        },
        metrics={"Revenue": "revenue"},
        lookups={"account": b2b_accounts(accounts, seed)},
        as_of=END,
    )


def b2b_events(accounts: int = 2_000, seed: int = 7) -> pd.DataFrame:
    """Make up the events of B2B accounts, the same for the same seed.

    Parameters
    ----------
    accounts : int, default 2_000
        How many accounts; there are about 140 events per account.
    seed : int, default 7
        Another seed, other data, with the same rates planted in them.

    Returns
    -------
    DataFrame
        One row per event, ordered by time; events of one moment are in the order in which they happened. Columns:
        ``timestamp`` (UTC), ``event``, the keys ``account_id``, ``global_account_id``, ``opportunity_id``,
        ``buying_group_id``, ``person_id`` and ``session_id``, then ``role``, ``content_type``, ``campaign``,
        ``channel``, ``product`` and ``revenue`` (of Closed-Won and of orders); null where it doesn't apply.

    References
    ----------
    .. [1] docs/demo-data.md.

    Examples
    --------
    >>> from ipyjourney.demo import b2b_events
    >>> events = b2b_events(accounts=50)
    >>> events["timestamp"].min().year, events["timestamp"].max().year
    (2024, 2025)
    >>> events.equals(b2b_events(accounts=50))
    True
    """
    made = make_accounts(accounts, seed)
    people = make_people(made, seed)
    leads = make_leads(people, seed)
    opportunities = make_opportunities(made, people, leads, seed)
    subscriptions = make_subscriptions(made, people, opportunities, seed)
    # Where two rows of a chain share a timestamp, the order of the parts is the order of the rows.
    parts = [
        *content_rows(made, people, leads, opportunities, seed),
        *lead_rows(leads, people),
        *email_rows(people, leads, seed),
        *in_person_rows(people, seed),
        *opportunity_rows(opportunities, people, seed),
        *use_rows(subscriptions, people, seed),
        *order_rows(subscriptions, seed),
    ]
    return to_frame(parts, made, people)


def b2b_accounts(accounts: int = 2_000, seed: int = 7) -> pd.DataFrame:
    """Make up the features of the accounts of `b2b_events`: a lookup table.

    Parameters
    ----------
    accounts : int, default 2_000
        How many accounts.
    seed : int, default 7
        The seed of the events.

    Returns
    -------
    DataFrame
        One row per account: ``account_id``, ``Account Name``, ``Industry``, ``Company Size`` and ``Country``.

    Examples
    --------
    >>> from ipyjourney.demo import b2b_accounts
    >>> b2b_accounts(accounts=3)["Account Name"].tolist()
    ['Amberbury Holdings', 'Sablewell Partners', 'Lunarview Tooling']
    """
    made = make_accounts(accounts, seed)
    return pd.DataFrame(
        {
            "account_id": account_ids(accounts),
            "Account Name": made.name,
            "Industry": texts(list(Industry), made.industry),
            "Company Size": texts(list(CompanySize), made.size),
            "Country": texts(list(Country), made.country),
        }
    )
