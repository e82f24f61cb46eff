// A timeline cut into days, and the nodes that are reached in it.

interface Timed {
  readonly time: number;
}

export interface Day<Row> {
  readonly day: string;
  /** Number of its first row on the page. */
  readonly first: number;
  readonly rows: readonly Row[];
}

/** Put neighbours of one day together. */
export function daysOf<Row extends Timed>(rows: readonly Row[], dayOf: (time: number) => string): Day<Row>[] {
  const days: { day: string; first: number; rows: Row[] }[] = [];
  rows.forEach((row, index) => {
    const day = dayOf(row.time);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, first: index, rows: [row] });
  });
  return days;
}

interface Mark extends Timed {
  readonly row: number;
  readonly nodes: readonly string[];
}

export interface ReachedNode {
  readonly node: string;
  /** The row and the time at which it is reached first. */
  readonly row: number;
  readonly time: number;
  /** How often it is reached. */
  readonly times: number;
}

/** The nodes in the order in which they are reached first. */
export function marksByNode(marks: readonly Mark[]): ReachedNode[] {
  const found = new Map<string, ReachedNode>();
  for (const { row, time, nodes } of marks) {
    for (const node of nodes) {
      const before = found.get(node);
      found.set(node, before ? { ...before, times: before.times + 1 } : { node, row, time, times: 1 });
    }
  }
  return [...found.values()];
}
