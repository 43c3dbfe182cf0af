import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReading } from "../../tests/make/reading.ts";
import { type BackupDocument, documentFrom } from "./backup-document.ts";
import { type FromBackup, readBackup } from "./read-backup.ts";
import { writeBackup } from "./write-backup.ts";

const MADE = "2031-04-06T08:00:00.000Z";

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
    const read = await readAll(await zipped([made("one")], quotes), 500);
    expect(read).toContainEqual({ kind: "quotes", quotes });
    expect(read.at(-1)).toMatchObject({ verdict: { kind: "whole" } });
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
  it.each<[string, string, unknown]>([
    ["a broken text", "{", "no-json"],
    ["a list", "[]", "not-ours"],
    ["no revision", text({ revisions: [] }), "not-ours"],
    ["an id that is no text", text({ id: 7 }), "not-ours"],
    [
      "a reading of other words",
      text({ revisions: [{ hash: "h", savedAt: MADE, ...makeReading(), blocks: [] }] }),
      "words-changed",
    ],
  ])("is refused for %s", (_, file, why) => expect(documentFrom(file)).toBe(why));

  it("keeps what a later version added", () => {
    expect(documentFrom(text({ colour: "blue" }))).toMatchObject({ colour: "blue" });
  });
});

function made(id: string, wish: Partial<BackupDocument> = {}): BackupDocument {
  const revisions = [{ hash: `hash of ${id}`, savedAt: MADE, ...makeReading() }];
  return { id, removedAt: null, name: null, tags: [], place: null, revisions, ...wish };
}

async function zipped(
  documents: readonly BackupDocument[],
  quotes: readonly object[] = [],
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(each(documents), quotes, MADE)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
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
