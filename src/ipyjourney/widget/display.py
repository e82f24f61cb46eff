"""How a widget is shown: live, and in a still form beside it for where nothing is live."""

from __future__ import annotations

from abc import abstractmethod

import anywidget
from IPython.display import publish_display_data

__all__ = ["Displayed"]


class Displayed(anywidget.AnyWidget):
    """A widget with a still form."""

    @abstractmethod
    def _still(self) -> dict[str, str]:
        """Give the static forms of the widget, by MIME type."""

    def _repr_mimebundle_(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        live, metadata = self._live(**kwargs)
        return {**live, **self._still()}, metadata

    def _live(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        bundle = super()._repr_mimebundle_(**kwargs)
        return bundle if bundle is not None else ({}, {})

    def _ipython_display_(self) -> None:
        # Two outputs: a notebook that has lost its kernel, or a page that loads nothing, would show an error in place
        # of any other form in the same output. The live widget's style sheet hides the still one behind it.
        live, metadata = self._live()
        publish_display_data({**live, "text/plain": repr(self)}, metadata)  # type: ignore[no-untyped-call]
        publish_display_data(self._still())  # type: ignore[no-untyped-call]
