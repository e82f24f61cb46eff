"""Questions about places of an analysis."""
