"""Cohort tables over tables in memory: who is included in a period, and who returns."""
