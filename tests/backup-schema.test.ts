import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { documentFrom } from "../lib/backup/backup-document.ts";
import { extract } from "../lib/extract/extract.ts";
import { readDocument } from "../lib/read-document.ts";
import { PAGES } from "./readable.ts";

const schema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/schema", `${name}.schema.json`), "utf8"));
const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.addSchema(schema("transcript")).compile(schema("backup"));

describe("the schema of a backup's documents", () => {
  it.each(["nato-doorstep-2016", "speech-2026", "french-point-de-presse"])("describes %s", (slug) => {
    const document = documentOf(slug);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(documentFrom(JSON.stringify(document))).toEqual(document);
  });

  it("describes a better reading, and the one before beside it", () => {
    const old = revisionOf("speech-2026");
    const { transcript } = old;
    const better = {
      ...old,
      hash: "1".repeat(64),
      rereads: old.hash,
      transcript: { ...transcript, source: { ...transcript.source, extraction: 2 } },
    };
    const document = { ...documentOf("speech-2026"), revisions: [old, better] };
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(documentFrom(JSON.stringify(document))).toEqual(document);
  });

  it.each<[string, object]>([
    ["that reads no hash again", { revisions: [{ ...revisionOf("speech-2026"), rereads: 7 }] }],
    ["without an id", { id: undefined }],
    ["with half a place", { place: { item: 3 } }],
    ["without words", { revisions: [] }],
    [
      "with a block of another form",
      { revisions: [{ ...revisionOf("speech-2026"), blocks: [{ text: 7 }] }] },
    ],
    ["with a transcript of another form", { revisions: [{ ...revisionOf("speech-2026"), transcript: {} }] }],
  ])("refuses one %s, as taking it over does", (_, change) => {
    const broken = JSON.parse(JSON.stringify({ ...documentOf("speech-2026"), ...change }));
    expect(validate(broken)).toBe(false);
    expect(documentFrom(JSON.stringify(broken))).toEqual(expect.any(String));
  });
});

function documentOf(slug: string) {
  const place = { item: 2, beginning: "Thank you." };
  return { id: slug, removedAt: null, name: null, tags: ["one"], place, revisions: [revisionOf(slug)] };
}

function revisionOf(slug: string) {
  const page = readFileSync(join(PAGES, slug, "page.html"), "utf8");
  const { document } = new JSDOM(page).window;
  const { blocks } = extract(document);
  return {
    hash: "0".repeat(64),
    savedAt: "2031-04-06T08:00:00.000Z",
    blocks: JSON.parse(JSON.stringify(blocks)),
    transcript: JSON.parse(JSON.stringify(readDocument(document).transcript)),
  };
}
