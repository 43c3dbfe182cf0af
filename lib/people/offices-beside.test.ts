import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";

const ANSWER = "The harbour opens in spring, and the last of the cranes came in on Monday.";

/** The role that is read of Ana Kovel, whom labels print by name alone. `line` stands among the front lines. */
function roleBeside(line: string): string | null | undefined {
  const { speakers } = readBlocks(
    makeSource({ title: "Doorstop interview" }),
    blocksOf(
      line,
      "4 March 2031",
      `ANA KOVEL: ${ANSWER}`,
      "QUESTION: Who pays for it?",
      `ANA KOVEL: ${ANSWER}`,
      `IVO MARN: ${ANSWER}`,
    ),
  );
  return speakers.find(({ name }) => name === "Ana Kovel")?.role;
}

describe("withOfficesBeside", () => {
  it("finds the full name that the header gives to a label's surname", () => {
    const { speakers } = readBlocks(
      makeSource({ title: "Press gaggle by Deputy Press Secretary Ana Kovel aboard the ferry" }),
      blocksOf(`MS. KOVEL: ${ANSWER}`, "Q: Who pays for it?", `MS. KOVEL: ${ANSWER}`),
    );
    expect(speakers[0]).toMatchObject({ name: "Ana Kovel", role: "Deputy Press Secretary" });
  });

  it("takes no name where the header gives two of that surname", () => {
    const { speakers } = readBlocks(
      makeSource({
        title: "Remarks on the harbour",
        subtitle: "Ana Kovel, Minister for Ports, and Ivo Kovel, Mayor of Weirford",
      }),
      blocksOf(`KOVEL: ${ANSWER}`, "QUESTION: Who pays for it?", `KOVEL: ${ANSWER}`),
    );
    expect(speakers[0]).toMatchObject({ name: "Kovel" });
  });

  it.each([
    ["LEADER OF THE OPPOSITION THE HON. ANA KOVEL MHR", "Leader of the Opposition"],
    [
      "TRANSCRIPT OF THE HON. ANA KOVEL MHR, SHADOW TREASURER AND DR. IVO MARN, HARBOUR PARTY CANDIDATE",
      "Shadow Treasurer",
    ],
    [
      "TRANSCRIPT OF THE HON. IVO MARN MHR AND DR. ANA KOVEL, HARBOUR PARTY CANDIDATE FOR WEIRFORD",
      "Harbour Party Candidate for Weirford",
    ],
    ["Ana Kovel MP - Federal Member for Weirford", "Federal Member for Weirford"],
    ["Call with Ana Kovel, Ambassador Ivo Marn, and Dana Weir", null],
    ["ANA KOVEL MP, 4 MARCH 2031", null],
    ["Interview with Ana Kovel", null],
  ])("%s: %s", (line, role) => {
    expect(roleBeside(line)).toBe(role);
  });
});
