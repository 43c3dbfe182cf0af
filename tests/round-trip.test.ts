import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJson } from "../lib/export/json.ts";
import { toJsonLines } from "../lib/export/json-lines.ts";
import { toMarkdown } from "../lib/export/markdown.ts";
import { onlySpeaker } from "../lib/export/only-speaker.ts";
import type { Imported } from "../lib/import/imported.ts";
import { readJson } from "../lib/import/json.ts";
import { readJsonLines } from "../lib/import/json-lines.ts";
import { readMarkdown } from "../lib/import/markdown.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { corrected } from "./make/corrected.ts";
import { conference, gaps, longNames, rightToLeft, speech, twoHundredTurns } from "./make/events.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";
import { readGolden, slugs } from "./readable.ts";

const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 200) };
const TIME = 60_000;

const cases: readonly (readonly [string, Transcript])[] = [
  ...slugs().map((slug) => [slug, readGolden(slug).transcript] as const),
  ...Object.entries({ conference, gaps, longNames, rightToLeft, speech, twoHundredTurns, corrected }),
];
const taken = (...transcripts: readonly Transcript[]): Imported => ({ kind: "transcripts", transcripts });

describe("JSON", () => {
  it.each(cases)("%s comes back whole", (_, transcript) => {
    expect(readJson(toJson([transcript], null))).toEqual(taken(transcript));
  });

  it("comes back whole, whatever the words are, one or several", { timeout: TIME }, () => {
    fc.assert(
      fc.property(fc.array(hostileTranscripts(), { minLength: 1, maxLength: 3 }), (transcripts) => {
        expect(readJson(toJson(transcripts, null))).toEqual(taken(...transcripts));
      }),
      RUNS,
    );
  });
});

describe("Markdown", () => {
  it.each(cases)("%s comes back whole, and each speaker's part of it", (_, transcript) => {
    for (const only of [null, ...transcript.speakers.map(({ id }) => id)])
      expect(readMarkdown(toMarkdown(transcript, only))).toEqual(taken(onlySpeaker(transcript, only)));
  });

  it("comes back whole, whatever the words are", { timeout: TIME }, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        expect(readMarkdown(toMarkdown(transcript, null))).toEqual(taken(transcript));
      }),
      RUNS,
    );
  });

  it("takes words and facts that were changed in the file, and others' properties", () => {
    const changed = toMarkdown(conference, null)
      .replace("title: Joint press conference", "title: A title of my own\nrating: 5")
      .replaceAll("Whenever they wish.", "Whenever *they* wish.")
      .replaceAll("\n", "\r\n");
    const imported = readMarkdown(changed);
    const [read] = imported.kind === "transcripts" ? imported.transcripts : [];
    expect(read?.source).toEqual({ ...conference.source, title: "A title of my own" });
    expect(read?.items[11]).toMatchObject({ text: "Whenever *they* wish." });
  });
});

it("Markdown that is made to last is refused in no time", () => {
  const began = performance.now();
  expect(readMarkdown("---\n\n".repeat(200_000))).toMatchObject({ why: "not-ours" });
  expect(readMarkdown(`${"---\n\n".repeat(200_000)}<!-- as-delivered 1 {} -->`)).toMatchObject({
    kind: "refused",
  });
  expect(performance.now() - began).toBeLessThan(2000);
});

describe("JSON Lines", () => {
  it.each(cases)("%s: every turn, its speaker, exchange and event come back", (_, transcript) => {
    expectSameLines([transcript]);
  });

  it("whatever the words are, one or several", { timeout: TIME }, () => {
    fc.assert(
      fc.property(fc.array(hostileTranscripts(), { minLength: 1, maxLength: 3 }), expectSameLines),
      RUNS,
    );
  });

  it("reads whole transcripts, a line each, as the command line prints them", () => {
    const lines = toJson([conference], null) + toJson([gaps], null);
    expect(readJsonLines(lines)).toEqual(taken(conference, gaps));
  });

  function expectSameLines(transcripts: readonly Transcript[]) {
    const lines = toJsonLines(transcripts, null);
    const imported = readJsonLines(lines);
    if (lines === "") expect(imported).toMatchObject({ kind: "refused", why: "empty" });
    else expect(imported.kind === "transcripts" && toJsonLines(imported.transcripts, null)).toBe(lines);
  }
});

describe("what is foreign or damaged is refused, and why is said", () => {
  const json = toJson([conference], null);
  const markdown = toMarkdown(conference, null);
  const lines = toJsonLines([conference], null);
  const refusal = (why: string, at: string | null = null) => ({ kind: "refused", why, at });
  it.each([
    ["not JSON", readJson("{"), refusal("not-ours")],
    ["others' JSON", readJson('{"a": 1}'), refusal("not-ours")],
    ["others' list", readJson("[1]"), refusal("not-ours")],
    ["an empty list", readJson("[]"), refusal("empty")],
    [
      "a stranger's field",
      readJson(json.replace('"grammar"', '"html":"<b>","grammar"')),
      refusal("damaged", "html"),
    ],
    [
      "a kind nobody knows",
      readJson(json.replace('"moderator"', '"robot"')),
      refusal("damaged", "speakers.0.kind"),
    ],
    [
      "a speaker who is not there",
      readJson(json.replace('"speaker":"s2"', '"speaker":"s99"')),
      refusal("damaged", "items.1.speaker"),
    ],
    [
      "an exchange of no turns",
      readJson(json.replace('"question":[4]', '"question":[999]')),
      refusal("damaged", "exchanges.0"),
    ],
    [
      "the second of two",
      readJson(`[${json},${json.replace('"moderator"', "0")}]`),
      refusal("damaged", "1.speakers.0.kind"),
    ],
    ["no lines", readJsonLines("\n"), refusal("empty")],
    ["others' lines", readJsonLines('{"a":1}\n'), refusal("not-ours")],
    ["half a line", readJsonLines(`${lines}{"turn":`), refusal("damaged", "line 20.")],
    [
      "a line without words",
      readJsonLines(lines.replace('"text"', '"txt"')),
      refusal("damaged", "line 1.text"),
    ],
    [
      "one id for two",
      readJsonLines(lines.replace('"role":"NATO Spokesperson"', '"role":"Nobody"')),
      refusal("damaged", "from line 1.speakers"),
    ],
    ["others' Markdown", readMarkdown("# Title\n\nWords.\n"), refusal("not-ours")],
    ["a later form", readMarkdown(markdown.replace("as-delivered 1 ", "as-delivered 2 ")), refusal("newer")],
    [
      "a paragraph taken",
      readMarkdown(markdown.replace("Whenever they wish.\n\n", "")),
      refusal("damaged", "paragraphs"),
    ],
    [
      "a paragraph added",
      readMarkdown(markdown.replace("Whenever", "Yes.\n\nWhenever")),
      refusal("damaged", "paragraphs"),
    ],
    ["no title", readMarkdown(markdown.replace("title:", "titel:")), refusal("damaged", "source.title")],
    [
      "properties that are none",
      readMarkdown(markdown.replace("title:", "title: [")),
      refusal("damaged", "properties"),
    ],
    [
      "a cut comment",
      readMarkdown(markdown.replace('{"verdict"', '"verdict"')),
      refusal("damaged", "the last line"),
    ],
  ])("%s", (_, imported, expected) => {
    expect(imported).toEqual(expected);
  });
});
