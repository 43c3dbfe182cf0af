import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite, type CslRead } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { describe, expect, it } from "vitest";
import { toBibtex } from "../lib/export/bibtex.ts";
import { citedIn, citedTurn } from "../lib/export/cited.ts";
import { cslItems } from "../lib/export/csl-json.ts";
import { readCell } from "../lib/export/csv.ts";
import { turnEntries } from "../lib/export/entries.ts";
import { exportFiles } from "../lib/export/export-files.ts";
import { FORMATS, type FormatId } from "../lib/export/formats.ts";
import { toRis } from "../lib/export/ris.ts";
import { readVisible } from "../lib/export/visible.ts";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { conference, gaps, longNames, rightToLeft } from "./make/events.ts";
import { OFFICIAL } from "./official-schemas.ts";
import { hostileTranscripts } from "./properties/hostile-transcripts.ts";
import { readGolden, slugs } from "./readable.ts";

const RUNS = { numRuns: Number(process.env.SOAK_RUNS ?? 60) };
const TIME = 60_000;

const cases: readonly (readonly [string, Transcript])[] = [
  ...slugs().map((slug) => [slug, readGolden(slug).transcript] as const),
  ...Object.entries({ conference, gaps, longNames, rightToLeft }),
];

function write(id: FormatId, transcript: Transcript, only: SpeakerId | null = null): string {
  const format = FORMATS[id];
  return format.holds === "one" ? format.write(transcript, only) : format.write([transcript], only);
}

/** Every export of one transcript: whole, and each speaker's. */
function all(id: FormatId, transcript: Transcript): readonly string[] {
  return [null, ...transcript.speakers.map((speaker) => speaker.id)].map((only) =>
    write(id, transcript, only),
  );
}

const STANDARDS = [
  ["tei", "TEI (Parla-CLARIN)", ["<u ", "<utter "], ["</u>", "</utter>"]],
  ["akoma-ntoso", "Akoma Ntoso 3.0", ["<debateBody>", "<debateBody by='x'>"], ["name=", "nom="]],
  ["csl-json", "CSL-JSON", ['"report"', '"transcript"'], ['"family"', '"surname"']],
] as const;

describe.each(STANDARDS)("%s", (id, standard, ...breaks) => {
  const complaints = OFFICIAL[standard];
  const absent = complaints === null;
  const check = complaints ?? (() => []);

  it.skipIf(absent).each(cases)(`is valid ${standard}: %s`, (_, transcript) => {
    expect(all(id, transcript).flatMap(check)).toEqual([]);
  });

  it.skipIf(absent).each(breaks)(`is refused by ${standard} when broken: %s for %s`, (from, to) => {
    const broken = write(id, conference).replaceAll(from, to);
    expect(broken).not.toBe(write(id, conference));
    expect(check(broken)).not.toEqual([]);
  });

  it.skipIf(absent)(`is valid ${standard} whatever the words are`, { timeout: TIME }, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        expect(check(write(id, transcript))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe.each([
  ["tei", "u", "seg"],
  ["akoma-ntoso", "speech,question,answer", "p"],
] as const)("%s", (id, turn, paragraph) => {
  it("holds every word of every turn, whatever the words are", { timeout: TIME }, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        const { document } = new JSDOM(write(id, transcript), { contentType: "application/xml" }).window;
        const read = [...document.querySelectorAll(turn)].map((element) =>
          [...element.querySelectorAll(paragraph)]
            .map(({ textContent }) => readVisible(textContent ?? ""))
            .join("\n"),
        );
        expect(read).toEqual(turnEntries(transcript, null).map(({ item }) => item.text));
      }),
      RUNS,
    );
  });
});

