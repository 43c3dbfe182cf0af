import { describe, expect, it } from "vitest";
import { takesUp } from "./addressed.ts";

describe("takesUp", () => {
  it.each([
    ["On Sweden and Finland: with them.", "Are Sweden and Finland in the plan?", true],
    ["And to the harbour question: no, you can't.", "Who owns the harbour?", true],
    ["On charts: yes. On China: it is in every picture.", "Is there a China in this?", true],
    ["Sweden is a friend.", "Is Sweden in the plan?", false],
    ["On the first question, nothing.", "My first question is on ice.", false],
    ["On climate: no.", "Are Sweden and Finland in the plan?", false],
  ])("%s | %s: %s", (answer, asked, so) => {
    expect(takesUp(answer, asked, undefined)).toBe(so);
  });
});
