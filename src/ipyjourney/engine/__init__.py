"""Engines that answer specs over an event table."""

from ipyjourney.engine.interface import Engine, ItemPage
from ipyjourney.engine.select import open_engine, select_engine

__all__ = ["Engine", "ItemPage", "open_engine", "select_engine"]
