"""Engines that answer specs over an event table."""

from ipyjourney.engine.interface import Engine, ItemPage
from ipyjourney.engine.select import select_engine

__all__ = ["Engine", "ItemPage", "select_engine"]
