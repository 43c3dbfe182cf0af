import { type Imported, importedFrom, isRecord, parseJson, refused } from "./imported.ts";

/** Reads what `toJson` wrote: one transcript in the documented form, or a list of them. Nothing is lost. */
export function readJson(text: string): Imported {
  const value = parseJson(text.replace(/^\ufeff/u, ""));
  if (value === undefined) return refused("not-ours");
  if (!Array.isArray(value)) return isOurs(value) ? importedFrom([value], () => "") : refused("not-ours");
  if (value.length && !value.some(isOurs)) return refused("not-ours");
  return importedFrom(value, String);
}

function isOurs(value: unknown): boolean {
  return isRecord(value) && "items" in value && "source" in value;
}
