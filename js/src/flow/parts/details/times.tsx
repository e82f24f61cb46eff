import { Durations } from "../../../parts/details/durations";
import type { TabProps } from "../../../parts/details/places";
import type { View } from "../../view";

/** How long it took from one end of a ribbon to the other. */
export function Times(props: TabProps<View>) {
  return (
    <>
      <p class="ipj-quiet">{props.view.t("times-say")}</p>
      <Durations {...props} />
    </>
  );
}
