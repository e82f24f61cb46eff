import type { JourneySpec, JourneyState, States } from "../protocol/messages";

type Listeners<Of> = { [K in keyof Of]: Set<(value: Of[K]) => void> };

export interface StateStore<Spec, Result> {
  readonly current: Readonly<States<Spec, Result>>;
  set<K extends keyof States>(key: K, value: States<Spec, Result>[K]): void;
  subscribe<K extends keyof States>(key: K, listener: (value: States<Spec, Result>[K]) => void): () => void;
  close(): void;
}

/** The states of a widget, held here where no notebook holds them. */
export function createStates<Spec = JourneySpec, Result = JourneyState>(
  initial: States<Spec, Result>,
): StateStore<Spec, Result> {
  const current = { ...initial };
  const listeners: Listeners<States<Spec, Result>> = {
    _spec: new Set(),
    _result: new Set(),
    _catalog: new Set(),
    _status: new Set(),
    _words: new Set(),
    height: new Set(),
  };
  return {
    current,
    set: (key, value) => {
      current[key] = value;
      for (const listener of [...listeners[key]]) listener(value);
    },
    subscribe: (key, listener) => {
      listeners[key].add(listener);
      return () => listeners[key].delete(listener);
    },
    close: () => {
      for (const group of Object.values(listeners)) group.clear();
    },
  };
}
