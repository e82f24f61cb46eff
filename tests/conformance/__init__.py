"""The same sentences about behaviour for every engine."""
