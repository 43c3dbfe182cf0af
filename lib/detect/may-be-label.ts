/** Whether a paragraph may begin with a label: true for every form of one that is a label's by itself, and for some prose. */
export function mayBeLabel(words: string): boolean {
  return MAY_BE_LABEL.test(words);
}

/** By the first letters where a form has telling ones: the forms themselves are too heavy for a script on every page. */
const MAY_BE_LABEL =
  /^(?:[^:\n]{1,240}[:：]|.{1,62}[—–-]\s|\p{Lu}\p{L}{0,6}\.? \p{Lu}|\p{Lu}{2,4}$|[【Q]|(?:Zusatzf|F)rage)/u;
