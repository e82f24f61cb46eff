"""How many random cases are tried: 2,000, or as many as the environment variable ``IPYJOURNEY_FUZZ_EXAMPLES`` says."""

from __future__ import annotations

import os

from hypothesis import settings

__all__ = ["EXAMPLES", "SOME_EXAMPLES", "USUAL_EXAMPLES"]

USUAL_EXAMPLES = 2_000

EXAMPLES = int(os.environ.get("IPYJOURNEY_FUZZ_EXAMPLES", "0")) or max(USUAL_EXAMPLES, settings().max_examples)
"""For the comparison of an engine with the oracle."""

SOME_EXAMPLES = max(EXAMPLES // 10, 1)
"""For what that comparison mostly implies."""
