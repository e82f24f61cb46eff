import type { CatalogState } from "../protocol/messages";

/** What the instances of a container are called where they are counted: Accounts. */
export function metricOf({ containers }: Pick<CatalogState, "containers">, container: string): string {
  return containers.find(({ id }) => id === container)?.metric ?? container;
}
