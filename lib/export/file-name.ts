import { titleOf } from "../citation/citation.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * The name that a person would give the file: `2021-05-17 NATO Joint press point.md`. Good on Windows, macOS and Linux: no
 * character that one of them forbids, no reserved name, no point or blank at the end, at most 120 characters and 200 bytes.
 * `whose`: who speaks in it, where it is one speaker's turns only: `2021-05-17 NATO Joint press point - Ada Norling.md`.
 */
export function fileName({ source }: Transcript, extension: string, whose: string | null = null): string {
  const { date, publisher } = source;
  const title = titleOf(source);
  const named = publisher !== null && !title.toLowerCase().startsWith(publisher.toLowerCase());
  const stem = [date, named ? publisher : null, title].filter((part) => part !== null).join(" ");
  const end = whose === null ? "" : ` - ${safeStem(whose, MOST_CHARACTERS / 3)}`;
  const taken = Math.max(end.length, bytesIn(end) / BYTES);
  return `${safeStem(stem, MOST_CHARACTERS - taken)}${end}.${extension}`;
}

/** Makes a file name of any words, good on every system as `fileName` is. */
export function fileNamed(words: string, extension: string): string {
  return `${safeStem(words, MOST_CHARACTERS)}.${extension}`;
}

/**
 * The names, all of this extension, each made different from those before it by a number: "… (2).md". Systems that fold case are
 * thought of.
 */
export function uniqueNames(names: readonly string[], extension: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const point = name.length - extension.length - 1;
    let unique = name;
    for (let number = 2; taken.has(folded(unique)); number++)
      unique = `${name.slice(0, point)} (${number})${name.slice(point)}`;
    taken.add(folded(unique));
    return unique;
  });
}

/** macOS takes composed and decomposed letters for one. */
function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** `room`: characters that it may take. */
function safeStem(words: string, room: number): string {
  const plain = words
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/\s*[<>:"/\\|?*]+\s*/gu, " ")
    .replace(/\s+/gu, " ");
  const stem = trimmed(cut(trimmed(plain), room));
  return RESERVED.test(stem) || stem === "" ? `Transcript ${stem}`.trim() : stem;
}

/** Windows drops points and blanks at the end; a point at the beginning hides the file. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** Windows keeps these names for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

const MOST_CHARACTERS = 120;
/** Of a character, on an average: Linux takes 255 bytes; what 120 characters leave is for a number and an extension. */
const BYTES = 5 / 3;

/** The longest beginning that is short enough, ended at a word where there is one late enough. */
function cut(stem: string, room: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of stem) {
    bytes += bytesOf(character);
    if (bytes > room * BYTES || end + character.length > room) {
      const word = stem.lastIndexOf(" ", end);
      return stem.slice(0, word > end / 2 ? word : end);
    }
    end += character.length;
  }
  return stem;
}

function bytesIn(words: string): number {
  return [...words].reduce((sum, character) => sum + bytesOf(character), 0);
}

/** Of a character's UTF-8 form. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
