"""What a table that stays where it is is asked for an analysis."""

from __future__ import annotations

from ipyjourney.result.explanation import Explanation
from ipyjourney.spec import AnalysisSpec
from ipyjourney.spec.base import SpecJson
from ipyjourney.view.sample import Sampled

__all__ = ["Explaining"]


class Explaining(Sampled):
    """Tells what analyses ask."""

    def explain(self, spec: AnalysisSpec | SpecJson | str, *, fresh: bool = False) -> Explanation:
        """Work out an analysis as a widget does, and tell each query that was sent for it.

        What was set down or counted before is not asked for again: a second run takes no query, and an edit few.

        Parameters
        ----------
        spec : JourneySpec, CohortSpec, FlowSpec, dict or str
            The analysis, or its JSON.
        fresh : bool, default False
            Whether to ask as a view that was just made would, the reading of the rows included. What that sets down
            is dropped again.

        Returns
        -------
        Explanation
            Without queries if the rows are in memory.

        Raises
        ------
        UnknownName
            If the spec names a component that the view does not have.

        Examples
        --------
        >>> import ipyjourney as ij
        >>> view = ij.demo.b2b(accounts=20)
        >>> view.explain(ij.JourneySpec.path("Lead Form: Step 1", "MQL Qualified", container="account"))
        The rows are in memory: nothing is asked.
        """
        return self._engine.explain(self._read(spec), self.definitions, fresh=fresh)
