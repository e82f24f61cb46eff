import { Summary, Toolbar, UndoRedo } from "../analysis/toolbar";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import type { MenuItems } from "../shared/menu-entry";
import { type Menus, offersEdits, offersMenus } from "./editing";
import { limitsOf, percentBase, primaryMetric } from "./says";
import { fit, isTable, type View, type ViewState, zoom } from "./view";

interface HeaderProps {
  view: View;
  state: ViewState;
  railOpen: boolean;
}

const WIDEST = 1100;
const WIDE = 900;
const ROOMY = 760;
const EASY = 680;
const MEDIUM = 600;
const SMALL = 500;

export function Header({ view, state, railOpen }: HeaderProps) {
  const { t } = view;
  const { spec } = state.session;
  const { width } = state.room;
  /** Whether there is room for a button that makes edits or opens something. */
  const offers = (least: number): boolean => offersEdits(view) && width >= least;
  const shows = (least: number): boolean => offersMenus(view) && width >= least;
  const by =
    <Tools,>(reach: (run: (tools: Tools) => void) => void, run: (tools: Tools, button: HTMLElement) => void) =>
    (event: MouseEvent) => {
      const button = event.currentTarget as HTMLElement;
      reach((tools) => run(tools, button));
    };
  const menu = <Tools extends Menus>(
    reach: (run: (tools: Tools) => void) => void,
    label: string,
    items: (tools: Tools, button: HTMLElement) => MenuItems,
  ) => ({
    popup: "menu" as const,
    open: state.menu?.label === label,
    onPress: by(reach, (tools, button) => tools.openMenuOf(view, button, label, items(tools, button))),
  });
  const isOpen = (panel: string): boolean => state.modal?.panel === panel;
  const long = percentBase({ words: view.words, state });
  const base = width >= (offersEdits(view) ? WIDEST : ROOMY) ? long : t("percent-short", { base: spec.percent_of });
  const shown = t(`arrows-${spec.arrow_labels}`);
  const table = isTable(state);
  const percent = Math.round(state.transform.scale * 100);

  return (
    <Toolbar label={t("toolbar")} state={state}>
      {!railOpen && offers(0) && (
        <Button icon="panel" label={t("show-components")} tip="start" onPress={() => view.set({ railOpen: true })} />
      )}
      <Counted view={view} state={state} />
      {offers(EASY) && (
        <Button
          icon="settings"
          label={t("configure")}
          popup="dialog"
          open={isOpen("configuration")}
          onPress={by(view.edit, ({ openConfiguration }, button) => openConfiguration(view, button))}
        />
      )}
      <span class="ipj-spring" />
      {shows(0) && (
        <Button
          label={t("percentage-now", { base })}
          {...menu(view.show, t("percentage"), ({ percentItems }) => percentItems(view))}
        >
          {base}
          <Icon name="down" />
        </Button>
      )}
      {shows(WIDE) && (
        <Button
          icon="arrow"
          label={t("arrows-now", { shown })}
          {...menu(view.show, t("arrow-settings"), ({ arrowItems }) => arrowItems(view))}
        >
          {shown}
          <Icon name="down" />
        </Button>
      )}
      {offers(MEDIUM) && (
        <Button
          icon="compare"
          label={
            spec.compare.length
              ? t("compare-with", { sides: view.words.list(spec.compare.map(({ name }) => name)) })
              : t("compare-to")
          }
          {...menu(view.edit, t("compare-to"), ({ compareItems }, button) => compareItems(view, button))}
        >
          {width >= WIDEST ? t("compare-to") : undefined}
          <Icon name="down" />
        </Button>
      )}
      {shows(MEDIUM) && (
        <Button
          icon="fallout"
          label={t("show-fallout")}
          pressed={spec.show_fallout}
          onPress={by(view.show, ({ toggleDisplay }) => toggleDisplay(view, "show_fallout", t("fallout")))}
        >
          {width >= WIDE ? t("fallout") : undefined}
        </Button>
      )}
      {offers(0) && (
        <>
          <span class="ipj-rule" />
          <UndoRedo
            t={t}
            state={state}
            onUndo={by(view.edit, ({ undo }) => undo(view))}
            onRedo={by(view.edit, ({ redo }) => redo(view))}
          />
        </>
      )}
      {!table && offers(MEDIUM) && (
        <Button icon="organize" label={t("organize")} onPress={by(view.edit, ({ organize }) => organize(view))} />
      )}
      {offers(0) && <span class="ipj-rule" />}
      {!table && width >= SMALL && (
        <>
          <Button icon="minus" label={t("zoom-out")} onPress={() => zoom(view, -1)} />
          <Button label={t("zoom-now", { percent })} class="ipj-zoom" onPress={() => zoom(view, "reset")}>
            {state.transform.scale.toLocaleString(view.host.get("_words").locale, { style: "percent" })}
          </Button>
          <Button icon="plus" label={t("zoom-in")} onPress={() => zoom(view, 1)} />
        </>
      )}
      {!table && <Button icon="fit" label={t("fit-screen")} onPress={() => fit(view)} />}
      {!table && offers(0) && <span class="ipj-rule" />}
      {offers(EASY) && (
        <Button
          icon="export"
          label={t("export")}
          tip="end"
          {...menu(view.edit, t("export"), ({ exportItems }, button) => exportItems(view, button))}
        />
      )}
      {shows(0) && (
        <Button
          icon="more"
          label={t("view-options")}
          tip="end"
          {...menu(view.show, t("view-options"), ({ viewItems }, button) => viewItems(view, button))}
        />
      )}
      {offers(0) && (
        <Button
          icon="help"
          label={t("keys")}
          tip="end"
          popup="dialog"
          open={isOpen("keys")}
          onPress={by(view.edit, ({ openKeys }, button) => openKeys(view, button))}
        />
      )}
    </Toolbar>
  );
}

/** What is counted, out of how many, and in which time. */
function Counted({ view, state }: { view: View; state: ViewState }) {
  const { result, session, room } = state;
  const { secondary_metric: second, within, date_range, prior, segments } = session.spec;
  const metric = primaryMetric(state);
  const total = room.width >= WIDE && result && view.t("total", { value: view.words.number(result.total) });
  const back = prior && view.t("periods-prior", { ...prior });
  const limits = limitsOf(view.words, { within, after: null });
  const rest = [date_range, back, ...segments, second, total, ...limits].filter((text) => typeof text === "string");
  return <Summary title={metric} rest={rest} />;
}
