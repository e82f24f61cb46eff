// What makes edits and opens menus: loaded right after the first module has drawn the journey.
import "../../../shared/popups.css";
import "../../editing.css";
import { compareItems, stopComparing } from "../../../analysis/comparing";
import { redo, undo } from "../../../analysis/edits";
import { namedKey, newItems } from "../../../analysis/named";
import { openingAt, openMenuOf } from "../../../analysis/opening";
import { organize } from "../../actions";
import { openKeys } from "../../dialogs";
import { dropWords, startDrop } from "../../drop";
import type { Editing } from "../../editing";
import { EmptyCanvas } from "../../empty";
import { exportItems, openConfiguration } from "../../exchange";
import { canvasKey, releaseSpace, settleSteps, widgetKey } from "../../keyboard";
import { openCanvasMenu, viewItems } from "../../menus";
import { CarriedNote, Overlay } from "../../overlay";
import { startGesture } from "../../part-gestures";
import { openPartMenu } from "../../part-menus";
import { openRailMenu } from "../../rail-menu";
import { RenameField } from "../../rename";
import { arrowItems, percentItems, toggleDisplay } from "../../showing";

export const panels = {};

export const tools: Editing = {
  CarriedNote,
  EmptyCanvas,
  Overlay,
  RenameField,
  dropWords,
  arrowItems,
  compareItems,
  exportItems,
  newItems,
  percentItems,
  viewItems,
  openCanvasMenu,
  openConfiguration,
  openKeys,
  openMenuOf,
  openPartMenu,
  openRailMenu,
  openingAt,
  organize,
  redo,
  stopComparing,
  toggleDisplay,
  undo,
  canvasKey,
  namedKey,
  releaseSpace,
  settleSteps,
  startDrop,
  startGesture,
  widgetKey,
};
