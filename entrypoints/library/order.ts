import { fold } from "../../components/outline-filter.ts";
import type { SavedTranscript } from "../../lib/store/saved.ts";

/** By what the list is sorted: when it was saved, or when it was spoken; latest first. */
export type Order = "saved" | "spoken";

/** The list as asked for: only what has every word of `filter` in its title, subtitle, speakers or publisher, in order. */
export function arrange(list: readonly SavedTranscript[], filter: string, order: Order): SavedTranscript[] {
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
