import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import type { Passage } from "../transcript/block.ts";
import type { Item } from "../transcript/item.ts";
import type { Exchange } from "../transcript/transcript.ts";
import { wordsHash } from "../words-hash.ts";
import { type BackupDocument, documentFrom } from "./backup-document.ts";
import { MANIFEST, manifestFrom } from "./manifest.ts";
import { type FromBackup, readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

const MADE = "2031-04-06T08:00:00.000Z";
const HASH = await wordsHash(makeReading().blocks);

describe("a backup", () => {
  it("gives back what was put in, in whatever pieces it comes", async () => {
    const documents = [made("one"), made("two", { tags: ["bridge"], name: "Mine", removedAt: MADE })];
    const bytes = await zipped(documents);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        const read = await readAll(bytes, size);
        expect(documentsIn(read)).toEqual(documents);
        expect(read.at(-1)).toEqual({ kind: "end", verdict: { kind: "whole", made: MADE } });
      }),
      { numRuns: 20 },
    );
  });

  it("gives back the quotes that were kept, as they are", async () => {
    const quotes = [{ id: "q1", words: "In spring." }, { id: "q2" }];
    const read = await readAll(await zipped([made("one")], { quotes }), 500);
    expect(read).toContainEqual({ kind: "list", file: "quotes.json", list: "quotes", records: quotes });
    expect(read.at(-1)).toMatchObject({ verdict: { kind: "whole" } });
  });

  it("gives corrections and joined names after all documents, in a version that knows them", async () => {
    const lists = { people: [{ id: "p1" }], corrections: [{ id: "c1" }, { id: "c2" }] };
    const bytes = await zipped([made("one"), made("two")], lists);
    expect(await readAll(bytes, 500)).toMatchObject([
      { kind: "document" },
      { kind: "document" },
      { kind: "list", list: "corrections", records: lists.corrections },
      { kind: "list", list: "people", records: lists.people },
      { kind: "end", verdict: { kind: "whole" } },
    ]);
    expect(versionOf(bytes)).toBe(2);
    expect(versionOf(await zipped([made("one")], { quotes: [{ id: "q1" }] }))).toBe(1);
  });

  it.each([
    ["that is no list", "{}", "not-ours"],
    ["that is cut short", "[{", "no-json"],
  ])("refuses a list %s, and gives the rest", async (_, text, why) => {
    const bytes = await zipped([made("one")], { corrections: [{ id: "c1" }], people: [{ id: "p1" }] });
    const files = { ...unzipSync(bytes), "corrections.json": strToU8(text) };
    expect(await readAll(zipSync(files), 500)).toMatchObject([
      { kind: "document" },
      { kind: "refused", file: "corrections.json", why },
      { kind: "list", list: "people" },
      { kind: "end", verdict: { kind: "damaged", files: ["corrections.json"] } },
    ]);
  });

  it("goes on after a document that asks for more than any text can be", async () => {
    const huge = JSON.parse(revised(withItem({ passages: named(100) }, "x".repeat(8_000_000))));
    const read = await readAll(await zipped([huge, made("two")]), 100_000);
    expect(read).toMatchObject([
      { kind: "refused", file: "transcripts/000001.json", why: "words-changed" },
      { kind: "document", document: { id: "two" } },
      { kind: "end", verdict: { kind: "whole" } },
    ]);
  });

  it("names a file that fails, and goes on with the others", async () => {
    const bytes = await zipped([made("one"), made("two")]);
    vi.spyOn(String.prototype, "isWellFormed").mockImplementationOnce(() => {
      throw new RangeError("Invalid string length");
    });
    expect(await readAll(bytes, 100_000)).toMatchObject([
      { kind: "refused", file: "transcripts/000001.json", why: "broken" },
      { kind: "document", document: { id: "two" } },
      { kind: "end", verdict: { kind: "whole" } },
    ]);
  });

  it("is the same bytes for the same library", async () => {
    expect(await zipped([made("one")])).toEqual(await zipped([made("one")]));
  });

  it("tells that it was cut short, and gives what stands before the cut", async () => {
    const bytes = await zipped([made("one"), made("two")]);
    const read = await readAll(bytes.slice(0, bytes.length - 400), 1000);
    expect(documentsIn(read).map(({ id }) => id)).toContain("one");
    expect(read.at(-1)).toMatchObject({ kind: "end", verdict: { kind: "no-manifest" } });
  });

  it("never gives a damaged file for a whole one", async () => {
    const bytes = await zipped([made("one"), made("two")]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const read = await readAll(damaged, 4096);
        const end = read.at(-1);
        if (end?.kind !== "end") throw new Error("no end");
        // Names and times in the zip's own lists are no words of anybody.
        if (end.verdict.kind === "whole") expect(documentsIn(read)).toEqual([made("one"), made("two")]);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("Dear all, here is the transcript.")],
    ["half a zip's head", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ])("takes %s for no backup", async (_, bytes) => {
    expect(await readAll(bytes, 10)).toEqual([{ kind: "end", verdict: { kind: "no-backup" } }]);
  });
});

