import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import type { MenuItems } from "../shared/menu-entry";
import { useRoving } from "../shared/roving";
import { moreItems, openCurves, openingAt, openSettings, typeItems, viewItems } from "./menus";
import { containerName, tableTitle } from "./says";
import { closePanel, isOutdated, openMenu, redo, undo, type View, type ViewState } from "./view";

const WIDE = 820;
const MEDIUM = 560;

export function Header({ view, state, width }: { view: View; state: ViewState; width: number }) {
  const { t } = view;
  const { spec, canUndo, canRedo } = state.session;
  const bar = useRoving<HTMLDivElement>("button");
  const menu = (label: string, items: (back: HTMLElement) => MenuItems) => ({
    popup: "menu" as const,
    open: state.menu?.label === label,
    onPress: (event: MouseEvent) => {
      const back = event.currentTarget as HTMLElement;
      openMenu(view, { label, items: items(back), ...openingAt(back) });
    },
  });
  const keyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    bar.step(event.target, by);
    event.preventDefault();
  };
  const type = t(spec.type === "churn" ? "churn" : "retention");
  const curves = state.panel?.part === "curves";
  return (
    <div
      ref={bar.group}
      class={`ipj-header ${isOutdated(state) ? "ipj-header--busy" : ""}`}
      role="toolbar"
      aria-label={t("table-toolbar")}
      data-testid="ipj-toolbar"
      onKeyDown={keyDown}
      onFocusIn={(event) => bar.settle(event.target as Element)}
    >
      <Button
        icon="panel"
        label={t(state.railOpen ? "hide-components" : "show-components")}
        tip="start"
        pressed={state.railOpen}
        onPress={() => view.set({ railOpen: !state.railOpen })}
      />
      <Button
        icon="settings"
        label={t("edit-table")}
        tip="start"
        popup="dialog"
        open={state.modal?.panel === "settings"}
        onPress={(event) => openSettings(view, event.currentTarget as HTMLElement)}
      >
        {width >= MEDIUM ? t("edit-table") : undefined}
      </Button>
      <Summary view={view} state={state} />
      <span class="ipj-spring" />
      <Button label={t("type-now", { type })} {...menu(t("table-type"), () => typeItems(view))}>
        {type}
        <Icon name="down" />
      </Button>
      <Button label={t("view-options")} {...menu(t("view-options"), () => viewItems(view))}>
        {t("view-short")}
        <Icon name="down" />
      </Button>
      {state.result && (
        <Button
          icon="curve"
          label={t("curves")}
          pressed={curves}
          onPress={(event) => {
            const { result } = view.state;
            if (curves) closePanel(view);
            else if (result) openCurves(view, result, [], event.currentTarget as HTMLElement);
          }}
        >
          {width >= WIDE ? t("curves") : undefined}
        </Button>
      )}
      <span class="ipj-rule" />
      <Button icon="undo" label={t("undo")} disabled={!canUndo} onPress={() => undo(view)} />
      <Button icon="redo" label={t("redo")} disabled={!canRedo} onPress={() => redo(view)} />
      <span class="ipj-rule" />
      <Button icon="more" label={t("more")} tip="end" {...menu(t("more"), (back) => moreItems(view, back))} />
    </div>
  );
}

/** Who is followed, from what to what, and by which periods. */
function Summary({ view, state }: { view: View; state: ViewState }) {
  const { t } = view;
  const { spec } = state.session;
  const title = tableTitle(view, spec);
  const by =
    spec.dimension !== null
      ? t("by-dimension", { dimension: spec.dimension })
      : t("granularity-by", { granularity: spec.granularity });
  const rest = [containerName(state), by, ...spec.segments, ...(spec.date_range === null ? [] : [spec.date_range])];
  return (
    <span class="ipj-summary" title={[title, ...rest].join(" · ")}>
      <b>{title}</b>
      {rest.map((text) => ` · ${text}`)}
    </span>
  );
}
