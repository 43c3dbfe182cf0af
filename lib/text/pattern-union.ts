/**
 * Joins patterns into one that matches where any of them does, the first ones first: a long list of forms, a line each.
 * `flags` are those of the whole; each part must have been written for them. `around` encloses the list, where `…` stands.
 */
export function patternUnion(parts: readonly RegExp[], flags = "iu", around = "…"): RegExp {
  const union = `(?:${parts.map(({ source }) => source).join("|")})`;
  return new RegExp(
    around.replace("…", () => union),
    flags,
  );
}
