import { render } from "preact";
import type { Host } from "../host/host";
import { showSpoken, type WidgetModel } from "../host/jupyter";
import "../shared/theme.css";
import "../shared/controls.css";
import "../shared/frame.css";
import "../shared/rail.css";
import "../shared/sides.css";
import "./journey.css";
import "./nodes.css";
import "./arrows.css";
import "./compared.css";
import "./far.css";
import "../shared/contrast.css";
import { loadEditing } from "./editing";
import { createView } from "./view";
import { JourneyWidget } from "./widget";

/** Show a journey in an element; gives the function that takes it away. */
export function mount(host: Host, element: HTMLElement): () => void {
  const view = createView(host);
  // Asked for before, so that it is on its way while the journey is drawn.
  if (!view.reads) loadEditing(view);
  render(<JourneyWidget view={view} />, element);
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
