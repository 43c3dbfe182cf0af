import { dialectFor } from "../lib/dialects/dialect-for.ts";
import type { Cue } from "../lib/lexicon/ablation.ts";
import { packsFor } from "../lib/lexicon/lexicon.ts";
import { bare, collapse } from "../lib/text/words.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import type { CorpusDocument } from "./corpus.ts";
import { type Extracted, readExtracted } from "./extract-file.ts";

/** A document in which it is asked what a cue does. */
export interface Subject extends Pick<CorpusDocument, "name" | "site" | "extracted"> {
  /** Its words in the form in which cues are looked for. */
  readonly text: string;
  /** What is read with all cues, as `asScored` gives it. */
  readonly whole: string;
}

/** Reads a document with all cues, once, for everything that is asked of it later. */
export function subjectOf({ name, site, extracted }: Omit<CorpusDocument, "gold">): Subject {
  return {
    name,
    site,
    extracted,
    text: wordsOf(extracted),
    whole: asScored(readExtracted(extracted)),
  };
}

/** Finds the documents in which something is read otherwise without a cue. */
export function matteringIn(cue: Cue, subjects: readonly Subject[]): readonly Subject[] {
  return differing(
    cue.id,
    subjects.filter((subject) => mayMatter(cue, subject)),
  );
}

/** Finds the documents in which something is read otherwise without a dialect. */
export function dialectMatteringIn(id: string, subjects: readonly Subject[]): readonly Subject[] {
  return differing(
    `dialect/${id}`,
    subjects.filter(({ extracted }) => dialectFor(extracted.source).id === id),
  );
}

function differing(id: string, subjects: readonly Subject[]): readonly Subject[] {
  // One for all: the lexicon without it is made once a language.
  const leftOut = { cues: new Set([id]), features: new Set<string>() };
  return subjects.filter(({ extracted, whole }) => asScored(readExtracted(extracted, leftOut)) !== whole);
}

/** What of a reading the scorer looks at, and nothing else. */
function asScored({ items, speakers, exchanges }: Transcript): string {
  return JSON.stringify([
    speakers.map(({ id, name, role, outlet, kind }) => [id, name, role, outlet, kind]),
    items.map((item) =>
      item.type === "turn"
        ? [item.speaker, item.label, item.text]
        : [item.type, item.type === "gap" ? "" : item.text],
    ),
    exchanges,
  ]);
}

/** From this length on an office is known where one letter of it is misprinted. */
const MISPRINTED = 8;

/** A reading looks a word up only where it is printed: reading the rest again would tell nothing. */
function mayMatter({ word, language, id }: Cue, { text, extracted: { source } }: Subject): boolean {
  if (!packsFor(source.language).some((pack) => pack.language === language)) return false;
  const low = bare(word);
  if (text.includes(low)) return true;
  // One half of a word with one wrong letter is sound.
  const half = Math.floor(low.length / 2);
  const isLong = id.includes("/offices/") && low.length >= MISPRINTED;
  return isLong && (text.includes(low.slice(0, half)) || text.includes(low.slice(half)));
}

function wordsOf({ source, blocks }: Extracted): string {
  const lines = [source.title, source.subtitle ?? "", ...source.credits, ...blocks.map(({ text }) => text)];
  return bare(collapse(lines.join("\n")));
}
