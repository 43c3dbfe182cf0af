/**
 * Returns what is stored as JSON, whatever it is: what JSON cannot say stands there as a text that tells what it was. Fields are on lines
 * of their own, so that a person can look through them.
 */
export function storedJson(stored: object): string {
  return `${JSON.stringify(plain(stored, []), null, 2)}\n`;
}

/** Deeper than this nothing of ours is nested, and JSON itself gives up. */
const DEEPEST = 200;

function plain(value: unknown, within: readonly object[]): unknown {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)))
    return `(${value})`;
  if (typeof value !== "object" || value === null) return value;
  if (within.includes(value) || within.length === DEEPEST) return "(…)";
  const inside = [...within, value];
  if (Array.isArray(value)) return value.map((one: unknown) => plain(one, inside));
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, inside)]));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "(no date)" : value.toISOString();
  if (value instanceof Map || value instanceof Set)
    return [...value].map((one: unknown) => plain(one, inside));
  return `(${Object.prototype.toString.call(value).slice("[object ".length, -1)})`;
}

function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}
