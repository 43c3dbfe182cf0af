import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { CorrectionAct } from "../../lib/correct/corrector.ts";
import { hearOfCorrections } from "../../lib/library-state/corrected-documents.ts";
import { isSaidTranscript } from "../../lib/library-state/said-transcripts.ts";
import { makeReading } from "../../tests/make/reading.ts";
import { correctHere, correctTab } from "./correct-tab.ts";
import { withLibrary } from "./with-library.ts";

const reading = makeReading();
const PAGE = reading.transcript.source.url ?? "";
const ID = "nato.int/en/news-and-events/events/transcripts/2031/04/05/joint-press-point";
const ELSEWHERE = "https://press.example.org/transcript";
const RENAME: CorrectionAct = {
  kind: "make",
  request: {
    kind: "facts",
    speaker: reading.transcript.speakers[0]?.id ?? ("" as never),
    facts: { name: "Ada Norlund" },
  },
};
const VERDICT: CorrectionAct = { kind: "make", request: { kind: "verdict", verdict: "transcript" } };

const heard: string[] = [];
let end: AbortController;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  heard.length = 0;
  end = new AbortController();
  hearOfCorrections((document) => heard.push(document), end.signal);
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

it("corrects the page that asks, saves it, and tells all pages", async () => {
  const sender = await tabAt(PAGE, reading);
  expect(await correctHere(RENAME, sender)).toMatchObject({ kind: "done", document: ID, saved: true });
  expect(await names()).toEqual(["Ada Norlund", "Mirek Halas"]);
  expect(heard).toEqual([ID]);
  expect(await correctTab({ tab: sender.tab, act: { kind: "undo", id: null } })).toMatchObject({
    kind: "done",
    saved: false,
  });
  expect(await names()).toEqual(["Ada Norling", "Mirek Halas"]);
});

it.each<[string, unknown]>([
  ["of a page that says to be another", reading],
  ["of a page that says so and to have moved", { ...reading, moved: true }],
  ["of a page with what is no reading", { ...reading, blocks: "words" }],
  ["of a page that says nothing", null],
])("refuses what is asked %s", async (_, answer) => {
  const sender = await tabAt(ELSEWHERE, answer);
  expect(await correctHere(RENAME, sender)).toEqual({ kind: "failed", why: "no-page" });
  expect(await correctTab({ tab: sender.tab, act: RENAME })).toEqual({ kind: "failed", why: "no-page" });
  expect([await names(), heard]).toEqual([null, []]);
});

it("refuses what is nothing of the kind, and asks no page", async () => {
  const sender = await tabAt(PAGE, reading);
  for (const sent of [null, "undo", { kind: "clear" }, { ...RENAME, document: ID }])
    expect(await correctHere(sent, sender)).toEqual({ kind: "failed", why: "unknown" });
  expect(fakeBrowser.tabs.sendMessage).not.toHaveBeenCalled();
  expect([await names(), heard]).toEqual([null, []]);
});

it("puts what is said of a page that was not read to the address that the browser knows", async () => {
  const sender = await tabAt(ELSEWHERE, reading);
  expect(await correctHere(VERDICT, sender)).toMatchObject({
    kind: "done",
    document: "press.example.org/transcript",
    saved: false,
  });
  expect(await withLibrary((library) => library.verdictAt(ELSEWHERE))).toBe("transcript");
  expect(await withLibrary((library) => library.verdictAt(PAGE))).toBeNull();
  expect([await isSaidTranscript(ELSEWHERE), await isSaidTranscript(PAGE)]).toEqual([true, false]);
  await correctHere({ kind: "make", request: { kind: "verdict", verdict: "other" } }, sender);
  expect(await isSaidTranscript(ELSEWHERE)).toBe(false);
});

/** Opens a tab, whose page answers so when it is asked what it says. */
async function tabAt(url: string, answer: unknown) {
  const { id: tab = -1 } = await fakeBrowser.tabs.create({ url });
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => ({ res: answer })) });
  return { tab, document: null, addresses: [url] };
}

/** Who speaks in what is saved; `null` where nothing is. */
async function names() {
  const [line] = await withLibrary((library) => library.list());
  return line?.kind === "sound" ? line.speakers : null;
}
