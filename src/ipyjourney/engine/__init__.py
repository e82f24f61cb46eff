"""Engines that answer specs over an event table."""

from ipyjourney.engine.interface import Engine
from ipyjourney.engine.items import ItemPage
from ipyjourney.engine.select import EngineName, open_engine, select_engine

__all__ = ["Engine", "EngineName", "ItemPage", "open_engine", "select_engine"]
