// Choices from a list: a node, an arrow, a dimension.
import type { Arrow } from "../protocol/messages";
import * as actions from "./actions";
import { openPicker } from "./dialogs";
import type { View } from "./view";

type Back = HTMLElement | null;

const nodeChoices = (view: View) =>
  view.session.state.spec.nodes.map(({ id }) => ({ key: id, label: actions.titleOf(view, id) }));

export function chooseNode(view: View, back: Back, choose: (id: string) => void): void {
  openPicker(view, view.t("choose-node"), back, { choices: nodeChoices(view), choose });
}

export function chooseArrow(view: View, back: Back, choose: (arrow: Arrow) => void): void {
  const { arrows } = view.session.state.spec;
  openPicker(view, view.t("choose-arrow"), back, {
    choices: arrows.map((arrow, index) => ({
      key: `${index}`,
      label: view.t("arrow-name", actions.ends(view, arrow)),
    })),
    choose: (index) => {
      const arrow = arrows[Number(index)];
      if (arrow) choose(arrow);
    },
  });
}

export function chooseDimension(view: View, title: string, back: Back, choose: (dimension: string) => void): void {
  const choices = view.state.catalog.dimensions.map(({ id }) => ({ key: id, label: id }));
  openPicker(view, title, back, { choices, choose });
}

/** Connect without a pointer: choose the other node from a list. */
export function chooseTarget(view: View, source: string, back: Back): void {
  const name = actions.titleOf(view, source);
  const others = nodeChoices(view).filter(({ key }) => key !== source);
  openPicker(view, view.t("connect-title", { name }), back, {
    choices: [...others, { key: source, label: view.t("itself", { name }) }],
    choose: (target) => actions.connect(view, source, target),
  });
}
