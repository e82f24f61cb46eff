import { findArrow, findNode } from "../../../core/spec";
import type { JourneySpec, Place } from "../../../protocol/messages";

/** Whether a journey has a place; an edit may have taken away what the drawer is about. */
export function isThere(spec: JourneySpec, place: Place): boolean {
  if ("source" in place) return findArrow(spec, place.source, place.target) !== undefined;
  return findNode(spec, "node" in place ? place.node : place.fallout) !== undefined;
}

/** A name that no segment has, with a number if need be. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
