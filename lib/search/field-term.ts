/** A field with its value as it is typed, in quotes where it needs them: `speaker:"Ada Norling"`. */
export function fieldTerm(field: string, value: string): string {
  return `${field}:${/^[\p{L}\p{N}]+$/u.test(value) ? value : quoted(value)}`;
}

/** A quote within would end the phrase; quotes count for nothing in a comparison. */
function quoted(value: string): string {
  return `"${value
    .replace(/["“”„«»]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()}"`;
}
