// What a journey follows and counts, as a form holds it.
import type { CatalogState, JourneySpec } from "../protocol/messages";

/** The fields of the form. */
export type Configuration = Pick<
  JourneySpec,
  "container" | "primary_metric" | "secondary_metric" | "date_range" | "segments" | "within"
>;

export function configurationOf(spec: JourneySpec, catalog: CatalogState): Configuration {
  const { container, primary_metric, secondary_metric, date_range, segments, within } = spec;
  const primary = primary_metric ?? metricOf(catalog, container);
  return { container, primary_metric: primary, secondary_metric, date_range, segments, within };
}

const metricOf = ({ containers }: CatalogState, container: string): string | null =>
  containers.find(({ id }) => id === container)?.metric ?? null;

/** Follow another container; a metric that counts the one before goes along. */
export function follow(form: Configuration, container: string, catalog: CatalogState): Configuration {
  const own = form.primary_metric === null || form.primary_metric === metricOf(catalog, form.container);
  return { ...form, container, primary_metric: own ? metricOf(catalog, container) : form.primary_metric };
}

/** Choose a segment, or no longer; those chosen stand in the order of the list. */
export function withSegment(form: Configuration, name: string, { segments }: CatalogState): Configuration {
  const chosen = new Set(form.segments);
  if (!chosen.delete(name)) chosen.add(name);
  return { ...form, segments: segments.map(({ id }) => id).filter((id) => chosen.has(id)) };
}
