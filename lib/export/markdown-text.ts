import { readVisible, visible } from "./visible.ts";

/** A paragraph of plain words as CommonMark and Obsidian show them, in one line: nothing in it is markup. */
export function markdownText(paragraph: string): string {
  if (paragraph === "") return EMPTY;
  return visible(paragraph)
    .replace(ACTIVE, "\\$&")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, "$1\\")
    .replace(/^[-+=]/u, "\\$&")
    .replace(/\n|^\s|\s$/gu, (blank) => `&#${blank.charCodeAt(0)};`);
}

/** The words that `markdownText` wrote. */
export function readMarkdownText(line: string): string {
  if (line === EMPTY) return "";
  const words = line.replace(/\\([!-/:-@[-`{-~])|&#(\d+);/gu, (_, mark?: string, code?: string) =>
    // `visible` writes a backslash, too, and it is escaped like any other.
    mark !== undefined ? mark : String.fromCharCode(Number(code)),
  );
  return readVisible(words);
}

/** A paragraph without words: no words are written so, for a literal one is escaped. */
const EMPTY = "&nbsp;";

/** Markup of CommonMark, and of Obsidian: `[[link]]`, `==mark==`, `%%comment%%`, `#tag`, `$sum$`, `^block`. */
const ACTIVE = /[\\`*_[\]<>~$%^|#]|&(?=#?\w+;)|=(?==)|!(?=\[)/gu;
