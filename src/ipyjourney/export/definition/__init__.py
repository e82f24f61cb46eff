"""The definition of a chart or a number in words: what is counted, over which rows, and what a percentage is over."""

from ipyjourney.export.definition.component import define_component
from ipyjourney.export.definition.define import define
from ipyjourney.export.definition.words import Setting

__all__ = ["Setting", "define", "define_component"]
