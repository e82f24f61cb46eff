"""The engine for tables in memory: numpy over an index that is built once per container."""
