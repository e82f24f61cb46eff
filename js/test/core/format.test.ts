import { expect, test } from "vitest";
import interfaceWords from "../../../src/ipyjourney/locale/en/interface.ftl";
import { fromAmount, MICROSECONDS, measuredAmount, toAmount } from "../../src/core/duration";
import { createWords } from "../../src/shared/words";

const { day, hour, second } = MICROSECONDS;
const formatsOf = (locale: string) => createWords(locale, interfaceWords).formats;
const english = formatsOf("en");

test("thousands are always grouped", () => {
  expect(formatsOf("es").count(1234)).toBe("1.234");
  expect(formatsOf("pt-BR").count(1234)).toBe("1.234");
});

test("halves round away from zero", () => {
  expect([0.25, 0.35, 12.45, 66.65].map(english.percent)).toEqual(["0.3%", "0.4%", "12.5%", "66.7%"]);
  expect([0.5, 1.5, 2.5, -2.5].map(english.count)).toEqual(["1", "2", "3", "-3"]);
  expect([1.005, -1.005].map(english.value)).toEqual(["1.01", "-1.01"]);
});

test("a percentage may exceed 100 and follows the language", () => {
  expect(english.percent(1250)).toBe("1,250.0%");
  expect(formatsOf("de").percent(66.6667)).toBe("66,7\u00a0%");
});

test("a share out of 1 is shown as a percentage", () => {
  expect([1 / 3, 1, 0].map(english.share)).toEqual(["33.3%", "100.0%", "0.0%"]);
});

test("where there is no number there is a dash", () => {
  expect([english.value(null), english.percent(null), english.share(Number.NaN), english.duration(null)]).toEqual(
    Array(4).fill("–"),
  );
});

test("what rounds to zero has no sign", () => {
  expect([english.count(-0.4), english.value(-0.001)]).toEqual(["0", "0"]);
});

test("rounding carries over into the larger unit", () => {
  expect(measuredAmount(day - second)).toEqual({ amount: 1, unit: "day" });
  expect(measuredAmount(hour - 1)).toEqual({ amount: 1, unit: "hour" });
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
