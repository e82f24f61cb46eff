import { render } from "preact";
import type { Host } from "../host/host";
import { showSpoken, type WidgetModel } from "../host/jupyter";
import type { CohortSpec, CohortState } from "../protocol/messages";
import "../shared/theme.css";
import "../shared/controls.css";
import "../shared/popups.css";
import "../shared/frame.css";
import "../shared/rail.css";
import "../analysis/zones.css";
import "./cohort.css";
import "../shared/contrast.css";
import { createView } from "./view";
import { CohortWidget } from "./widget";

/** Show a cohort table in an element; gives the function that takes it away. */
export function mount(host: Host<CohortSpec, CohortState>, element: HTMLElement): () => void {
  const view = createView(host);
  render(<CohortWidget view={view} />, element);
  return () => {
    render(null, element);
    view.close();
  };
}

export default {
  render({ model, el }: { model: WidgetModel; el: HTMLElement }): () => void {
    return showSpoken(model, el, mount);
  },
};
