// The analyses of a page, each with what can be done with it where no kernel works anything out.
import { openingAt, openMenuOf } from "../analysis/opening";
import { mount as mountCohort } from "../cohort/index";
import * as curves from "../cohort/parts/curves/index";
import { sameTable, shownTable } from "../core/cohorts";
import { sameFlow, shownFlow } from "../core/flows";
import { isPlaced, sameAnalysis } from "../core/spec";
import { mount as mountFlow } from "../flow/index";
import * as outline from "../flow/parts/outline/index";
import { showItems as flowItems, measureItems } from "../flow/showing";
import { createPageHost, type PageHost, type PageManners } from "../host/page";
import type { Menus } from "../journey/editing";
import { mount as mountJourney } from "../journey/index";
import * as overview from "../journey/parts/overview/index";
import { arrowItems, showItems as journeyItems, percentItems, toggleDisplay } from "../journey/showing";
import { tellPart } from "../journey/telling";
import type {
  CohortSpec,
  CohortState,
  FlowSpec,
  FlowState,
  JourneySpec,
  JourneyState,
  States,
  WordsState,
} from "../protocol/messages";
import { followWidth } from "./heights";
import { answersOf, type Timing } from "./timing";

/** All states but the words, of which a page has several. */
type SavedStates<Spec, Result> = Omit<States<Spec, Result>, "_words">;

interface SavedAs<Kind, Spec, Result> {
  readonly kind: Kind;
  readonly states: SavedStates<Spec, Result>;
}

type SavedCohort = SavedAs<"cohort", CohortSpec, CohortState> & { readonly timing?: Timing | null };

export type Saved = SavedAs<"journey", JourneySpec, JourneyState> | SavedCohort | SavedAs<"flow", FlowSpec, FlowState>;

const journeyMenus: Menus = {
  arrowItems,
  percentItems,
  viewItems: journeyItems,
  openMenuOf,
  toggleDisplay,
  openingAt,
  openPartMenu: tellPart,
};
const JOURNEY: PageManners<JourneySpec, JourneyState> = {
  redraws: (before, after) => isPlaced(after) && sameAnalysis(before, after),
  parts: { reading: { panels: {}, tools: journeyMenus }, overview },
};
const COHORT: PageManners<CohortSpec, CohortState> = { redraws: sameTable, shown: shownTable, parts: { curves } };
const FLOW: PageManners<FlowSpec, FlowState> = {
  redraws: sameFlow,
  shown: shownFlow,
  parts: { outline, reading: { panels: {}, tools: { measureItems, openMenuOf, viewItems: flowItems } } },
};

/** Draw an analysis in an element; gives what takes the drawing away again. */
export function showSaved(saved: Saved, words: WordsState, place: HTMLElement): () => void {
  switch (saved.kind) {
    case "journey":
      return showJourney(saved.states, words, place);
    case "cohort":
      return showCohort(saved, words, place);
    case "flow":
      return mountFlow(hostOf(saved.states, words, FLOW), place);
    default:
      throw new Error(`kind ${(saved as { kind: unknown }).kind}`);
  }
}

function hostOf<Spec, Result extends { readonly revision: string }>(
  states: SavedStates<Spec, Result>,
  words: WordsState,
  manners: PageManners<Spec, Result>,
): PageHost<Spec, Result> {
  if (!states._result) throw new Error("no result");
  return createPageHost({ ...states, _words: words }, { locale: words.locale, theme: "page" }, manners);
}

function showJourney(states: SavedStates<JourneySpec, JourneyState>, words: WordsState, place: HTMLElement) {
  const host = hostOf(states, words, JOURNEY);
  const unfollow = followWidth(place, states._spec.spec, host.resize);
  const end = mountJourney(host, place);
  return () => {
    unfollow();
    end();
  };
}

function showCohort({ states, timing = null }: SavedCohort, words: WordsState, place: HTMLElement) {
  const { _result } = states;
  // Of what is not there nobody can be asked.
  const told = _result && { ..._result, can_time: _result.can_time && timing !== null };
  const manners = timing ? { ...COHORT, answers: answersOf(timing) } : COHORT;
  return mountCohort(hostOf({ ...states, _result: told }, words, manners), place);
}
