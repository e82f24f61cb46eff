import { useRef } from "preact/hooks";

interface Entry<Drawn> {
  readonly facts: readonly unknown[];
  readonly drawn: Drawn;
}

/**
 * Keep what was drawn for a key as long as the facts that it shows are the same: Preact passes over what is identical,
 * so that of hundreds only those are compared with the page that a gesture moves.
 */
export function useKept<Drawn>(): (key: string, facts: readonly unknown[], draw: () => Drawn) => Drawn {
  const last = useRef<ReadonlyMap<string, Entry<Drawn>>>(new Map());
  const before = last.current;
  const now = new Map<string, Entry<Drawn>>();
  last.current = now;
  return (key, facts, draw) => {
    const known = before.get(key);
    const same = known?.facts.every((fact, index) => fact === facts[index]);
    const entry = known && same ? known : { facts, drawn: draw() };
    now.set(key, entry);
    return entry.drawn;
  };
}
