// How changes against the first side are written.
import type { ChangeState } from "../protocol/messages";

const ALMOST_NONE = 0.001;

/** A number's text with its sign, as far as the text shows any of it. */
export function signed(text: string, value: number | null | undefined): string {
  return (value ?? 0) > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A p-value with its relation: `= 0.031`, or `< 0.001`. */
export function pValue(value: number, number: (value: number) => string): string {
  if (value < ALMOST_NONE) return `< ${number(ALMOST_NONE)}`;
  return `= ${number(value)}`;
}

/** Which way a figure went: for a sign that stands beside its words. */
export function direction(change: ChangeState): "up" | "down" | "same" {
  const { value } = change;
  if (!value) return "same";
  return value > 0 ? "up" : "down";
}

/** Whether chance alone would rarely make such a difference: its interval leaves out zero. */
export function isClear({ low, high }: ChangeState): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}

/** Letters that sides are told apart by. */
export const sideLetter = (place: number): string => String.fromCharCode(65 + place);
