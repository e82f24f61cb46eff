// The small dialogs of the canvas.
import "./forms.css";
import { Keys } from "../../../parts/keys/keys";
import { Picker } from "../../../parts/picker/picker";
import { LabelForm } from "./label-form";
import { LimitsForm } from "./limits-form";

export const panels = { keys: Keys, label: LabelForm, limits: LimitsForm, picker: Picker };
