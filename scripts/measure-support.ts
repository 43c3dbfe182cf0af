import { dialectFor } from "../lib/dialects/dialect-for.ts";
import type { WordCue } from "../lib/lexicon/ablation.ts";
import { allCues, packsFor } from "../lib/lexicon/lexicon.ts";
import { bare, collapse } from "../lib/text/words.ts";
import type { Transcript } from "../lib/transcript/transcript.ts";
import type { CorpusDocument } from "./corpus.ts";
import { type Extracted, readExtracted } from "./extract-file.ts";
import { ablationOf } from "./support-record.ts";

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

/** Finds the documents in which something is read otherwise without a cue or a feature, by its id. */
export function matteringIn(id: string, subjects: readonly Subject[]): readonly Subject[] {
  // One for all documents: the lexicon without it is made once a language.
  const leftOut = ablationOf([id]);
  return subjects.filter(
    (subject) =>
      mayMatter(id, subject) && asScored(readExtracted(subject.extracted, leftOut)) !== subject.whole,
  );
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

const CUES: ReadonlyMap<string, WordCue> = new Map(allCues().map((cue) => [cue.id, cue]));

/** A reading looks a word up only where it is printed: reading the rest again would tell nothing. A feature may be anywhere. */
function mayMatter(id: string, { text, extracted: { source } }: Subject): boolean {
  if (id.startsWith("dialect/")) return id === `dialect/${dialectFor(source).id}`;
  const cue = CUES.get(id);
  if (!cue) return true;
  if (!packsFor(source.language).some((pack) => pack.language === cue.language)) return false;
  const low = bare(cue.word);
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
