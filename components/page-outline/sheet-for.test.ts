import { describe, expect, it } from "vitest";
import { placed } from "./sheet-for.ts";

describe("a sheet for a place in another's page", () => {
  it.each([
    [":root { --a: 1 }", ".outline-place { --a: 1 }", "its root is our place"],
    [":root[data-x] p { }", ".outline-place[data-x] p { }", "with what is said of it"],
    ["html {", ".outline-place {", "so is the page"],
    ["body {", ".outline-place {", "and its body"],
    [".body { }", ".body { }", "no class of that name"],
    [
      "p { margin: 1rem 0.5rem -.25rem }",
      "p { margin: 18px 9px -4.5px }",
      "rem is the reader's size of type",
    ],
    ["p { margin: calc(1rem + 2px) 1.5em }", "p { margin: calc(18px + 2px) 1.5em }", "other units stay"],
    [".a10remote { }", ".a10remote { }", "and names stay"],
  ])("%s becomes %s: %s", (css, expected) => {
    expect(placed(css, 18)).toBe(expected);
  });
});
