import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Item, Turn } from "../transcript/item.ts";
import type { Speaker, SpeakerId } from "../transcript/speaker.ts";
import { wordsHashOf } from "./folded-words.ts";
import { turnIds, withLastingIds } from "./lasting-ids.ts";

type Line = readonly [speaker: string, words: string];

const GOOD: Line = ["Ada Norling", "Good morning."];
const WHEN: Line = ["Mirek Halas", "When will it open?"];
const SPRING: Line = ["Ada Norling", "In spring, as planned."];
const THANKS: Line = ["Mirek Halas", "Thank you."];

describe("the id of a turn", () => {
  it("is a hash of its words where they are said once", () => {
    const [id] = idsOf([GOOD, WHEN]);
    expect(id).toBe(`t${wordsHashOf("Good morning.")}`);
  });

  it.each<[string, readonly Line[], readonly Line[]]>([
    ["white space", [GOOD, WHEN], [["Ada Norling", " Good \n morning. "], WHEN]],
    ["punctuation", [GOOD, WHEN], [["Ada Norling", "“Good morning” --"], WHEN]],
    ["case", [GOOD, WHEN], [["Ada Norling", "GOOD MORNING"], WHEN]],
    ["compatible letters", [["Ada Norling", "The ﬁrst."], WHEN], [["Ada Norling", "The first."], WHEN]],
    ["the speaker", [GOOD, WHEN], [["Mirek Halas", "Good morning."], WHEN]],
  ])("is the same whatever the %s", (_, one, other) => {
    expect(idsOf(one)).toEqual(idsOf(other));
  });

  it("is another for other words", () => {
    expect(idsOf([GOOD])).not.toEqual(idsOf([["Ada Norling", "Good evening."]]));
  });

  it("stays where a turn is added elsewhere, or taken away", () => {
    const [good, when, spring] = idsOf([GOOD, WHEN, SPRING]);
    expect(idsOf([GOOD, THANKS, WHEN, SPRING])).toEqual([good, expect.anything(), when, spring]);
    expect(idsOf([THANKS, GOOD, WHEN, SPRING]).slice(1)).toEqual([good, when, spring]);
    expect(idsOf([GOOD, SPRING])).toEqual([good, spring]);
  });

  it("tells the same words apart by the turns around them", () => {
    const one = idsOf([GOOD, THANKS, WHEN, SPRING, THANKS]);
    expect(new Set(one).size).toBe(5);
    // The neighbours of neither have changed.
    const other = idsOf([["Ada Norling", "One word before."], GOOD, THANKS, WHEN, SPRING, THANKS]);
    expect(other.slice(1)).toEqual(one);
  });

  it("is another where only one of two with the same words is left", () => {
    expect(idsOf([GOOD, THANKS, WHEN])[1]).not.toBe(idsOf([GOOD, THANKS, WHEN, THANKS])[1]);
  });

  it("has a number where the turns around are the same, too", () => {
    const ids = idsOf([THANKS, THANKS, THANKS, THANKS]);
    expect(ids[2]).toBe(`${ids[1]}-2`);
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    ["signs", ["--", "…", "--"]],
    ["nothing", ["", "", ""]],
  ])("is there for %s, too", (_, words) => {
    const ids = turnIds(words.map(wordsHashOf));
    expect(new Set(ids).size).toBe(words.length);
    expect(ids.every((id) => /^t[0-9a-f]{16}(?:-\d+)?$/u.test(id))).toBe(true);
  });

  it("is the same when it is given again", () => {
    const { transcript } = makeReading({ lines: [GOOD, THANKS, WHEN, THANKS, GOOD] });
    const once = withLastingIds(transcript);
    expect(withLastingIds(once)).toEqual(once);
  });

  it("stays for unchanged turns with words of their own, whatever is edited elsewhere", () => {
    fc.assert(
      fc.property(edits(), ({ before, after }) => {
        const [one, other] = [turnIds(before.map(wordsHashOf)), turnIds(after.map(wordsHashOf))];
        expect(new Set(one).size).toBe(before.length);
        const isUnique = (words: string, all: readonly string[]) =>
          all.filter((each) => wordsHashOf(each) === wordsHashOf(words)).length === 1;
        for (const [at, words] of before.entries()) {
          const now = after.indexOf(words);
          if (now >= 0 && isUnique(words, before) && isUnique(words, after)) expect(other[now]).toBe(one[at]);
        }
      }),
    );
  });
});

