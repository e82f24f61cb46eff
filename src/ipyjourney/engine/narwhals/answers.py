"""What this engine works out, by the names that the door asks for."""

from ipyjourney.engine.narwhals.cohort.answers import run_cohort
from ipyjourney.engine.narwhals.flow.answers import run_flow
from ipyjourney.engine.narwhals.flow.column_items import find_column_items
from ipyjourney.engine.narwhals.flow.names import look_up_flow
from ipyjourney.engine.narwhals.flow.places import find_paths_through
from ipyjourney.engine.narwhals.journey_answers import run_journey
from ipyjourney.engine.narwhals.questions.answers import find_breakdowns, find_top_items, find_trend
from ipyjourney.engine.narwhals.questions.drafts import count_kept, value_of
from ipyjourney.engine.narwhals.questions.durations import find_distribution, find_durations
from ipyjourney.engine.narwhals.questions.members import find_instances, find_members, find_timeline

__all__ = [
    "count_kept",
    "find_breakdowns",
    "find_column_items",
    "find_distribution",
    "find_durations",
    "find_instances",
    "find_members",
    "find_paths_through",
    "find_timeline",
    "find_top_items",
    "find_trend",
    "look_up_flow",
    "run_cohort",
    "run_flow",
    "run_journey",
    "value_of",
]
