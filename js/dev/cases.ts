import { withRoom } from "../src/core/card-size";
import { makeSpec } from "../src/core/spec";
import type { CatalogState, ErrorState, ItemEntry, JourneySpec } from "../src/protocol/messages";

const step = (id: string, metric: string, x: number, y: number) => ({
  id,
  components: [{ metric }],
  position: { x, y },
});

const LEAD = makeSpec({
  container: "account",
  primary_metric: "Accounts",
  nodes: [
    step("n1", "Lead Form: Step 1", 0, 0),
    step("n2", "MQL Qualified", 300, 0),
    step("n3", "Opp. Created", 600, 0),
    step("n4", "Proposal Sent", 900, 0),
    step("n5", "Closed-Won", 1200, 0),
  ],
  arrows: [
    { source: "n1", target: "n2" },
    { source: "n2", target: "n3", within: "P14D" },
    { source: "n3", target: "n4" },
    { source: "n4", target: "n5", label: "Deal desk" },
  ],
});

const BRANCHING = makeSpec({
  container: "account",
  primary_metric: "Accounts",
  secondary_metric: "Revenue",
  percent_of: "previous",
  nodes: [
    { ...step("n1", "Ad Click", 0, 75), start: true },
    {
      id: "n2",
      components: [{ dimension: "Content Type", item: "Webinar" }, { segment: "Enterprise" }],
      position: { x: 300, y: 0 },
    },
    {
      id: "n3",
      components: [
        { dimension: "Content Type", item: "Whitepaper" },
        { dimension: "Content Type", item: "Case Study" },
        { date_range: "This quarter" },
      ],
      position: { x: 300, y: 150 },
    },
    step("n4", "MQL Qualified", 600, 75),
    { ...step("n5", "Opp. Lost", 900, 150), excluded: true },
    step("n6", "Closed-Won", 900, 0),
    { ...step("n7", "Renewal: die sehr lange deutsche Bezeichnung eines Vertragsverlängerungsereignisses", 600, 300) },
  ],
  arrows: [
    { source: "n1", target: "n2" },
    { source: "n1", target: "n3", style: "dashed" },
    { source: "n2", target: "n4", within: "P7D", after: "PT12H" },
    { source: "n3", target: "n4", order: "immediate" },
    { source: "n4", target: "n6", style: "animated", label: "Sales accepted this lead at once" },
    { source: "n4", target: "n5", style: "dotted", color: "#c2410c" },
    { source: "n4", target: "n1", style: "dash_dot" },
    { source: "n2", target: "n6" },
    { source: "n4", target: "n7" },
    { source: "n7", target: "n7" },
    { source: "n7", target: "n3" },
  ],
});

const SIDES = ["Enterprise", "Mid-market in DACH", "Small", "Last year"].map((name) => ({
  name,
  segments: [name],
  date_range: null,
  prior: null,
}));

const compared = (spec: JourneySpec, count: number): JourneySpec => {
  const compare = SIDES.slice(0, count) as JourneySpec["compare"];
  return withRoom({ ...spec, compare }, spec);
};

const brokenDown = (spec: JourneySpec, ...ids: string[]): JourneySpec => {
  const nodes = spec.nodes.map((node) => (ids.includes(node.id) ? { ...node, breakdown: "Channel" } : node));
  return withRoom({ ...spec, nodes }, spec);
};

const ERROR: ErrorState = {
  id: "unknown-name",
  parameters: {},
  what: "There is no metric “MQL Qualifed”.",
  why: "The data view finds every component by its name.",
  fix: "Did you mean “MQL Qualified”? There are: Ad Click, Closed-Won, Lead Form: Step 1, MQL Qualified, Opp. Created.",
};

export interface Case {
  readonly spec: JourneySpec;
  readonly error?: ErrorState;
  /** Refuse the next edit. */
  readonly refuse?: boolean;
  /** Never finish computing; without figures at all, or with old ones. */
  readonly stuck?: "blank" | "old";
  readonly views?: number;
}

export const CASES: Readonly<Record<string, Case>> = {
  lead: { spec: LEAD },
  branching: { spec: BRANCHING },
  empty: { spec: makeSpec({ container: "account" }) },
  single: { spec: makeSpec({ container: "account", nodes: [step("n1", "MQL Qualified", 0, 0)] }) },
  error: { spec: LEAD, error: ERROR },
  refused: { spec: LEAD, refuse: true, error: ERROR },
  blank: { spec: LEAD, stuck: "blank" },
  old: { spec: LEAD, stuck: "old" },
  two: { spec: LEAD, views: 2 },
  breakdown: { spec: brokenDown(BRANCHING, "n2", "n6") },
  compare2: { spec: compared(LEAD, 2) },
  compare3: { spec: compared(BRANCHING, 3) },
  compare4: { spec: compared(LEAD, 4) },
  both: { spec: compared(brokenDown(LEAD, "n2"), 4) },
};

const METRICS = [
  "Lead Form: Step 1",
  "Lead Form: Step 2",
  "Ad Click",
  "MQL Qualified",
  "Opp. Created",
  "Proposal Sent",
  "Closed-Won",
  "Closed-Lost",
  "Newsletter Signup",
];

export const CATALOG: CatalogState = {
  containers: [
    { id: "account", metric: "Accounts" },
    { id: "opportunity", metric: "Opportunities" },
  ],
  metrics: [
    { id: "Events", kind: "events" },
    { id: "Accounts", kind: "container" },
    { id: "Opportunities", kind: "container" },
    { id: "People", kind: "container" },
    ...METRICS.map((id) => ({ id, kind: "counter" as const })),
    { id: "Revenue", kind: "sum" },
  ],
  dimensions: [
    { id: "Campaign", items: 800 },
    { id: "Content Type", items: 6 },
    { id: "Country", items: 3 },
    { id: "Event", items: 9 },
  ],
  segments: [{ id: "Enterprise" }, { id: "Mid-market in DACH" }],
  date_ranges: [{ id: "This quarter" }, { id: "Last 90 days" }],
};

const entries = (names: readonly string[]): ItemEntry[] =>
  names.map((name, index) => ({ name, events: Math.round(42_000 / (index + 1)) }));

export const ITEMS: Readonly<Record<string, readonly ItemEntry[]>> = {
  Campaign: entries(
    Array.from(
      { length: 800 },
      (_, index) =>
        `Campaign ${String(index + 1).padStart(3, "0")} – ${["Brand", "Retargeting", "Webinar series", "Partner"][index % 4]}`,
    ),
  ),
  "Content Type": entries(["Webinar", "Whitepaper", "Case Study", "Blog", "Video", "Product page"]),
  Country: entries(["Germany", "Brazil", "Sweden"]),
  Event: entries(METRICS),
};
