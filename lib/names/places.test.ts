import { describe, expect, it } from "vitest";
import { PLACES } from "./places.ts";

describe("PLACES", () => {
  it.each([
    "naples",
    "norway",
    "türkiye",
    "turkey",
    "norvège",
    "norwegen",
    "noruega",
    "norwegia",
    "norsko",
    "norge",
    "норвегія",
    "ノルウェー",
    "kosovo",
    "south africa",
  ])("has %s", (word) => {
    expect(PLACES.has(word)).toBe(true);
  });

  it.each(["harbour", "jordan", "unknown region", "pseudo-accents", "ana", "weir", ""])(
    "has no %j",
    (word) => {
      expect(PLACES.has(word)).toBe(false);
    },
  );
});
