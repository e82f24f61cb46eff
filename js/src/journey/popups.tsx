import { Menu } from "../shared/menu";
import { ModalSlot } from "./slots";
import { closePopup, type Popup, type View } from "./view";

/** What is open over the canvas: one menu or small dialog at a time. */
export function Popups({ view }: { view: View }) {
  const { popup } = view.state;
  const onClose = (): void => closePopup(view);
  if (!popup) return null;
  if (popup.kind === "menu")
    return <Menu key={popup.label} {...popup} onClose={onClose} onLookAway={() => view.set({ preview: null })} />;
  const { kind, back } = popup;
  const request = {
    part: "forms",
    panel: kind,
    title: titleOf(view, popup),
    props: popup,
    back,
    wide: kind === "keys",
  } as const;
  return <ModalSlot view={view} request={request} onClose={onClose} />;
}

function titleOf({ t }: View, popup: Exclude<Popup, { kind: "menu" }>): string {
  switch (popup.kind) {
    case "picker":
      return popup.title;
    case "keys":
      return t("keys");
    case "limits":
      return t("limit-title");
    case "label":
      return t(popup.arrow.label === null ? "add-label" : "update-label");
  }
}
