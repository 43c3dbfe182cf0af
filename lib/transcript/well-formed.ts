/** Whether no text in a plain value has half a character in it: a lone surrogate, which no encoding can say. */
export function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return (Array.isArray(value) ? value : Object.values(value)).every(isWellFormed);
}

/**
 * Replaces each half of a character in the texts of a plain value by U+FFFD. That is as long, so that all places in a text stay what
 * they are, and it is what UTF-8 makes of it, so that hashes do, too. Returns the value itself where there is none.
 */
export function wellFormed<Value>(value: Value): Value {
  return isWellFormed(value) ? value : (mended(value) as Value);
}

function mended(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(mended);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mended(one)]));
}
