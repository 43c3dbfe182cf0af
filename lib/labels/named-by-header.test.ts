import { describe, expect, it } from "vitest";
import { blocksOf } from "../../tests/make/blocks.ts";
import { GENERAL } from "../dialects/general.ts";
import { lexiconFor } from "../lexicon/lexicon.ts";
import { labelCandidates } from "./candidates.ts";
import type { Label } from "./label.ts";
import { namedByHeader } from "./named-by-header.ts";

/** The labels of these lines; of the language no word is known, unless it is told. */
function labelsOf(lines: readonly string[], language = "fi"): readonly Label[] {
  const found = labelCandidates(blocksOf(...lines), lexiconFor(language), GENERAL);
  return found.map((label) => ({ ...label, reasons: [], confidence: 0.6 }));
}

/** `name | office` of the first label, among the others, under a header. */
function first(header: string, ...lines: readonly string[]): string {
  const labels = labelsOf(lines.map((line) => `${line}: Tak.`));
  const [label] = labels;
  if (!label) throw new Error(`no label in ${lines[0]}`);
  const { name, role } = namedByHeader(label, labels, [header]).person;
  return `${name} | ${role}`;
}

describe("namedByHeader", () => {
  it.each([
    ["as the header prints it", "Statsminister Ylva Brand", "Ylva Brand | Statsminister"],
    [
      "in another case",
      "Premier Maciej Trzebiński",
      "Maciej Trzebiński | Premier",
      "prasowa Macieja Trzebińskiego",
    ],
    ["before an office in small letters", "Halmos Ágnes elnök", "Halmos Ágnes | elnök", "Halmos Ágnessel"],
    ["before a comma", "Tomáš Vrbík, ministr dopravy", "Tomáš Vrbík | ministr dopravy", "s Tomášem Vrbíkem"],
    [
      "after a small word",
      "Secretária dos Portos Inês Barroca",
      "Inês Barroca | Secretária dos Portos",
      "com Inês Barroca",
    ],
    ["before a comma and a capital", "Ylva Brand, Statsminister", "Ylva Brand | Statsminister"],
    ["without accents", "Ministra Ines Barroca", "Ines Barroca | Ministra", "com Inês Barroca"],
    ["and nothing else", "Ylva Brand", "Ylva Brand | null"],
  ])("names somebody %s", (_, line, read, header = "Möte med Ylva Brand") => {
    expect(first(header, line)).toBe(read);
  });

  it("takes an office of any length from the label that prints it alone", () => {
    const header = "med Ylva Maria Brand";
    const label = "Generaldirektör Ylva Maria Brand";
    expect(first(header, label, "Generaldirektör")).toBe("Ylva Maria Brand | Generaldirektör");
    expect(first(header, label)).toBe("Maria Brand | Generaldirektör Ylva");
  });

  it.each([
    ["another’s surname", "Möte med Ylva Brand", "Statsminister Ylva Ek"],
    ["another’s given name", "Möte med Ylva Brand", "Statsminister Anna Brand"],
    ["words that stand apart there", "Ylva Ek och Anna Brand", "Statsminister Ylva Brand"],
    ["the other order", "Möte med Brand Ylva", "Statsminister Ylva Brand"],
    ["a short stem", "Möte med Ylla Brand", "Statsminister Ylva Brand"],
    ["an ending too long", "Möte med Ylva Brandbergare", "Statsminister Ylva Brand"],
    ["one word", "Möte med Ylva Brand", "Brand"],
    ["no header", "", "Statsminister Ylva Brand"],
  ])("names nobody by %s", (_, header, line) => {
    expect(first(header, line)).toBe(`null | ${line}`);
  });

  it("takes a label that another one goes on from for the office alone", () => {
    const header = "Konferencja Prezydent Lindmarku Hanny Kluczewskiej";
    expect(first(header, "Prezydent Lindmarku", "Prezydent Lindmarku Hanna Kluczewska")).toBe(
      "null | Prezydent Lindmarku",
    );
    expect(first(header, "Prezydent Lindmarku")).toBe("Prezydent Lindmarku | null");
  });

  it("leaves alone what words tell", () => {
    const labels = labelsOf(["Minister Ylva Brand: Yes.", "Prime Minister: Yes."], "en");
    const header = ["Prime Minister Ylva Brand"];
    for (const label of labels) expect(namedByHeader(label, labels, header)).toBe(label);
    expect(labels).toHaveLength(2);
  });
});