describe("the id of a speaker", () => {
  it("is the same whatever else is said, and whoever else speaks", () => {
    const [ada, mirek] = speakersOf([GOOD, WHEN, SPRING]);
    expect(speakersOf([WHEN, GOOD])).toEqual([mirek, ada]);
    expect(speakersOf([["Teodor Quill", "First."], SPRING])[1]).toBe(ada);
    expect(speakersOf([["ADA  NORLING", "Good morning."]])).toEqual([ada]);
  });

  it.each<[string, Partial<Speaker>]>([
    ["another name", { name: "Ada Norlund" }],
    ["another role", { role: "Bridge Commissioner" }],
    ["no name", { name: null }],
  ])("is another with %s", (_, change) => {
    expect(idAs(change)).not.toBe(idAs({}));
  });

  it.each<[string, Partial<Speaker>]>([
    ["outlet", { outlet: "Northern Courier" }],
    ["kind", { kind: "moderator" }],
  ])("does not change with the %s", (_, change) => {
    expect(idAs(change)).toBe(idAs({}));
  });

  it("has a number where two have one name and role", () => {
    const { transcript } = makeReading({ lines: [GOOD, WHEN] });
    const alike = transcript.speakers.map((speaker) => ({ ...speaker, name: "Ada Norling" }));
    const [one, other] = withLastingIds({ ...transcript, speakers: alike }).speakers;
    expect(other?.id).toBe(`${one?.id}-2`);
  });

  it("tells those without a name apart by what they say first", () => {
    const asked = (...words: readonly string[]) => {
      const { transcript } = makeReading({ lines: words.map((each, at) => [String(at), each]) });
      const unnamed = transcript.speakers.map((speaker) => ({ ...speaker, name: null }));
      const items = transcript.items.map(
        (item): Item => ({ ...item, ...(item.type === "turn" && { label: "Q" }) }),
      );
      return withLastingIds({ ...transcript, speakers: unnamed, items }).speakers.map(({ id }) => id);
    };
    const [when, who] = asked("When?", "Who?");
    expect(when).not.toBe(who);
    expect(asked("Who?", "Why?", "When?")).toEqual([who, expect.anything(), when]);
    expect(new Set(asked("When?", "When?", "When?", "When?")).size).toBe(4);
  });

  it("is what turns name, and what they suggest", () => {
    const { transcript } = makeReading({ lines: [GOOD, WHEN] });
    const [ada] = transcript.speakers;
    const items = transcript.items.map(
      (item, at): Item => ({ ...item, ...(at === 1 && { likely: ada?.id }) }) as Item,
    );
    const { items: named, speakers } = withLastingIds({ ...transcript, items });
    expect(turnsIn(named).map(({ speaker }) => speaker)).toEqual(speakers.map(({ id }) => id));
    expect(turnsIn(named)[1]?.likely).toBe(speakers[0]?.id);
  });
});

function idsOf(lines: readonly Line[]): readonly (string | undefined)[] {
  return turnsIn(withLastingIds(makeReading({ lines }).transcript).items).map(({ id }) => id);
}

function speakersOf(lines: readonly Line[]): readonly SpeakerId[] {
  return withLastingIds(makeReading({ lines }).transcript).speakers.map(({ id }) => id);
}

function idAs(change: Partial<Speaker>): SpeakerId | undefined {
  const { transcript } = makeReading({ lines: [GOOD] });
  const speakers = transcript.speakers.map((speaker) => ({ ...speaker, ...change }));
  return withLastingIds({ ...transcript, speakers }).speakers[0]?.id;
}

function turnsIn(items: readonly Item[]): readonly Turn[] {
  return items.flatMap((item) => (item.type === "turn" ? item : []));
}

/** A list of turns' words before and after edits: some taken away, some put in, some changed. */
function edits() {
  const words = fc
    .constantFrom("Thank you.", "When?", "In spring.", "Yes.", "No.", "--", "")
    .chain((known) => fc.oneof(fc.constant(known), fc.string({ maxLength: 12 })));
  return fc.array(words, { maxLength: 12 }).chain((before) =>
    fc
      .array(fc.tuple(fc.constantFrom("keep", "drop", "change", "add"), words), {
        minLength: before.length,
        maxLength: before.length,
      })
      .map((acts) => ({
        before,
        after: before.flatMap((each, at) => {
          const [act, other] = acts[at] ?? ["keep", ""];
          if (act === "drop") return [];
          if (act === "change") return [other];
          return act === "add" ? [other, each] : [each];
        }),
      })),
  );
}
