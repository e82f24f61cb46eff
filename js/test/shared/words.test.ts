/// <reference types="vite/client" />
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";
import english from "../../../src/ipyjourney/locale/en/interface.ftl";
import { createFormatter, readMessages } from "../../src/shared/fluent";
import { createWords } from "../../src/shared/words";

/** Each late part has a word file of its name. */
const ENTRIES = Object.keys(import.meta.glob("../../src/*/parts/*/index.tsx"));
const PARTS = [...new Set(ENTRIES.map((path) => path.split("/").at(-2)))];
const FILES = import.meta.glob<string>("../../../src/ipyjourney/locale/*/*.ftl", { import: "default", eager: true });
const file = (name: string | undefined, locale = "en") =>
  FILES[`../../../src/ipyjourney/locale/${locale}/${name}.ftl`] ?? "";
const LOCALES = [...new Set(Object.keys(FILES).map((path) => path.split("/").at(-2) ?? ""))];

/** What widgets have from the start, and what some of their parts bring besides. */
const OTHERS = [
  "interface",
  "stages",
  "cohort-table",
  "flow-widget",
  "flow-editing",
  "flow-settings",
  "flow-details",
  "page",
];
/** What is wrong with edits, which Python says as well. */
const PROBLEMS = ["edits", "flow-edits"];

const SOURCES = Object.values(
  import.meta.glob<string>("../../src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true }),
);

/** Every text in quotes in the front end. */
function quoted(): Set<string> {
  return new Set(SOURCES.flatMap((source) => [...source.matchAll(/"([^"\n]*)"/g)].map(([, text]) => text ?? "")));
}

/** What ids begin with that are put together, as in `operator-${…}`. */
function beginnings(): string[] {
  return SOURCES.flatMap((source) => [...source.matchAll(/`([a-z][a-z-]*-)\$\{/g)].map(([, text]) => text ?? ""));
}

/** Every text in quotes inside the brackets of t(…), also where it chooses between two. */
function asked(): string[] {
  const calls = SOURCES.flatMap((source) => [...source.matchAll(/\bt\(([^(){}]*?)(?:,\s*\{|,\s*[a-z]+\(|\))/g)]);
  return calls.flatMap(([, inside = ""]) =>
    [...inside.replace(/===? "[^"]*"/g, "").matchAll(/"([^"]+)"/g)].map(([, id]) => id ?? ""),
  );
}

describe("the word files", () => {
  const known = readMessages([...OTHERS, ...PARTS].map((name) => file(name)).join("\n"));

  test("are one for each late part", () => {
    expect(PARTS.filter((name) => file(name) === "")).toEqual([]);
  });

  test("have every word that the front end asks for", () => {
    expect(asked().length).toBeGreaterThan(100);
    const problems = readMessages(PROBLEMS.map((name) => file(name)).join("\n"));
    expect(asked().filter((id) => !known.has(id) && !problems.has(id))).toEqual([]);
  });

  test("have no word that nobody asks for", () => {
    const texts = quoted();
    const begun = beginnings();
    const asksFor = (id: string): boolean => texts.has(id) || begun.some((beginning) => id.startsWith(beginning));
    expect([...known.keys()].filter((id) => !asksFor(id))).toEqual([]);
  });
});

describe("our reading of Project Fluent", () => {
  const values = { count: 3, name: "Acme", close: "yes", more: 1, base: "previous", events: 1, nearest: "A" };
  const variants = [values, { ...values, count: 1, close: "no", more: 0 }, { ...values, close: "no", more: 7 }];

  const named = [...OTHERS, ...PROBLEMS, ...PARTS, "errors"];
  test.each(LOCALES.flatMap((locale) => named.map((name): [string, string] => [locale, name ?? ""])))(
    "says the same as the library: %s, %s",
    (locale, name) => {
      const resource = file(name, locale);
      expect(resource).not.toBe("");
      const bundle = new FluentBundle(locale, { useIsolating: false });
      bundle.addResource(new FluentResource(resource));
      const format = createFormatter(locale, (value) => new Intl.NumberFormat(locale).format(value));
      const differences = [...readMessages(resource)].flatMap(([path, pattern]) => {
        const [id = "", attribute] = path.split(".");
        const message = bundle.getMessage(id);
        const theirs = attribute === undefined ? message?.value : message?.attributes[attribute];
        const names = [...pattern.matchAll(/\$([\w-]+)/g)].map(([, name = ""]) => name);
        return variants.flatMap((each) => {
          const all = { ...Object.fromEntries(names.map((name) => [name, `<${name}>`])), ...each };
          const expected = theirs ? bundle.formatPattern(theirs, all) : "missing";
          return format(pattern, all) === expected ? [] : [[path, format(pattern, all), expected]];
        });
      });
      expect(differences).toEqual([]);
    },
  );

  test("knows texts in braces, exact numbers and choices inside of choices", () => {
    const format = createFormatter("en", String);
    expect(format('A { "{" } b')).toBe("A { b");
    const nested =
      "{ $n ->\n    [0] none\n    [one] one\n   *[other] { $kind ->\n        [x] ex\n       *[y] { $n } ys\n    }\n}";
    expect([0, 1, 5].map((n) => format(nested, { n, kind: "y" }))).toEqual(["none", "one", "5 ys"]);
    expect(format(nested, { n: 2, kind: "x" })).toBe("ex");
  });
});

describe("words and numbers", () => {
  const words = createWords("en", english);

  test("learn those of a part", () => {
    const more = createWords("en", "a = One");
    more.add("b = Two");
    expect([more.t("a"), more.t("b"), more.t("c")]).toEqual(["One", "Two", "c"]);
  });

  test("count in words", () => {
    expect(words.t("notes", { count: 1 })).toBe("1 note");
    expect(words.t("notes", { count: 1200 })).toBe("1,200 notes");
  });

  test("show decimals only of small values, and a dash for none", () => {
    const shown = [1234567.89, 999.456, 0.5, 0, null, Number.NaN].map((value) => words.number(value));
    expect(shown).toEqual(["1,234,568", "999.46", "0.5", "0", "–", "–"]);
    expect([62.25, 100, null].map((value) => words.percent(value))).toEqual(["62.3%", "100.0%", "–"]);
  });

  test("give an id back that nobody has words for", () => {
    expect(words.t("no-such-word")).toBe("no-such-word");
  });
});
