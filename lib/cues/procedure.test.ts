import { describe, expect, it } from "vitest";
import { isProcedure } from "./procedure.ts";

describe("isProcedure", () => {
  it.each(["Will the gentleman from Ohio yield?", "Is there objection?"])("%s", (text) => {
    expect(isProcedure(text)).toBe(true);
  });

  it.each(["The ports pay. I ask unanimous consent that the letter be printed.", "Who pays?"])(
    "not “%s”",
    (text) => {
      expect(isProcedure(text)).toBe(false);
    },
  );
});
