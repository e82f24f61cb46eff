import { render } from "preact";
import type { Host } from "../host/host";
import { showSpoken, type WidgetModel } from "../host/jupyter";
import type { FlowSpec, FlowState } from "../protocol/messages";
import "../shared/theme.css";
import "../shared/controls.css";
import "../shared/popups.css";
import "../shared/frame.css";
import "../shared/rail.css";
import "../shared/sides.css";
import "./flow.css";
import "./says.css";
import "../shared/contrast.css";
import { createView } from "./view";
import { FlowWidget } from "./widget";

/** Show a flow in an element; gives the function that takes it away. */
export function mount(host: Host<FlowSpec, FlowState>, element: HTMLElement): () => void {
  const view = createView(host);
  render(<FlowWidget view={view} />, element);
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
