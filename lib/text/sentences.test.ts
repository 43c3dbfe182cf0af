import { describe, expect, it } from "vitest";
import { sentencesIn } from "./sentences.ts";

describe("sentencesIn", () => {
  it.each([
    ["The quay is open. Who pays?", ["The quay is open.", "Who pays?"]],
    ["Thank you, Mr. Weir. Next, Ms. A. Holm.", ["Thank you, Mr. Weir.", "Next, Ms. A. Holm."]],
    ["Gracias, Sr. Olmo. ¿Quién paga?", ["Gracias, Sr. Olmo.", "¿Quién paga?"]],
    ["Děkuji, Mgr. Vrbo. Další dotaz.", ["Děkuji, Mgr. Vrbo.", "Další dotaz."]],
    ["It sails at 9.30 p.m. today. Or not.", ["It sails at 9.30 p.m. today.", "Or not."]],
    ["港は開いていますか。はい。", ["港は開いていますか。", "はい。"]],
    ["码头开放了吗？是的。", ["码头开放了吗？", "是的。"]],
    ["No full stop", ["No full stop"]],
    ["One line\nanother line", ["One line", "another line"]],
    ["… – !", []],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it("takes no end for an abbreviation that only ends like one", () => {
    expect(sentencesIn("He sat in the park. We left.")).toEqual(["He sat in the park.", "We left."]);
    expect(sentencesIn("That was the ship’s first. Another came.")).toHaveLength(2);
  });
});
