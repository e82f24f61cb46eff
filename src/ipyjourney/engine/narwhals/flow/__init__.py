"""Flows, followed where the table is."""
