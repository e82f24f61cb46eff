"""Databases that most tables stay in: their SQL is compiled, and that of PostgreSQL is run."""
