import { QUIET } from "./button";
import { Icon, type IconName } from "./icons";

export interface MenuEntry {
  readonly label: string;
  readonly run?: () => void;
  readonly icon?: IconName;
  /** A key that does the same. */
  readonly hint?: string;
  /** One of several, or on and off. */
  readonly checked?: boolean;
  readonly choice?: "one" | "any";
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly entries?: MenuItems;
  /** A colour, shown before the label. */
  readonly swatch?: string;
  /** The entry is looked at: it has the focus or the pointer. */
  readonly onLook?: () => void;
}

/** Entries in groups, with lines between the groups. */
export type MenuItems = readonly (readonly MenuEntry[])[];

interface EntryProps {
  entry: MenuEntry;
  open: boolean;
  onActivate: (button: HTMLElement) => void;
  onHover: (button: HTMLElement) => void;
  onFocus: () => void;
}

export function Entry({ entry, open, onActivate, onHover, onFocus }: EntryProps) {
  const { label, icon, hint, choice, checked, disabled, danger, entries, swatch } = entry;
  const role = choice ? (choice === "one" ? "menuitemradio" : "menuitemcheckbox") : "menuitem";
  const mark = checked ? "check" : icon;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: only the roles with a choice get aria-checked
    <button
      type="button"
      role={role}
      {...QUIET}
      tabIndex={-1}
      class={`ipj-menu-entry ${danger ? "ipj-menu-entry--danger" : ""}`}
      aria-checked={choice && Boolean(checked)}
      aria-disabled={disabled ? "true" : undefined}
      aria-haspopup={entries && "menu"}
      aria-expanded={entries && open}
      onClick={(event) => onActivate(event.currentTarget)}
      onFocus={onFocus}
      aria-description={(disabled && hint) || undefined}
      onPointerMove={(event) => {
        if (event.pointerType === "mouse") onHover(event.currentTarget);
      }}
    >
      <span class="ipj-menu-mark">{mark && <Icon name={mark} />}</span>
      {swatch && <span class="ipj-menu-swatch" style={{ background: swatch }} />}
      <span class="ipj-menu-label">{label}</span>
      {hint && (
        <span class="ipj-menu-hint" aria-hidden="true">
          {hint}
        </span>
      )}
      {entries && <Icon name="right" />}
    </button>
  );
}
