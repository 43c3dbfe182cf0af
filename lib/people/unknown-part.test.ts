import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { makeSource } from "../../tests/make/source.ts";
import { readBlocks } from "../read.ts";

const ANSWER = "The harbour opens in spring, and the towns around the bay have agreed to that for once.";

/** The names of those who do not answer, in the order of their turns. */
function askersIn(title: string, ...lines: readonly string[]): readonly (string | null)[] {
  const { speakers, items } = readBlocks(makeSource({ title }), blocksOf(...lines));
  const askers = speakers.filter(({ kind }) => kind !== "principal");
  const nameOf = new Map(askers.map(({ id, name }) => [id, name]));
  return items.flatMap((item) =>
    item.type === "turn" && nameOf.has(item.speaker) ? [nameOf.get(item.speaker) ?? null] : [],
  );
}

describe("withoutUnknownParts", () => {
  it("takes a label under which several say who they are for many people", () => {
    const names = askersIn(
      "Press conference of Governor Maud Tessel",
      "Queriant: Thank you. Nora Lind from Fjord Radio. When does it open?",
      `Maud Tessel: ${ANSWER}`,
      "Queriant: Piet Aldan from the Harbour Post. Who pays?",
      `Maud Tessel: ${ANSWER}`,
    );
    expect(names).toEqual(["Nora Lind", "Piet Aldan"]);
  });

  it("takes a label that alone asks again and again, and that nobody says, for many people", () => {
    const names = askersIn(
      "Press conference of Governor Maud Tessel",
      ...["When does it open?", "Who pays?", "Is it deep enough?"].flatMap((question) => [
        `Queriant: ${question}`,
        `Maud Tessel: ${ANSWER}`,
      ]),
    );
    expect(names).toEqual([null, null, null]);
  });

  it("leaves somebody the name by which they are called", () => {
    const names = askersIn(
      "Press conference of Governor Maud Tessel",
      ...["When does it open?", "Who pays?", "Is it deep enough?"].flatMap((question) => [
        `Solveig: ${question}`,
        `Maud Tessel: ${ANSWER} That is so, Solveig, and it stays so.`,
      ]),
    );
    expect(names).toEqual(["Solveig", "Solveig", "Solveig"]);
  });

  it("leaves those their names of whom several ask", () => {
    const names = askersIn(
      "Press conference of Governor Maud Tessel",
      ...["Solveig", "Aldan", "Tamsin"].flatMap((name) => [
        `${name}: When does it open?`,
        `Maud Tessel: ${ANSWER}`,
        `${name}: Who pays?`,
        `Maud Tessel: ${ANSWER}`,
      ]),
    );
    expect(names).toEqual(["Solveig", "Solveig", "Aldan", "Aldan", "Tamsin", "Tamsin"]);
  });
});
