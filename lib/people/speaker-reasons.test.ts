import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";
import type { SpeakerReasons } from "../transcript/reasons.ts";

const ANSWER = "The harbour opens in spring, and the last of the cranes came in on Monday.";

/** What speaks for each speaker, by name or else by role. */
function reasonsIn(
  source: Parameters<typeof makeSource>[0],
  ...lines: readonly string[]
): Readonly<Record<string, SpeakerReasons | undefined>> {
  const { speakers } = readBlocks(makeSource(source), blocksOf(...lines));
  return Object.fromEntries(speakers.map(({ name, role, reasons }) => [name ?? role ?? "", reasons]));
}

describe("speakerReasons", () => {
  it("tells where names, roles and outlets are printed", () => {
    const reasons = reasonsIn(
      { title: "Press conference", subtitle: "with the Minister of Ports, Ana Kovel" },
      `ANA KOVEL: ${ANSWER}`,
      "DANA WEIR (FJORD RADIO): Who pays for it?",
      `ANA KOVEL: ${ANSWER}`,
    );
    expect(reasons["Ana Kovel"]).toMatchObject({
      name: ["label", "subtitle"],
      role: ["subtitle"],
      outlet: [],
    });
    expect(reasons["Dana Weir"]).toMatchObject({ name: ["label"], role: [], outlet: ["label"], told: [] });
    expect(reasons["Dana Weir"]?.kind).toContain("housed");
  });

  it("tells whose words call an asker, and that a label says no name", () => {
    const reasons = reasonsIn(
      { title: "Press briefing" },
      "MR. PRENN: Good morning. Let us begin. Dana Weir, Fjord Radio, go ahead.",
      "QUESTION: Thank you. Who pays for it?",
      `MR. PRENN: ${ANSWER}`,
      "QUESTION: Jorge Valdés, Agencia Norte. And when does it open?",
      `MR. PRENN: ${ANSWER}`,
    );
    expect(reasons["Dana Weir"]).toEqual({
      name: ["called-by-moderator"],
      role: [],
      outlet: ["called-by-moderator"],
      kind: ["asker-label"],
      told: [0],
    });
    expect(reasons["Jorge Valdés"]).toMatchObject({ name: ["self-introduction"], told: [3] });
  });

  it("tells that a label names a part", () => {
    const reasons = reasonsIn(
      { title: "Press conference" },
      "Moderator: Welcome to you all. The first question, please.",
      "Question: Who pays for it?",
      `Ana Kovel: ${ANSWER}`,
    );
    expect(reasons.moderator).toEqual({ name: [], role: ["label"], outlet: [], kind: ["part"], told: [] });
  });
});
