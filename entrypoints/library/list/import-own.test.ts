import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { exportFiles } from "../../../lib/export/export-files.ts";
import type { FormatId } from "../../../lib/export/formats.ts";
import { openLibrary } from "../../../lib/store/library.ts";
import type { Saved } from "../../../lib/store/saved.ts";
import { makeCorrections } from "../../../tests/make/corrected.ts";
import { makeReading } from "../../../tests/make/reading.ts";
import { importOwn } from "./import-own.ts";

const reading = makeReading();
const exported = (format: FormatId) =>
  exportFiles([reading.transcript], format).map(({ name, text }) => new File([text], name));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it.each<FormatId>(["json", "json-lines", "markdown"])(
  "takes over what was exported as %s, once",
  async (format) => {
    const library = await openLibrary();
    expect(await importOwn(library, exported(format))).toEqual({ added: 1, same: 0, refused: [] });
    expect(await importOwn(library, exported(format))).toEqual({ added: 0, same: 1, refused: [] });
    const [line] = await library.list();
    const saved = await library.open(line?.id ?? "");
    expect(saved?.revisions).toHaveLength(1);
    expect(saved?.revisions[0]).toMatchObject({
      kind: "sound",
      transcript: { source: reading.transcript.source },
    });
    library.close();
  },
);

it("takes words with half a character over in whole ones, once, and they can be exported again", async () => {
  const library = await openLibrary();
  const { transcript } = makeReading({
    source: { title: "\ud83d" },
    lines: [["Ada \ud83d", "Good \udc00 morning."]],
  });
  const file = () => [new File([JSON.stringify(transcript)], "half.json")];
  expect(await importOwn(library, file())).toEqual({ added: 1, same: 0, refused: [] });
  expect(await importOwn(library, file())).toEqual({ added: 0, same: 1, refused: [] });
  const [line] = await library.list();
  const [revision] = (await library.open(line?.id ?? ""))?.revisions ?? [];
  if (revision?.kind !== "sound") throw new Error("It is not there");
  expect(revision.transcript).toMatchObject({
    items: [{ label: "Ada \ufffd:", text: "Good \ufffd morning." }],
  });
  const [text] = exportFiles([revision.transcript], "json");
  expect(await importOwn(library, [new File([text?.text ?? ""], "again.json")])).toMatchObject({ same: 1 });
  library.close();
});

it("leaves what is there as it is", async () => {
  const library = await openLibrary();
  await library.save(reading);
  expect(await importOwn(library, exported("json"))).toEqual({ added: 0, same: 1, refused: [] });
  const other = makeReading({ lines: [["Ada Norling", "Good evening. It opens in summer."]] });
  await importOwn(library, [new File([JSON.stringify(other.transcript)], "other.json")]);
  const [line] = await library.list();
  expect((await library.open(line?.id ?? ""))?.revisions).toMatchObject([
    { transcript: { items: [{ text: "Good evening. It opens in summer." }] } },
    { blocks: reading.blocks, transcript: reading.transcript },
  ]);
  library.close();
});

it.each([
  ["an older extraction read, as that", undefined, ["In spring"], ["It opens in summer."]],
  ["the same extraction read, as a version", 2, ["It opens in summer.", "In spring"], []],
])("keeps what %s, of a page that is there", async (_, extraction, versions, superseded) => {
  const library = await openLibrary();
  const page = (words: string, version: number | undefined) =>
    makeReading({
      lines: [["Ada Norling", words]],
      source: version === undefined ? {} : { extraction: version },
    });
  await library.save(page("In spring", 2));
  const { transcript } = page("It opens in summer.", extraction);
  await importOwn(library, [new File([JSON.stringify(transcript)], "other.json")]);
  const [line] = await library.list();
  const saved = await library.open(line?.id ?? "");
  const words = (those: Saved["revisions"]) =>
    those.map((one) => one.kind === "sound" && one.blocks[0]?.text.replace("Ada Norling: ", ""));
  expect([words(saved?.revisions ?? []), words(saved?.superseded ?? [])]).toEqual([versions, superseded]);
  library.close();
});

it.each([
  ["a stranger's file", "# Shopping", "not-ours", null],
  ["a broken one", JSON.stringify({ ...reading.transcript, speakers: "many" }), "damaged", /speakers/u],
  ["an empty list", "[]", "empty", null],
])("refuses %s, and says why and where", async (_, text, why, at) => {
  const library = await openLibrary();
  const { added, refused } = await importOwn(library, [new File([text], "<b>a</b>.json")]);
  expect([added, refused[0]?.why]).toEqual([0, why]);
  if (at) expect(refused[0]?.at).toMatch(at);
  expect(await library.list()).toEqual([]);
  library.close();
});

it.each<FormatId>(["json", "markdown"])("keeps what was read before corrections, from %s", async (format) => {
  const library = await openLibrary();
  const { transcript } = makeCorrections(reading, [
    ({ speakers }) => {
      const [ada] = speakers;
      return ada ? { kind: "facts", speaker: ada.id, facts: { name: "Ada Norlund" } } : null;
    },
  ]);
  const files = () => exportFiles([transcript], format).map(({ name, text }) => new File([text], name));
  expect(await importOwn(library, files())).toEqual({ added: 1, same: 0, refused: [] });
  expect(await importOwn(library, files())).toEqual({ added: 0, same: 1, refused: [] });
  const [line] = await library.list();
  const [revision] = (await library.open(line?.id ?? ""))?.revisions ?? [];
  if (revision?.kind !== "sound") throw new Error("It is not there");
  expect(revision.transcript.speakers.map(({ name }) => name)).toEqual(["Ada Norling", "Mirek Halas"]);
  expect(revision.transcript).not.toHaveProperty("corrections");
  library.close();
});
