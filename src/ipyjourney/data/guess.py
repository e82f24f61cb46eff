"""Columns recognised by the names that they usually have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from ipyjourney.data.kinds import ColumnKind

__all__ = [
    "STANDARD_CONTAINERS",
    "guess_event",
    "guess_keys",
    "guess_timestamps",
    "happens_at",
    "is_customer",
    "is_named_as_key",
    "says_what_happened",
    "usual_name",
]

TIMESTAMPS = (
    "timestamp",
    "event_timestamp",
    "event_time",
    "event_datetime",
    "event_date",
    "time",
    "ts",
    "datetime",
    "date",
    "date_time",
    "time_stamp",
    "activity_date",
    "activity_time",
    "occurred_at",
    "occurred_on",
    "happened_at",
    "created_at",
    "created_on",
    "created_date",
    "created",
    "create_date",
    "sent_at",
    "change_date",
    "changed_at",
    "datum",
    "zeitpunkt",
    "zeitstempel",
    "fecha",
    "fecha_hora",
    "data_hora",
    "tidpunkt",
    "日期",
    "时间",
)

DATES_OF_RECORDS = (
    "date",
    "created_at",
    "created_on",
    "created_date",
    "created",
    "create_date",
    "datum",
    "fecha",
    "日期",
)
"""Those of the usual names that a record has as well, which nothing happens in."""

EVENTS = (
    "event",
    "event_name",
    "event_type",
    "activity",
    "activity_name",
    "activity_type",
    "action",
    "action_name",
    "interaction",
    "stage",
    "stage_name",
    "deal_stage",
    "opportunity_stage",
    "lifecycle_stage",
    "to_stage",
    "new_stage",
    "ereignis",
    "aktivität",
    "aktion",
    "evento",
    "actividad",
    "atividade",
    "etapa",
    "händelse",
    "aktivitet",
    "事件",
    "阶段",
)

STAGES = (
    "stage",
    "stage_name",
    "deal_stage",
    "opportunity_stage",
    "lifecycle_stage",
    "etapa",
    "阶段",
)
"""Those of the usual names that a record has as well: the stage that it is in."""

CUSTOMERS = ("customer", "customer_id", "kunde", "cliente", "kund", "客户")
"""Customers are companies here and people there."""

ACCOUNTS = (
    "account",
    "account_name",
    "company",
    "company_name",
    "company_account",
    "associated_company",
    "primary_associated_company",
    "organization",
    "organisation",
)
PEOPLE = ("person", "lead", "contact", "user", "customer", "visitor")

# The standard containers, widest first. The names that can mean something else, such as a truth value or a number of
# visits, come last and are taken for keys only where they hold text.
STANDARD_CONTAINERS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "global_account": (
        ("global_account_id", "parent_account_id", "ultimate_parent_id", "parent_company_id"),
        ("global_account", "parent_account", "ultimate_parent", "parent_company"),
    ),
    "account": (
        (
            "account_id",
            "company_id",
            "associated_company_id",
            "primary_associated_company_id",
            "organization_id",
            "organisation_id",
            "org_id",
        ),
        (*ACCOUNTS, "firma", "unternehmen", "empresa", "företag", "公司"),
    ),
    "opportunity": (("opportunity_id", "opp_id", "deal_id"), ("opportunity", "opp", "deal")),
    "buying_group": (("buying_group_id",), ("buying_group",)),
    "person": (
        ("person_id", "lead_id", "contact_id", "who_id", "user_id", "customer_id", "visitor_id"),
        (*PEOPLE, "kontakt", "contacto", "contato", "联系人", *CUSTOMERS[2:]),
    ),
    "session": (("session_id", "visit_id"), ("session", "visit")),
}

NUMBERING = ("index", "level_0", "row", "row_number", "row_num", "rownum")
KEY_ENDINGS = ("id", "uuid", "guid", "key")
KEY_KINDS = {ColumnKind.TEXT, ColumnKind.CATEGORY, ColumnKind.NUMBER, ColumnKind.EMPTY}
NAMED_KINDS = {ColumnKind.TEXT, ColumnKind.CATEGORY}


def usual_name(column: str) -> str:
    """Write a column name as the lists of usual names do.

    Examples
    --------
    >>> usual_name("Account ID"), usual_name("accountId"), usual_name("ACCOUNT-ID")
    ('account_id', 'account_id', 'account_id')
    """
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column)
    return re.sub(r"[\W_]+", "_", parted).strip("_").casefold()


def is_named_as_key(column: str) -> bool:
    """Say whether a column is named as a key or as a row number, whose sum would mean nothing.

    Examples
    --------
    >>> is_named_as_key("campaign_id"), is_named_as_key("id"), is_named_as_key("paid")
    (True, True, False)
    >>> is_named_as_key("ACCOUNTID")
    True
    """
    usual = usual_name(column)
    if usual.rpartition("_")[2] in KEY_ENDINGS or usual in NUMBERING or column.startswith("Unnamed: "):
        return True
    return _together(usual) in KEYS_TOGETHER


def guess_timestamps(kinds: Mapping[str, ColumnKind], looks_like_dates: Callable[[str], bool]) -> tuple[str, ...]:
    """List the columns that may be the timestamp; the guess is good if there is just one.

    The first of the usual names that holds dates wins, then the only column of dates, then the first of the usual
    names whatever it holds, then all columns of dates, then all columns of text whose first values are dates.

    Parameters
    ----------
    kinds : mapping of str to ColumnKind
        The columns.
    looks_like_dates : callable
        Says whether a column of text holds dates.

    Returns
    -------
    tuple of str
    """
    by_name = list(_named(kinds, TIMESTAMPS))
    for column in by_name:
        if kinds[column] is ColumnKind.DATE or (kinds[column] in NAMED_KINDS and looks_like_dates(column)):
            return (column,)
    dates = tuple(column for column, kind in kinds.items() if kind is ColumnKind.DATE)
    if len(dates) == 1:
        return dates
    if by_name:
        return (by_name[0],)
    if dates:
        return dates
    return tuple(column for column, kind in kinds.items() if kind in NAMED_KINDS and looks_like_dates(column))


def guess_keys(container: str, kinds: Mapping[str, ColumnKind], taken: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """List the columns that may be the key of a standard container: those named as ids, and those with its name.

    Examples
    --------
    >>> guess_keys("account", {"Company": ColumnKind.TEXT, "AccountId": ColumnKind.NUMBER}, taken=())
    (('AccountId',), ('Company',))
    """
    free = {column: kind for column, kind in kinds.items() if column not in set(taken)}
    ids, names = STANDARD_CONTAINERS[container]
    return (
        tuple(column for column in _named(free, ids) if free[column] in KEY_KINDS),
        tuple(column for column in _named(free, names) if free[column] in NAMED_KINDS),
    )


def is_customer(column: str) -> bool:
    """Say whether a column is named after customers, who are companies here and people there.

    Examples
    --------
    >>> is_customer("Customer ID"), is_customer("contact")
    (True, False)
    """
    return _together(usual_name(column)) in map(_together, CUSTOMERS)


def guess_event(kinds: Mapping[str, ColumnKind], taken: Iterable[str]) -> str | None:
    """Find the column that says what happened.

    Examples
    --------
    >>> guess_event({"Event Name": ColumnKind.TEXT, "stage": ColumnKind.TEXT}, taken=())
    'Event Name'
    >>> guess_event({"previous_stage": ColumnKind.TEXT, "LIFECYCLESTAGE": ColumnKind.TEXT}, taken=())
    'LIFECYCLESTAGE'
    """
    free = {column: kind for column, kind in kinds.items() if column not in set(taken)}
    return next((column for column in _named(free, EVENTS) if free[column] in NAMED_KINDS), None)


def happens_at(column: str) -> bool:
    """Say whether a column is named after the moment of an event, and not after a date that records have.

    Examples
    --------
    >>> happens_at("Event Time"), happens_at("Created Date"), happens_at("closed_at")
    (True, False, False)
    """
    return _together(usual_name(column)) in MOMENTS_TOGETHER


def says_what_happened(column: str) -> bool:
    """Say whether a column is named after events, and not after the stage that a record is in.

    Examples
    --------
    >>> says_what_happened("Event Name"), says_what_happened("Stage")
    (True, False)
    """
    return _together(usual_name(column)) in HAPPENINGS_TOGETHER


def _named(kinds: Mapping[str, ColumnKind], usual: Iterable[str]) -> Iterable[str]:
    by_name: dict[str, str] = {}
    for column in kinds:
        by_name.setdefault(_together(usual_name(column)), column)
    return (by_name[together] for name in usual if (together := _together(name)) in by_name)


def _together(usual: str) -> str:
    # CRM systems write out ACCOUNTID and lifecyclestage.
    return usual.replace("_", "")


KEYS_TOGETHER = {_together(name) for ids, _ in STANDARD_CONTAINERS.values() for name in ids}
MOMENTS_TOGETHER = {_together(name) for name in TIMESTAMPS if name not in DATES_OF_RECORDS}
HAPPENINGS_TOGETHER = {_together(name) for name in EVENTS if name not in STAGES}
