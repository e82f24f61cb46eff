// The ribbons: bands between the bars of nodes, and over them the portions that whole paths make.
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Pitch, ribbonPath, shapeOf } from "../core/flow-geometry";
import type { Lit } from "../core/flow-lit";
import { type FlowMap, ribbonKeyOf, type Spot, viewsOf } from "../core/flow-places";
import { QUIET } from "../shared/button";
import { HEAD } from "./nodes";
import { spotTitle } from "./says";
import type { View } from "./view";

interface RibbonsProps {
  view: View;
  map: FlowMap;
  pitch: Pitch;
  width: number;
  height: number;
  lit: Lit | null;
  cursor: Spot | null;
}

export function Ribbons({ view, map, pitch, width, height, lit, cursor }: RibbonsProps) {
  const held = cursor?.part === "ribbon" ? cursor.key : null;
  return (
    <svg
      class="ipj-ribbons"
      width={width}
      height={height}
      viewBox={`0 ${-HEAD} ${width} ${height}`}
      role="group"
      aria-label={view.t("ribbons")}
      data-testid="ipj-flow-ribbons"
    >
      <All view={view} map={map} pitch={pitch} held={held} />
      {lit && <Portions map={map} pitch={pitch} lit={lit} />}
    </svg>
  );
}

type AllProps = Pick<RibbonsProps, "view" | "map" | "pitch"> & { held: string | null };

function All({ view, map, pitch: { node, gap }, held }: AllProps) {
  const { state, keys } = map;
  // biome-ignore lint/correctness/useExhaustiveDependencies: its two widths say all of the pitch
  return useMemo(
    () => (
      <>
        {state.links.map((link): JSX.Element | null => {
          const [from, to] = [state.nodes[link.source], state.nodes[link.target]];
          if (!from || !to) return null;
          const key = ribbonKeyOf(keys, link);
          const views = viewsOf(link);
          const title = spotTitle(view.words, map, { part: "ribbon", key });
          return (
            <g
              key={key}
              {...QUIET}
              role="button"
              tabindex={held === key ? 0 : -1}
              class={`ipj-ribbon ipj-ribbon--${to.kind === "item" || to.kind === "other" ? from.kind : to.kind}`}
              aria-label={view.t("ribbon-name", { title, views: view.words.formats.count(views), count: views })}
              aria-haspopup={view.reads ? undefined : "menu"}
              data-testid="ipj-flow-ribbon"
              data-ribbon={key}
              data-source={keys[link.source]}
              data-target={keys[link.target]}
              data-views={views}
              data-shape={shapeOf(from, to)}
            >
              {link.figures.map((_, side) => (
                <path
                  key={state.sides[side]?.name}
                  class={`ipj-band ipj-band--${side}`}
                  d={ribbonPath(state.nodes, link, side, { node, gap })}
                />
              ))}
            </g>
          );
        })}
      </>
    ),
    [view, map, node, gap, held],
  );
}

function Portions({ map: { state }, pitch, lit }: { map: FlowMap; pitch: Pitch; lit: Lit }) {
  return (
    <g class="ipj-portions">
      {state.links.map((link, index) =>
        link.figures.map((_, side) => {
          const portion = lit.links[side]?.[index] ?? 0;
          if (portion <= 0) return null;
          const end = state.nodes[link.target]?.kind;
          return (
            <path
              key={`${index} ${side}`}
              class={`ipj-portion ipj-band--${side} ${end === "exit" ? "ipj-portion--exit" : ""}`}
              data-link={index}
              data-portion={portion}
              d={ribbonPath(state.nodes, link, side, pitch, portion)}
            />
          );
        }),
      )}
    </g>
  );
}
