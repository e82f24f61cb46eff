import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Places } from "../core/geometry";
import { startNodes } from "../core/graph";
import type { Part } from "../core/selection";
import { findNode } from "../core/spec";
import { useKept } from "../shared/kept";
import { offersMenus } from "./editing";
import { NodeCard } from "./node-card";
import type { View, ViewState } from "./view";

interface NodeCardsProps {
  view: View;
  state: ViewState;
  /** Ids as they come in the page. */
  order: readonly string[];
  places: Places;
  /** Where something would land, or connect. */
  aimed: string | null;
}

export function NodeCards({ view, state, order, places, aimed }: NodeCardsProps) {
  const { spec } = state.session;
  const { result, catalog, selection } = state;
  const starts = useMemo(() => startNodes(spec), [spec]);
  const kept = useKept<JSX.Element>();
  const menus = offersMenus(view);
  const open = (part: Part, id: string, button: HTMLElement): void =>
    view.show(({ openPartMenu, openingAt }) => openPartMenu(view, part, id, openingAt(button, true)));
  return (
    <>
      {order.map((id) => {
        const [node, place] = [findNode(spec, id), places.get(id)];
        if (!node || !place) return null;
        return kept(id, [spec, result, catalog, selection, aimed === id, menus, place.x, place.y], () => (
          <NodeCard
            key={id}
            node={node}
            state={state}
            place={place}
            start={starts.includes(id)}
            aimed={aimed === id}
            reads={view.reads}
            onActivate={menus ? (part, button) => open(part, id, button) : undefined}
          />
        ));
      })}
    </>
  );
}
