import type { Dialect } from "../dialects/dialect.ts";
import type { Label } from "../labels/label.ts";
import { isOmission, noteKind, unheardIn } from "../text/notes.ts";
import { plainWords } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import type { Source } from "../transcript/source.ts";
import { type OpeningFacts, type OpeningKind, openingKinds } from "./front-matter.ts";
import type { PrintedDocument, PrintedItem } from "./printed-item.ts";
import { type OpenItem, Segmenter } from "./segmenter.ts";
import type { Unspoken } from "./unspoken.ts";

/** What is known of a document beside its blocks and its labels. */
export interface DocumentFacts {
  readonly dialect: Dialect;
  readonly source: Pick<Source, "title" | "language" | "delivery">;
  /** The names in header and front lines, as printed. */
  readonly header: readonly string[];
  /** The header tells who may speak without a label, by name or by office. */
  readonly someoneOpens: boolean;
  readonly unspoken: ReadonlyMap<number, Unspoken>;
}

/**
 * Turns blocks into items: each label opens a turn, notes and headings stand apart, gaps show where the source lost text. Every
 * character that is not blank goes into exactly one label, passage, note, heading, gap or leftover.
 */
export function segment(
  blocks: readonly Block[],
  labels: readonly Label[],
  { dialect, source, header, someoneOpens, unspoken }: DocumentFacts,
): PrintedDocument {
  const labelled = labels.length > 0;
  const opening = openingOf(blocks, labels, source.title, {
    someoneOpens,
    labelled,
    narrated: labelled && dialect.narratesFirst,
    delivered: source.delivery !== null,
    language: source.language,
    people: [
      ...header,
      ...header.map(surname),
      ...labels.flatMap(({ person }) => person.name ?? person.role ?? []),
    ],
  });
  const segmenter = new Segmenter(blocks, labels, {
    opening,
    unspoken,
    dialect,
    // Where only questions are labelled, what follows one is not the asker's, even if nobody says whose it is.
    unlabelledAnswers: labelled && labels.every(({ person }) => person.part === "question"),
    language: source.language,
  });
  for (const [index, block] of blocks.entries()) segmenter.push(block, index);
  return { items: segmenter.items.map((item) => finished(item, blocks)), leftovers: segmenter.leftovers };
}

function surname(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** What the paragraphs before the first label are. */
function openingOf(
  blocks: readonly Block[],
  labels: readonly Label[],
  title: string,
  facts: OpeningFacts,
): ReadonlyMap<number, OpeningKind> {
  const before = blocks.slice(0, labels[0]?.block ?? blocks.length);
  const titleWords = plainWords(title);
  // The body may print the title again, in capitals.
  const titles = new Set(before.filter(({ text }) => plainWords(text) === titleWords));
  const judged = before
    .map((block, index) => ({ block, index }))
    .filter(
      ({ block }) =>
        block.form !== "heading" &&
        !titles.has(block) &&
        block.text.trim() !== "" &&
        noteKind(block.text) === null &&
        !isOmission(block.text),
    );
  const kinds = openingKinds(
    judged.map(({ block }) => block.text),
    facts,
  );
  const judgedKinds = new Map(judged.map(({ index }, at) => [index, kinds[at] ?? "front"]));
  // What is not judged keeps its own kind, but for the title.
  const front = before.flatMap((block, at) => (titles.has(block) ? [[at, "front"] as const] : []));
  return new Map([...front, ...judgedKinds]);
}

function finished(item: OpenItem, blocks: readonly Block[]): PrintedItem {
  if (item.type !== "turn") return item;
  const { type, label, times, unlabelled, passages, texts } = item;
  return {
    type,
    label,
    unlabelled,
    times,
    passages,
    text: texts.filter(Boolean).join("\n"),
    unheard: unheardIn(blocks, passages),
  };
}
