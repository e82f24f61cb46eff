"""A journey of 60 nodes and 120 arrows, with bypasses, arrows back, time limits and cards that nothing lines up."""

from __future__ import annotations

LARGE = """
import ipyjourney as ij

view = ij.demo.b2b(accounts=200)
metrics = [name for name, metric in view.metrics.items() if metric.kind == "counter"]
ROWS, COLUMNS = 6, 10

def name(row, column):
    return f"n{row}_{column}"

nodes = [
    ij.Node(
        id=name(row, column),
        name=f"{metrics[(7 * row + column) % len(metrics)]} {row + 1}.{column + 1}",
        components=[{"metric": metrics[(7 * row + column) % len(metrics)]}],
        position={"x": 312 * column, "y": 176 * row + 24 * (column % 2)},
    )
    for row in range(ROWS)
    for column in range(COLUMNS)
]
pairs = [(name(row, column), name(row, column + 1)) for row in range(ROWS) for column in range(COLUMNS - 1)]
pairs += [(name(row, column), name(row + 1, column + 1)) for row in range(ROWS - 1) for column in range(COLUMNS - 1)]
pairs += [(name(row, column), name(row, column + 2)) for row in range(ROWS) for column in (0, 4)]
pairs += [(name(row, column), name(row, column - 1)) for row in range(ROWS) for column in (9,)]
pairs += [(name(0, 3), name(0, 3)), (name(2, 5), name(2, 2)), (name(4, 6), name(4, 6))]
arrows = [
    ij.Arrow(source=source, target=target, within="30 days" if index % 8 == 0 else None)
    for index, (source, target) in enumerate(pairs[:120])
]
canvas = ij.JourneyCanvas(view, ij.JourneySpec(container="account", nodes=nodes, arrows=arrows), height=640)
print(len(nodes), len(arrows))
canvas
"""
