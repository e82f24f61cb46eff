/// <reference types="vite/client" />
import { describe, expect, test } from "vitest";
import { languageName, readWords } from "../../src/page/words";
import { readMessages } from "../../src/shared/fluent";

const SOURCES = import.meta.glob<string>("../../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const FILES = import.meta.glob<string>("../../../src/ipyjourney/locale/en/*.ftl", { import: "default", eager: true });
const [LIST = ""] = Object.values(
  import.meta.glob<string>("../../../src/ipyjourney/report/words.py", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

/** Word files that a page brings along. */
const BROUGHT = [...(/WORD_FILES = \(([^)]*)\)/.exec(LIST)?.[1] ?? "").matchAll(/"([\w-]+)"/g)].map(
  ([, name = ""]) => name,
);

const pathFrom = (folder: string, path: string): string => new URL(path, `https://x/${folder}/`).pathname.slice(1);

/** A module and all that it imports, by paths from the folder of sources. */
function reached(path: string, known = new Map<string, string>()): Map<string, string> {
  const found = [path, `${path}.ts`, `${path}.tsx`].find((name) => `../../src/${name}` in SOURCES);
  if (!found || known.has(found)) return known;
  const source = SOURCES[`../../src/${found}`] ?? "";
  known.set(found, source);
  const folder = found.slice(0, found.lastIndexOf("/"));
  for (const [, own = ""] of source.matchAll(/^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)";$/gm)) {
    reached(pathFrom(folder, own), known);
  }
  return known;
}

function asked(source: string): string[] {
  return [...source.matchAll(/\bt\("([\w.-]+)"/g)].map(([, id = ""]) => id);
}

describe("the words of a page", () => {
  test("are all that its modules ask for", () => {
    const modules = reached("page/start.ts");
    expect([...modules.keys()]).toEqual(expect.arrayContaining(["cohort/parts/curves/timing.tsx", "flow/showing.ts"]));
    const known = readMessages(
      BROUGHT.map((name) => FILES[`../../../src/ipyjourney/locale/en/${name}.ftl`]).join("\n"),
    );
    // Of lists of metrics a page has none.
    const said = [...modules.values()].flatMap(asked).filter((id) => !id.startsWith("metrics-"));
    expect(said.length).toBeGreaterThan(100);
    const missing = said.filter((id) => !known.has(id));
    expect([...new Set(missing)]).toEqual([]);
  });

  const page = (text: string | null): Document =>
    ({ getElementById: () => (text === null ? null : { textContent: text }) }) as unknown as Document;

  test("are read by language, those of the page itself first", () => {
    const words = readWords(page('{"sv": "a = En", "en": "a = One"}'));
    expect(words.map(({ locale, text }) => [locale, text])).toEqual([
      ["sv", "a = En"],
      ["en", "a = One"],
    ]);
    expect(readWords(page(null))).toEqual([]);
  });

  test("call a language what it calls itself", () => {
    expect(["en", "sv", "de", "tlh"].map(languageName)).toEqual(["English", "Svenska", "Deutsch", "Klingon"]);
  });
});
