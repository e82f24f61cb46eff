import { useEffect, useReducer } from "preact/hooks";

/** The state of one view: read whole, changed in parts. */
export interface Store<State> {
  readonly state: State;
  set(changes: Partial<State>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  const listeners = new Set<() => void>();
  const store = {
    state: initial,
    set: (changes: Partial<State>) => {
      store.state = { ...store.state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return store;
}

/** Draw a component again whenever the store changes. */
export function useStore<State>(store: Store<State>): State {
  const [, draw] = useReducer<number, void>((turn) => turn + 1, 0);
  useEffect(() => store.subscribe(draw), [store]);
  return store.state;
}
