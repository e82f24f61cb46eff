import type { States } from "../protocol/messages";

type Listeners = { [K in keyof States]: Set<(value: States[K]) => void> };

export interface StateStore {
  readonly current: Readonly<States>;
  set<K extends keyof States>(key: K, value: States[K]): void;
  subscribe<K extends keyof States>(key: K, listener: (value: States[K]) => void): () => void;
  close(): void;
}

/** The states of a widget, held here where no notebook holds them. */
export function createStates(initial: States): StateStore {
  const current = { ...initial };
  const listeners: Listeners = {
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
