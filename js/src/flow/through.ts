// Whole paths through what is looked at: asked of the kernel once it is looked at for a moment, and kept while the figures stand.
import { type FlowMap, flowPlace, isThere, type Spot, sameSpot } from "../core/flow-places";
import type { Host } from "../host/host";
import type { FlowSpec, FlowState, Reply } from "../protocol/messages";

type ThroughReply = Extract<Reply, { kind: "through" }>;

export type WholePath = ThroughReply["paths"][number];

/** Of each side, the times of all links. */
export type Times = Extract<Reply, { kind: "link_times" }>["sides"];

/** What whole paths through a spot there are, of each side. */
export interface Through {
  readonly spot: Spot;
  readonly links: readonly (readonly number[])[];
  /** The most frequent of them, and how many there are: of the first side. */
  readonly paths: readonly WholePath[];
  readonly count: number;
  readonly side: string | null;
}

export interface Asker {
  /** Look at a spot; what is found is handed on while it is still looked at. */
  look(map: FlowMap | null, spot: Spot | null): void;
  /** Figures have changed. */
  forget(): void;
}

const SETTLING_MS = 60;
const PATIENCE_MS = 60_000;

export function createAsker(host: Host<FlowSpec, FlowState>, found: (through: Through) => void): Asker {
  let known = new Map<string, Promise<Through | null>>();
  let looked: Spot | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (map: FlowMap, spot: Spot): Promise<Through | null> => {
    const place = flowPlace(map, spot);
    if (!place) return null;
    const sides = map.state.sides.map(({ name }) => name);
    const asked = await Promise.all(sides.map((side) => host.ask({ kind: "through", place, side }, PATIENCE_MS)));
    const replies = asked.flatMap((answer) => (answer.kind === "through" ? [answer] : []));
    const fits = ({ revision, links }: ThroughReply): boolean =>
      revision === map.state.revision && links.length === map.state.links.length;
    if (replies.length < asked.length || !replies.every(fits)) return null;
    // Sides have paths of their own, of which a line holds those of one.
    const [first] = replies;
    return {
      spot,
      links: replies.map(({ links }) => links),
      paths: first?.paths ?? [],
      count: first?.n_paths ?? 0,
      side: map.state.sides[0]?.name ?? null,
    };
  };

  return {
    look: (map, spot) => {
      looked = spot;
      clearTimeout(timer);
      if (!map || !spot || !isThere(map, spot) || !host.facts.live) return;
      timer = setTimeout(async () => {
        const key = `${spot.part} ${spot.key}`;
        const answer = known.get(key) ?? ask(map, spot);
        known.set(key, answer);
        const through = await answer;
        if (!through) known.delete(key);
        else if (sameSpot(looked, spot)) found(through);
      }, SETTLING_MS);
    },
    forget: () => {
      known = new Map();
      clearTimeout(timer);
    },
  };
}
