// The small dialogs of the canvas, and what else it has a use for only once somebody comes near.
import "./forms.css";
import { Keys } from "../../../parts/keys/keys";
import { Picker } from "../../../parts/picker/picker";
import { newsOf } from "../../news";
import { DropPreview } from "../../preview";
import { LabelForm } from "./label-form";
import { LimitsForm } from "./limits-form";

export const panels = { keys: Keys, label: LabelForm, limits: LimitsForm, picker: Picker };

export const tools = { DropPreview, newsOf };
export type Small = typeof tools;
