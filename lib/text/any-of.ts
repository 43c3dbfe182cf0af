/**
 * A pattern for words in running text: `a|b c` between any letters that are not theirs (a JavaScript `\b` knows ASCII
 * only), `*` for any ending.
 */
export function anyOf(words: string, flags = "iu"): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll("*", "\\p{L}*")})(?![\\p{L}\\p{N}])`, flags);
}
