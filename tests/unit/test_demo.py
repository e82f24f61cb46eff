"""Every planted rate and duration is found again in the events, with pandas alone.

A rate is looked for among units that are old enough for 99% of those who will get there to have done so. A share is
right if it lies within four standard errors, plus that missing percent; a median likewise, on the log scale, plus two
percent for the bending of time into working hours.
"""

from __future__ import annotations

import hashlib
import itertools
import math
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from ipyjourney import JourneySpec
from ipyjourney.demo import b2b, b2b_accounts, b2b_events, rates
from ipyjourney.demo.clock import END, START
from ipyjourney.demo.vocabulary import EventName

GUIDE = Path(__file__).parents[2] / "docs" / "demo-data.md"
DAY = pd.Timedelta(days=1)
FORM_STEPS = ["Lead Form: Step 1", "Lead Form: Step 2", "Lead Form: Step 3"]
STAGES = ["Stage: Discovery", "Stage: Proposal", "Stage: Negotiation"]
ORDERS = ["Upsell Order", "Cross-Sell Order", "Renewal Order"]


@pytest.fixture(scope="module")
def events():
    return b2b_events(accounts=2_000, seed=7)


@pytest.fixture(scope="module")
def leads(events):
    """Give the first time of each event of each lead, and what brought the lead."""
    started = events[events["event"] == "Lead Form: Step 1"].set_index("person_id")
    times = first_times(events[events["person_id"].isin(started.index)], "person_id")
    return times.assign(slow=started["campaign"] == rates.SLOW_CAMPAIGN, campaign=started["campaign"])


@pytest.fixture(scope="module")
def opportunities(events):
    """Give the first time of each event of each opportunity, and what brought it."""
    created = events[events["event"] == "Opp. Created"].set_index("opportunity_id")
    times = first_times(events[events["opportunity_id"].notna()], "opportunity_id")
    return times.assign(slow=created["campaign"] == rates.SLOW_CAMPAIGN, account_id=created["account_id"])


def first_times(events, key):
    return events.drop_duplicates([key, "event"]).pivot(index=key, columns="event", values="timestamp")


def mature(times, event, duration, factor=1.0):
    """Keep the units whose ``event`` is old enough."""
    return times[times[event] <= pd.Timestamp(END) - rates.mature_after(duration, factor) * DAY]


def days(times, first, then):
    taken = (times[then] - times[first]) / DAY
    return taken[taken.notna()]


def assert_share(reached, rate):
    error = math.sqrt(rate * (1 - rate) / len(reached))
    assert reached.mean() == pytest.approx(rate, abs=4 * error + 0.01 * rate)


def assert_median(taken, median, sigma):
    error = sigma * math.sqrt(math.pi / 2 / len(taken))
    assert math.log(taken.median()) == pytest.approx(math.log(median), abs=4 * error + 0.02)


def test_the_same_seed_gives_the_same_data_and_another_seed_others():
    assert digest(b2b_events(100, seed=7)) == digest(b2b_events(100, seed=7))
    assert digest(b2b_events(100, seed=7)) != digest(b2b_events(100, seed=8))


def test_the_data_are_the_same_on_every_platform_and_with_every_version_of_pandas():
    # Notebooks show figures of these data: a change here is a change there.
    assert digest(b2b_events(50, seed=7)) == "4d2444572d069bd8"


def digest(frame):
    return hashlib.sha256(frame.to_csv(index=False, lineterminator="\n").encode()).hexdigest()[:16]


def test_nothing_is_printed(capsys):
    b2b_events(20)
    assert capsys.readouterr() == ("", "")


def test_a_few_accounts_are_enough():
    assert set(EventName) - set(b2b_events(accounts=50)["event"]) == set()
    assert len(b2b_events(accounts=1)["account_id"].dropna().unique()) == 1


def test_rows_have_the_columns_that_are_promised_in_the_order_of_time(events):
    keys = "account_id global_account_id opportunity_id buying_group_id person_id session_id"
    assert list(events.columns) == f"timestamp event {keys} role content_type campaign channel product revenue".split()
    assert str(events["timestamp"].dtype) == "datetime64[us, UTC]"
    assert events["timestamp"].is_monotonic_increasing
    assert events["timestamp"].between(START, END, inclusive="left").all()
    assert events.index.equals(pd.RangeIndex(len(events)))
    assert set(events["event"]) == set(EventName)


