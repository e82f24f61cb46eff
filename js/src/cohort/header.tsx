import { redo, undo } from "../analysis/edits";
import { exportItems } from "../analysis/exporting";
import { menuButton, Summary, Toolbar, UndoRedo } from "../analysis/toolbar";
import { closePanel } from "../analysis/view";
import { Button } from "../shared/button";
import { Icon } from "../shared/icons";
import { moreItems, openCurves, openSettings, typeItems, viewItems } from "./menus";
import { containerName, tableTitle } from "./says";
import type { View, ViewState } from "./view";

const WIDE = 820;
const ROOMY = 720;
const MEDIUM = 560;
/** Below it the rail leaves no room for a title. */
const SHORT = 480;

export function Header({ view, state, width }: { view: View; state: ViewState; width: number }) {
  const { t } = view;
  const { spec, configured } = state.session;
  const type = t(spec.type === "churn" ? "churn" : "retention");
  const curves = state.panel?.part === "curves";
  return (
    <Toolbar label={t("table-toolbar")} state={state}>
      {!view.reads && (
        <Button
          icon="panel"
          label={t(state.railOpen ? "hide-components" : "show-components")}
          tip="start"
          pressed={Boolean(state.railOpen)}
          onPress={() => view.set({ railOpen: !state.railOpen })}
        />
      )}
      {configured && !view.reads && (
        <Button
          icon="settings"
          label={t("edit-table")}
          tip="start"
          popup="dialog"
          open={state.modal?.panel === "settings"}
          onPress={(event) => openSettings(view, event.currentTarget as HTMLElement)}
        >
          {width >= ROOMY ? t("edit-table") : undefined}
        </Button>
      )}
      {configured && (!state.railOpen || width >= SHORT) && <Followed view={view} state={state} />}
      <span class="ipj-spring" />
      {configured && !view.reads && (
        <Button label={t("type-now", { type })} {...menuButton(view, t("table-type"), () => typeItems(view))}>
          {type}
          <Icon name="down" />
        </Button>
      )}
      {configured && (
        <Button label={t("view-options")} {...menuButton(view, t("view-options"), () => viewItems(view))}>
          {t("view-short")}
          <Icon name="down" />
        </Button>
      )}
      {configured && state.result && (
        <Button
          icon="curve"
          label={t("curves")}
          pressed={curves}
          disabled={state.result.rows.length === 0}
          onPress={(event) => {
            const { result } = view.state;
            if (curves) closePanel(view);
            else if (result) openCurves(view, result, [], event.currentTarget as HTMLElement);
          }}
        >
          {width >= WIDE ? t("curves") : undefined}
        </Button>
      )}
      {!view.reads && (
        <>
          <span class="ipj-rule" />
          <UndoRedo t={t} state={state} onUndo={() => undo(view)} onRedo={() => redo(view)} />
          <span class="ipj-rule" />
          {configured && width >= MEDIUM && (
            <Button
              icon="export"
              label={t("export")}
              tip="end"
              {...menuButton(view, t("export"), (back) => exportItems(view, "settings", back))}
            />
          )}
          <Button
            icon="more"
            label={t("more")}
            tip="end"
            {...menuButton(view, t("more"), (back) => moreItems(view, back))}
          />
        </>
      )}
    </Toolbar>
  );
}

/** Who is followed, from what to what, and by which periods. */
function Followed({ view, state }: { view: View; state: ViewState }) {
  const { t } = view;
  const { spec } = state.session;
  const title = tableTitle(view, spec);
  const by =
    spec.dimension !== null
      ? t("by-dimension", { dimension: spec.dimension })
      : spec.rows.length > 0
        ? t("by-segment")
        : t("granularity-by", { granularity: spec.granularity });
  const rest = [containerName(state), by, ...spec.segments, ...(spec.date_range === null ? [] : [spec.date_range])];
  return <Summary title={title} rest={rest} />;
}
