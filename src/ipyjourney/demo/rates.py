"""Every rate, duration and share that is planted in the demo data, each with its unit and meaning.

A rate is the chance of one unit, drawn independently of everything that its comment doesn't name. A duration is
log-normal: its median in days of elapsed time, its sigma on the log scale. A chain is cut where the data end, so that
a rate shows in full only among units that are old enough: see `mature_after`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ipyjourney.demo.vocabulary import (
    Campaign,
    Channel,
    CompanySize,
    ContentType,
    Country,
    EventName,
    Industry,
    Product,
    Role,
)

_NORMAL_QUANTILE_99 = 2.3263478740408408


@dataclass(frozen=True)
class Duration:
    """A log-normal duration.

    Attributes
    ----------
    median : float
        In days.
    sigma : float
        Standard deviation of its natural logarithm.
    """

    median: float
    sigma: float


def mature_after(duration: Duration, factor: float = 1.0) -> float:
    """Give the age, in days, at which 99% of those who will get there have done so.

    Parameters
    ----------
    duration : Duration
        How long the step takes.
    factor : float, default 1
        How many times as long it takes.

    Examples
    --------
    >>> round(mature_after(OPPORTUNITY_TO_WON_DAYS))
    269
    """
    return factor * duration.median * math.exp(duration.sigma * _NORMAL_QUANTILE_99)


# Leads. A lead is a person who starts the lead form; a person starts it once at most.

FORM_STEP_1_TO_2 = 0.80  # per lead
FORM_STEP_2_TO_3 = 0.75  # per lead with Step 2; only a lead with Step 3 can become an MQL

WEBINAR_ATTENDANCE = 0.18  # per lead: attended one webinar in the 15 days before the form, whatever else
LEAD_TO_MQL = 0.22  # per lead that attended no webinar
LEAD_TO_MQL_WEBINAR = 0.44  # per lead that did: twice as well, and at this step alone (all leads: 0.26)
LEAD_TO_MQL_DAYS = Duration(6, 0.8)  # from Step 1 to MQL Qualified

MQL_TO_SQL = 0.36  # per lead that became an MQL
MQL_TO_SQL_DAYS = Duration(4, 0.7)

SQL_TO_OPPORTUNITY = 0.44  # per lead that sales accepted; the opportunity has the lead as its main contact
SQL_TO_OPPORTUNITY_DAYS = Duration(10, 0.6)

SLOW_CAMPAIGN = Campaign.CONTENT_SYNDICATION
SLOW_FACTOR = 2.0  # its leads take twice as long at every step from the form to the close; no rate differs

LEAD_CAMPAIGNS: Mapping[Campaign, float] = {  # shares of the leads that a campaign brought
    Campaign.SEARCH_ADS: 0.30,
    Campaign.SOCIAL_ADS: 0.18,
    Campaign.RETARGETING: 0.14,
    Campaign.CONTENT_SYNDICATION: 0.24,
    Campaign.PARTNER_REFERRAL: 0.14,
}
LEAD_WITHOUT_CAMPAIGN = 0.20  # per lead: came by organic search or directly
LEAD_ORGANIC_SEARCH = 0.6  # per lead without campaign; the others came directly
CAMPAIGN_CHANNELS: Mapping[Campaign, Channel] = {
    Campaign.SEARCH_ADS: Channel.PAID_SEARCH,
    Campaign.SOCIAL_ADS: Channel.PAID_SOCIAL,
    Campaign.RETARGETING: Channel.DISPLAY,
    Campaign.CONTENT_SYNDICATION: Channel.PUBLISHER,
    Campaign.PARTNER_REFERRAL: Channel.PARTNER,
}

# Opportunities, from leads and from outbound sales alike.

DISCOVERY_TO_PROPOSAL = 0.64  # per opportunity: gets as far as a proposal
PROPOSAL_TO_NEGOTIATION = 0.55  # per opportunity that got so far
NEGOTIATION_TO_WON = 0.625  # per opportunity that got so far
OPPORTUNITY_TO_WON = DISCOVERY_TO_PROPOSAL * PROPOSAL_TO_NEGOTIATION * NEGOTIATION_TO_WON  # per opportunity: 0.22

OPPORTUNITY_TO_WON_DAYS = Duration(84, 0.5)
OPPORTUNITY_TO_LOST_DAYS = Duration(60, 0.7)

DISCOVERY_AT_ONCE = 0.6  # per opportunity: Stage: Discovery has the very timestamp of Opp. Created
PROPOSAL_SKIPPED = 0.08  # per opportunity that got to negotiation: it has no Stage: Proposal
BACK_TO_PROPOSAL = 0.15  # per opportunity that got to negotiation through a proposal: both come a second time

OUTBOUND_OPPORTUNITIES: Mapping[CompanySize, float] = {  # opportunities without a lead, mean per account
    CompanySize.SMALL: 0.35,
    CompanySize.MID_MARKET: 0.9,
    CompanySize.ENTERPRISE: 2.2,
}
DEAL_VALUE: Mapping[CompanySize, float] = {  # median revenue of Closed-Won
    CompanySize.SMALL: 12_000,
    CompanySize.MID_MARKET: 36_000,
    CompanySize.ENTERPRISE: 110_000,
}
DEAL_VALUE_SIGMA = 0.45  # on the log scale

# Content.

LAST_CONTENT_BEFORE_MQL: Mapping[ContentType, float] = {  # per MQL: what the person saw last before it
    ContentType.PRICING_PAGE: 0.45,
    ContentType.CASE_STUDY: 0.22,
    ContentType.PRODUCT_TOUR: 0.15,
    ContentType.WHITEPAPER: 0.10,
    ContentType.BLOG_POST: 0.08,
}
CONTENT_BEFORE_FORM: Mapping[ContentType, float] = {  # per view of a lead before the form
    ContentType.BLOG_POST: 0.44,
    ContentType.WHITEPAPER: 0.26,
    ContentType.PRODUCT_TOUR: 0.14,
    ContentType.CASE_STUDY: 0.10,
    ContentType.PRICING_PAGE: 0.06,
}
CONTENT_OF_CONTACTS: Mapping[ContentType, float] = {  # per view by a contact while an opportunity is open
    ContentType.CASE_STUDY: 0.40,
    ContentType.PRICING_PAGE: 0.30,
    ContentType.PRODUCT_TOUR: 0.20,
    ContentType.WHITEPAPER: 0.10,
}
VIEWS_BEFORE_FORM = (0.55, 0.30, 0.12, 0.03)  # per lead: chances of 0, 1, 2 and 3 views
VIEW_IN_FORM_SESSION = 0.5  # per such view: in the session of the form, right before it
VIEW_AFTER_FORM = 0.20  # per lead that finished the form and became no MQL
ANONYMOUS_SESSIONS = 2.0  # per account, though they belong to none

# E-mails, in-person events and calls.

EMAILS_PER_LEAD = (0.65, 0.25, 0.10)  # per lead: chances of 0, 1 and 2 e-mails
EMAIL_OPENED = 0.24  # per e-mail sent
EMAIL_CLICKED = 0.18  # per e-mail opened
IN_PERSON_ATTENDANCE = 0.05  # per contact and event
CALLS_PER_OPPORTUNITY = (0.1, 0.2, 0.25, 0.25, 0.2)  # chances of 0 to 4 calls
VIEWS_PER_OPPORTUNITY = (0.3, 0.3, 0.25, 0.15)  # chances of 0 to 3 views by contacts

# After the sale. A subscription begins with a Closed-Won, or before the data for a customer of old.

SURVEY_ANSWERED = 0.70  # per subscription
SURVEY_DAYS = Duration(45, 0.3)  # from the sale to the survey
SURVEY_ANSWERS: Mapping[EventName, float] = {  # per answer
    EventName.PROMOTER: 0.45,
    EventName.PASSIVE: 0.35,
    EventName.DETRACTOR: 0.20,
}
UPSELL = 0.16  # per subscription whose survey was not answered by a promoter
UPSELL_PROMOTER = 0.48  # per subscription whose survey was: three times as often
UPSELL_DAYS = Duration(60, 0.5)  # from the survey, or when it was due, to the order
CROSS_SELL = 0.18  # per subscription: the next product in the list
CROSS_SELL_DAYS = Duration(110, 0.5)  # from the sale to the order
RENEWAL = 0.85  # per subscription and year; otherwise it ends
RENEWAL_AHEAD_DAYS = 14.0  # a renewal is ordered at any time of this many days before the year is over
CUSTOMERS_OF_OLD = 0.12  # per account: bought in the year before the data
PRODUCT_USE_EVERY_DAYS = 12.0  # mean days between two events of a subscription
SUPPORT_CALL_EVERY_DAYS = 70.0
UPSELL_SHARE = 0.3  # revenue of an upsell, as a share of the deal's
CROSS_SELL_SHARE = 0.5

# Accounts and people.

COMPANY_SIZES: Mapping[CompanySize, float] = {
    CompanySize.SMALL: 0.45,
    CompanySize.MID_MARKET: 0.35,
    CompanySize.ENTERPRISE: 0.20,
}
LEADS_PER_ACCOUNT: Mapping[CompanySize, float] = {  # mean
    CompanySize.SMALL: 9,
    CompanySize.MID_MARKET: 26,
    CompanySize.ENTERPRISE: 64,
}
LEADS_PER_ACCOUNT_SIGMA = 0.8  # spread between accounts of one size, on the log scale
INDUSTRIES: Mapping[Industry, float] = {
    Industry.MANUFACTURING: 0.22,
    Industry.SOFTWARE: 0.20,
    Industry.FINANCE: 0.15,
    Industry.HEALTHCARE: 0.12,
    Industry.RETAIL: 0.11,
    Industry.LOGISTICS: 0.08,
    Industry.ENERGY: 0.06,
    Industry.EDUCATION: 0.06,
}
COUNTRIES: Mapping[Country, float] = {
    Country.UNITED_STATES: 0.34,
    Country.UNITED_KINGDOM: 0.12,
    Country.GERMANY: 0.12,
    Country.FRANCE: 0.08,
    Country.CANADA: 0.08,
    Country.BRAZIL: 0.07,
    Country.SPAIN: 0.06,
    Country.SWEDEN: 0.05,
    Country.JAPAN: 0.04,
    Country.AUSTRALIA: 0.04,
}
IN_GLOBAL_ACCOUNT = 0.30  # per account
ACCOUNTS_PER_GLOBAL_ACCOUNT = 4  # mean
CONTACTS_PER_ACCOUNT = (0.0, 0.3, 0.4, 0.2, 0.1)  # chances of 0 to 4: people whom sales knows without a lead form
BUYING_GROUPS_PER_ACCOUNT = (0.0, 0.45, 0.35, 0.20)  # chances of 0 to 3, each for a product of its own
SECOND_BUYING_GROUP = 0.15  # per person of an account with several
ROLES: Mapping[Role, float] = {
    Role.DECISION_MAKER: 0.15,
    Role.INFLUENCER: 0.25,
    Role.PRACTITIONER: 0.40,
    Role.CHAMPION: 0.12,
    Role.PROCUREMENT: 0.08,
}
FIRST_PRODUCTS: Mapping[Product, float] = {  # product of an account's first buying group
    Product.PLATFORM: 0.5,
    Product.ANALYTICS: 0.2,
    Product.INTEGRATION: 0.2,
    Product.SECURITY: 0.1,
}
