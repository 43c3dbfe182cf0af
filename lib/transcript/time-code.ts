/**
 * How many letters a time code takes at the beginning of a text, where words follow it: "[00:12:33] ", "(1:04) ", "00:10 – ". It
 * tells where in a recording the words are; 0 where there is none.
 */
export function timeCodeLength(text: string): number {
  return TIME_CODE.exec(text)?.[0].length ?? 0;
}

const TIME_CODE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*[|–—-]?\s*(?=[\p{L}【［〔])/u;

/** Returns whether a text is a time code and nothing else: "00:02:11", "[0:12]". */
export function isTimeCode(text: string): boolean {
  return ALONE.test(text);
}

const ALONE = /^\s*[[(]?\d{1,2}(?::\d{2}){1,2}[\])]?\s*$/u;
