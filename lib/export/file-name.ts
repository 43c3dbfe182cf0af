import { titleOf } from "../citation/citation.ts";
import type { Transcript } from "../transcript/transcript.ts";

/**
 * The name that a person would give the file: `2021-05-17 NATO Joint press point.md`. Good on Windows, macOS and Linux: no
 * character that one of them forbids, no reserved name, no point or blank at the end, at most 120 characters and 200 bytes.
 */
export function fileName({ source }: Transcript, extension: string): string {
  const { date, publisher } = source;
  const title = titleOf(source);
  const named = publisher !== null && !title.toLowerCase().startsWith(publisher.toLowerCase());
  const stem = [date, named ? publisher : null, title].filter((part) => part !== null).join(" ");
  return `${safeStem(stem)}.${extension}`;
}

/** The names, each made different from those before it by a number: "… (2).md". Systems that fold case are thought of. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const point = name.lastIndexOf(".");
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

function safeStem(words: string): string {
  const plain = words
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/\s*[<>:"/\\|?*]+\s*/gu, " ")
    .replace(/\s+/gu, " ");
  const stem = trimmed(cut(trimmed(plain)));
  return RESERVED.test(stem) || stem === "" ? `Transcript ${stem}`.trim() : stem;
}

/** Windows drops points and blanks at the end; a point at the beginning hides the file. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.]+|[\s.]+$/gu, "");
}

/** Windows keeps these names for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

const MOST_CHARACTERS = 120;
/** Linux takes 255 bytes; the rest is for a number and an extension. */
const MOST_BYTES = 200;

/** The longest beginning that is short enough, ended at a word where there is one late enough. */
function cut(stem: string): string {
  let bytes = 0;
  let end = 0;
  for (const character of stem) {
    bytes += bytesOf(character);
    if (bytes > MOST_BYTES || end + character.length > MOST_CHARACTERS) {
      const word = stem.lastIndexOf(" ", end);
      return stem.slice(0, word > end / 2 ? word : end);
    }
    end += character.length;
  }
  return stem;
}

/** Of a character's UTF-8 form. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
