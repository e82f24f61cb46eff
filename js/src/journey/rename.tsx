import { useLayoutEffect, useRef } from "preact/hooks";
import type { Point } from "../core/geometry";
import { QUIET } from "../shared/button";
import { at } from "../shared/pointer";
import { rename, titleOf } from "./actions";
import { focusOn, type View } from "./view";

/** A text field in the place of a card's name. */
export function RenameField({ view, id, place }: { view: View; id: string; place: Point | undefined }) {
  const field = useRef<HTMLInputElement>(null);
  const title = titleOf(view, id);
  useLayoutEffect(() => field.current?.select(), []);
  const leave = (name: string): void => {
    if (view.state.renaming === null) return;
    view.set({ renaming: null });
    rename(view, id, name);
    focusOn(view, "node", id);
  };
  return (
    <input
      ref={field}
      {...QUIET}
      class="ipj-input ipj-rename"
      data-still="true"
      aria-label={view.t("rename-field", { name: title })}
      style={place && at(place)}
      value={title}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Or the key would press the button that gets the focus.
        event.preventDefault();
        leave(event.key === "Enter" ? event.currentTarget.value : title);
      }}
      onBlur={(event) => leave(event.currentTarget.value)}
    />
  );
}
