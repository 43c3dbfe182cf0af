import { describe, expect, it } from "vitest";
import { corrected } from "../../tests/make/corrected.ts";
import { toCorrectionsJson } from "../export/corrections-json.ts";
import { readCorrections } from "./corrections.ts";

const corrections = (corrected.corrections ?? []).map(({ id, madeAt, undoneAt, change }) => ({
  ...{ id, madeAt, undoneAt, change },
}));
const json = toCorrectionsJson(corrections, "nato.int/a", "Joint press conference");

describe("a file of corrections", () => {
  it("comes back whole, without what became of them", () => {
    const of = { document: "nato.int/a", title: "Joint press conference", corrections };
    expect(readCorrections(json)).toEqual({ kind: "corrections", ...of });
    expect(toCorrectionsJson(corrected.corrections ?? [], of.document, of.title)).toBe(json);
    expect(readCorrections(`\ufeff${json}`)).toMatchObject({ kind: "corrections" });
  });

  it.each<[string, string, string, string | null]>([
    ["not JSON", "{", "not-ours", null],
    ["others' JSON", '{"a": 1}', "not-ours", null],
    ["a list", `[${json}]`, "not-ours", null],
    ["a transcript", JSON.stringify(corrected), "not-ours", null],
    ["no corrections", toCorrectionsJson([], "nato.int/a", ""), "empty", null],
    ["no document", json.replace('"nato.int/a"', '""'), "damaged", "document"],
    ["a stranger's field", json.replace('"title"', '"html":"<b>","title"'), "damaged", "html"],
    [
      "a kind that is none",
      json.replace('"kind":"gap"', '"kind":"gip"'),
      "damaged",
      "corrections.6.change.kind",
    ],
    [
      "a turn without words",
      json.replace('"words"', '"wrds"'),
      "damaged",
      "corrections.0.change.turns.0.words",
    ],
  ])("is refused: %s", (_, text, why, at) => {
    expect(readCorrections(text)).toEqual({ kind: "refused", why, at });
  });
});
