"""Made-up names of accounts."""

from __future__ import annotations

import numpy as np

from ipyjourney.demo.draws import Part, stream

__all__ = ["account_names"]

_HEADS = (
    "Alder Amber Ash Aspen Birch Bramble Briar Brook Cedar Clay Clover Coral Crane Dove Elder Elm Ember Fallow Fern "
    "Finch Flax Fox Gale Glen Hazel Heath Heron Holly Iris Ivy Juniper Kestrel Lark Laurel Linden Lunar Maple Marl "
    "Meadow Mill Moss Myrtle North Oak Olive Osprey Otter Pearl Pine Plum Quarry Raven Reed Robin Rowan Rush Sable "
    "Sage Sorrel Sparrow Stone Summer Swan Teal Thorn Vale Wheat Willow Winter Wren Yarrow"
)
_TAILS = (
    "bank barrow beck bourne bridge bury combe cote croft dale den fell field ford gate grove ham haven hill holm "
    "hurst land ley march mead mere moor mouth point port ridge shaw side stead stow thorpe ton view ward water well "
    "wick wood worth yard"
)
_KINDS = (
    "Advisory Analytics Automation Biotech Capital Components Controls Devices Dynamics Energy Foods Freight Group "
    "Health Holdings Instruments Labs Logistics Materials Media Networks Optics Partners Polymers Robotics Software "
    "Solutions Supply Systems Textiles Tooling Works"
)


def account_names(accounts: int, seed: int) -> list[str]:
    """Make up as many different names as there are accounts.

    Parameters
    ----------
    accounts : int
        How many names.
    seed : int
        Seed of the demo data.

    Examples
    --------
    >>> names = account_names(2_000, seed=7)
    >>> len(names), len(set(names))
    (2000, 2000)
    """
    heads, tails, kinds = _HEADS.split(), _TAILS.split(), _KINDS.split()
    combinations = len(heads) * len(tails) * len(kinds)
    shuffled = np.argsort(stream(seed, Part.NAMES).random(combinations), kind="stable")

    def name(index: int) -> str:
        repeat, place = divmod(index, combinations)
        rest, kind = divmod(int(shuffled[place]), len(kinds))
        head, tail = divmod(rest, len(tails))
        words = f"{heads[head]}{tails[tail]} {kinds[kind]}"
        return words if repeat == 0 else f"{words} {repeat + 1}"

    return [name(index) for index in range(accounts)]
