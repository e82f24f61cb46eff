import "../../../parts/compare/compare.css";
import { SidesForm } from "../../../parts/compare/sides-form";

export const panels = { sides: SidesForm };
