import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { toCorrectionsJson } from "../../../lib/export/corrections-json.ts";
import { exportFiles } from "../../../lib/export/export-files.ts";
import type { FormatId } from "../../../lib/export/formats.ts";
import { hearOfCorrections } from "../../../lib/library-state/corrected-documents.ts";
import { type Library, openLibrary } from "../../../lib/store/library.ts";
import { newestSound, type Saved } from "../../../lib/store/saved.ts";
import type { SpeakerFacts } from "../../../lib/transcript/correction.ts";
import type { TurnId } from "../../../lib/transcript/item.ts";
import type { Transcript } from "../../../lib/transcript/transcript.ts";
import { corrected, makeCorrections } from "../../../tests/make/corrected.ts";
import { makeReading } from "../../../tests/make/reading.ts";
import { type CorrectionsReport, importOwn } from "./import-own.ts";

/** No corrections, and nothing refused. */
const NOTHING_ELSE = { corrections: { added: 0, lost: 0, waiting: 0, same: 0 }, refused: [] };
const reading = makeReading();
const MIREK: SpeakerFacts = { name: "Mirek Halas", role: null, outlet: null, kind: "principal" };
const exported = (format: FormatId) => filesOf(reading.transcript, format);

const { transcript: renamed, corrections } = makeCorrections(reading, [
  ({ speakers: [ada] }) => (ada ? { kind: "facts", speaker: ada.id, facts: { name: "Ada Norlund" } } : null),
]);