describe("a document of a backup", () => {
  const text = (wish: object) => JSON.stringify({ ...made("one"), ...wish });
  it.each<[string, string, string, string | null]>([
    ["a broken text", "{", "no-json", null],
    ["a list", "[]", "not-ours", null],
    ["no revision", text({ revisions: [] }), "broken", "revisions"],
    ["an id that is no text", text({ id: 7 }), "broken", "id"],
    ["an id with half a character", text({ id: "nato.int/\ud83d" }), "broken", "id"],
    ["a name that never ends", text({ name: "Ada ".repeat(300_000) }), "broken", "name"],
    [
      "a speaker without a name",
      revised(withSpeaker({ name: 7 })),
      "broken",
      "revisions.0.transcript.speakers.0.name",
    ],
    ["lists in lists in lists", deep(), "broken", "later.0.0.0"],
    [
      "a reading of other words",
      revised({ blocks: [] }),
      "words-changed",
      "revisions.0.transcript.items.0.passages",
    ],
    [
      "words that nobody printed",
      revised(withItem({ text: "Good night." })),
      "words-changed",
      "revisions.0.transcript.items.0.text",
    ],
    [
      "a label that nobody printed",
      revised(withItem({ label: "Mirek Halas:" })),
      "words-changed",
      "revisions.0.transcript.items.0.label",
    ],
    [
      "a turn that names the same words again and again",
      revised(withItem({ text: "", passages: named(100) }, " ".repeat(8_000_000))),
      "words-changed",
      "revisions.0.transcript.items.0.text",
    ],
    [
      "more left out than is printed",
      revised(withLeftovers(300_000)),
      "broken",
      "revisions.0.transcript.leftovers",
    ],
    [
      "more that was not heard than was said",
      revised(withItem({ unheard: Array(300_000).fill({ block: 0, start: 13, end: 14 }) })),
      "broken",
      "revisions.0.transcript.items.0.unheard",
    ],
    [
      "more emphasis than characters",
      revised(withEmphasis(300_000)),
      "broken",
      "revisions.0.blocks.0.emphasis",
    ],
    [
      "an exchange of more turns than there are",
      revised(withExchange({ question: Array<number>(200_000).fill(0), answers: [1] })),
      "words-changed",
      "revisions.0.transcript.exchanges.0",
    ],
    [
      "two speakers with one id",
      revised(withSpeakerTwice()),
      "words-changed",
      "revisions.0.transcript.speakers.2.id",
    ],
  ])("is refused for %s, and where is said", async (_, file, why, at) => {
    expect(await documentFrom(file)).toMatchObject({ kind: "refused", why, at });
  });

  it("is called by its title where it is refused, however broken the rest is", async () => {
    expect(await documentFrom(text({ tags: 7 }))).toMatchObject({ title: "Joint press point" });
    expect(await documentFrom(text({ tags: 7, name: "Mine" }))).toMatchObject({ title: "Mine" });
    expect(await documentFrom(text({ revisions: [7] }))).toMatchObject({ title: null });
  });

  it("keeps what a later version added", async () => {
    expect(await documentFrom(text({ colour: "blue" }))).toMatchObject({ document: { colour: "blue" } });
  });

  it("has whole characters, at the same places", async () => {
    const reading = makeReading({ lines: [["Ada \ud83d Norling", "Good \udc00 morning."]] });
    const read = await documentFrom(
      text({ tags: ["\ud83d"], revisions: [{ hash: "h", savedAt: MADE, ...reading }] }),
    );
    expect(read).toMatchObject({
      document: {
        tags: ["\ufffd"],
        revisions: [
          {
            hash: await wordsHash(reading.blocks),
            transcript: {
              speakers: [{ name: "Ada \ufffd Norling" }],
              items: [{ text: "Good \ufffd morning.", passages: [{ start: 15, end: 30 }] }],
            },
          },
        ],
      },
    });
  });

  it("has the hashes of its words, whatever it says, and links that follow them", async () => {
    const [one, two] = ["In spring.", "In summer."].map((words) =>
      makeReading({ lines: [["Ada Norling", words]] }),
    );
    const revisions = [
      { hash: "h1", savedAt: MADE, ...one },
      { hash: "h2", savedAt: MADE, ...two, rereads: "h1" },
      { hash: "h3", savedAt: MADE, ...one, rereads: "elsewhere" },
    ];
    const read = await documentFrom(text({ id: "words:h1", revisions }));
    const [first, second] = [await wordsHash(one?.blocks ?? []), await wordsHash(two?.blocks ?? [])];
    expect(read).toMatchObject({
      document: { id: `words:${first}`, revisions: [{ hash: first }, { hash: second, rereads: first }] },
    });
  });
});

