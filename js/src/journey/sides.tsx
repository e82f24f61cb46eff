import { Button } from "../shared/button";
import { SideMark } from "./compared";
import { stopComparing } from "./comparing";
import type { View, ViewState } from "./view";

/** Which sides are compared, what with, and the way out. */
export function SidesBar({ view, state }: { view: View; state: ViewState }) {
  const { t } = view;
  const sides = state.session.spec.compare;
  const [first] = sides;
  if (!first) return null;
  return (
    <div class="ipj-sides" data-testid="ipj-sides">
      <ul aria-label={t("sides")}>
        {sides.map(({ name }, place) => (
          <li key={name}>
            <SideMark place={place} />
            <span title={name}>{name}</span>
          </li>
        ))}
      </ul>
      {sides.length > 1 && <span class="ipj-quiet">{t("compared-against", { first: first.name })}</span>}
      <span class="ipj-spring" />
      <Button label={t("stop-comparing")} tip="end" icon="close" onPress={() => stopComparing(view)} />
    </div>
  );
}