def test_the_size_is_what_a_notebook_can_bear(events):
    assert 80 <= len(events) / 2_000 <= 150
    assert (events["event"] == "Closed-Won").sum() >= 500


def test_most_events_are_in_working_hours(events):
    hour = events["timestamp"].dt.hour
    working = events["timestamp"].dt.day_name().isin(["Saturday", "Sunday"]).eq(False) & hour.between(7, 18)
    assert 0.8 < working.mean() < 1


def test_columns_are_null_where_they_do_not_apply(events):
    anonymous = events["account_id"].isna()
    assert 0.01 < anonymous.mean() < 0.05
    assert (
        events.loc[anonymous, ["person_id", "opportunity_id", "buying_group_id", "role", "campaign"]]
        .isna()
        .all(axis=None)
    )
    assert events.loc[anonymous, "session_id"].notna().all()
    assert events.loc[~anonymous, ["person_id", "buying_group_id", "role"]].notna().all(axis=None)
    with_content = events["event"].isin(["Content Viewed", "Webinar Attended", "In-Person Event"])
    assert (events["content_type"].notna() == with_content).all()
    paid = events["event"].isin(["Closed-Won", *ORDERS])
    assert (events["revenue"].notna() == paid).all()
    assert (events.loc[paid, "revenue"] > 0).all()
    in_pipeline = events["event"].isin(["Opp. Created", *STAGES, "Closed-Won", "Closed-Lost"])
    assert events.loc[in_pipeline, ["opportunity_id", "account_id", "person_id", "product"]].notna().all(axis=None)
    assert events.loc[events["event"].isin([*FORM_STEPS, "MQL Qualified"]), "opportunity_id"].isna().all()


def test_containers_need_not_nest(events):
    assert (events.groupby("person_id")["buying_group_id"].nunique() > 1).sum() > 500
    assert (events.groupby("account_id")["opportunity_id"].nunique() > 1).sum() > 500
    assert (events.groupby("global_account_id")["account_id"].nunique() > 1).sum() > 50
    assert events.groupby("session_id")["person_id"].nunique().max() == 1
    for key in ("person_id", "opportunity_id", "buying_group_id"):
        assert events.groupby(key)["account_id"].nunique().max() == 1


def test_some_rows_of_an_account_share_a_timestamp(events):
    known = events[events["account_id"].notna()]
    assert 0.01 < known.duplicated(["account_id", "timestamp"], keep=False).mean() < 0.10


def test_the_events_of_a_lead_are_in_order(events, leads):
    chain = [*FORM_STEPS, "MQL Qualified", "SQL Accepted", "Opp. Created", "Closed-Won"]
    for earlier, later in itertools.pairwise(chain):
        reached = leads[leads[later].notna()]
        assert (reached[earlier] <= reached[later]).all()
    row = (
        events.reset_index()
        .drop_duplicates(["person_id", "event"])
        .pivot(index="person_id", columns="event", values="index")
    )
    assert (row.loc[leads.index, chain].diff(axis=1).iloc[:, 1:].fillna(1) > 0).all(axis=None)
    form = events[events["event"] == "Lead Form: Step 1"]
    assert form["person_id"].is_unique


def test_the_events_of_an_opportunity_are_in_order_and_end_with_its_close(events, opportunities):
    assert opportunities["Opp. Created"].notna().all()
    for event in (*STAGES, "Sales Call", "Closed-Won", "Closed-Lost"):
        assert not (opportunities[event] < opportunities["Opp. Created"]).any()
    row = (
        events.reset_index()
        .drop_duplicates(["opportunity_id", "event"])
        .pivot(index="opportunity_id", columns="event", values="index")
    )
    for earlier, later in itertools.pairwise(["Opp. Created", *STAGES]):
        assert not (row[later] < row[earlier]).any()
    closed = opportunities["Closed-Won"].fillna(opportunities["Closed-Lost"])
    assert not (opportunities["Closed-Won"].notna() & opportunities["Closed-Lost"].notna()).any()
    before_close = events[events["event"].isin([*STAGES, "Sales Call"])]
    assert not (before_close["timestamp"] > before_close["opportunity_id"].map(closed)).any()


def test_the_steps_of_the_form_are_taken_at_the_planted_rates(leads):
    assert_share(leads[FORM_STEPS[1]].notna(), rates.FORM_STEP_1_TO_2)
    assert_share(leads.loc[leads[FORM_STEPS[1]].notna(), FORM_STEPS[2]].notna(), rates.FORM_STEP_2_TO_3)


