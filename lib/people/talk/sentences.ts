/** The sentences of a short turn, each with its end; a title's or an initial's full stop ends none. */
export function sentencesOf(text: string): readonly string[] {
  return (spokenIn(text).match(/(?:\b(?:Mr|Ms|Mrs|Dr|St|Gen|Col|\p{Lu})\.|[^.?!…\n])+[.?!…]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a short turn without what the record adds in brackets. */
export function spokenIn(text: string): string {
  return text.slice(0, 600).replace(/[([][^)\]]{0,40}[)\]]/gu, " ");
}
