// Parts of a widget that are rarely used, loaded when they are first asked for: a module with panels, its style and words.
import type { Answer, PartModule } from "../host/host";
import type { ErrorState } from "../protocol/messages";
import { kit } from "./kit";
import type { Words } from "./words";

export interface Part extends PartModule {
  readonly style: string;
}

/** Why a part is not there, as a message id; with its words where the kernel wrote them. */
export type PartProblem = Pick<ErrorState, "id"> & Partial<ErrorState>;

export type Loaded =
  | { readonly part: Part; readonly problem?: never }
  | { readonly part?: never; readonly problem: PartProblem };

/** The parts that one view has loaded. */
export interface Parts {
  /** Never rejects; a part that failed is asked for again the next time. */
  load(name: string): Promise<Loaded>;
  /** A part that is there already. */
  get(name: string): Part | undefined;
}

/** A part as it is built: nothing for a first module of another build. */
type BuiltPart = (shared: readonly unknown[]) => PartModule | null;

/** Where parts come from. */
interface Giver {
  part?(name: string): Promise<PartModule>;
  ask(question: { kind: "part"; name: string }, timeoutMs: number): Promise<Answer>;
}

export function createParts(host: Giver, words: Words): Parts {
  const loading = new Map<string, Promise<Loaded>>();
  const there = new Map<string, Part>();

  const fetchPart = async (name: string): Promise<Loaded> => {
    if (host.part) return { part: { ...(await host.part(name)), style: "" } };
    const answer = await host.ask({ kind: "part", name }, Number.POSITIVE_INFINITY);
    if (answer.kind !== "part") return { problem: problemOf(answer) };
    const module = (await evaluate(answer.script))(kit());
    if (!module) return { problem: { id: "part-outdated" } };
    words.add(answer.words);
    return { part: { ...module, style: answer.style } };
  };
  const load = async (name: string): Promise<Loaded> => {
    const loaded = await fetchPart(name).catch((): Loaded => ({ problem: { id: "part-blocked" } }));
    if (loaded.part) there.set(name, loaded.part);
    else loading.delete(name);
    return loaded;
  };
  return {
    load: (name) => {
      const known = loading.get(name) ?? load(name);
      loading.set(name, known);
      return known;
    },
    get: (name) => there.get(name),
  };
}

/** Why a request was not carried out. */
export function problemOf(answer: Answer): PartProblem {
  if (answer.kind === "refused") return answer.error;
  return { id: answer.kind === "unanswered" && answer.reason === "no-kernel" ? "no-kernel" : "no-answer" };
}

/** A script is evaluated once per page, however many widgets ask for it; each hands it its own shared modules. */
function evaluate(script: string): Promise<BuiltPart> {
  const scope = globalThis as { [ON_PAGE]?: Map<string, Promise<BuiltPart>> };
  scope[ON_PAGE] ??= new Map();
  const known = scope[ON_PAGE].get(script) ?? importText(script);
  scope[ON_PAGE].set(script, known);
  known.catch(() => scope[ON_PAGE]?.delete(script));
  return known;
}

const ON_PAGE: unique symbol = Symbol.for("ipyjourney.parts") as typeof ON_PAGE;

async function importText(script: string): Promise<BuiltPart> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const module: { default: BuiltPart } = await import(address);
  URL.revokeObjectURL(address);
  return module.default;
}
