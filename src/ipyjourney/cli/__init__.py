"""The command line: a saved analysis over other rows, written to files."""

from ipyjourney.cli.command import main

__all__ = ["main"]