const { transcript: split } = makeCorrections(reading, [
  (seen) => ({ kind: "begin", turn: firstTurnOf(seen), letter: 11, speaker: MIREK }),
  ({ speakers: [ada] }) => (ada ? { kind: "facts", speaker: ada.id, facts: { role: "Minister" } } : null),
]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it.each<FormatId>(["json", "json-lines", "markdown"])(
  "takes over what was exported as %s, once",
  async (format) => {
    const library = await openLibrary();
    expect(await importOwn(library, exported(format))).toEqual({ added: 1, same: 0, ...NOTHING_ELSE });
    expect(await importOwn(library, exported(format))).toEqual({ added: 0, same: 1, ...NOTHING_ELSE });
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
  expect(await importOwn(library, file())).toEqual({ added: 1, same: 0, ...NOTHING_ELSE });
  expect(await importOwn(library, file())).toEqual({ added: 0, same: 1, ...NOTHING_ELSE });
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
  expect(await importOwn(library, exported("json"))).toEqual({ added: 0, same: 1, ...NOTHING_ELSE });
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

describe("corrections", () => {
  let library: Library;
  beforeEach(async () => {
    fakeBrowser.reset();
    library = await openLibrary();
  });
  afterEach(() => library.close());

  it("come with an event that was corrected in every way, and make of it what it was", async () => {
    const count = corrected.corrections?.length;
    const report = await importOwn(library, filesOf(corrected, "json"));
    expect(report).toEqual({ added: 1, same: 0, ...reportOf({ added: count }) });
    expect(said(await newestIn(library))).toEqual(said(corrected));
    const again = await importOwn(library, filesOf(corrected, "json"));
    expect(again).toEqual({ added: 0, same: 1, ...reportOf({ same: count }) });
    expect(await library.list()).toMatchObject([{ revisions: 1 }]);
  });

  it("come with a document in Markdown", async () => {
    await importOwn(library, filesOf(renamed, "markdown"));
    expect((await newestIn(library))?.speakers[0]?.name).toBe("Ada Norlund");
    expect(await library.list()).toMatchObject([{ corrections: 1 }]);
  });

  it("of a saved transcript are the same when it was deleted for good and is imported", async () => {
    await library.save(reading);
    const id = await idOf(library);
    await library.mergeCorrections(recordsOf(renamed, id));
    const before = await newestIn(library);
    const file = filesOf(before ?? renamed, "json");
    await library.clear();
    await importOwn(library, file);
    expect(said(await newestIn(library))).toEqual(said(before));
    expect((await library.open(id))?.corrections).toEqual(corrections);
  });

  it("come where the transcript is there, and open pages hear of it, once", async () => {
    await library.save(reading);
    const heard: string[] = [];
    const end = new AbortController();
    hearOfCorrections((document) => heard.push(document), end.signal);
    for (const report of [{ added: 2 }, { same: 2 }])
      expect(await importOwn(library, filesOf(split, "json"))).toEqual({
        added: 0,
        same: 1,
        ...reportOf(report),
      });
    end.abort();
    expect(heard).toEqual([await idOf(library)]);
    // What was taken for two turns is no version of the page.
    expect(await library.list()).toMatchObject([{ revisions: 1, corrections: 2 }]);
    expect(said(await newestIn(library))).toEqual(said(split));
  });

  it("that come by themselves apply to the transcript that is there", async () => {
    await library.save(reading);
    const file = correctionsFile(renamed, await idOf(library));
    expect(await importOwn(library, [file])).toEqual({ added: 0, same: 0, ...reportOf({ added: 1 }) });
    expect(await importOwn(library, [file])).toEqual({ added: 0, same: 0, ...reportOf({ same: 1 }) });
    expect((await newestIn(library))?.speakers[0]?.name).toBe("Ada Norlund");
  });

  it.each([
    ["not there", async () => {}],
    ["deleted", async (id: string) => void (await library.remove(id))],
  ])("of a transcript that is %s wait until it is saved", async (_, remove) => {
    await library.save(reading);
    const id = await idOf(library);
    if (_ === "not there") await library.clear();
    await remove(id);
    const report = await importOwn(library, [correctionsFile(renamed, id)]);
    expect(report).toEqual({ added: 0, same: 0, ...reportOf({ waiting: 1 }) });
    expect(await library.list()).toEqual([]);
    await library.save(reading);
    expect((await newestIn(library))?.speakers[0]?.name).toBe("Ada Norlund");
  });

  it("of other words are kept, and said to be of others", async () => {
    const other = makeReading({ lines: [["Sanne Okafor", "Good evening."]] });
    await library.save(other);
    const id = await idOf(library);
    const report = await importOwn(library, [correctionsFile(renamed, id)]);
    expect(report).toEqual({ added: 0, same: 0, ...reportOf({ lost: 1 }) });
    expect(await newestIn(library)).toMatchObject({
      items: other.transcript.items,
      corrections: [{ outcome: "lost" }],
    });
    // The words that they are of may come, or come back.
    await library.save(reading);
    expect((await newestIn(library))?.speakers[0]?.name).toBe("Ada Norlund");
  });

  it("made at no moment are not taken, nor anything beside them", async () => {
    const broken = (transcript: Transcript) => ({
      ...transcript,
      corrections: transcript.corrections?.map((one) => ({ ...one, madeAt: "in spring" })) ?? [],
    });
    const report = await importOwn(library, [
      correctionsFile(broken(renamed), "nato.int/a"),
      new File([JSON.stringify(broken(renamed))], "one.json"),
      new File([JSON.stringify([reading.transcript, broken(renamed)])], "list.json"),
    ]);
    expect(report).toMatchObject({
      added: 0,
      refused: [
        { why: "damaged", at: "corrections.0" },
        { why: "damaged", at: "corrections.0" },
        { why: "damaged", at: "1.corrections.0" },
      ],
    });
    expect([await library.list(), await library.corrections()]).toEqual([[], []]);
  });

  it("that cannot be kept are said not to be", async () => {
    vi.spyOn(library, "mergeCorrections").mockRejectedValue(new DOMException("", "QuotaExceededError"));
    const report = await importOwn(library, [
      correctionsFile(renamed, "nato.int/a"),
      ...filesOf(renamed, "json"),
    ]);
    expect(report.refused).toMatchObject([{ why: "not-saved" }, { why: "not-saved" }]);
  });
});

function firstTurnOf({ items }: Transcript): TurnId {
  const turn = items.find((item) => item.type === "turn");
  if (!turn?.id) throw new Error("There is no turn");
  return turn.id;
}

function filesOf(transcript: Transcript, format: FormatId): File[] {
  return exportFiles([transcript], format).map(({ name, text }) => new File([text], name));
}

function correctionsFile({ corrections: made = [] }: Transcript, document: string): File {
  return new File([toCorrectionsJson(made, document, "Joint press point")], "corrections.json");
}

function recordsOf(transcript: Transcript, document: string): readonly unknown[] {
  return (transcript.corrections ?? []).map(({ id, madeAt, undoneAt, change }) => ({
    ...{ id, madeAt, undoneAt, change },
    document,
  }));
}

function reportOf(of: Partial<Record<keyof CorrectionsReport, number | undefined>>) {
  return { ...NOTHING_ELSE, corrections: { ...NOTHING_ELSE.corrections, ...of } };
}

async function idOf(library: Library): Promise<string> {
  const [line] = await library.list();
  return line?.id ?? "";
}

async function newestIn(library: Library): Promise<Transcript | undefined> {
  const saved = await library.open(await idOf(library));
  return saved ? newestSound(saved)?.transcript : undefined;
}

/** What a transcript says, wherever its words lie. */
function said(transcript: Transcript | undefined) {
  if (!transcript) return null;
  const { verdict, speakers, items, exchanges, corrections: made } = transcript;
  return {
    ...{ verdict, speakers, exchanges, corrections: made },
    items: items.map((item) => ({
      ...item,
      passages: [],
      ...(item.type === "turn" && { labelPassages: [] }),
    })),
  };
}
