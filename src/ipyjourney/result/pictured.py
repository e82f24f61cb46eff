"""What all results that are one picture have in common."""

from __future__ import annotations

from abc import abstractmethod

from ipyjourney.export.png import SCALE, draw_png

__all__ = ["Pictured"]


class Pictured:
    """Something with one picture."""

    @abstractmethod
    def to_svg(self) -> str:
        """Draw it as an SVG picture that loads nothing and runs nothing."""

    def to_png(self, scale: float = SCALE) -> bytes:
        """Draw it as a PNG, in the fonts of this computer; this needs ``ipyjourney[png]``.

        Parameters
        ----------
        scale : float, default 2
            Pixels for each pixel of ``to_svg``.

        Returns
        -------
        bytes

        Raises
        ------
        NoPngPackage
            If resvg-py is not installed.
        NoFonts, BadScale, PictureTooLarge
            If there would be no text on it, no pixels in it, or too many.
        """
        return draw_png(self.to_svg(), scale)
