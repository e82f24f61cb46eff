import { Button } from "../shared/button";
import { SideMark } from "./compared";
import { offersEdits } from "./editing";
import { focusOn, type View, type ViewState } from "./view";

/** Which sides are compared, what with, and the way out. */
export function SidesBar({ view, state }: { view: View; state: ViewState }) {
  const { t } = view;
  const sides = state.session.spec.compare;
  const [first] = sides;
  if (!first) return null;
  const stop = (): void => {
    view.edit(({ stopComparing }) => stopComparing(view));
    // The button goes with the line.
    focusOn(view, "canvas");
  };
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
      {offersEdits(view) && <Button label={t("stop-comparing")} tip="end" icon="close" onPress={stop} />}
    </div>
  );
}
