// Widgets of several kinds stand on one page, and the sheets of all of them hold for the whole page. A sheet that comes
// later begins with the same shared rules and would undo what an earlier one has built on them.
const KEYFRAMES = /@keyframes [\w-]+\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const ROOT = /(?<!\.ipj-root|:not\()\.ipj-root/g;

/** A sheet whose rules reach the widgets of one kind alone. Names of animations are the page's: they stay outside. */
function within(parent, css) {
  const frames = css.match(KEYFRAMES) ?? [];
  return `${frames.join("")}${parent}{${css.replace(KEYFRAMES, "").replace(ROOT, "&.ipj-root")}}\n`;
}

/** The sheet that a widget begins with: its rules weigh as much as they are written. */
export const firstSheet = (widget, css) => within(`:where(.ipj-root--${widget})`, css);

/** The sheet of a late part weighs more: in a shadow root it may come before the one that the widget began with. */
export const partSheet = (widget, css) => within(`.ipj-root--${widget}`, css);
