import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GRAMMAR, readBlocks } from "../lib/read.ts";
import type { Source } from "../lib/transcript/source.ts";
import type { Verdict } from "../lib/transcript/verdict.ts";
import { type MadeReading, readFile } from "./read-made.ts";
import { readGolden, slugs } from "./readable.ts";

const TRAPS = join(import.meta.dirname, "traps");

/** The file that holds how the released grammar reads the golden pages and traps. */
export const RECORD = join(import.meta.dirname, "golden-readings.json");

/** What a grammar was given of one document and what it read in it, as hashes. */
export interface HashedReading {
  readonly words: string;
  readonly reading: string;
}

/** How one version of the grammar reads the golden pages and traps, by their names. */
export interface RecordedReadings {
  readonly grammar: number;
  readonly readings: Readonly<Record<string, HashedReading>>;
}

/** Loads how the released grammar reads. */
export function releasedReadings(): RecordedReadings {
  return JSON.parse(readFileSync(RECORD, "utf8"));
}

/** Reads every golden page and trap with the grammar as it is now. */
export function presentReadings(): RecordedReadings {
  const pages = slugs().map((slug) => [`pages/${slug}`, hashed(readGolden(slug))] as const);
  const traps = readdirSync(TRAPS)
    .filter((file) => !file.endsWith(".ts"))
    .map((file) => [`traps/${file}`, hashed(readFile(join(TRAPS, file)))] as const);
  return { grammar: GRAMMAR, readings: Object.fromEntries([...pages, ...traps]) };
}

/** Of the documents that are read otherwise so many are named. */
const NAMED = 5;

/** Finds the documents of which both were given the same words, and which they read otherwise. */
export function readOtherwise(released: RecordedReadings, present: RecordedReadings): readonly string[] {
  return Object.entries(released.readings).flatMap(([name, before]) => {
    const now = present.readings[name];
    return now?.words === before.words && now.reading !== before.reading ? name : [];
  });
}

/** Says what is wrong where the same words are read otherwise under the released grammar's number; `null` where nothing is. */
export function complaintAbout(released: RecordedReadings, present: RecordedReadings): string | null {
  if (present.grammar < released.grammar)
    return `Grammar ${released.grammar} is released: GRAMMAR in lib/read.ts may not fall to ${present.grammar}.`;
  const otherwise = readOtherwise(released, present);
  if (otherwise.length === 0 || present.grammar > released.grammar) return null;
  const more = otherwise.length > NAMED ? ` and ${otherwise.length - NAMED} more` : "";
  return [
    `The same words are read otherwise than the released grammar ${released.grammar} reads them: ${otherwise.slice(0, NAMED).join(", ")}${more}.`,
    `What is saved is read anew only where the grammar rises: set GRAMMAR in lib/read.ts to ${released.grammar + 1},`,
    "once until the next release. A release records its readings: npm run golden -- --released",
  ].join("\n");
}

/** Tells whether the record says just what is read now. */
export function isRecorded(released: RecordedReadings, present: RecordedReadings): boolean {
  return JSON.stringify(released) === JSON.stringify(present);
}

/** What the page says of itself, as far as the grammar looks at it: a date found better is no other reading. */
function seen({ url, title, subtitle, language, delivery, credits }: Source): Source {
  return {
    url,
    title,
    subtitle,
    date: null,
    updated: null,
    language,
    delivery,
    publisher: null,
    credits,
  };
}

/** What is saved keeps its verdict when it is read anew: it is no part of the reading. */
const ANY: Verdict = { kind: "transcript", score: 1, reasons: [] };

function hashed({ transcript, blocks }: MadeReading): HashedReading {
  const source = seen(transcript.source);
  const { speakers, items, exchanges, leftovers } = readBlocks(source, blocks, ANY);
  return { words: hash({ source, blocks }), reading: hash({ speakers, items, exchanges, leftovers }) };
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
