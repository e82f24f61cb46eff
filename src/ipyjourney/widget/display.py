"""How a widget is shown: live, and in a still form beside it for where nothing is live."""

from __future__ import annotations

from abc import abstractmethod

import anywidget
from IPython.display import publish_display_data

from ipyjourney.widget.output import Output, output
from ipyjourney.words import speaking

__all__ = ["Displayed"]

# The still form is what an exported page shows: a live one would have no kernel to ask. Its module draws nothing.
_STORED: dict[str, object] = {
    "_esm": "export default { render() {} };\n",
    "_css": "",
    "_spec": {},
    "_result": None,
    "_catalog": {},
    "_status": {},
    "_words": {},
}


WRITABLE = frozenset({"_seen"})
"""Traits that a front end may write. States go the other way, and edits are messages."""


class Displayed(anywidget.AnyWidget):
    """A widget with a still form."""

    _locale: str | None
    """The language of its texts; None is the one of the kernel."""

    @abstractmethod
    def _still(self) -> dict[str, str]:
        """Give the static forms of the widget, by MIME type."""

    @abstractmethod
    def _drawing(self) -> dict[str, str]:
        """Give the drawing and the text of the widget, by MIME type."""

    def set_state(self, sync_data: dict[str, object]) -> None:
        """Take over what a front end has written: nothing but the traits that are its own, and code least of all."""
        super().set_state({name: value for name, value in sync_data.items() if name in WRITABLE})

    def open(self) -> None:
        """Open the way to the front end, if there is one to be shown."""
        if output() is not Output.LIVE or self.comm is not None:
            return
        super().open()
        self._store_nothing()

    def _store_nothing(self) -> None:
        # Whoever runs a notebook without a front end (nbclient: nbconvert, papermill) stores the state in any message
        # about a widget, the newest last. Front ends know no such method, and let it be.
        if type(self.comm).__module__.startswith("ipykernel."):
            self._send({"method": "store", "state": _STORED, "buffer_paths": []})

    def _repr_mimebundle_(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        kind = output()
        if kind is not Output.LIVE:
            return {**self._stored(kind)}, {}
        live, metadata = self._live(**kwargs)
        return {**live, **self._stored(Output.HTML)}, metadata

    def _live(self, **kwargs: dict[str, object]) -> tuple[dict[str, object], dict[str, object]]:
        # It may have been made while nothing live was wanted.
        self.open()
        bundle = super()._repr_mimebundle_(**kwargs)
        return bundle if bundle is not None else ({}, {})

    def _stored(self, kind: Output) -> dict[str, str]:
        with speaking(self._locale):
            return self._drawing() if kind is Output.IMAGE else self._still()

    def _ipython_display_(self) -> None:
        kind = output()
        if kind is Output.LIVE:
            # Two outputs: a notebook that has lost its kernel, or a page that loads nothing, would show an error in
            # place of any other form in the same output. The live widget's style sheet hides the still one behind it.
            live, metadata = self._live()
            publish_display_data({**live, "text/plain": repr(self)}, metadata)  # type: ignore[no-untyped-call]
            self._store_nothing()
        publish_display_data(self._stored(kind))  # type: ignore[no-untyped-call]
