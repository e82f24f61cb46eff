"""What a click on a figure asks: members, top items, breakdowns, trends, timelines."""
