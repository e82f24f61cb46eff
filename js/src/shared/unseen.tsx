import type { ComponentChildren } from "preact";

/** Words for screen readers, where the eye sees the same by place or form. */
export function Unseen({ children }: { children: ComponentChildren }) {
  return <span class="ipj-unseen">{children} </span>;
}
