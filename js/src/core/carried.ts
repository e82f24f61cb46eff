// What is carried from the rail to the canvas: components, and dimensions as a whole.
import type { Component } from "../protocol/messages";
import { componentKey } from "./spec";
import { componentLabel } from "./title";

/** All items of a dimension; which of them are meant is asked of the kernel. */
export interface WholeDimension {
  readonly dimension: string;
  readonly item?: undefined;
}

export type Carried = Component | WholeDimension;

export function isWhole(carried: Carried): carried is WholeDimension {
  return "dimension" in carried && carried.item === undefined;
}

export function isComponent(carried: Carried): carried is Component {
  return !isWhole(carried);
}

export function carriedLabel(carried: Carried): string {
  return isWhole(carried) ? carried.dimension : componentLabel(carried);
}

/** Text that is equal for what is equal, and names it. */
export function carriedKey(carried: Carried): string {
  return isWhole(carried) ? JSON.stringify(["dimension", carried.dimension]) : componentKey(carried);
}

/** What a key of `carriedKey` stands for. */
export function carriedOf(key: string): Carried {
  const [kind, id, item] = JSON.parse(key) as [string, string, string?];
  if (kind === "dimension") return item === undefined ? { dimension: id } : { dimension: id, item };
  return { [kind]: id } as unknown as Component;
}
