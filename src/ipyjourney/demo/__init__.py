"""Made-up B2B data for trials and notebooks, the same for the same seed, with rates that one can look for."""

from ipyjourney.demo.assemble import b2b, b2b_accounts, b2b_events

__all__ = ["b2b", "b2b_accounts", "b2b_events"]
