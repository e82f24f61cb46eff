import { Button } from "../shared/button";
import { SideMark } from "../shared/side-mark";
import type { AnalysisState, AnalysisView } from "./view";

interface SidesBarProps {
  view: AnalysisView;
  state: AnalysisState;
  /** Ends the comparison; null where nothing can be edited. */
  onStop: (() => void) | null;
}

/** Which sides are compared, what with, and the way out. */
export function SidesBar({ view, state, onStop }: SidesBarProps) {
  const { t } = view;
  const sides = state.session.spec.compare ?? [];
  const [first] = sides;
  if (!first) return null;
  const stop =
    onStop &&
    (() => {
      onStop();
      // The button goes with the line.
      view.focusMain();
    });
  return (
    <div class="ipj-sides" data-testid="ipj-sides">
      <ul aria-label={t("sides")}>
        {sides.map(({ name }, place) => (
          <li key={name}>
            <SideMark place={place} />
            <span class="ipj-cut" title={name}>
              {name}
            </span>
          </li>
        ))}
      </ul>
      {sides.length > 1 && <span class="ipj-quiet">{t("compared-against", { first: first.name })}</span>}
      {stop && <Button label={t("stop-comparing")} tip="end" icon="close" onPress={stop} />}
    </div>
  );
}
