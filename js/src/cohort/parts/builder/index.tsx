// Segments, date ranges and calculated metrics, built and deleted as on the canvas.
import type { ComponentType } from "preact";
import { useMemo } from "preact/hooks";
import { panels as built } from "../../../journey/parts/builder/index";
import type { PanelProps as CanvasProps } from "../../../journey/slots";
import type { PanelProps } from "../../../shared/slots";
import { asCanvasView } from "../../canvas-view";
import type { View } from "../../view";

function onTable<Props extends object>(Panel: ComponentType<CanvasProps<Props>>) {
  return ({ view, props, close }: PanelProps<Props, View>) => {
    const canvas = useMemo(() => asCanvasView(view), [view]);
    return <Panel view={canvas} props={props} close={close} />;
  };
}

export const panels = {
  segment: onTable(built.segment),
  date_range: onTable(built.date_range),
  metric: onTable(built.metric),
  removal: onTable(built.removal),
};
