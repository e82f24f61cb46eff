"""Properties of the engines: agreement with the oracle, and what holds for every table and journey."""
