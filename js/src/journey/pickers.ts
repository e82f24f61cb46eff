// Choices from a list: a node, an arrow, a dimension.
import type { Arrow } from "../protocol/messages";
import * as actions from "./actions";
import { openPopup, type View } from "./view";

type Back = HTMLElement | null;

const nodeChoices = (view: View) =>
  view.session.state.spec.nodes.map(({ id }) => ({ key: id, label: actions.titleOf(view, id) }));

export function chooseNode(view: View, back: Back, choose: (id: string) => void): void {
  openPopup(view, { kind: "picker", title: view.t("choose-node"), choices: nodeChoices(view), choose, back });
}

export function chooseArrow(view: View, back: Back, choose: (arrow: Arrow) => void): void {
  const { arrows } = view.session.state.spec;
  openPopup(view, {
    kind: "picker",
    title: view.t("choose-arrow"),
    choices: arrows.map((arrow, index) => ({
      key: `${index}`,
      label: view.t("arrow-name", actions.ends(view, arrow)),
    })),
    choose: (index) => {
      const arrow = arrows[Number(index)];
      if (arrow) choose(arrow);
    },
    back,
  });
}

export function chooseDimension(view: View, title: string, back: Back, choose: (dimension: string) => void): void {
  const choices = view.state.catalog.dimensions.map(({ id }) => ({ key: id, label: id }));
  openPopup(view, { kind: "picker", title, choices, choose, back });
}

/** Connect without a pointer: choose the other node from a list. */
export function chooseTarget(view: View, source: string, back: Back): void {
  const name = actions.titleOf(view, source);
  const others = nodeChoices(view).filter(({ key }) => key !== source);
  openPopup(view, {
    kind: "picker",
    title: view.t("connect-title", { name }),
    choices: [...others, { key: source, label: view.t("itself", { name }) }],
    choose: (target) => actions.connect(view, source, target),
    back,
  });
}
