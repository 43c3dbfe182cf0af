import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { makeReading, type Wish } from "../../tests/make/reading.ts";
import type { Transcript } from "../transcript/transcript.ts";
import { type Library, openLibrary, type RereadProgress } from "./library.ts";
import { sameReading } from "./same-reading.ts";

let library: Library;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});

it("counts the transcripts in the list that read otherwise, each once", async () => {
  await save("one", { lines: [["Ada Norling", "One."]] });
  await save("one", { lines: [["Ada Norling", "Another."]] });
  await save("two");
  await library.remove(await save("deleted"));
  const told = await readAnew((transcript) => ({ ...transcript, speakers: renamed(transcript) }));
  expect(told).toEqual([
    { done: 0, total: 3, better: 0 },
    { done: 1, total: 3, better: expect.any(Number) },
    { done: 2, total: 3, better: expect.any(Number) },
    { done: 3, total: 3, better: 2 },
  ]);
  expect(await library.list()).toMatchObject([{ speakers: ["Otherwise"] }, { speakers: ["Otherwise"] }]);
});

it("counts none where only the confidence is another", async () => {
  await save("one");
  const told = await readAnew((transcript) => ({
    ...transcript,
    items: transcript.items.map((item) =>
      item.type === "turn" ? { ...item, confidence: 0.1, reasons: [] } : item,
    ),
  }));
  expect(told.at(-1)).toEqual({ done: 1, total: 1, better: 0 });
});

it("counts none where only what a better extraction read again reads otherwise", async () => {
  const old = { lines: [["Ada Norling", "Old."]] } as const;
  await save("one", old);
  await save("one", { lines: [["Ada Norling", "Better."]], grammar: 2, source: { extraction: 2 } });
  const told = await readAnew((transcript) => ({ ...transcript, speakers: renamed(transcript) }));
  expect(told.at(-1)).toEqual({ done: 1, total: 1, better: 0 });
});

it("leaves what cannot be read again as it is, and reads the others", async () => {
  for (const id of ["one", "two", "three"]) await save(id, { source: { title: id } });
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  await readAnew((transcript) => {
    if (transcript.source.title === "one") throw new Error("Broken");
    return { ...transcript, speakers: renamed(transcript) };
  });
  expect(logged).toHaveBeenCalledOnce();
  const grammars = (await library.list()).map((line) => line.kind === "sound" && [line.title, line.grammar]);
  expect(grammars.toSorted()).toEqual([
    ["one", 1],
    ["three", 2],
    ["two", 2],
  ]);
});

it("tells nothing where everything is up to date", async () => {
  await save("one", { grammar: 2 });
  expect(await readAnew((transcript) => transcript)).toEqual([]);
});

it("keeps which revision is read again", async () => {
  await save("one", { lines: [["Ada Norling", "Old."]] });
  const id = await save("one", { lines: [["Ada Norling", "Better."]], source: { extraction: 2 } });
  await readAnew((transcript) => ({ ...transcript, speakers: renamed(transcript) }));
  const saved = await library.open(id);
  expect([saved?.revisions.length, saved?.superseded.length]).toEqual([1, 1]);
  expect(await library.list()).toMatchObject([{ revisions: 1, superseded: 1, grammar: 2 }]);
});

it.each<[string, boolean, (transcript: Transcript) => Transcript]>([
  ["the same", true, (transcript) => structuredClone(transcript)],
  ["the same with its fields in another order", true, (transcript) => reversed(transcript) as Transcript],
  [
    "another verdict",
    true,
    (transcript) => ({ ...transcript, verdict: { ...transcript.verdict, score: 0 } }),
  ],
  ["another speaker", false, (transcript) => ({ ...transcript, speakers: renamed(transcript) })],
  ["an item less", false, (transcript) => ({ ...transcript, items: transcript.items.slice(1) })],
  [
    "an exchange more",
    false,
    (transcript) => ({ ...transcript, exchanges: [{ question: [1], answers: [2] }] }),
  ],
])("a reading that is %s is the same: %s", (_, same, change) => {
  const { transcript } = makeReading();
  expect(sameReading(transcript, change(transcript))).toBe(same);
});

async function save(path: string, wish: Wish = {}): Promise<string> {
  const url = `https://www.nato.int/${path}`;
  const saved = await library.save(makeReading({ ...wish, source: { ...wish.source, url } }));
  if (saved.kind !== "saved") throw new Error("not saved");
  return saved.id;
}

async function readAnew(change: (transcript: Transcript) => Transcript): Promise<readonly RereadProgress[]> {
  const told: RereadProgress[] = [];
  const read = ({ transcript }: { readonly transcript: Transcript }) => ({
    ...change(transcript),
    grammar: 2,
  });
  await library.readAnew(
    { grammar: 2, read },
    (progress) => told.push(progress),
    new AbortController().signal,
  );
  return told;
}

function renamed({ speakers }: Transcript): Transcript["speakers"] {
  return speakers.map((speaker) => ({ ...speaker, name: "Otherwise" }));
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, reversed(one)]),
  );
}
