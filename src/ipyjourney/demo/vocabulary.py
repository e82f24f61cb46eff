"""The words of the demo data: its events, content types, campaigns, channels, products, roles and account features."""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "Campaign",
    "Channel",
    "CompanySize",
    "ContentType",
    "Country",
    "EventName",
    "Industry",
    "Product",
    "Role",
    "Vocabulary",
]


class Vocabulary(StrEnum):
    """Words that stand in arrays as their place in the list."""

    @property
    def code(self) -> int:
        """Place of the word in its vocabulary, from 0."""
        return list(type(self)).index(self)


class EventName(Vocabulary):
    """What happened: the items of the event column."""

    FORM_STEP_1 = "Lead Form: Step 1"
    FORM_STEP_2 = "Lead Form: Step 2"
    FORM_STEP_3 = "Lead Form: Step 3"
    MQL = "MQL Qualified"
    SQL = "SQL Accepted"
    OPPORTUNITY = "Opp. Created"
    DISCOVERY = "Stage: Discovery"
    PROPOSAL = "Stage: Proposal"
    NEGOTIATION = "Stage: Negotiation"
    WON = "Closed-Won"
    LOST = "Closed-Lost"
    CONTENT = "Content Viewed"
    WEBINAR = "Webinar Attended"
    IN_PERSON = "In-Person Event"
    EMAIL_SENT = "Email Sent"
    EMAIL_OPENED = "Email Opened"
    EMAIL_CLICKED = "Email Clicked"
    SALES_CALL = "Sales Call"
    PRODUCT_USED = "Product Used"
    SUPPORT_CALL = "Support Call"
    PROMOTER = "Survey: Promoter"
    PASSIVE = "Survey: Passive"
    DETRACTOR = "Survey: Detractor"
    UPSELL = "Upsell Order"
    CROSS_SELL = "Cross-Sell Order"
    RENEWAL = "Renewal Order"
    ENDED = "Subscription Ended"


class ContentType(Vocabulary):
    """What was read, watched or attended."""

    BLOG_POST = "Blog Post"
    WHITEPAPER = "Whitepaper"
    CASE_STUDY = "Case Study"
    PRODUCT_TOUR = "Product Tour"
    PRICING_PAGE = "Pricing Page"
    WEBINAR = "Webinar"
    IN_PERSON = "In-Person Event"


class Campaign(Vocabulary):
    """The campaign that brought the lead, or that sent the e-mail or the invitation."""

    SEARCH_ADS = "Search Ads"
    SOCIAL_ADS = "Social Ads"
    RETARGETING = "Retargeting"
    CONTENT_SYNDICATION = "Content Syndication"
    PARTNER_REFERRAL = "Partner Referral"
    WELCOME_SERIES = "Welcome Series"
    PRODUCT_NEWS = "Product News"
    WEBINAR_SERIES = "Webinar Series"
    FIELD_EVENTS = "Field Events"


class Channel(Vocabulary):
    """The way by which the event came about."""

    PAID_SEARCH = "Paid Search"
    PAID_SOCIAL = "Paid Social"
    DISPLAY = "Display"
    PUBLISHER = "Publisher"
    PARTNER = "Partner"
    ORGANIC_SEARCH = "Organic Search"
    DIRECT = "Direct"
    EMAIL = "Email"
    WEBINAR = "Webinar"
    IN_PERSON = "In Person"
    PHONE = "Phone"
    OUTBOUND = "Outbound Sales"


class Product(Vocabulary):
    """What is sold; the one after a product in this list is its cross-sell, the last is followed by the first."""

    PLATFORM = "Core Platform"
    ANALYTICS = "Analytics"
    INTEGRATION = "Integration Hub"
    SECURITY = "Security Suite"


class Role(Vocabulary):
    """The part that a person plays in a purchase."""

    DECISION_MAKER = "Decision Maker"
    INFLUENCER = "Influencer"
    PRACTITIONER = "Practitioner"
    CHAMPION = "Champion"
    PROCUREMENT = "Procurement"


class CompanySize(Vocabulary):
    """How large an account is."""

    SMALL = "Small"
    MID_MARKET = "Mid-Market"
    ENTERPRISE = "Enterprise"


class Industry(Vocabulary):
    """What an account does."""

    MANUFACTURING = "Manufacturing"
    SOFTWARE = "Software"
    FINANCE = "Financial Services"
    HEALTHCARE = "Healthcare"
    RETAIL = "Retail"
    LOGISTICS = "Logistics"
    ENERGY = "Energy"
    EDUCATION = "Education"


class Country(Vocabulary):
    """Where an account has its seat."""

    UNITED_STATES = "United States"
    UNITED_KINGDOM = "United Kingdom"
    GERMANY = "Germany"
    FRANCE = "France"
    CANADA = "Canada"
    BRAZIL = "Brazil"
    SPAIN = "Spain"
    SWEDEN = "Sweden"
    JAPAN = "Japan"
    AUSTRALIA = "Australia"
