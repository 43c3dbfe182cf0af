import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, it, vi } from "vitest";
import { type BackupDocument, documentFrom } from "../../lib/backup/backup-document.ts";
import { LIST_FILES } from "../../lib/backup/backup-lists.ts";
import { MANIFEST, manifestOf } from "../../lib/backup/manifest.ts";
import { changeOf } from "../../lib/correct/change-of.ts";
import { exportFiles } from "../../lib/export/export-files.ts";
import { FORMATS, type FormatId } from "../../lib/export/formats.ts";
import { hashOf, routeOf } from "../../lib/library-routes.ts";
import { findIn } from "../../lib/search/found.ts";
import { parseQuery } from "../../lib/search/parse-query.ts";
import { sha256 } from "../../lib/sha256.ts";
import type { CorrectionRecord } from "../../lib/store/database.ts";
import { type Library, openLibrary } from "../../lib/store/library.ts";
import type { SoundRevision } from "../../lib/store/saved.ts";
import { storedJson } from "../../lib/store/stored-json.ts";
import { outlineOf } from "../../lib/transcript/outline.ts";
import type { Revision } from "../../lib/transcript/transcript.ts";
import { hashedWords, wordsHash } from "../../lib/words-hash.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { arrange, EVERYTHING } from "../library/list/arrange.ts";
import { facetsOf } from "../library/list/facets.ts";
import { searchShelf } from "../library/list/search-shelf.ts";
import { turnsOfPerson } from "../library/person/turns-of-person.ts";
import { askQuotes } from "../library/quotes/ask-quotes.ts";
import { EXAMPLE_QUOTE } from "./example-quote.ts";
import { lookInto, takeOver } from "./read-into.ts";

const DAY = "2031-04-05T08:00:00.000Z";
const SOUND = await Promise.all(["one", "two", "three"].map(documentOf));
const KEPT = ["q1", "q2"].map((id) => ({ id, keptAt: DAY, document: "nato.int/one", quote: EXAMPLE_QUOTE }));
const CORRECTIONS = await Promise.all(["one", "two"].map(correctionOf));

type Damage = (value: Tree) => Tree;
/** What is wrong: which value, counted through all of them, and what becomes of it. */
type Damages = readonly { readonly at: number; readonly damage: Damage }[];
type Tree = null | boolean | number | string | readonly Tree[] | { readonly [name: string]: Tree };

it("lets everything sound in, and nothing that breaks the library, however a backup is damaged", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await fc.assert(
    fc.asyncProperty(damages(), damages(), fc.boolean(), async (first, second, again) => {
      globalThis.indexedDB = new IDBFactory();
      const library = await openLibrary();
      const [one = null, two = null, three = null] = SOUND.map(tree);
      const documents = [damaged(one, first), two, damaged(three, second)];
      const file = new File(
        [
          await zipped(
            documents,
            [damaged(tree(KEPT[0]), second), tree(KEPT[1])],
            [damaged(tree(CORRECTIONS[0]), first), tree(CORRECTIONS[1])],
          ),
        ],
        "b.zip",
      );
      for (let round = 0; round < (again ? 2 : 1); round++) await restore(library, file);
      await expectWhole(library, [SOUND[1], first.length === 0 && SOUND[0], second.length === 0 && SOUND[2]]);
      library.close();
    }),
    { numRuns: Number(process.env.SOAK_RUNS ?? 150) },
  );
}, 600_000);

async function restore(library: Library, file: File): Promise<void> {
  const { signal } = new AbortController();
  const looked = await lookInto(library, file, () => {}, signal);
  expect(looked.verdict?.kind).toBe("whole");
  await takeOver(library, file, looked, () => {}, signal);
}

/** What was sound is there, under true hashes; all that is there is listed, opened, found, exported and backed up. */
async function expectWhole(
  library: Library,
  sound: readonly (BackupDocument | false | undefined)[],
): Promise<void> {
  const { saved, removed } = await library.lists();
  const held: SoundRevision[] = [];
  for (const { id } of [...saved, ...removed]) {
    expect(routeOf(hashOf({ view: "transcript", id, revision: null }))).toMatchObject({ id });
    const opened = await library.open(id);
    const revisions = [...(opened?.revisions ?? []), ...(opened?.superseded ?? [])];
    expect(revisions).not.toEqual([]);
    for (const revision of revisions) {
      if (revision.kind === "damaged") throw new Error(`What came in cannot be read: ${id}`);
      held.push(revision);
    }
    expect(storedJson((await library.stored(id)) ?? {})).toContain("revisions");
  }
  for (const revision of held) await expectUsable(revision);
  const words = new Set(held.map(({ blocks }) => hashedWords(blocks)));
  for (const document of sound) {
    for (const { blocks } of document ? document.revisions : []) expect(words).toContain(hashedWords(blocks));
  }
  expect(facetsOf(arrange(saved, EVERYTHING), EVERYTHING.chosen).speaker).not.toEqual([]);
  expect((await askQuotes(library)).map(({ id }) => id)).toContain("q2");
  expect((await library.corrections()).map(({ id }) => id)).toContain("c two");
  await expectFound(library);
  await expectBackedUp(library, held.length);
}

async function expectUsable({ hash, blocks, transcript }: SoundRevision): Promise<void> {
  expect(hash).toBe(await wordsHash(blocks));
  expect(outlineOf(transcript).speakers.length).toBeLessThanOrEqual(transcript.speakers.length);
  for (const { name } of transcript.speakers) if (name !== null) turnsOfPerson(transcript, [name]);
  for (const format of Object.keys(FORMATS) as FormatId[])
    expect(exportFiles([transcript], format)).not.toEqual([]);
}

