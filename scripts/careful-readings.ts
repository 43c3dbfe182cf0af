import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGES, readGolden, slugs } from "../tests/readable.ts";
import type { CorpusDocument } from "./corpus.ts";

/** So many letters tell which turn of a careful reader's is ours. */
const TELLING_LETTERS = 60;

/** Loads the golden pages with their expected readings, as documents of a corpus: `pages/<slug>`. */
export function goldenDocuments(): readonly CorpusDocument[] {
  return slugs().map((slug) => {
    const expected = JSON.parse(readFileSync(join(PAGES, slug, "expected.json"), "utf8"));
    const { transcript, blocks } = readGolden(slug);
    const { source, verdict } = transcript;
    return {
      name: `pages/${slug}`,
      site: slug,
      gold: { ...expected, isTranscript: expected.verdict === "transcript" },
      extracted: { source, blocks, verdict },
    };
  });
}

/** Returns whether a document is made up: a case, or a golden page. Each is a publisher of its own. */
export function isMadeUp(name: string): boolean {
  return /^(?:cases|pages)\//u.test(name);
}

/** Returns what tells a turn of a careful reader's from others: its first letters, without punctuation. */
export function turnKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(" ").slice(0, TELLING_LETTERS);
}
