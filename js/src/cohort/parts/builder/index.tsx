// Segments, date ranges and calculated metrics, built and deleted.
export { panels } from "../../../parts/builder/panels";
