"""Cohort tables over tables that stay where they are."""
