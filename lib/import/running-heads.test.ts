import { describe, expect, it } from "vitest";
import { withoutRunningHeads } from "./running-heads.ts";

const head = "Harbour Council Press Conference      4 March 2031";

describe("withoutRunningHeads", () => {
  it("takes out the line that heads every page, and the pages' numbers", () => {
    const text = `${head}\n\nKortela: Good morning.\n\n   1\n\f${head}\n\nThe ferry sails\n\n- 2 -\n\f${head}\nat six.\n`;
    expect(withoutRunningHeads(text).replace(/\n+/gu, "\n")).toBe(
      `${head}\nKortela: Good morning.\n\f\nThe ferry sails\n\f\nat six.\n`,
    );
  });

  it.each([
    ["no page breaks", `${head}\n\n1\n\n${head}\n`],
    ["pages that begin with words of their own", "We sail\n\fat six.\n\fAnd we come back.\n"],
    ["a number within a page", "It costs\n\n12\n\ncrowns.\n\fNo more.\n"],
  ])("leaves %s", (_, text) => {
    expect(withoutRunningHeads(text)).toBe(text);
  });
});
