import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { documentFrom } from "../lib/backup/backup-document.ts";
import { extract } from "../lib/extract/extract.ts";
import { readDocument } from "../lib/read-document.ts";
import { wordsHash } from "../lib/words-hash.ts";
import { PAGES } from "./readable.ts";

const schema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/schema", `${name}.schema.json`), "utf8"));
const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.addSchema(schema("transcript")).compile(schema("backup"));

const old = await revisionOf("speech-2026");
const line = { emphasis: [], form: "paragraph", break: "paragraph", pageBreak: false };

describe("the schema of a backup's documents", () => {
  it.each(["nato-doorstep-2016", "speech-2026", "french-point-de-presse"])("describes %s", async (slug) => {
    const document = await documentOf(slug);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(await documentFrom(JSON.stringify(document))).toEqual({ kind: "sound", document });
  });

  it("describes a better reading, and the one before beside it", async () => {
    const { transcript } = old;
    const blocks = [...old.blocks, { ...line, text: "Read on." }];
    const better = {
      ...old,
      blocks,
      hash: await wordsHash(blocks),
      rereads: old.hash,
      transcript: { ...transcript, source: { ...transcript.source, extraction: 2 } },
    };
    const document = { ...(await documentOf("speech-2026")), revisions: [old, better] };
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(await documentFrom(JSON.stringify(document))).toEqual({ kind: "sound", document });
  });

  it.each<[string, object]>([
    ["that reads no hash again", { revisions: [{ ...old, rereads: 7 }] }],
    ["without an id", { id: undefined }],
    ["with half a place", { place: { item: 3 } }],
    ["without words", { revisions: [] }],
    ["with a block of another form", { revisions: [{ ...old, blocks: [{ text: 7 }] }] }],
    ["with a transcript of another form", { revisions: [{ ...old, transcript: {} }] }],
  ])("refuses one %s, as taking it over does", async (_, change) => {
    const broken = JSON.parse(JSON.stringify({ ...(await documentOf("speech-2026")), ...change }));
    expect(validate(broken)).toBe(false);
    expect(await documentFrom(JSON.stringify(broken))).toMatchObject({ kind: "refused" });
  });
});

async function documentOf(slug: string) {
  const place = { item: 2, beginning: "Thank you." };
  return { id: slug, removedAt: null, name: null, tags: ["one"], place, revisions: [await revisionOf(slug)] };
}

async function revisionOf(slug: string) {
  const page = readFileSync(join(PAGES, slug, "page.html"), "utf8");
  const { document } = new JSDOM(page).window;
  const { blocks } = extract(document);
  return {
    hash: await wordsHash(blocks),
    savedAt: "2031-04-06T08:00:00.000Z",
    blocks: JSON.parse(JSON.stringify(blocks)),
    transcript: JSON.parse(JSON.stringify(readDocument(document).transcript)),
  };
}
