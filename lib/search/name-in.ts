import type { Speaker } from "../transcript/speaker.ts";

/** Under what name somebody is counted: the name, or the role where no name is printed; `null` without either. */
export function nameIn(speaker: Speaker | null): string | null {
  return speaker?.name ?? speaker?.role ?? null;
}
