import { describe, expect, it } from "vitest";
import type { LanguagePack } from "./language-pack.ts";
import { LANGUAGES } from "./lexicon.ts";
import { PUBLISHER_WORDS } from "./publisher-lines.ts";
import { SPEECH_WORDS } from "./speech.ts";
import { TITLES } from "./titles.ts";

/** How many words a pack has of each kind: "offices", "parts.question", "floor.greetings". */
function countsOf(pack: LanguagePack): ReadonlyMap<string, number> {
  const { language: _, lacks: __, inflects: ___, header, parts, floor, ...lists } = pack;
  const counts = (prefix: string, kinds: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(kinds).map(([kind, words]) => [`${prefix}${kind}`, words.length] as const);
  return new Map([
    ...counts("", lists),
    ...counts("header.", { ...header }),
    ...counts("parts.", parts),
    ...counts("floor.", { ...floor }),
  ]);
}

/** Why a pack has no words of a kind: said of the kind, or of all that belong with it ("floor"). */
function reasonOf({ lacks }: LanguagePack, kind: string): string | undefined {
  return lacks?.[kind] ?? lacks?.[kind.split(".")[0] ?? ""];
}

/** A table of packs and kinds of words; a kind without words and without a reason is marked. */
function table(): string {
  const rows = LANGUAGES.map((pack) => ({ pack, counts: countsOf(pack) }));
  const kinds = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))];
  const head = ["".padEnd(18), ...LANGUAGES.map(({ language }) => language.padStart(5))].join("");
  const lines = kinds.map((kind) => {
    const cells = rows.map(({ pack, counts }) => {
      const count = counts.get(kind) ?? 0;
      return (count || (reasonOf(pack, kind) ? "–" : "!!!")).toString().padStart(5);
    });
    return [kind.padEnd(18), ...cells].join("");
  });
  return ["", head, ...lines].join("\n");
}

describe("the packs", () => {
  it("have words of every kind, or say why not", () => {
    const missing = LANGUAGES.flatMap((pack) =>
      [...countsOf(pack)]
        .filter(([kind, count]) => count === 0 && !reasonOf(pack, kind))
        .map(([kind]) => `${pack.language}: ${kind}`),
    );
    expect(missing, table()).toEqual([]);
  });

  it("say that they lack only what they lack", () => {
    const isLacking = (pack: LanguagePack, named: string) =>
      [...countsOf(pack)].some(
        ([kind, count]) => count === 0 && (kind === named || kind.startsWith(`${named}.`)),
      );
    const said = LANGUAGES.flatMap((pack) =>
      Object.keys(pack.lacks ?? {})
        .filter((named) => !isLacking(pack, named))
        .map((named) => `${pack.language}: ${named}`),
    );
    expect(said, table()).toEqual([]);
  });

  it("have cues of titles and of speech; of publishers where words are parted", () => {
    const unspaced = ["ja", "ko", "zh"];
    const lacking = LANGUAGES.flatMap(({ language }) => [
      ...(TITLES[language] ? [] : [`${language}: titles`]),
      ...(SPEECH_WORDS[language] ? [] : [`${language}: speech`]),
      ...(PUBLISHER_WORDS[language] || unspaced.includes(language) ? [] : [`${language}: publisher`]),
    ]);
    expect(lacking).toEqual([]);
  });

  it.each(LANGUAGES.map((pack) => [pack.language, pack] as const))(
    "%s: no label stands for two parts",
    (_, { parts }) => {
      const labels = Object.entries(parts).flatMap(([kind, words]) =>
        words.map((word) => [word, kind] as const),
      );
      const kindsOf = new Map<string, Set<string>>();
      for (const [word, kind] of labels) kindsOf.set(word, (kindsOf.get(word) ?? new Set()).add(kind));
      expect([...kindsOf].filter(([, kinds]) => kinds.size > 1).map(([word]) => word)).toEqual([]);
    },
  );
});
