"""The items of dimensions."""

from __future__ import annotations

from ipyjourney.engine import ItemPage
from ipyjourney.view.asked import Asked

__all__ = ["ItemQuestions"]


class ItemQuestions(Asked):
    """Answers what items there are."""

    def items(self, dimension: str, search: str = "", offset: int = 0, limit: int = 50) -> ItemPage:
        """Find the items of a dimension whose names contain a text, most frequent first.

        Parameters
        ----------
        dimension : str
            Name of the dimension.
        search : str
            Text that the names contain, in upper or lower case.
        offset, limit : int
            Where the page begins, and how many items it holds at most.

        Returns
        -------
        ItemPage

        Raises
        ------
        UnknownName
            If there is no such dimension.
        """
        return self._engine.items(dimension, search, offset, limit)

    def count_items(self, dimension: str) -> int:
        """Count the items of a dimension.

        Parameters
        ----------
        dimension : str
            Name of the dimension.

        Returns
        -------
        int

        Raises
        ------
        UnknownName
            If there is no such dimension.
        """
        return self._engine.count_items(dimension)
