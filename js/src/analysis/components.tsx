import { useMemo } from "preact/hooks";
import type { CatalogState } from "../protocol/messages";
import { searchingHere } from "../shared/item-search";
import { Rail, type RailProps } from "../shared/rail";
import type { LoadItems } from "../shared/rail-items";
import type { AnalysisView } from "./view";

interface ComponentsProps extends Pick<RailProps, "onDrag" | "onMenu" | "onKey" | "onNew"> {
  view: AnalysisView;
  catalog: CatalogState;
}

/** The components of the data view, beside the analysis; what is handed in must always do the same. */
export function Components({ view, catalog, ...handlers }: ComponentsProps) {
  const load: LoadItems = useMemo(() => {
    const ask: LoadItems = async (dimension, search, offset, limit) => {
      const answer = await view.host.ask({ kind: "items", dimension, search, offset, limit });
      return answer.kind === "items" ? answer : null;
    };
    const countOf = (name: string) => view.state.catalog.dimensions.find(({ id }) => id === name)?.items ?? 0;
    return searchingHere(ask, countOf);
  }, [view]);
  const close = (): void => {
    view.set({ railOpen: false });
    view.focusMain();
  };
  const adding = view.state.menu?.label === view.t("new-component");
  // The rail may be long, and nothing but the catalog and its own menu changes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in does the same whenever it was
  return useMemo(
    () => <Rail catalog={catalog} load={load} adding={adding} onClose={close} {...handlers} />,
    [view, catalog, load, adding],
  );
}
