// The whole journey at a glance: as a table in the place of the drawing, and as a map in its corner.
import "../../../parts/listing/listing.css";
import "./map.css";
import "./overview.css";
import { MiniMap } from "../../minimap";
import { JourneyTable } from "./table";

export const panels = { map: MiniMap, table: JourneyTable };
