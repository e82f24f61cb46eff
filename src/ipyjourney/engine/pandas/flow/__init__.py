"""Flows over tables in memory: paths, the views that anchors open, and what is counted of them."""
