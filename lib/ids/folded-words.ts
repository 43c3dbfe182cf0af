import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Returns the words of a text as ids know them: lower case, compatible letters as one, single spaces between them, no punctuation.
 * Where there is no word, the text itself without white space at its ends.
 */
export function foldedWords(text: string): string {
  const words = text.normalize("NFKC").toLowerCase().match(WORD);
  return words?.join(" ") ?? text.trim();
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Returns the first 64 bits of the SHA-256 of a text, as 16 hex digits. */
export function shortHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
}

/** Returns the hash by which a turn with these words is known. */
export function wordsHashOf(text: string): string {
  return shortHash(foldedWords(text));
}
