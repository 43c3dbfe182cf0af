import { expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { readGolden, slugs } from "../../tests/readable.ts";
import type { Turn } from "../transcript/item.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { linkTo, quoteOf, quoteOfTurn } from "./quote.ts";

const { transcript, blocks } = makeReading();
const place = (block: number, at: number) => ({ block, at });
const saidIn = (from: ReturnType<typeof place>, to: ReturnType<typeof place>) =>
  quoteOf(transcript, blocks, [{ from, to }], null)?.turns.map(({ speaker, words }) => [
    speaker.name,
    words,
  ]) ?? null;

it("quotes a part of a turn, without blanks at its ends", () => {
  expect(saidIn(place(0, 13), place(0, 27))).toEqual([["Ada Norling", "Good morning."]]);
});

it("quotes each speaker across a turn's boundary, and no label", () => {
  expect(saidIn(place(0, 48), place(1, 18))).toEqual([
    ["Ada Norling", "the bridge."],
    ["Mirek Halas", "When"],
  ]);
});

it("quotes nobody where only a label is selected", () => {
  expect(saidIn(place(0, 0), place(0, 12))).toBe(null);
  expect(saidIn(place(2, 10), place(1, 0))).toBe(null);
});

it("says that words between two pieces of one turn are left out", () => {
  const spans = [
    { from: place(0, 13), to: place(0, 27) },
    { from: place(0, 48), to: place(0, 60) },
  ];
  expect(quoteOf(transcript, blocks, spans, null)?.turns[0]?.words).toBe("Good morning. […] the bridge.");
});

it("names those quoted, each once, as the authors", () => {
  const quote = quoteOf(transcript, blocks, [{ from: place(0, 0), to: place(2, 99) }], "text=a");
  expect(quote?.citation.authors.map(({ name }) => name)).toEqual(["Ada Norling", "Mirek Halas"]);
  expect(quote?.link).toMatch(/joint-press-point#:~:text=a$/u);
});

it("says where words are lost within one speaker's turn", () => {
  const [first, , last] = transcript.items as readonly Turn[];
  if (!first || !last) throw new Error("three turns were made");
  const gap = { type: "gap", reason: "page-break", passages: [] } as const;
  const lost = { ...transcript, items: [first, gap, { ...last, resumes: true as const }] };
  const words = (items: typeof lost.items) =>
    quoteOf({ ...lost, items }, blocks, [{ from: place(0, 0), to: place(2, 99) }], null)?.turns[0]?.words;
  expect(words(lost.items)).toBe("Good morning. We met to talk about the bridge. […] In spring, as planned.");
  expect(words(lost.items.filter(({ type }) => type === "turn"))).toBe(
    "Good morning. We met to talk about the bridge.\nIn spring, as planned.",
  );
});

it("says whose speaker the reader corrected", () => {
  const [first, second, last] = transcript.items as readonly Turn[];
  const [ada, mirek] = transcript.speakers;
  if (!first || !second || !last || !ada || !mirek) throw new Error("three turns were made");
  const all = [{ from: place(0, 0), to: place(2, 99) }];
  const marks = (change: Partial<Transcript>) =>
    quoteOf({ ...transcript, ...change }, blocks, all, null)?.turns.map(
      ({ corrected }) => corrected ?? false,
    );
  expect(marks({})).toEqual([false, false, false]);
  const given = { ...second, corrected: ["speaker"] as const };
  expect(marks({ items: [first, given, last] })).toEqual([false, true, false]);
  const begun = { ...second, corrected: ["beginning"] as const };
  expect(marks({ items: [first, begun, last] })).toEqual([false, false, false]);
  const renamed = { ...ada, corrected: ["name"] as const };
  expect(marks({ speakers: [renamed, mirek] })).toEqual([true, false, true]);
});

it.each(slugs())("%s: a whole turn selected is that turn's words", (slug) => {
  const golden = readGolden(slug);
  golden.transcript.items.forEach((item, index) => {
    const [first, last] = item.type === "turn" ? [item.passages[0], item.passages.at(-1)] : [];
    if (item.type !== "turn" || !first || !last) return;
    const span = { from: place(first.block, first.start), to: place(last.block, last.end) };
    const quote = quoteOf(golden.transcript, golden.blocks, [span], null);
    expect(quote?.turns.map(({ words }) => words)).toEqual([item.text]);
    expect(quoteOfTurn(golden.transcript, index, null)?.turns).toEqual(quote?.turns);
  });
});

it.each([
  ["https://a.org/b", "text=c", "https://a.org/b#:~:text=c"],
  ["https://a.org/b#part", "text=c", "https://a.org/b#part:~:text=c"],
  ["https://a.org/b#part:~:text=old", "text=c", "https://a.org/b#part:~:text=c"],
  ["https://a.org/b#:~:text=old", null, "https://a.org/b"],
  ["https://a.org/b?q=:~:x", null, "https://a.org/b?q=:~:x"],
])("%s with %s: %s", (url, directive, link) => {
  expect(linkTo(url, directive)).toBe(link);
});
