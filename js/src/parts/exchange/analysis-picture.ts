// An analysis as a picture, drawn by the kernel.
import type { AnalysisView } from "../../analysis/view";
import { plain } from "../../shared/problem";
import { type Drawn, takeDrawing, type Way } from "./taking";

/** Take the picture of an analysis along; gives what came of it, in words. */
export const takePicture = (view: AnalysisView, way: Way): Promise<string> => takeDrawing(view.t, draw(view), way);

async function draw(view: AnalysisView): Promise<Drawn> {
  const answer = await view.host.ask({ kind: "export", form: "svg" });
  if (answer.kind === "export") return { svg: answer.text, name: answer.file.replace(/\.svg$/, "") };
  return { said: answer.kind === "refused" ? `${answer.error.what} ${answer.error.fix}` : silence(view) };
}

/** Why nobody answered, and what to do. */
export function silence(view: AnalysisView): string {
  const id = view.host.facts.live ? "no-answer" : "no-kernel";
  return `${view.t(`${id}.what`, plain({}))} ${view.t(`${id}.fix`, plain({}))}`;
}
