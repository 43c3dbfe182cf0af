/** Whether a line is a sentence and no entry of a list: it ends like one, or is long. */
export function isSentence(line: string): boolean {
  return line.length >= LONG || endsSentence(line);
}

/** Whether a line ends where a sentence does, or breaks off. */
export function endsSentence(line: string): boolean {
  return ENDS.test(line);
}

const LONG = 60;
const ENDS = /[.?!…。？！—–][\s)\]"”»’'*]*$/u;
