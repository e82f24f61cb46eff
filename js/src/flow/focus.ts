// Where the focus goes when the node, ribbon or row that has it goes away.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FlowMap } from "../core/flow-places";
import { focusSpot, type View } from "./view";

export function useKeptFocus(view: View, map: FlowMap | null, room: { current: HTMLElement | null }): void {
  const last = useRef<Element | null>(null);
  const there = map !== null;
  const { show_table } = view.session.state.spec;
  useLayoutEffect(() => {
    const element = room.current;
    if (!there || !element) return;
    // What is drawn first may have taken the focus already.
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (activeElement && element.contains(activeElement)) last.current = activeElement;
    const own = new AbortController();
    const came = ({ target }: Event): void => {
      last.current = target as Element;
    };
    const left = ({ target }: Event): void => {
      // What has gone for good is told apart from what was merely left once all is drawn.
      queueMicrotask(() => {
        const element = last.current;
        if (element === target && element?.isConnected) last.current = null;
      });
    };
    element.addEventListener("focusin", came, { signal: own.signal });
    element.addEventListener("focusout", left, { signal: own.signal });
    return () => own.abort();
  }, [room, there]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new figures, and tables in place of the drawing, take nodes away
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (!map || map.state.nodes.length > 0) focusSpot(view);
    else room.current?.querySelector<HTMLElement>(".ipj-no-rows")?.focus();
  }, [map, show_table]);
}
