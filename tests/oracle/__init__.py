"""The slow oracle: what the figures are by definition, worked out the plainest way there is.

It shares no code with the engines, knows neither pandas nor numpy, and prefers a double loop over an idea. Each
module holds one idea and quotes, as *Definition*, the sentences that it follows; they are those of the project's page
on what the numbers mean.

Data are plain: a table is a list of dicts (a row), whose ``"time"`` is an integer of microseconds or None; a spec is
the JSON form of a `JourneySpec`, a `CohortSpec` or a `FlowSpec`; a view is a dict, described in `tests.oracle.view`.
"""

from tests.oracle.cohort import run_cohort
from tests.oracle.flow import run_flow
from tests.oracle.journey import run_journey

__all__ = ["run_cohort", "run_flow", "run_journey"]
