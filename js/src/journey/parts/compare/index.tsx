import "./compare.css";
import { SidesForm } from "./sides-form";

export const panels = { sides: SidesForm };
