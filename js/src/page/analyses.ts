// The analyses of a page: each is drawn live in place of its picture; one that cannot be stays as it is.
import type { WordsState } from "../protocol/messages";
import { type Saved, showSaved } from "./saved";

/** Draw all analyses; gives what takes the drawings away again. */
export function showAnalyses(page: Document, words: WordsState): () => void {
  const places = [...page.querySelectorAll<HTMLElement>("[data-ipj-analysis]")];
  const ends = places.map((place) => {
    try {
      return show(place, words);
    } catch (problem) {
      // The picture and the tables are there all the same.
      reportError(problem);
      return () => undefined;
    }
  });
  return () => {
    for (const end of ends) end();
  };
}

function show(place: HTMLElement, words: WordsState): () => void {
  const data = place.ownerDocument.getElementById(`ipj-${place.dataset.ipjAnalysis}`);
  const saved: Saved = JSON.parse(data?.textContent ?? "");
  const pictures = place.parentElement?.querySelectorAll<HTMLElement>(".ipj-still > img") ?? [];
  const swap = (live: boolean): void => {
    place.hidden = !live;
    for (const picture of pictures) picture.classList.toggle("ipj-page-replaced", live);
  };
  place.lang = words.locale;
  place.classList.add(`ipj-page-${saved.kind}`);
  // What is drawn is measured, which needs it to be in sight.
  swap(true);
  try {
    const end = showSaved(saved, words, place);
    return () => {
      end();
      swap(false);
    };
  } catch (problem) {
    place.replaceChildren();
    swap(false);
    throw problem;
  }
}
