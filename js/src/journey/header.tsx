import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import type { MenuItems } from "../shared/menu-entry";
import { useRoving } from "../shared/roving";
import { organize, redo, undo } from "./actions";
import { compareItems } from "./comparing";
import { openConfiguration, openExport } from "./exchange";
import { arrowItems, openHeaderMenu, percentItems, toggleDisplay, viewItems } from "./menus";
import { limitsOf, percentBase, primaryMetric } from "./says";
import { fit, isOutdated, openPopup, type View, type ViewState, zoom } from "./view";

interface HeaderProps {
  view: View;
  state: ViewState;
  railOpen: boolean;
}

const WIDEST = 1100;
const WIDE = 900;
const ROOMY = 760;
const MEDIUM = 600;
const SMALL = 500;

export function Header({ view, state, railOpen }: HeaderProps) {
  const { t } = view;
  const { spec, canUndo, canRedo } = state.session;
  const { width } = state.room;
  const bar = useRoving<HTMLDivElement>("button");
  const menu = (label: string, items: MenuItems | ((button: HTMLElement) => MenuItems)) => ({
    popup: "menu" as const,
    open: state.popup?.kind === "menu" && state.popup.label === label,
    onPress: (event: MouseEvent) => {
      const button = event.currentTarget as HTMLElement;
      openHeaderMenu(view, label, typeof items === "function" ? items(button) : items, button);
    },
  });
  const isOpen = (panel: string): boolean => state.modal?.panel === panel;
  const keyDown = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    bar.step(event.target, by);
    event.preventDefault();
  };
  const long = percentBase({ words: view.words, state });
  const base = width >= MEDIUM ? long : t("percent-short", { base: spec.percent_of });
  const shown = arrowItems(view)[0]?.find((entry) => entry.checked)?.label ?? "";
  const percent = Math.round(state.transform.scale * 100);

  return (
    <div
      ref={bar.group}
      class={`ipj-header ${isOutdated(state) ? "ipj-header--busy" : ""}`}
      role="toolbar"
      aria-label={t("toolbar")}
      data-testid="ipj-toolbar"
      onKeyDown={keyDown}
      onFocusIn={(event) => bar.settle(event.target as Element)}
    >
      {!railOpen && (
        <Button icon="panel" label={t("show-components")} tip="start" onPress={() => view.set({ railOpen: true })} />
      )}
      <Summary view={view} state={state} />
      {width >= ROOMY && (
        <Button
          icon="settings"
          label={t("configure")}
          popup="dialog"
          open={isOpen("configuration")}
          onPress={(event) => openConfiguration(view, event.currentTarget as HTMLElement)}
        />
      )}
      <span class="ipj-spring" />
      <Button label={t("percentage-now", { base })} {...menu(t("percentage"), percentItems(view))}>
        {base}
        <Icon name="down" />
      </Button>
      {width >= WIDE && (
        <Button icon="arrow" label={t("arrows-now", { shown })} {...menu(t("arrow-settings"), arrowItems(view))}>
          {shown}
          <Icon name="down" />
        </Button>
      )}
      {width >= MEDIUM && (
        <Button
          icon="compare"
          label={
            spec.compare.length
              ? t("compare-with", { sides: view.words.list(spec.compare.map(({ name }) => name)) })
              : t("compare-to")
          }
          {...menu(t("compare-to"), (button) => compareItems(view, button))}
        >
          {width >= WIDEST ? t("compare-to") : undefined}
          <Icon name="down" />
        </Button>
      )}
      {width >= MEDIUM && (
        <Button
          icon="fallout"
          label={t("show-fallout")}
          pressed={spec.show_fallout}
          onPress={() => toggleDisplay(view, "show_fallout", t("fallout"))}
        >
          {width >= WIDE ? t("fallout") : undefined}
        </Button>
      )}
      <span class="ipj-rule" />
      <Button icon="undo" label={t("undo")} disabled={!canUndo} onPress={() => undo(view)} />
      <Button icon="redo" label={t("redo")} disabled={!canRedo} onPress={() => redo(view)} />
      {width >= MEDIUM && <Button icon="organize" label={t("organize")} onPress={() => organize(view)} />}
      <span class="ipj-rule" />
      {width >= SMALL && (
        <>
          <Button icon="minus" label={t("zoom-out")} onPress={() => zoom(view, -1)} />
          <Button label={t("zoom-now", { percent })} class="ipj-zoom" onPress={() => zoom(view, "reset")}>
            {percent}%
          </Button>
          <Button icon="plus" label={t("zoom-in")} onPress={() => zoom(view, 1)} />
        </>
      )}
      <Button icon="fit" label={t("fit-screen")} onPress={() => fit(view)} />
      <span class="ipj-rule" />
      {width >= ROOMY && (
        <Button
          icon="export"
          label={t("export")}
          tip="end"
          popup="dialog"
          open={isOpen("export")}
          onPress={(event) => openExport(view, event.currentTarget as HTMLElement)}
        />
      )}
      <Button
        icon="more"
        label={t("view-options")}
        tip="end"
        {...menu(t("view-options"), (button) => viewItems(view, button))}
      />
      <Button
        icon="help"
        label={t("keys")}
        tip="end"
        popup="dialog"
        open={state.popup?.kind === "keys"}
        onPress={(event) => openPopup(view, { kind: "keys", back: event.currentTarget as HTMLElement })}
      />
    </div>
  );
}

/** What is counted, out of how many, and in which time. */
function Summary({ view, state }: { view: View; state: ViewState }) {
  const { result, session, room } = state;
  const { secondary_metric: second, within } = session.spec;
  const metric = primaryMetric(state);
  const total = room.width >= WIDE && result && view.t("total", { value: view.words.number(result.total) });
  const rest = [second, total, ...limitsOf(view.words, { within, after: null })].filter(Boolean);
  return (
    <span class="ipj-summary" title={[metric, ...rest].join(" · ")}>
      <b>{metric}</b>
      {rest.map((text) => ` · ${text}`)}
    </span>
  );
}
