/** How deep a value of ours may be nested: a backup's document is nine deep. */
const DEEPEST = 64;

/** Finds where a value of JSON is nested deeper than anything of ours, as the beginning of a path; `null` if it is nowhere. */
export function tooDeepPlace(value: unknown): string | null {
  const path = deepPath(value, 0);
  return path?.slice(0, TOLD).join(".") ?? null;
}

/** Steps of the path that are told. */
const TOLD = 4;

function deepPath(value: unknown, depth: number): readonly string[] | null {
  if (typeof value !== "object" || value === null) return null;
  if (depth === DEEPEST) return [];
  const fields: Readonly<Record<string, unknown>> = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(fields)) {
    const one = fields[name];
    const path = typeof one === "object" ? deepPath(one, depth + 1) : null;
    if (path) return [name, ...path];
  }
  return null;
}
