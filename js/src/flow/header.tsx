import { Summary, Toolbar, UndoRedo } from "../analysis/toolbar";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import type { MenuItems } from "../shared/menu-entry";
import type { Menus } from "./editing";
import { flowTitle, isFiltered } from "./says";
import { turnTables } from "./tables";
import { closeForm, openForm, type View, type ViewState } from "./view";

const WIDE = 900;
const ROOMY = 720;
const MEDIUM = 620;

export function Header({ view, state, width }: { view: View; state: ViewState; width: number }) {
  const { t } = view;
  const { spec, configured } = state.session;
  const filtered = state.result?.columns.some(isFiltered) ?? false;
  const measures = {
    views: t("measure-views"),
    instances: state.result?.container_metric ?? spec.container,
    share: t("measure-share-short"),
  };
  const shown = configured && !state.formOpen;
  const sides = spec.compare.length;
  const menu = <Tools extends Pick<Menus, "openMenuOf">>(
    reach: (run: (tools: Tools) => void) => void,
    label: string,
    items: (tools: Tools, button: HTMLElement) => MenuItems,
  ) => ({
    popup: "menu" as const,
    open: state.menu?.label === label,
    onPress: (event: MouseEvent): void => {
      const button = event.currentTarget as HTMLElement;
      reach((tools) => tools.openMenuOf(view, button, label, items(tools, button)));
    },
  });
  const edits = !view.reads;
  return (
    <Toolbar label={t("flow-toolbar")} state={state}>
      {edits && (
        <Button
          icon="panel"
          label={t(state.railOpen ? "hide-components" : "show-components")}
          tip="start"
          pressed={state.railOpen ?? false}
          onPress={() => view.set({ railOpen: !state.railOpen })}
        />
      )}
      {configured && edits && (
        <Button
          icon="settings"
          label={t("edit-flow")}
          tip="start"
          pressed={state.formOpen}
          onPress={() => (state.formOpen ? closeForm : openForm)(view)}
        >
          {width >= ROOMY ? t("edit-flow") : undefined}
        </Button>
      )}
      {configured && <Summary {...flowTitle(view.words, state)} />}
      <span class="ipj-spring" />
      {shown && filtered && edits && (
        <Button
          icon="filter"
          label={t("filters")}
          {...menu(view.edit, t("filters"), ({ filterItems }) => filterItems(view))}
        >
          {width >= WIDE ? t("filters") : undefined}
        </Button>
      )}
      {shown && (
        <Button
          label={t("measure-now", { measure: measures[state.measure] })}
          {...menu(view.show, t("measure"), ({ measureItems }) => measureItems(view))}
        >
          {measures[state.measure]}
          <Icon name="down" />
        </Button>
      )}
      {shown && (
        <Button label={t("view-options")} {...menu(view.show, t("view-options"), ({ viewItems }) => viewItems(view))}>
          {t("flow-view-short")}
          <Icon name="down" />
        </Button>
      )}
      {shown && width >= WIDE && (
        <Button label={t("as-table")} pressed={spec.show_table} onPress={() => turnTables(view)}>
          {t("as-table-short")}
        </Button>
      )}
      {shown && edits && width >= MEDIUM && (
        <Button
          icon="compare"
          label={
            sides > 0
              ? t("compare-with", { sides: view.words.list(spec.compare.map(({ name }) => name)) })
              : t("compare-to")
          }
          {...menu(view.edit, t("compare-to"), ({ compareItems }, back) => compareItems(view, back))}
        >
          {width >= WIDE ? t("compare-to") : undefined}
        </Button>
      )}
      {edits && (
        <>
          <span class="ipj-rule" />
          <UndoRedo
            t={t}
            state={state}
            onUndo={() => view.edit(({ undo }) => undo(view))}
            onRedo={() => view.edit(({ redo }) => redo(view))}
          />
          <span class="ipj-rule" />
          {shown && width >= MEDIUM && (
            <Button
              icon="export"
              label={t("export")}
              tip="end"
              {...menu(view.edit, t("export"), ({ exportItems }, back) => exportItems(view, "settings", back))}
            />
          )}
          <Button
            icon="more"
            label={t("flow-more")}
            tip="end"
            {...menu(view.edit, t("flow-more"), ({ moreItems }, back) => moreItems(view, back))}
          />
        </>
      )}
    </Toolbar>
  );
}
