import { describe, expect, it } from "vitest";
import { MADE_EXCHANGES } from "../../tests/made-exchanges.ts";
import { makeTalk } from "../../tests/make/talk.ts";
import { linkExchanges } from "./exchanges.ts";

describe("linkExchanges", () => {
  describe.each(Object.entries(MADE_EXCHANGES))("%s", (_, talks) => {
    it.each(talks)("%s", (_what, lines, expected) => {
      const { items, speakers } = makeTalk(lines);
      const { exchanges } = linkExchanges(items, speakers);
      expect(
        exchanges.map(({ question, answers }) => `${question.join(" ")} > ${answers.join(" ")}`),
      ).toEqual(expected);
    });
  });
});
