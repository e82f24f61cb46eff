import type { FlowLinkState, FlowNodeState, FlowState } from "../../src/protocol/messages";

type NodeDraft = Pick<FlowNodeState, "column" | "place" | "kind" | "item"> & { views: number };

const SLOT = 40;

/** A state with nodes one below the other, and bars and bands of a pixel per view. */
export function makeFlow(
  columns: readonly number[],
  nodes: readonly NodeDraft[],
  links: readonly (readonly [source: number, target: number, views: number])[],
): FlowState {
  const below = new Map<number, number>();
  const placed = nodes.map(({ views, ...node }): FlowNodeState => {
    const y = below.get(node.place) ?? 0;
    below.set(node.place, y + SLOT);
    const share = { value: 0.5, low: 0.4, high: 0.6 };
    const figures = [{ views, instances: views, share, bar_y: y, bar_height: views }];
    return { ...node, title: node.item ?? "", collapsed: false, y, height: SLOT - 6, figures, changes: [] };
  });
  const used = new Map<string, number>();
  const take = (end: string, y: number, views: number): number => {
    const from = used.get(end) ?? y;
    used.set(end, from + views);
    return from;
  };
  const drawn = links.map(([source, target, views]): FlowLinkState => {
    const source_y = take(`out ${source}`, placed[source]?.y ?? 0, views);
    const target_y = take(`in ${target}`, placed[target]?.y ?? 0, views);
    return { source, target, figures: [{ views, instances: views, source_y, target_y, thickness: views }] };
  });
  return {
    revision: "r0",
    container: "account",
    container_metric: "Accounts",
    pathing_dimension: "Channel",
    anchor: { kind: "contains", title: "Lead", until: null },
    wrap_labels: false,
    columns: columns.map((number) => ({
      number,
      dimension: number === 0 ? null : "Channel",
      title: number === 0 ? "Lead" : "Channel",
      items_shown: 5,
      more_items: 2,
      expanded: false,
      included: null,
      excluded: [],
      matching: [],
    })),
    hidden_columns: [],
    sides: [{ name: null, views: 10, instances: 10, filtered: 0 }],
    nodes: placed,
    links: drawn,
    height: 200,
    notes: [],
  };
}

/** A and B lead to Lead, which leads to C and D and an end: A → C and B → D, six and four views. */
export const CROSSED = makeFlow(
  [-1, 0, 1],
  [
    { column: -1, place: 0, kind: "item", item: "A", views: 6 },
    { column: -1, place: 0, kind: "item", item: "B", views: 4 },
    { column: 0, place: 1, kind: "item", item: "Lead", views: 10 },
    { column: 1, place: 2, kind: "item", item: "C", views: 6 },
    { column: 1, place: 2, kind: "item", item: "D", views: 3 },
    { column: 1, place: 2, kind: "exit", item: null, views: 1 },
  ],
  [
    [0, 2, 6],
    [1, 2, 4],
    [2, 3, 6],
    [2, 4, 3],
    [2, 5, 1],
  ],
);
