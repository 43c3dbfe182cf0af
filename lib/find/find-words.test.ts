import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { fold } from "../transcript/fold.ts";
import { findWords, type Hit, MOST_HITS } from "./find-words.ts";

const { transcript, blocks } = makeReading({
  lines: [
    ["Ada Nørling", "Good morning. The café by the bridge opens; the Bridge stays."],
    ["Mirek Halas", "Don’t you\n  need (a second) pier? C++ or 5.5%?"],
    ["Ada Nørling", "Straße, İstanbul, Łódź."],
  ],
});
const find = (words: string) => findWords(transcript, blocks, words);

describe("findWords", () => {
  it("finds in one paragraph more than a call has arguments", () => {
    const { transcript, blocks } = makeReading({ lines: [["Ada Norling", "so ".repeat(300_000)]] });
    expect(findWords(transcript, blocks, "so")).toHaveLength(MOST_HITS);
  });

  it.each([
    ["bridge", 2, "in any case of letters"],
    ["BRIDGE", 2, "in any case typed"],
    ["cafe", 1, "accents aside"],
    ["café", 1, "with accents typed"],
    ["don't you", 1, "whatever the apostrophe"],
    ["don’t  you need", 1, "any white space for a space, a line's end too"],
    ["ridge", 2, "within a word"],
    ["lodz", 1, "a stroke aside"],
    ["?", 2, "one sign is a wish, too"],
    ["(a second)", 1, "brackets are letters like others"],
    ["c++", 1, "nor do other signs mean anything else"],
    ["5.5%", 1, "a stop is a stop"],
    ["5x5%", 0, "and nothing else"],
    ["Ada", 0, "labels are not looked through"],
    ["morning don", 0, "nothing reaches from turn to turn"],
    ["ferry", 0, "what is not there"],
    ["", 0, "nothing is asked for"],
    ["  ", 0, "blanks ask for nothing"],
    ["e", 0, "one letter stands everywhere"],
  ])("finds %j %i times: %s", (words, count) => {
    expect(find(words)).toHaveLength(count);
  });

  it("gives a hit with its context, its item and its place", () => {
    const [hit] = find("second");
    expect(hit).toMatchObject({ item: 1, words: "second" });
    expect(hit?.before.endsWith("need (a ")).toBe(true);
    expect(hit?.after).toBe(") pier? C++ or 5.5%?");
  });

  it("cuts long contexts at words, with a mark", () => {
    const long = makeReading({
      lines: [["Ada", `${"bridge and ferry ".repeat(9)}pier ${"so on and on ".repeat(9)}`]],
    });
    const [hit] = findWords(long.transcript, long.blocks, "pier");
    expect(hit?.before).toMatch(/^… (bridge|and|ferry)\b/);
    expect(hit?.after).toMatch(/\b(so|on|and)…$/);
  });

  it("counts a hit in what resumes a turn for the turn", () => {
    const [first, second] = transcript.items;
    if (first?.type !== "turn" || second?.type !== "turn") throw new Error("Both are turns");
    const resumed = {
      ...transcript,
      items: [first, { ...second, speaker: first.speaker, resumes: true as const }],
    };
    expect(findWords(resumed, blocks, "pier").map(({ item }) => item)).toEqual([0]);
  });

  it("stops at so many", () => {
    const many = makeReading({ lines: [["Ada", "no ".repeat(MOST_HITS + 500)]] });
    expect(findWords(many.transcript, many.blocks, "no")).toHaveLength(MOST_HITS);
  });

  it("finds what a naive search finds, each hit's passage being its words", () => {
    const letters = fc.constantFrom("a", "B", "é", "Ł", " ", "’", ".", "(", "ab", "\n");
    const text = (maxLength: number) => fc.array(letters, { maxLength }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(text(40), { minLength: 1, maxLength: 4 }), text(3), (lines, words) => {
        const made = makeReading({ lines: lines.map((line) => ["Ada", line] as const) });
        const hits = findWords(made.transcript, made.blocks, words);
        for (const { passage, words: found } of hits)
          expect(made.blocks[passage.block]?.text.slice(passage.start, passage.end)).toBe(found);
        const wanted = fold(words).trim().split(/\s+/).join(" ");
        const nothing = wanted === "" || /^[a-z]$/.test(wanted);
        const expected = nothing ? [] : lines.flatMap((line, item) => naive(line, wanted, item));
        expect(hits.map(({ item }) => item)).toEqual(expected);
      }),
    );
  });
});

/** The item for each place where the words stand in a line, read letter by letter. */
function naive(line: string, wanted: string, item: Hit["item"]): number[] {
  const text = fold(line);
  const found: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at, wanted);
    if (end !== null) found.push(item);
    at = end ?? at + 1;
  }
  return found;
}

/** Where `wanted` ends that begins at `at`; `null` where it does not stand there. A space stands for any white space. */
function endOf(text: string, at: number, wanted: string): number | null {
  let here = at;
  for (const letter of wanted) {
    const from = here;
    if (letter === " ") while (/\s/.test(text[here] ?? "")) here++;
    else if (text[here] === letter) here++;
    if (here === from) return null;
  }
  return here;
}