describe("json", () => {
  const ajv = new Ajv2020({ allErrors: true });
  formats.default(ajv);
  const schema = join(import.meta.dirname, "..", "public", "schema", "transcript.schema.json");
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

  it.each(cases)("%s is the transcript itself, in the documented form", (_, transcript) => {
    expect(write("json", transcript)).toBe(`${JSON.stringify(transcript)}\n`);
    for (const text of all("json", transcript))
      expect(validate(JSON.parse(text)), text.slice(0, 400)).toBe(true);
  });

  it.each<[string, (broken: Broken) => void]>([
    ["a turn without words", ({ items }) => delete items[0]?.text],
    ["a speaker of no kind", ({ speakers }) => Object.assign(speakers[0] ?? {}, { kind: "robot" })],
    ["a field of another's", (broken) => Object.assign(broken, { html: "<b>" })],
    ["a date that is none", ({ source }) => Object.assign(source, { date: "yesterday" })],
    [
      "a passage before the beginning",
      ({ items }) => Object.assign(items[0] ?? {}, { passages: [{ block: 0, start: -1, end: 0 }] }),
    ],
    ["no speakers", (broken) => Object.assign(broken, { speakers: null })],
  ])("its schema refuses %s", (_, damage) => {
    const broken: Broken = JSON.parse(write("json", conference));
    damage(broken);
    expect(validate(broken)).toBe(false);
  });
});

interface Broken {
  readonly source: object;
  readonly speakers: object[];
  readonly items: { text?: string }[];
}

describe("csv", () => {
  it.each(cases)("%s: every turn and exchange is a row that an independent parser reads", (_, transcript) => {
    expectRows(transcript);
  });

  it("whatever the words are", { timeout: TIME }, () => {
    fc.assert(fc.property(hostileTranscripts(), expectRows), RUNS);
  });

  function expectRows(transcript: Transcript) {
    const rows = rowsOf(write("turns-csv", transcript));
    const turns = turnEntries(transcript, null);
    expect(rows.map(({ text }) => text)).toEqual(turns.map(({ item }) => item.text));
    expect(rows.map(({ speaker }) => speaker)).toEqual(turns.map(({ speaker }) => speaker.name ?? ""));
    expect(rowsOf(write("exchanges-csv", transcript)).length).toBe(transcript.exchanges.length);
  }

  function rowsOf(text: string): Record<string, string>[] {
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, readVisible(readCell(cell))])),
    );
  }
});

describe("json-lines", () => {
  it("has one object a line, each with the same fields in the same order, whatever the words are", {
    timeout: TIME,
  }, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        const lines = write("json-lines", transcript).split("\n").slice(0, -1);
        const rows = lines.map((line): Record<string, unknown> => JSON.parse(line));
        expect(rows.map(({ text }) => text)).toEqual(
          turnEntries(transcript, null).map(({ item }) => item.text),
        );
        expect(new Set(rows.map((row) => Object.keys(row).join(" "))).size).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe.each([
  ["bibtex", toBibtex],
  ["ris", toRis],
] as const)("%s", (id, writer) => {
  it.each(cases)("%s is read back by an independent reader", (_, transcript) => {
    const [read] = itemsIn(write(id, transcript));
    const [expected] = itemsIn(write("csl-json", transcript));
    expect(read?.title).toBe(expected?.title);
    expect(read?.publisher).toBe(expected?.publisher);
    expect(read?.URL).toBe(expected?.URL);
    expect(dateOf(read)).toEqual(dateOf(expected));
    expect(namesOf(read)).toEqual(namesOf(expected));
  });

  it("gives a turn its speaker, the place, and whom it answers", () => {
    const place = { type: "note", kind: "front", text: "NATO HQ, Brussels", passages: [] } as const;
    const transcript = { ...conference, items: [...conference.items, place] };
    const [read] = itemsIn(writer(citedTurn(transcript, 5)));
    expect(namesOf(read)).toEqual(["Norling, Ada"]);
    expect(read?.["publisher-place"]).toBe("NATO HQ, Brussels");
    expect(read?.note).toContain("In answer to Teodor Quill (Northern Courier)");
    expect(itemsIn(writer(citedTurn(transcript, -1)))).toEqual([]);
  });

  it("is one entry, whatever the words are", { timeout: TIME }, () => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        expect(itemsIn(write(id, transcript))).toHaveLength(1);
      }),
      RUNS,
    );
  });

  function itemsIn(text: string): readonly CslRead[] {
    return text.trim() === "" ? [] : new Cite(text).data;
  }

  function dateOf(item: CslRead | undefined) {
    return item?.issued?.["date-parts"]?.[0];
  }

  function namesOf(item: CslRead | undefined): readonly string[] | undefined {
    return item?.author?.map((name) =>
      [[name["non-dropping-particle"], name.family ?? name.literal].filter(Boolean).join(" "), name.given]
        .filter(Boolean)
        .join(", "),
    );
  }
});

