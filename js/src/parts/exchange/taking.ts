// Pictures that are taken along: onto the clipboard, or into a file where that may not be.
import { saveFile } from "../../shared/save";
import type { Translate } from "../../shared/words";
import { copyPicture, drawPicture, PNG } from "./picture";

export type Way = "copy" | "png" | "svg";

/** A drawing with the name of its file, without a suffix; or what kept it from being made, in words. */
export type Drawn = { readonly svg: string; readonly name: string } | { readonly said: string };

/** Take a drawing along that may still be on its way; gives what came of it, in words. */
export async function takeDrawing(t: Translate, drawing: Promise<Drawn>, way: Way): Promise<string> {
  const image = way === "svg" ? null : drawing.then((drawn) => ("said" in drawn ? null : drawPicture(drawn.svg)));
  if (image && way === "copy" && (await copyPicture(image))) return t("said-picture-copied");
  const drawn = await drawing;
  if ("said" in drawn) return drawn.said;
  const content = image ? await image : new Blob([drawn.svg], { type: "image/svg+xml" });
  if (!content) return t("no-picture");
  const file = `${drawn.name}.${image ? PNG : way}`;
  saveFile(content, file);
  return t(way === "copy" ? "said-picture-not-copied" : "said-picture-saved", { file });
}