def test_campaigns_bring_leads_in_the_planted_shares(events, leads):
    assert_share(leads["campaign"].isna(), rates.LEAD_WITHOUT_CAMPAIGN)
    for campaign, share in rates.LEAD_CAMPAIGNS.items():
        assert_share(leads["campaign"].dropna() == campaign, share)
    unpaid = events[(events["event"] == "Lead Form: Step 1") & events["campaign"].isna()]
    assert_share(unpaid["channel"] == "Organic Search", rates.LEAD_ORGANIC_SEARCH)
    paid = events[(events["event"] == "Lead Form: Step 1") & events["campaign"].notna()]
    assert dict(zip(paid["campaign"], paid["channel"], strict=True)) == rates.CAMPAIGN_CHANNELS


def test_leads_that_attended_a_webinar_become_mqls_twice_as_often(leads):
    old = mature(leads, "Lead Form: Step 1", rates.LEAD_TO_MQL_DAYS, rates.SLOW_FACTOR)
    attended = old["Webinar Attended"].notna()
    assert_share(old.loc[attended, "MQL Qualified"].notna(), rates.LEAD_TO_MQL_WEBINAR)
    assert_share(old.loc[~attended, "MQL Qualified"].notna(), rates.LEAD_TO_MQL)
    assert rates.LEAD_TO_MQL_WEBINAR == 2 * rates.LEAD_TO_MQL
    assert old["MQL Qualified"].notna().mean() == pytest.approx(0.26, abs=0.01)


def test_a_webinar_makes_no_difference_afterwards(leads):
    old = mature(leads, "MQL Qualified", rates.MQL_TO_SQL_DAYS, rates.SLOW_FACTOR)
    for _, group in old.groupby(old["Webinar Attended"].notna()):
        assert_share(group["SQL Accepted"].notna(), rates.MQL_TO_SQL)


def test_webinars_are_attended_before_the_form_whatever_the_campaign(leads):
    assert ((leads["Lead Form: Step 1"] - leads["Webinar Attended"]).dropna() / DAY).between(0, 15).all()
    late = leads[leads["Lead Form: Step 1"] > pd.Timestamp(START) + 15 * DAY]
    for slow in (False, True):
        assert_share(late.loc[late["slow"] == slow, "Webinar Attended"].notna(), rates.WEBINAR_ATTENDANCE)


@pytest.mark.parametrize("slow", [False, True], ids=["other campaigns", "slow campaign"])
@pytest.mark.parametrize(
    ("first", "then", "rate", "duration"),
    [
        ("Lead Form: Step 1", "MQL Qualified", None, rates.LEAD_TO_MQL_DAYS),
        ("MQL Qualified", "SQL Accepted", rates.MQL_TO_SQL, rates.MQL_TO_SQL_DAYS),
        ("SQL Accepted", "Opp. Created", rates.SQL_TO_OPPORTUNITY, rates.SQL_TO_OPPORTUNITY_DAYS),
    ],
)
def test_the_slow_campaign_takes_its_leads_twice_as_long_and_no_fewer(leads, first, then, rate, duration, slow):
    factor = rates.SLOW_FACTOR if slow else 1.0
    old = mature(leads[leads["slow"] == slow], first, duration, factor)
    assert_median(days(old, first, then), factor * duration.median, duration.sigma)
    if rate is not None:
        assert_share(old[then].notna(), rate)


@pytest.mark.parametrize("slow", [False, True], ids=["other opportunities", "slow campaign"])
def test_opportunities_are_won_at_the_planted_rate_in_the_planted_time(opportunities, slow):
    factor = rates.SLOW_FACTOR if slow else 1.0
    won = rates.OPPORTUNITY_TO_WON_DAYS
    # The slow campaign's last percent would take longer than the data last: two thirds of it must do.
    old = mature(opportunities[opportunities["slow"] == slow], "Opp. Created", won, min(factor, 4 / 3))
    seen = 0.99 if factor == 1 else within(rates.mature_after(won, 4 / 3), factor * won.median, won.sigma)
    assert_share(old["Closed-Won"].notna(), seen * rates.OPPORTUNITY_TO_WON)
    taken = days(old, "Opp. Created", "Closed-Won")
    assert_median(taken, factor * won.median, won.sigma)


