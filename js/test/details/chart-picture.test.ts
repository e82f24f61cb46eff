import { describe, expect, it } from "vitest";
import { plainColor } from "../../src/parts/details/chart-picture";

describe("colours of a chart that leaves the page", () => {
  it("writes mixed ones as every program reads them", () => {
    expect(plainColor("color(srgb 0.2 0.4 1)")).toBe("rgb(51, 102, 255)");
    expect(plainColor("color(srgb 0 5e-1 1 / 0.25)")).toBe("rgba(0, 128, 255, 0.25)");
  });
  it("leaves all others as they are", () => {
    for (const text of ["rgb(1, 2, 3)", "none", "2px", "system-ui"]) expect(plainColor(text)).toBe(text);
  });
});