async function expectFound(library: Library): Promise<void> {
  const shelf = searchShelf(Promise.resolve(library));
  const { query } = parseQuery("bridge");
  for (const { id } of await shelf.list()) {
    for (const searchable of await shelf.read(id)) if (query) findIn(query, searchable);
  }
}

async function expectBackedUp(library: Library, revisions: number): Promise<void> {
  let count = 0;
  for await (const document of library.everything()) {
    const read = await documentFrom(JSON.stringify(document));
    if (read.kind === "refused") throw new Error(`What was taken over is refused at ${read.at}`);
    count += read.document.revisions.length;
  }
  expect(count).toBe(revisions);
}

function damages(): fc.Arbitrary<Damages> {
  const instead = fc.constantFrom<Tree>(
    null,
    true,
    -1,
    7,
    1e300,
    "",
    "\ud83d",
    "constructor",
    "__proto__",
    "nato.int/two",
    "https://www.nato.int/two",
    "../..#/?at=1",
    "9999-99-99",
    "x".repeat(1_000_001),
    [],
    {},
    Array(1000).fill(0),
    JSON.parse("[".repeat(100) + "]".repeat(100)),
  );
  const damage = fc.oneof(
    instead.map((value) => () => value),
    fc.constant<Damage>((value) => (typeof value === "string" ? `${value.slice(1)}\udc00` : [value])),
    fc.constant<Damage>((value) => (Array.isArray(value) ? [...value, ...value] : value)),
    fc.constant<Damage>((value) => (Array.isArray(value) ? value.slice(1) : {})),
    fc.constant<Damage>((value) => (typeof value === "number" ? value + 1 : value)),
  );
  return fc.array(fc.record({ at: fc.nat(100_000), damage }), { maxLength: 3 });
}

function damaged(value: Tree, all: Damages): Tree {
  return all.reduce((now, { at, damage }) => withDamage(now, at % sizeOf(now), damage), value);
}

/** How many values a tree has, itself counted. */
function sizeOf(value: Tree): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((sum: number, one: Tree) => sum + sizeOf(one), 1);
}

function withDamage(value: Tree, at: number, damage: Damage): Tree {
  if (at === 0) return damage(value);
  let left = at - 1;
  const inside = (one: Tree): Tree => {
    const size = sizeOf(one);
    const changed = left >= 0 && left < size ? withDamage(one, left, damage) : one;
    left -= size;
    return changed;
  };
  if (Array.isArray(value)) return value.map(inside);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one)]));
}

function tree(value: unknown): Tree {
  return JSON.parse(JSON.stringify(value));
}

async function documentOf(name: string): Promise<BackupDocument> {
  const readings = ["spring", "summer"].map((season) =>
    makeReading({
      source: { url: `https://www.nato.int/${name}`, title: `On the bridge, ${name}` },
      lines: [
        ["Ada Norling", `The bridge number ${name} opens in ${season}.`],
        ["Mirek Halas", "Who said so?"],
        ["Ada Norling", "I did."],
      ],
    }),
  );
  const revisions = await Promise.all(
    readings.map(async (reading, at): Promise<Revision> => {
      const hash = await wordsHash(reading.blocks);
      const exchanges = [{ question: [1], answers: [2] }];
      return {
        ...reading,
        transcript: { ...reading.transcript, exchanges },
        hash,
        savedAt: `2031-04-0${at + 5}`,
      };
    }),
  );
  const place = { item: 1, beginning: "Who said" };
  return { id: `nato.int/${name}`, removedAt: null, name: null, tags: ["bridge"], place, revisions };
}

/** Says who else speaks first in a document. */
async function correctionOf(name: string): Promise<CorrectionRecord> {
  const transcript = SOUND.find(({ id }) => id === `nato.int/${name}`)?.revisions[0]?.transcript;
  const turn = transcript?.items.flatMap((item) => (item.type === "turn" ? (item.id ?? []) : []))[0];
  const speaker = { name: "Teodor Quill", role: null, outlet: null, kind: "journalist" } as const;
  const change = transcript && turn && changeOf(transcript, { kind: "speaker", turns: [turn], speaker });
  if (!change) throw new Error(`Nothing to correct in ${name}`);
  return { id: `c ${name}`, document: `nato.int/${name}`, madeAt: DAY, undoneAt: null, change };
}

/** A backup of these that is as it was written: somebody else wrote it. */
async function zipped(
  documents: readonly Tree[],
  quotes: readonly Tree[],
  corrections: readonly Tree[],
): Promise<Uint8Array<ArrayBuffer>> {
  const files = [
    ...documents.map((document, at) => [`transcripts/${at}.json`, document] as const),
    [LIST_FILES.quotes, quotes] as const,
    [LIST_FILES.corrections, corrections] as const,
  ];
  const written = files.map(([file, value]) => [file, strToU8(JSON.stringify(value))] as const);
  const lines = await Promise.all(
    written.map(async ([file, bytes]) => ({ file, id: file, sha256: await sha256(new Uint8Array(bytes)) })),
  );
  const manifest = strToU8(JSON.stringify(manifestOf(DAY, lines)));
  return new Uint8Array(zipSync(Object.fromEntries([...written, [MANIFEST, manifest]]), { level: 1 }));
}