def within(age, median, sigma):
    """Give the share of a log-normal duration that is over after some time."""
    return 0.5 * math.erfc(-math.log(age / median) / sigma / math.sqrt(2))


def test_opportunities_take_84_days_to_be_won_and_60_to_be_lost(opportunities):
    others = opportunities[~opportunities["slow"]]
    planted = {"Closed-Won": rates.OPPORTUNITY_TO_WON_DAYS, "Closed-Lost": rates.OPPORTUNITY_TO_LOST_DAYS}
    for event, duration in planted.items():
        taken = days(mature(others, "Opp. Created", duration), "Opp. Created", event)
        assert_median(taken, duration.median, duration.sigma)
        error = duration.sigma / math.sqrt(2 * len(taken))
        assert np.log(taken).std() == pytest.approx(duration.sigma, abs=4 * error + 0.02)


def test_the_stages_are_passed_at_the_planted_rates(opportunities):
    old = mature(opportunities[~opportunities["slow"]], "Opp. Created", rates.OPPORTUNITY_TO_LOST_DAYS)
    negotiated = old["Stage: Negotiation"].notna()
    proposed = negotiated | old["Stage: Proposal"].notna()
    assert_share(proposed, rates.DISCOVERY_TO_PROPOSAL)
    assert_share(negotiated[proposed], rates.PROPOSAL_TO_NEGOTIATION)
    assert_share(old.loc[negotiated, "Closed-Won"].notna(), rates.NEGOTIATION_TO_WON)
    assert pytest.approx(0.22) == rates.OPPORTUNITY_TO_WON


def test_some_opportunities_skip_the_proposal_or_go_back_to_it(events, opportunities):
    closed = opportunities[opportunities["Closed-Won"].notna() | opportunities["Closed-Lost"].notna()]
    negotiated = closed[closed["Stage: Negotiation"].notna()]
    assert_share(negotiated["Stage: Proposal"].isna(), rates.PROPOSAL_SKIPPED)
    with_proposal = negotiated.index[negotiated["Stage: Proposal"].notna()]
    proposals = events[events["event"] == "Stage: Proposal"].groupby("opportunity_id").size()
    assert_share(proposals[with_proposal] == 2, rates.BACK_TO_PROPOSAL)
    at_once = opportunities["Stage: Discovery"] == opportunities["Opp. Created"]
    assert_share(at_once, rates.DISCOVERY_AT_ONCE)


def test_larger_accounts_make_larger_deals(events):
    won = events[events["event"] == "Closed-Won"].merge(b2b_accounts(2_000, seed=7), on="account_id")
    for size, value in rates.DEAL_VALUE.items():
        assert_median(won.loc[won["Company Size"] == size, "revenue"], value, rates.DEAL_VALUE_SIGMA)


def test_the_pricing_page_is_what_most_people_see_last_before_an_mql(events):
    content = events[(events["event"] == "Content Viewed") | (events["event"] == "MQL Qualified")]
    seen = content.groupby("person_id")["content_type"].ffill()
    last = seen[content["event"] == "MQL Qualified"]
    for content_type, share in rates.LAST_CONTENT_BEFORE_MQL.items():
        assert_share(last == content_type, share)


def test_blog_posts_and_whitepapers_come_before_the_form(events, leads):
    views = events[(events["event"] == "Content Viewed") & events["person_id"].isin(leads.index)]
    before = views[views["timestamp"] < views["person_id"].map(leads["Lead Form: Step 1"])]
    for content_type, share in rates.CONTENT_BEFORE_FORM.items():
        assert_share(before["content_type"] == content_type, share)


def test_emails_are_opened_and_clicked_at_the_planted_rates(events):
    sent, opened, clicked = (events["event"].eq(f"Email {what}").sum() for what in ("Sent", "Opened", "Clicked"))
    assert opened / sent == pytest.approx(rates.EMAIL_OPENED, abs=0.01)
    assert clicked / opened == pytest.approx(rates.EMAIL_CLICKED, abs=0.02)