describe("html", () => {
  it.each(cases)("%s has no script, loads nothing, and holds every word", (_, transcript) =>
    expectHarmless(transcript),
  );

  it("whatever the words are", { timeout: TIME }, () => {
    fc.assert(fc.property(hostileTranscripts(), expectHarmless), RUNS);
  });

  function expectHarmless(transcript: Transcript) {
    const { document } = new JSDOM(write("html", transcript)).window;
    const allowed = "html head meta title style body main header h1 h2 p a section b bdi".split(" ");
    const elements = [...document.querySelectorAll("*")];
    expect(elements.map(({ localName }) => localName).filter((name) => !allowed.includes(name))).toEqual([]);
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /^on|src|srcset|style/u.test(name))).toEqual([]);
    const links = [...document.querySelectorAll("a")].map(({ href }) => href);
    expect(links.filter((href) => !/^https?:/u.test(href))).toEqual([]);
    const read = [...document.querySelectorAll("section")].map((section) =>
      [...section.querySelectorAll("p")].map(({ textContent }) => readVisible(textContent ?? "")).join("\n"),
    );
    expect(read).toEqual(turnEntries(transcript, null).map(({ item }) => item.text));
  }
});

describe("markdown", () => {
  const frontMatter = {
    extensions: [frontmatter(["yaml"])],
    mdastExtensions: [frontmatterFromMarkdown(["yaml"])],
  };

  it.each(cases)("%s: an independent parser finds the properties and every paragraph", (_, transcript) => {
    const { children } = fromMarkdown(write("markdown", transcript), frontMatter);
    expect(children[0]?.type).toBe("yaml");
    expect(children.at(-1)?.type).toBe("html");
    const paragraphs = children.flatMap((node) => {
      const [only, ...more] = node.type === "paragraph" ? node.children : [];
      return only?.type === "text" && !more.length ? [only.value] : [];
    });
    const spoken = turnEntries(transcript, null).flatMap(({ item }) => item.text.split("\n"));
    // The first is the event's line.
    expect(paragraphs.slice(1)).toEqual(spoken);
  });
});

describe("every format", () => {
  const ids = Object.keys(FORMATS) as FormatId[];

  it.each(ids)("%s: the same transcript gives the same text, which UTF-8 holds", (id) => {
    fc.assert(
      fc.property(hostileTranscripts(), (transcript) => {
        const text = write(id, transcript);
        expect(write(id, structuredClone(transcript))).toBe(text);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain("\0");
      }),
      RUNS,
    );
  });

  it.each(ids)("%s: a turn of a million characters", (id) => {
    const words = "word <b> & “quote” =1 {x} 🙂 ".repeat(37_000);
    const [first, ...rest] = conference.items;
    if (first?.type !== "turn") throw new Error("the first item is a turn");
    const long = { ...conference, items: [{ ...first, text: words }, ...rest] };
    const began = performance.now();
    expect(write(id, long).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it("is a file for each transcript, or one for all where it holds several", () => {
    const names = (id: FormatId) => exportFiles([conference, conference, gaps], id).map(({ name }) => name);
    expect(names("markdown")).toEqual([
      "2031-04-05 NATO Joint press conference.md",
      "2031-04-05 NATO Joint press conference (2).md",
      "2031-04-05 NATO Press point.md",
    ]);
    expect(names("turns-csv")).toEqual(["Transcripts.turns.csv"]);
    expect(exportFiles([], "json")).toEqual([]);
  });
});

it("tells citations apart that would have the same key", () => {
  const keys = cslItems(citedIn([conference, conference, gaps], null)).map(({ id }) => id);
  expect(keys).toEqual([
    "nato-2031-04-05-joint-press-conference",
    "nato-2031-04-05-joint-press-conference-2",
    "nato-2031-04-05-press-point",
  ]);
});
