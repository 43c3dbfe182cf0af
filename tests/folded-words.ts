/** Words as they count in comparisons, each as often as it comes. */
export interface FoldedWords {
  readonly counts: ReadonlyMap<string, number>;
  /** The words that the other has not, or not as often; each as often as it is missing. */
  without(other: FoldedWords): readonly string[];
}

/**
 * The words of these texts as they can be compared between readings: NFKC, lower case, letters and digits alone, and parted where figures meet
 * letters or a capital follows a small letter, for nothing else may stand between two elements.
 */
export function folded(texts: Iterable<string>): FoldedWords {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return {
    counts,
    without: (other) =>
      [...counts].flatMap(([word, count]) =>
        Array.from({ length: Math.max(0, count - (other.counts.get(word) ?? 0)) }, () => word),
      ),
  };
}

function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize("NFKC")
      .match(/\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+(?!\p{Ll})|\p{Lu}|\p{N}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
