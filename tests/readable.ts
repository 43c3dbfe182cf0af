import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../lib/import/text.ts";
import { readBlocks } from "../lib/read.ts";
import { readDocument } from "../lib/read-document.ts";
import type { Block } from "../lib/transcript/block.ts";
import type { Item } from "../lib/transcript/item.ts";
import type { SpeakerId } from "../lib/transcript/speaker.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import { openPage } from "../scripts/open-page.ts";

const ROOT = join(import.meta.dirname, "..");

/** The folder of the golden pages: `<slug>/page.html` or `page.txt`, and `expected.json` beside it. */
export const PAGES = join(import.meta.dirname, "pages");

/** The golden pages' slugs. */
export function slugs(): readonly string[] {
  return readdirSync(PAGES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** What the project reads on a golden page now, in the form of `expected.json`. @throws where there is no page. */
export function readPage(slug: string): unknown {
  return readable(readGolden(slug));
}

/** What the project reads on a golden page now, with the blocks that it stands in. @throws where there is no page. */
export function readGolden(slug: string): {
  readonly transcript: Transcript;
  readonly blocks: readonly Block[];
} {
  const elsewhere = ELSEWHERE[slug];
  const page = elsewhere ? join(ROOT, elsewhere) : join(PAGES, slug, "page.html");
  if (!existsSync(page)) {
    const { source, blocks } = readText(readFileSync(join(PAGES, slug, "page.txt"), "utf8"));
    return { transcript: readBlocks(source, blocks), blocks };
  }
  return readDocument(openPage(readFileSync(page)).document);
}

/** The bundled sample is a golden page where it stands. */
const ELSEWHERE: Readonly<Record<string, string>> = { "press-point": "public/sample/press-point.html" };

/**
 * The transcript as a person would write it down: no places in the page, no scores, no reasons, no ids of turns. Speakers are numbered
 * in the order in which they first speak.
 */
function readable({ transcript, blocks }: ReturnType<typeof readGolden>): unknown {
  const { verdict, source, speakers, items, exchanges } = transcript;
  const { credits: _credits, extraction: _extraction, ...header } = source;
  if (verdict.kind === "other") return { verdict: verdict.kind, source: header };
  const leftovers = blocks.flatMap(({ leftover, text }) =>
    leftover && leftover !== "header" ? [{ leftover, text: text.replace(/\s+/gu, " ").trim() }] : [],
  );
  const numbers = speakerNumbers(transcript);
  const numberOf = (id: SpeakerId) => numbers.get(id) ?? id;
  return {
    verdict: verdict.kind,
    source: header,
    speakers: speakers.map(({ reasons: _reasons, ...speaker }) => ({ ...speaker, id: numberOf(speaker.id) })),
    items: items.map((item) => readableItem(item, numberOf)),
    exchanges,
    ...(leftovers.length > 0 && { leftovers }),
  };
}

function speakerNumbers({ items, speakers }: Transcript): ReadonlyMap<SpeakerId, string> {
  const speaking = items.flatMap((item) => (item.type === "turn" ? item.speaker : []));
  const ids = new Set([...speaking, ...speakers.map(({ id }) => id)]);
  return new Map([...ids].map((id, at) => [id, `s${at + 1}`]));
}

function readableItem(item: Item, numberOf: (id: SpeakerId) => string): unknown {
  switch (item.type) {
    case "turn": {
      const { type, speaker, label, text, inferred, resumes, folded } = item;
      return {
        type,
        speaker: numberOf(speaker),
        label,
        text,
        ...(inferred && { inferred }),
        ...(resumes && { resumes }),
        ...(folded && { folded }),
      };
    }
    case "note":
      return { type: item.type, kind: item.kind, text: item.text };
    case "heading":
      return { type: item.type, text: item.text };
    case "gap":
      return { type: item.type, reason: item.reason };
  }
}