def test_promoters_order_an_upsell_three_times_as_often(opportunities):
    survey, upsell = rates.SURVEY_DAYS, rates.UPSELL_DAYS
    age = rates.mature_after(survey) + rates.mature_after(upsell)
    old = opportunities[opportunities["Closed-Won"] <= pd.Timestamp(END) - age * DAY]
    promoter = old["Survey: Promoter"].notna()
    assert_share(old.loc[promoter, "Upsell Order"].notna(), rates.UPSELL_PROMOTER)
    assert_share(old.loc[~promoter, "Upsell Order"].notna(), rates.UPSELL)
    answered = promoter | old["Survey: Passive"].notna() | old["Survey: Detractor"].notna()
    assert_share(answered, rates.SURVEY_ANSWERED)
    for answer, share in rates.SURVEY_ANSWERS.items():
        assert_share(old.loc[answered, answer].notna(), share)
    assert_median(days(old, "Survey: Promoter", "Upsell Order"), upsell.median, upsell.sigma)
    for answer in rates.SURVEY_ANSWERS:
        assert_median(days(old, "Closed-Won", answer), survey.median, survey.sigma)


def test_customers_renew_and_cross_buy_at_the_planted_rates(events, opportunities):
    old = mature(opportunities, "Closed-Won", rates.CROSS_SELL_DAYS)
    assert_share(old["Cross-Sell Order"].notna(), rates.CROSS_SELL)
    assert_median(
        days(old, "Closed-Won", "Cross-Sell Order"), rates.CROSS_SELL_DAYS.median, rates.CROSS_SELL_DAYS.sigma
    )
    a_year_old = opportunities[opportunities["Closed-Won"] < pd.Timestamp(END) - 365 * DAY]
    assert_share(a_year_old["Renewal Order"].notna(), rates.RENEWAL)
    ahead = 365 - days(a_year_old, "Closed-Won", "Renewal Order")
    assert ahead.between(0, rates.RENEWAL_AHEAD_DAYS).all()
    assert (a_year_old["Renewal Order"].notna() ^ a_year_old["Subscription Ended"].notna()).all()
    after_sale = events[events["event"].isin([*ORDERS, "Subscription Ended"]) & events["opportunity_id"].notna()]
    assert (after_sale["timestamp"] > after_sale["opportunity_id"].map(opportunities["Closed-Won"])).all()


def test_the_lookup_has_every_account_once_with_a_name_of_its_own(events):
    accounts = b2b_accounts(2_000, seed=7)
    assert list(accounts.columns) == ["account_id", "Account Name", "Industry", "Company Size", "Country"]
    assert accounts["account_id"].is_unique
    assert accounts["Account Name"].is_unique
    assert accounts.notna().all(axis=None)
    assert set(events["account_id"].dropna()) <= set(accounts["account_id"])
    for size, share in rates.COMPANY_SIZES.items():
        assert_share(accounts["Company Size"] == size, share)
    for industry, share in rates.INDUSTRIES.items():
        assert_share(accounts["Industry"] == industry, share)
    for country, share in rates.COUNTRIES.items():
        assert_share(accounts["Country"] == country, share)


def test_a_view_of_the_data_has_its_components():
    view = b2b(accounts=20)
    assert view.containers == ("global_account", "account", "opportunity", "buying_group", "person", "session")
    features = ["Account Name", "Industry", "Company Size", "Country"]
    columns = ["Event", "Content Type", "Campaign", "Channel", "Product", "Role"]
    assert sorted(view.dimensions) == sorted([*columns, *features])
    assert {"Accounts", "Lead Form: Step 1", "MQL Qualified", "Closed-Won", "Revenue"} <= set(view.metrics)


def test_a_journey_of_people_shows_the_planted_rates(leads):
    chain = ["Lead Form: Step 1", "MQL Qualified", "SQL Accepted", "Opp. Created", "Closed-Won"]
    result = b2b(accounts=2_000, seed=7).run(JourneySpec.path(*chain, container="person"))
    assert result.nodes["primary"].tolist() == [leads[event].notna().sum() for event in chain]


def test_the_guide_states_every_planted_number():
    stated = dict(re.findall(r"^\| `(\w+)` \| ([\d.%]+)", GUIDE.read_text(encoding="utf-8"), re.MULTILINE))
    for name, text in stated.items():
        value = getattr(rates, name)
        number = value.median if isinstance(value, rates.Duration) else value
        assert float(text.rstrip("%")) / (100 if text.endswith("%") else 1) == pytest.approx(number), name
    numbers = {name for name, value in vars(rates).items() if isinstance(value, float | rates.Duration)}
    assert {name for name in numbers if not name.startswith("_")} <= set(stated)
