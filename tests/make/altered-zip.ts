import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A zip with other files of JSON: what `alter` gives as it is stays to the byte, `null` is left out. */
export function alteredZip(
  bytes: Uint8Array,
  alter: (name: string, json: Record<string, unknown>) => object | null,
): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).flatMap(([name, file]) => {
    const before = JSON.parse(strFromU8(file));
    const json = alter(name, before);
    if (json === null) return [];
    return [[name, json === before ? file : strToU8(JSON.stringify(json))] as const];
  });
  return zipSync(Object.fromEntries(files));
}
