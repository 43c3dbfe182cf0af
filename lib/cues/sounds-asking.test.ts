import { describe, expect, it } from "vitest";
import { ASKING_WORDS, FIRST_WORDS } from "./asking-weights.ts";
import { firstWords, soundsAsking, wordsAtEnds } from "./sounds-asking.ts";

describe("soundsAsking", () => {
  it.each([
    "Does that mean the ferry is late? And can you clarify who asked for it?",
    "Just a quick follow-up: I was wondering why the list still seems to be secret.",
  ])("hears one who asks: %s", (text) => {
    expect(soundsAsking(text)).toBeGreaterThan(1);
  });

  it.each([
    "Look, I'll refer you to the port for that, but we'll certainly continue our work.",
    "Well, I appreciate our friends, and of course we're always glad to be here.",
  ])("hears one who answers: %s", (text) => {
    expect(soundsAsking(text)).toBeLessThan(-1);
  });

  it("hears nothing sure in words of no language that was learnt", () => {
    expect(Math.abs(soundsAsking("Паром відходить о шостій."))).toBeLessThan(1);
  });
});

describe("the words that tell", () => {
  const words = [...ASKING_WORDS, ...FIRST_WORDS].flatMap(([, each]) => each.split(" "));

  it("are single words in small letters", () => {
    expect(words.filter((word) => !/^\p{Ll}+(?:'\p{Ll}+)*$/u.test(word))).toEqual([]);
  });

  it("are few enough to be carried along", () => {
    expect(words.length).toBeLessThan(1500);
  });
});

describe("wordsAtEnds", () => {
  it("gives the words at both ends of a long text, each once", () => {
    const long = `First ${"middle ".repeat(400)}last`;
    expect(wordsAtEnds(long)).toEqual(["first", "middle", "last"]);
  });

  it("gives nothing of no words", () => {
    expect(wordsAtEnds("… — 2031")).toEqual([]);
    expect(firstWords("")).toEqual([]);
  });
});
