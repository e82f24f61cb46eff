import type { ComponentChildren } from "preact";
import type { Part } from "../../../core/selection";
import { LISTED, Listing, type ListingRow } from "../../../parts/listing/listing";
import { Button, QUIET } from "../../../shared/button";
import { pointOf, within } from "../../../shared/pointer";
import type { PanelProps } from "../../../shared/slots";
import { Unseen } from "../../../shared/unseen";
import { offersMenus } from "../../editing";
import { partRole } from "../../fallout";
import { partUnder, type View } from "../../view";
import { type ArrowLine, arrowColumns, arrowLines, type NodeLine, nodeColumns, nodeLines } from "./rows";

/** Keys that would move the drawing, of which nothing shows. */
const LOOKING = /^(Arrow\w+|[-+=0fF])$/;

/** The journey as tables of its nodes and its arrows, with the menus and keys that they have in the drawing. */
export function JourneyTable({ view }: PanelProps<object, View>) {
  const { t, state } = view;
  const { spec } = state.session;
  const menu = (event: MouseEvent): void => {
    const held = partUnder(event.target as Element);
    const root = (event.target as Element).closest(".ipj-root");
    if (!held || !root || view.reads) return;
    event.preventDefault();
    event.stopPropagation();
    const back = (event.target as Element).closest("tr")?.querySelector<HTMLElement>(`.${LISTED}`) ?? null;
    const at = within(root, pointOf(event));
    view.edit(({ openPartMenu }) => openPartMenu(view, held.part, held.id, { at, back }));
  };
  const draw = (): void => {
    view.show(({ toggleDisplay }) => toggleDisplay(view, "show_table", t("show-table")));
    view.focusMain();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and presses are handled for all that is inside
    <div
      class="ipj-overview"
      data-still="true"
      data-testid="ipj-table"
      onContextMenu={menu}
      onKeyDown={(event) => {
        if (LOOKING.test(event.key) && !(event.target as Element).matches("input")) event.stopPropagation();
      }}
    >
      <div class="ipj-overview-head">
        <h2>{t("canvas-label", { count: spec.nodes.length })}</h2>
        {offersMenus(view) && (
          <Button label={t("show-drawing")} onPress={draw}>
            {t("show-drawing")}
          </Button>
        )}
      </div>
      <Listing
        caption={t("table-nodes")}
        columns={nodeColumns(view)}
        rows={nodeLines(view).map((line) => nodeRow(view, line))}
      />
      {spec.arrows.length > 0 && (
        <Listing
          caption={t("table-arrows")}
          columns={arrowColumns(view)}
          rows={arrowLines(view).map((line) => arrowRow(view, line))}
        />
      )}
    </div>
  );
}

function nodeRow(view: View, { id, title, part, tags, figures, fallout, after }: NodeLine): ListingRow {
  const { t, state } = view;
  const { show_fallout } = state.session.spec;
  const last = [...(show_fallout ? [""] : []), ""];
  if (part) {
    const head = (
      <>
        <Unseen>{title},</Unseen>
        <span class="ipj-quiet">{part.dimension}:</span> {part.item}
      </>
    );
    return { key: `${id} ${part.item}`, look: "ipj-overview-part", cells: [head, ...figures, ...last] };
  }
  const renamed = state.editing && state.renaming === id;
  const head = renamed ? (
    <state.editing.RenameField view={view} id={id} place={undefined} />
  ) : (
    <>
      <PartButton view={view} part="nodes" id={id}>
        {title}
      </PartButton>
      {tags.map((tag) => (
        <small key={tag} class="ipj-overview-tag">
          {tag}
        </small>
      ))}
    </>
  );
  const out = fallout && (
    <PartButton view={view} part="fallouts" id={id}>
      <Unseen>{t("fallout-name", { node: title })}:</Unseen>
      {fallout}
    </PartButton>
  );
  return {
    key: id,
    data: { "data-node": id },
    look: chosen(view, "nodes", id),
    cells: [head, ...figures, ...(show_fallout ? [out] : []), after],
  };
}

function arrowRow(view: View, { key, source, target, figures, rest }: ArrowLine): ListingRow {
  const head = (
    <PartButton view={view} part="arrows" id={key}>
      {source}
      <Unseen> → {target}</Unseen>
    </PartButton>
  );
  return {
    key,
    data: { "data-arrow": key },
    look: chosen(view, "arrows", key),
    cells: [head, target, ...figures, ...rest],
  };
}

const chosen = ({ state }: View, part: Part, id: string): string =>
  state.selection[part].includes(id) ? "ipj-is-selected" : "";

interface PartButtonProps {
  view: View;
  part: Part;
  id: string;
  children: ComponentChildren;
}

/** The name of a part, which opens its menu; where there is none it tells the figures. */
function PartButton({ view, part, id, children }: PartButtonProps) {
  const open = (button: HTMLElement): void =>
    view.show(({ openPartMenu, openingAt }) => openPartMenu(view, part, id, openingAt(button)));
  return (
    <button
      type="button"
      {...QUIET}
      class={LISTED}
      data-fallout={part === "fallouts" ? id : undefined}
      {...partRole(view.reads, view.state.selection[part].includes(id), offersMenus(view))}
      onClick={(event) => open(event.currentTarget)}
    >
      {children}
    </button>
  );
}
