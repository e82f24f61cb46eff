import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import type { PanelProps } from "../../analysis/panel";

/** A panel that is drawn again for itself, not with every frame of what moves behind it. */
export function still<Props extends object, View>(
  Panel: ComponentType<PanelProps<Props, View>>,
): ComponentType<PanelProps<Props, View>> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing does the same whenever it was handed out
  return ({ view, props, close }) => useMemo(() => <Panel view={view} props={props} close={close} />, [view, props]);
}
