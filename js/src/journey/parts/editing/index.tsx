// What makes edits and opens menus: loaded right after the first module has drawn the journey.
import "../../../shared/popups.css";
import "../../editing.css";
import { organize, redo, undo } from "../../actions";
import { compareItems, stopComparing } from "../../comparing";
import { dropWords, startDrop } from "../../drop";
import type { Editing } from "../../editing";
import { openConfiguration, openExport } from "../../exchange";
import { canvasKey, releaseSpace, settleSteps, widgetKey } from "../../keyboard";
import {
  arrowItems,
  openCanvasMenu,
  openHeaderMenu,
  openingAt,
  openKeys,
  percentItems,
  toggleDisplay,
  viewItems,
} from "../../menus";
import { namedKey, newItems } from "../../named";
import { CarriedNote, Overlay } from "../../overlay";
import { startGesture } from "../../part-gestures";
import { openPartMenu } from "../../part-menus";
import { openRailMenu } from "../../rail-menu";
import { RenameField } from "../../rename";

export const panels = {};

export const tools: Editing = {
  CarriedNote,
  Overlay,
  RenameField,
  dropWords,
  arrowItems,
  compareItems,
  newItems,
  percentItems,
  viewItems,
  openCanvasMenu,
  openConfiguration,
  openExport,
  openHeaderMenu,
  openKeys,
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
