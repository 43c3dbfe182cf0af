/**
 * Writes characters that a format forbids so that they are seen and can be read back: NUL as `\u0000`, half of a surrogate
 * pair as `\ud83d`. A backslash that already stands before such a code is written as `\u005c`.
 */
export function visible(text: string): string {
  return text
    .replace(/\\(?=u[0-9a-f]{4})/gu, codeOf)
    .replace(LONE_SURROGATES, codeOf)
    .replace(CONTROLS, codeOf);
}

/** The text that `visible` wrote. */
export function readVisible(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Control characters, tab and line feed aside: XML forbids them, and no reader of texts shows them. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** No UTF-8 file holds one. */
const LONE_SURROGATES = /\p{Cs}/gu;

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
