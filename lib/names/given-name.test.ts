import { describe, expect, it } from "vitest";
import { callsByGivenName } from "./given-name.ts";

const names = ["Tomas Vaara", "Іван Коваль"];

describe("callsByGivenName", () => {
  it.each(["hyvä Tomas", "kære Tomas", "drogi Tomasie", "kjære gode Tomas", "дорогий Іване", "dear Tomas"])(
    "%s",
    (phrase) => {
      expect(callsByGivenName(phrase.split(" "), names)).toBe(true);
    },
  );
  it.each([
    "Tomas",
    "Sir Tomas",
    "hyvä Tommi",
    "we met with Tomas",
    "hyvä Vaara",
    "VAARA Tomas",
    "dear Anna Tomas",
    "Tomas Vaara said",
    "",
  ])("not “%s”", (phrase) => {
    expect(callsByGivenName(phrase.split(" "), names)).toBe(false);
  });
  it("needs a full name to know which part of it is given", () => {
    expect(callsByGivenName(["dear", "Vaara"], ["Vaara"])).toBe(false);
  });
});
