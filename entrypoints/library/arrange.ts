import type { SavedTranscript } from "../../lib/store/saved.ts";
import { fold } from "../../lib/transcript/fold.ts";

/** How the reader wants the list. */
export interface Arrangement {
  /** Every one of these words must stand in the title, subtitle, date, publisher or a speaker's name. */
  readonly filter: string;
  /** By what the list is sorted: when it was saved, or when it was spoken; latest first. */
  readonly order: "saved" | "spoken";
}

/** All of it, as the library gives it. */
export const EVERYTHING: Arrangement = { filter: "", order: "saved" };

/** The list as asked for. */
export function arrange(list: readonly SavedTranscript[], { filter, order }: Arrangement): SavedTranscript[] {
  const terms = fold(filter).split(/\s+/).filter(Boolean);
  const found = list.filter((line) => {
    const hay = fold(textOf(line));
    return terms.every((term) => hay.includes(term));
  });
  // The library gives what was saved last first, and `sort` leaves that order among equal days.
  return order === "saved" ? found : found.sort((one, other) => dayOf(other).localeCompare(dayOf(one)));
}

function textOf(line: SavedTranscript): string {
  if (line.kind === "damaged") return line.title ?? "";
  const { title, subtitle, publisher, date, speakers } = line;
  return [title, subtitle, publisher, date, ...speakers].filter(Boolean).join(" ");
}

/** Without a date comes last. */
function dayOf(line: SavedTranscript): string {
  return (line.kind === "sound" && line.date) || "";
}
