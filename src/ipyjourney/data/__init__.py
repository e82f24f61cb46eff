"""The event table: reading, instants, containers, lookups, and the readable summary of it all."""

from __future__ import annotations

from ipyjourney.data.categories import categories_of
from ipyjourney.data.containers import ContainerColumns, ContainerKey
from ipyjourney.data.instances import instance_codes, key_codes
from ipyjourney.data.kinds import item_text
from ipyjourney.data.lookups import LookupOrigin, LookupSource
from ipyjourney.data.reader import EventSource, read_events
from ipyjourney.data.roles import RoleColumns
from ipyjourney.data.sessions import session_codes
from ipyjourney.data.summary import Summary, summarise, summary_html, summary_text
from ipyjourney.data.table import EventTable, make_event_table
from ipyjourney.data.times import Instant, parse_instant
from ipyjourney.data.zones import find_zone, instant_text, utc_from_local

__all__ = [
    "ContainerColumns",
    "ContainerKey",
    "EventSource",
    "EventTable",
    "Instant",
    "LookupOrigin",
    "LookupSource",
    "RoleColumns",
    "Summary",
    "categories_of",
    "find_zone",
    "instance_codes",
    "instant_text",
    "item_text",
    "key_codes",
    "make_event_table",
    "parse_instant",
    "read_events",
    "session_codes",
    "summarise",
    "summary_html",
    "summary_text",
    "utc_from_local",
]
