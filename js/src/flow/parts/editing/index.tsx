// Menus, edits, and what is dragged over the flow.
import "../../../analysis/zones.css";
import { compareItems, stopComparing } from "../../../analysis/comparing";
import { startDrop } from "../../../analysis/drop";
import { redo, undo } from "../../../analysis/edits";
import { exportItems } from "../../../analysis/exporting";
import { namedKey, newItems } from "../../../analysis/named";
import { openMenuOf } from "../../../analysis/opening";
import { activate } from "../../actions";
import { offersOf, openRailMenu } from "../../adding";
import { columnItems, openColumnMenu } from "../../column-menu";
import { filterItems, moreItems, openFlowMenu, openSpotMenu, viewItems } from "../../menus";
import { openKeys } from "../../opening";
import { measureItems } from "../../showing";
import { ColumnZones, FlowZones } from "../../zones";
import "./editing.css";

export const panels = {};

export const tools = {
  activate,
  ColumnZones,
  columnItems,
  compareItems,
  exportItems,
  filterItems,
  FlowZones,
  measureItems,
  moreItems,
  namedKey,
  newItems,
  offersOf,
  openColumnMenu,
  openFlowMenu,
  openKeys,
  openMenuOf,
  openRailMenu,
  openSpotMenu,
  redo,
  startDrop,
  stopComparing,
  undo,
  viewItems,
};
