import { describe, expect, test } from "vitest";
import { completeAt, insertName, quoteName } from "../../src/parts/builder/expression";

const NAMES = ["Events", "Accounts", "Revenue", "Closed-Won", "Closed-Lost", "Opp. Created", "Deals [new]"];

/** The names that are offered where the bar is, and the text with the first of them. */
function at(text: string, asked = false): [readonly string[], string] | null {
  const cursor = text.indexOf("|");
  const whole = text.replace("|", "");
  const found = completeAt(whole, cursor, NAMES, asked);
  if (!found) return null;
  const [next, place] = insertName(whole, found, found.names[0] ?? "");
  return [found.names, `${next.slice(0, place)}|${next.slice(place)}`];
}

describe("names in an expression", () => {
  test("are offered by what they begin with, then by what they hold", () => {
    expect(at("rev|")).toEqual([["Revenue"], "Revenue|"]);
    expect(at("e|")?.[0]).toEqual(["Events", "Revenue", "Closed-Won", "Closed-Lost", "Opp. Created", "Deals [new]"]);
    expect(at("xyz|")).toBeNull();
  });

  test("are offered after an operator, and behind a minus or a space that may be part of a name", () => {
    expect(at("[Revenue]/acc|")).toEqual([["Accounts"], "[Revenue]/Accounts|"]);
    expect(at("Revenue / closed-w|")).toEqual([["Closed-Won"], "Revenue / [Closed-Won]|"]);
    expect(at("Revenue-acc|")).toEqual([["Accounts"], "Revenue-Accounts|"]);
    expect(at("opp. cr|")).toEqual([["Opp. Created"], "[Opp. Created]|"]);
    expect(at("2 acc|")).toEqual([["Accounts"], "2 Accounts|"]);
  });

  test("replace what was begun in square brackets, to the closing one if it is there", () => {
    expect(at("[clo|")).toEqual([["Closed-Won", "Closed-Lost"], "[Closed-Won]|"]);
    expect(at("[clo|sed-Won] * 2")).toEqual([["Closed-Won", "Closed-Lost"], "[Closed-Won]| * 2"]);
    expect(at("[clo| + [Revenue]")?.[1]).toBe("[Closed-Won]| + [Revenue]");
    expect(at("[Deals [[ne|")).toBeNull();
    expect(at("[deals [ne|")).toEqual([["Deals [new]"], "[Deals [new]]]|"]);
    expect(at("[Revenue]|")).toBeNull();
  });

  test("are all offered where a value is wanted and someone asks", () => {
    expect(at("|")).toBeNull();
    expect(at("|", true)?.[0]).toEqual(NAMES);
    expect(at("Revenue / |", true)?.[1]).toBe("Revenue / Events|");
    expect(at("[Revenue] |", true)).toBeNull();
    expect(at("2|", true)).toBeNull();
  });

  test("stand in brackets unless they are one word", () => {
    expect(NAMES.map(quoteName)).toEqual([
      "Events",
      "Accounts",
      "Revenue",
      "[Closed-Won]",
      "[Closed-Lost]",
      "[Opp. Created]",
      "[Deals [new]]]",
    ]);
  });
});