/** A document's text whose reading is other than it was made. */
function revised(wish: object): string {
  return JSON.stringify({
    ...made("one"),
    revisions: [{ hash: "h", savedAt: MADE, ...makeReading(), ...wish }],
  });
}

/** One turn made otherwise, and a block after all others. */
function withItem(wish: object, more?: string): object {
  const { transcript, blocks } = makeReading();
  const [first] = blocks;
  return {
    ...(more !== undefined && { blocks: [...blocks, { ...first, text: more, emphasis: [] }] }),
    transcript: {
      ...transcript,
      items: transcript.items.with(0, { ...transcript.items[0], ...wish } as Item),
    },
  };
}

/** All of the fourth block, so many times. */
function named(times: number): readonly Passage[] {
  return Array<Passage>(times).fill({ block: 3, start: 0, end: 8_000_000 });
}

function withLeftovers(times: number): object {
  const leftover = { reason: "punctuation", passage: { block: 0, start: 11, end: 12 } } as const;
  return { transcript: { ...makeReading().transcript, leftovers: Array(times).fill(leftover) } };
}

function withEmphasis(times: number): object {
  const [first, ...others] = makeReading().blocks;
  const emphasis = Array(times).fill({ kind: "bold", start: 0, end: 1 });
  return { blocks: [{ ...first, emphasis }, ...others] };
}

function withSpeaker(wish: object): object {
  const { transcript } = makeReading();
  const [first, ...others] = transcript.speakers;
  return { transcript: { ...transcript, speakers: [{ ...first, ...wish }, ...others] } };
}

function withSpeakerTwice(): object {
  const { transcript } = makeReading();
  return { transcript: { ...transcript, speakers: [...transcript.speakers, transcript.speakers[0]] } };
}

function withExchange(exchange: Exchange): object {
  return { transcript: { ...makeReading().transcript, exchanges: [exchange] } };
}

function deep(): string {
  return JSON.stringify(made("one")).replace("{", `{"later":${"[".repeat(100_000)}${"]".repeat(100_000)},`);
}

function made(id: string, wish: Partial<BackupDocument> = {}): BackupDocument {
  const revisions = [{ hash: HASH, savedAt: MADE, ...makeReading() }];
  return { id, removedAt: null, name: null, tags: [], place: null, revisions, ...wish };
}

async function zipped(
  documents: readonly BackupDocument[],
  lists: Parameters<typeof writeBackup>[1] = {},
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(each(documents), lists, MADE)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

function versionOf(bytes: Uint8Array): number | undefined {
  return manifestFrom(strFromU8(unzipSync(bytes)[MANIFEST] ?? new Uint8Array()))?.version;
}

async function readAll(bytes: Uint8Array, size: number): Promise<FromBackup[]> {
  const read: FromBackup[] = [];
  for await (const one of readBackup(each(piecesOf(bytes, size)))) read.push(one);
  return read;
}

function piecesOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, at) => bytes.slice(at * size, (at + 1) * size));
}

async function* each<One>(all: readonly One[]): AsyncGenerator<One> {
  yield* all;
}

function documentsIn(read: readonly FromBackup[]): BackupDocument[] {
  return read.flatMap((one) => (one.kind === "document" ? one.document : []));
}
