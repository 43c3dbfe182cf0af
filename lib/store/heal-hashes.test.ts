import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { LEFT_LIBRARIES, leaveLibrary } from "../../tests/make/left-library.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { type BackupDocument, documentFrom } from "../backup/backup-document.ts";
import type { Revision } from "../transcript/transcript.ts";
import { wordsHash } from "../words-hash.ts";
import { type Library, openLibrary } from "./library.ts";

const ID = "nato.int/pier";
const SPRING = readingOf("It opens in spring.");
const SUMMER = readingOf("It opens in summer.");
const WINTER = readingOf("It never opens.");

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = await openLibrary();
});

describe("a library with the hash of other words", () => {
  it("saves the words whose hash it is, and keeps the others under their own", async () => {
    await library.merge(documentOf([await under(SPRING, SUMMER)]));
    expect(await library.savedState(SPRING)).toBe("changed");
    expect(await library.save(SPRING)).toMatchObject({ kind: "saved", again: false });
    expect(await held()).toEqual([await hashed(SPRING), await hashed(SUMMER)]);
    expect(await library.list()).toMatchObject([{ revisions: 2 }]);
    expect(await library.savedState(SPRING)).toBe("saved");
  });

  it("takes over what it lacks, and says before that it lacks it", async () => {
    await library.merge(documentOf([await under(SPRING, SUMMER), await under(SUMMER, SPRING)]));
    const backup = documentOf([await under(SPRING, SPRING), await under(WINTER, WINTER)]);
    expect(await library.previewMerge(backup)).toBe("more");
    expect(await library.merge(backup)).toBe("more");
    expect((await held()).toSorted()).toEqual(
      [await hashed(SUMMER), await hashed(SPRING), await hashed(WINTER)].toSorted(),
    );
    expect(await library.merge(backup)).toBe("same");
  });

  it("keeps what is said of which revision reads which again", async () => {
    const better = { ...(await under(SUMMER, SUMMER)), rereads: "no hash" };
    await library.merge(documentOf([{ ...(await under(SPRING, SPRING)), hash: "no hash" }, better]));
    await library.merge(documentOf([await under(SPRING, SPRING)]));
    const saved = await library.open(ID);
    expect(saved?.revisions).toMatchObject([{ rereads: await wordsHash(SPRING.blocks) }]);
    expect(saved?.superseded).toHaveLength(1);
  });
});

it.each(LEFT_LIBRARIES)(
  "takes the backup of a library of version $version over, and doubles nothing",
  async (left) => {
    library.close();
    await leaveLibrary(left);
    library = await openLibrary();
    const before = await everything();
    expect(before).not.toEqual([]);
    for (const document of before) {
      const read = await documentFrom(JSON.stringify(document));
      if (read.kind === "refused") throw new Error(`${document.id} is refused at ${read.at}`);
      expect(await library.previewMerge(read.document)).toBe("same");
      expect(await library.merge(read.document)).toBe("same");
    }
    const counts = (all: readonly BackupDocument[]) => all.map(({ id, revisions }) => [id, revisions.length]);
    expect(counts(await everything())).toEqual(counts(before));
  },
);

function readingOf(words: string) {
  return makeReading({ lines: [["Ada Norling", words]], source: { url: `https://${ID}` } });
}

type Reading = ReturnType<typeof readingOf>;

/** A revision with the hash of these words that holds others. */
async function under({ blocks }: Reading, others: Reading): Promise<Revision> {
  return { hash: await wordsHash(blocks), savedAt: "2031-04-05T08:00:00.000Z", ...others };
}

async function hashed({ blocks }: Reading): Promise<unknown> {
  return [await wordsHash(blocks), blocks[0]?.text];
}

/** The hash and the words of each revision, newest first. */
async function held(): Promise<unknown[]> {
  const saved = await library.open(ID);
  return (saved?.revisions ?? []).map((one) => one.kind === "sound" && [one.hash, one.blocks[0]?.text]);
}

function documentOf(revisions: readonly Revision[]): BackupDocument {
  return { id: ID, removedAt: null, name: null, tags: [], place: null, revisions };
}

async function everything(): Promise<BackupDocument[]> {
  const all: BackupDocument[] = [];
  for await (const one of library.everything()) all.push(one);
  return all;
}
