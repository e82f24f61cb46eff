// The small dialogs of the canvas.
import { Keys } from "./keys";
import { LabelForm } from "./label-form";
import { LimitsForm } from "./limits-form";
import { Picker } from "./picker";

export const panels = { keys: Keys, label: LabelForm, limits: LimitsForm, picker: Picker };
