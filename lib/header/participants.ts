import type { PartKind } from "../lexicon/language-pack.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { parseName } from "../names/parse-name.ts";
import type { ParsedName } from "../names/parsed-name.ts";
import { patternUnion } from "../text/pattern-union.ts";
import { collapse } from "../text/words.ts";
import type { Block } from "../transcript/block.ts";
import { floorPart } from "./floor-offices.ts";
import type { RosterEntry } from "./roster.ts";

/** "PARTICIPANTS:" alone on its line: below it stand names, each with an office in the line after it. */
const HEAD = patternUnion(
  [
    /participants|speakers|panell?ists/iu,
    /intervenants/iu,
    /intervienen|participantes/iu,
    /partecipanti/iu,
    /teilnehmer(?:innen)?/iu,
    /учасники/iu,
    /участники/iu,
  ],
  "iu",
  String.raw`^…\s*[:：]?$`,
);
/** "Moderator:", "Panelists:": a part, or whose names follow. */
const PART_HEAD = /^(\p{L}+)\s*[:：]$/u;
/** A head of a record is no longer, nor is a line of it. */
const MOST_LINES = 60;
const MOST_WORDS = 14;

/** Finds those whom a list of participants names before the words, with the offices that stand below their names. */
export function participantsIn(blocks: readonly Block[], lexicon: Lexicon): readonly RosterEntry[] {
  const head = blocks.slice(0, MOST_LINES).findIndex(({ text }) => HEAD.test(collapse(text)));
  if (head < 0) return [];
  const lines = blocks.slice(head + 1, head + 1 + MOST_LINES).map(({ text }) => collapse(text));
  const end = lines.findIndex((line) => !isOfList(line));
  return entriesOf(end < 0 ? [] : lines.slice(0, end), lexicon);
}

/** A short line with no sentence in it; what has neither letters nor words ends the list. */
function isOfList(line: string): boolean {
  return /\p{L}{2}/u.test(line) && line.split(" ").length <= MOST_WORDS && !/[.?!]$|[:：]\s*\S/u.test(line);
}

function entriesOf(lines: readonly string[], lexicon: Lexicon): readonly RosterEntry[] {
  const entries: RosterEntry[] = [];
  let part: PartKind | null = null;
  // Below a name stands an office, below an office a name.
  let isOffice = false;
  for (const line of lines) {
    const head = PART_HEAD.exec(line)?.[1];
    if (head) part = floorPart(head, lexicon);
    const person: ParsedName | null = head || isOffice ? null : parseName(line, lexicon);
    const last = entries.at(-1);
    if (isOffice && !head && last) entries[entries.length - 1] = { ...last, role: line };
    if (isListed(person)) entries.push({ ...person, part, from: "front" });
    isOffice = person?.name != null && person.role === null;
  }
  return entries;
}

/** Whether a line is the full name of somebody. */
function isListed(person: ParsedName | null): person is ParsedName {
  return person?.name?.includes(" ") === true && !person.part;
}
