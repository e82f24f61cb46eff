export { panels } from "../../../parts/builder/panels";
