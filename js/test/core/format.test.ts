import { expect, test } from "vitest";
import { fromAmount, MICROSECONDS, readableParts, toAmount } from "../../src/core/duration";
import { createFormats } from "../../src/core/format";

const { day, hour, minute, second } = MICROSECONDS;
const english = createFormats("en");

test("thousands are always grouped", () => {
  expect(createFormats("es").count(1234)).toBe("1.234");
  expect(createFormats("pt-BR").count(1234)).toBe("1.234");
});

test("halves round away from zero", () => {
  expect([0.25, 0.35, 12.45, 66.65].map(english.percent)).toEqual(["0.3%", "0.4%", "12.5%", "66.7%"]);
  expect([0.5, 1.5, 2.5, -2.5].map(english.count)).toEqual(["1", "2", "3", "-3"]);
  expect([1.005, -1.005].map(english.value)).toEqual(["1.01", "-1.01"]);
});

test("a percentage may exceed 100 and follows the language", () => {
  expect(english.percent(1250)).toBe("1,250%");
  expect(createFormats("de").percent(66.6667)).toBe("66,7\u00a0%");
});

test("a share out of 1 is shown as a percentage", () => {
  expect([1 / 3, 1, 0].map(english.share)).toEqual(["33.3%", "100%", "0%"]);
});

test("where there is no number there is a dash", () => {
  expect([english.value(null), english.percent(null), english.share(Number.NaN), english.duration(null)]).toEqual(
    Array(4).fill("–"),
  );
});

test("what rounds to zero has no sign", () => {
  expect([english.count(-0.4), english.value(-0.001)]).toEqual(["0", "0"]);
});

test("a duration is read in its two largest units", () => {
  expect(english.duration(3 * day + 4 * hour + 59 * minute)).toBe("3 days 5 hr");
  expect(english.duration(90 * minute)).toBe("1 hr 30 min");
  expect(english.duration(2 * day)).toBe("2 days");
  expect(english.duration(0.25 * second)).toBe("0.3 sec");
  expect(english.duration(0)).toBe("0 sec");
});

test("rounding carries over into the larger unit", () => {
  expect(readableParts(2 * day - second)).toEqual([{ amount: 2, unit: "day" }]);
  expect(readableParts(hour - 1)).toEqual([{ amount: 1, unit: "hour" }]);
});

test("a limit is one number of the largest unit that fits", () => {
  expect(toAmount(7 * day)).toEqual({ amount: 1, unit: "week" });
  expect(toAmount(36 * hour)).toEqual({ amount: 36, unit: "hour" });
  expect(toAmount(0.5 * second)).toEqual({ amount: 0.5, unit: "second" });
  expect(toAmount(0)).toEqual({ amount: 0, unit: "second" });
});

test("a number of units is written in ISO 8601", () => {
  expect(fromAmount({ amount: 1.5, unit: "day" })).toBe("P1DT12H");
  expect(fromAmount({ amount: 2, unit: "week" })).toBe("P14D");
});
