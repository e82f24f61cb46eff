// A column: its head, and its nodes one below the other.
import { useMemo } from "preact/hooks";
import { hidesLeft, hidesRight, type Pitch } from "../core/flow-geometry";
import type { Lit } from "../core/flow-lit";
import type { FlowMap } from "../core/flow-places";
import type { FlowColumnState, FlowNodeState } from "../protocol/messages";
import { Button, QUIET } from "../shared/button";
import { Icon } from "../shared/icons";
import { at } from "../shared/pointer";
import { SideMark } from "../shared/side-mark";
import { Unseen } from "../shared/unseen";
import { columnName, columnTitle, filterLines, isFiltered, nodeTitle } from "./says";
import type { Measure, View, ViewState } from "./view";

/** Room above the first node of a column, for its head. */
export const HEAD = 48;

interface ColumnProps {
  view: View;
  state: ViewState;
  map: FlowMap;
  place: number;
  x: number;
  pitch: Pitch;
  height: number;
  lit: Lit | null;
}

export function Column(props: ColumnProps) {
  const { view, state, map, place, x, pitch, height, lit } = props;
  const { words } = view;
  const column = map.state.columns[place];
  if (!column) return null;
  const held = state.cursor?.part === "node" ? state.cursor.key : null;
  const name = `${columnName(words, map.state, column.number)}: ${columnTitle(words, map.state, column)}`;
  return (
    <section
      class={`ipj-flow-column ${column.number === 0 ? "ipj-flow-column--anchor" : ""}`}
      role="group"
      aria-label={name}
      data-testid="ipj-flow-column"
      data-column={column.number}
      style={{ left: `${x}px`, width: `${pitch.node}px`, height: `${height}px` }}
    >
      <Head view={view} map={map} column={column} name={name} open={state.menu?.label === name} />
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none for some screen readers */}
      <ul role="list" class="ipj-flow-nodes">
        {(map.columns[place] ?? []).map((index) => {
          const node = map.state.nodes[index];
          const key = map.keys[index] ?? "";
          return (
            node && (
              <Node
                key={key}
                view={view}
                map={map}
                node={node}
                id={key}
                more={column.more_items}
                held={held === key}
                measure={state.measure}
                lit={lit ? lit.nodes.map((portions) => portions[index] ?? 0) : null}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}

interface HeadProps {
  view: View;
  map: FlowMap;
  column: FlowColumnState;
  name: string;
  open: boolean;
}

function Head({ view, map, column, name, open }: HeadProps) {
  const { t, words } = view;
  const title = columnTitle(words, map.state, column);
  const filters = filterLines(words, column);
  return (
    <div class="ipj-flow-head" data-head={column.number}>
      <div class="ipj-flow-head-words" title={[title, ...filters].join("\n")}>
        <span class="ipj-cut">{columnName(words, map.state, column.number)}</span>
        <b class="ipj-cut">{title}</b>
      </div>
      {isFiltered(column) && (
        <span class="ipj-flow-filtered" title={filters.join("\n")}>
          <Icon name="filter" />
          <Unseen>{filters.join(", ")}</Unseen>
        </span>
      )}
      {!view.reads && (
        <Button
          icon="more"
          label={t("column-menu", { column: name })}
          tip={column.number === map.state.columns[0]?.number ? "start" : "end"}
          popup="menu"
          open={open}
          onPress={(event) => {
            const button = event.currentTarget as HTMLElement;
            view.edit(({ openMenuOf, columnItems }) =>
              openMenuOf(view, button, name, columnItems(view, map, column, button)),
            );
          }}
        />
      )}
    </div>
  );
}

interface NodeProps {
  view: View;
  map: FlowMap;
  node: FlowNodeState;
  id: string;
  /** How many items stand behind the other items. */
  more: number;
  held: boolean;
  measure: Measure;
  /** Of each side, the portion that lies on the paths that are looked at. */
  lit: readonly number[] | null;
}

const TWO_LINES = 34;
const LINE = 15;
/** Words stand on a bar that is as thick, and on hatching as thick as they are; else they have a ground of their own. */
const THICK = 11;
const HATCHED_THICK = 20;

function Node({ view, map, node, id, more, held, measure, lit }: NodeProps) {
  const shown = lit?.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the portions are told as text
  return useMemo(() => {
    const { words } = view;
    const { kind, y, height, figures, collapsed, column } = node;
    const leads = hasFar(map, node);
    const name = kind === "other" ? words.t("other-items", { count: more }) : nodeTitle(words, node);
    const dim = lit?.every((portion) => portion === 0) ?? false;
    const lines = Math.max(1, Math.floor((height - 4) / LINE));
    const tall = height >= TWO_LINES;
    const wraps = map.state.wrap_labels;
    const bars = figures.reduce((sum, { bar_height }) => sum + bar_height, 0);
    const look = [
      `ipj-flow-node ipj-flow-node--${kind}`,
      dim ? "ipj-flow-node--dim" : "",
      tall ? "ipj-flow-node--tall" : "",
      bars < (kind === "item" ? THICK : HATCHED_THICK) ? "ipj-flow-node--thin" : "",
      wraps ? "ipj-flow-node--wraps" : "",
      hidesRight(node) && leads ? "ipj-flow-node--shut-right" : "",
      hidesLeft(node) && leads ? "ipj-flow-node--shut-left" : "",
    ].join(" ");
    return (
      <li
        class={`ipj-flow-place ipj-flow-place--${kind}`}
        style={{ ...at({ x: 0, y: HEAD + y }), height: `${height}px` }}
      >
        {figures.map(({ bar_y, bar_height, views }, side) => (
          <i
            key={map.state.sides[side]?.name}
            class={`ipj-bar-of ipj-band--${side}`}
            data-views={views}
            style={{
              top: `${bar_y - y}px`,
              height: `${Math.max(bar_height, views > 0 ? 1 : 0)}px`,
              "--ipj-lit": lit ? `${100 * (lit[side] ?? 0)}%` : undefined,
            }}
          />
        ))}
        <button
          type="button"
          {...QUIET}
          class={look}
          tabIndex={held ? 0 : -1}
          aria-expanded={kind === "item" && leads && !view.reads ? !collapsed : undefined}
          aria-haspopup={view.reads || kind === "other" || (kind === "item" && leads) ? undefined : "menu"}
          data-testid="ipj-flow-node"
          data-node={id}
          data-column={column}
          data-kind={kind}
          data-item={node.item ?? ""}
          data-views={figures.reduce((sum, { views }) => sum + views, 0)}
          data-instances={figures.map(({ instances }) => instances).join(" ")}
          title={name}
          style={wraps ? { "--ipj-lines": tall ? lines - 1 : 2 } : undefined}
        >
          <span class="ipj-flow-name ipj-cut">{name}</span>
          <Figures view={view} map={map} node={node} measure={measure} />
        </button>
      </li>
    );
  }, [view, map, node, id, more, held, measure, shown]);
}

/** Whether there are ribbons on the side away from the anchor. */
export function hasFar(map: FlowMap, node: FlowNodeState): boolean {
  const index = map.state.nodes.indexOf(node);
  const [into, out] = [map.into[index]?.length ?? 0, map.out[index]?.length ?? 0];
  return (node.column >= 0 && out > 0) || (node.column <= 0 && into > 0);
}

/** The figure that is shown; all of them are heard. */
function Figures({ view, map, node, measure }: Pick<NodeProps, "view" | "map" | "node" | "measure">) {
  const { t, words } = view;
  const { count, share } = words.formats;
  const { sides, container_metric: metric } = map.state;
  const compared = sides.length > 1;
  return (
    <span class={`ipj-flow-figures ${compared ? "ipj-flow-figures--sides" : ""}`}>
      {node.figures.map((figures, side) => {
        const whole = sides[side]?.views ?? 0;
        const texts = {
          views: count(figures.views),
          instances: count(figures.instances),
          share: share(figures.share.value),
        };
        // A share stands beside what it is a share of.
        const besides = {
          views: share(whole > 0 ? figures.views / whole : null),
          instances: texts.share,
          share: texts.instances,
        };
        return (
          <span key={sides[side]?.name}>
            {compared && <SideMark place={side} />}
            <b>{texts[measure]}</b>
            <small aria-hidden="true">{besides[measure]}</small>
            <Unseen>{t("heard-figures", { measure, metric, ...texts })}</Unseen>
          </span>
        );
      })}
    </span>
  );
}
