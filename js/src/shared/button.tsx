import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icons";

/** On every focusable element: JupyterLab looks for it from the focused element up, so the root alone is too late. */
export const QUIET = { "data-lm-suppress-shortcuts": "true" } as const;

export interface ButtonProps {
  label: string;
  onPress?: (event: MouseEvent) => void;
  icon?: IconName;
  /** Text beside the icon; without one, the label is a tip. */
  children?: ComponentChildren;
  /** Which end of the tip lies over the button. */
  tip?: "start" | "end";
  class?: string;
  /** The one button of a panel that leads on. */
  main?: boolean;
  submit?: boolean;
  pressed?: boolean | undefined;
  disabled?: boolean;
  /** Opens a menu or dialog, or unfolds what follows; which is open or not. */
  popup?: "menu" | "dialog";
  open?: boolean;
}

/** A button that can be disabled without losing the focus. */
export function Button({
  label,
  onPress,
  icon,
  children,
  tip,
  main,
  submit,
  pressed,
  disabled,
  popup,
  open,
  ...rest
}: ButtonProps) {
  const look = `${main ? "ipj-button--main" : ""} ${tip ? `ipj-tip-${tip}` : ""} ${rest.class ?? ""}`;
  return (
    <button
      type={submit ? "submit" : "button"}
      {...QUIET}
      class={`ipj-button ${look}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled ? "true" : undefined}
      aria-haspopup={popup}
      aria-expanded={popup ? Boolean(open) : open}
      data-tip={children === undefined ? label : undefined}
      onClick={(event) => {
        if (!disabled) onPress?.(event);
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
