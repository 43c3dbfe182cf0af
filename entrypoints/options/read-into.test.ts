import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { writeBackup } from "../../lib/backup/write-backup.ts";
import { openLibrary } from "../../lib/store/library.ts";
import { alteredZip } from "../../tests/make/altered-zip.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { lookInto, takeOver } from "./read-into.ts";

const { signal } = new AbortController();
const nobody = () => {};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it("leaves out what was changed after it was written, and names what is missing", async () => {
  const file = fileOf(
    alteredZip(await backup(["one", "two", "three"]), (name, json) => {
      if (name.endsWith("1.json")) return { ...json, name: "Not what I called it" };
      return name.endsWith("2.json") ? null : json;
    }),
  );
  const library = await openLibrary();
  const looked = await lookInto(library, file, nobody, signal);
  const refused = [
    { file: "transcripts/000001.json", why: "not-as-written" },
    { file: "transcripts/000002.json", why: "missing" },
  ];
  expect(looked).toMatchObject({ counts: { new: 1 }, refused, verdict: { kind: "damaged" } });
  expect(await library.list()).toEqual([]);
  const taken = await takeOver(library, file, looked, nobody, signal);
  expect(taken).toMatchObject({ counts: { new: 1 }, refused });
  expect(await library.list()).toMatchObject([{ id: "three" }]);
  library.close();
});

it("takes over what it understands of a newer version's backup, and says whose it is", async () => {
  const newer = alteredZip(await backup(["one"]), (name, json) =>
    name === "manifest.json" ? { ...json, version: 1000 } : { ...json, colour: "blue" },
  );
  const library = await openLibrary();
  const looked = await lookInto(library, fileOf(newer), nobody, signal);
  expect(looked).toMatchObject({ counts: { new: 1 }, refused: [], verdict: { kind: "newer" } });
  library.close();
});

it("ends where the reader stops it, between two documents", async () => {
  const library = await openLibrary();
  const file = fileOf(await backup(["one", "two"]));
  const looked = await lookInto(library, file, nobody, signal);
  const stop = new AbortController();
  stop.abort();
  expect(await takeOver(library, file, looked, nobody, stop.signal)).toMatchObject({ counts: { new: 0 } });
  expect(await library.list()).toEqual([]);
  library.close();
});

async function backup(ids: readonly string[]): Promise<Uint8Array> {
  async function* documents() {
    for (const id of ids) {
      const revisions = [{ hash: id, savedAt: "2031-04-05T08:00:00.000Z", ...makeReading() }];
      yield { id, removedAt: null, name: null, tags: [], place: null, revisions };
    }
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(documents(), [], "2031-04-05T08:00:00.000Z")) pieces.push(piece);
  return Buffer.concat(pieces);
}

function fileOf(bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], "backup.zip");
}
